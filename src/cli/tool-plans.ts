import { ToolError } from "../errors.ts";
import { formatDiagnostics, hasErrors } from "../manifest/diagnostics.ts";
import { loadManifest } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";
import { toToolPlan } from "../manifest/planned-tool.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import type { Config } from "./config.ts";
import { ownManifest } from "./drift-sides.ts";
import type { Log } from "./log.ts";
import { manifestPlans } from "./manifest-plans.ts";

/** The plan of a tool of the package's manifest, or of one that is added. Undefined where there is none of that name. */
export async function toolPlan(
  name: string,
  { cacheDir }: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolPlan | undefined> {
  for (const manifest of manifests) {
    const { tools } = await manifestPlans(manifest, { cacheDir, log, scrutiny: "all" });
    const found = tools?.find((tool) => tool.name === name);
    if (found) return toToolPlan(found);
  }
  return ownPlans().find((plan) => plan.name === name);
}

function ownPlans(): readonly ToolPlan[] {
  const { documents, diagnostics } = loadManifest(ownManifest);
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const problems = [...diagnostics, ...planned.diagnostics];
  if (!hasErrors(problems)) return planned.tools;
  throw new ToolError(
    "configuration_invalid",
    `The manifest ${ownManifest} can't be used:\n${formatDiagnostics(problems)}`,
  );
}
