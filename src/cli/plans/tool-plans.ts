import { resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { loadManifest } from "../../manifest/load.ts";
import { planTools } from "../../manifest/plan.ts";
import { toToolPlan } from "../../manifest/planned-tool.ts";
import type { ToolPlan } from "../../manifest/tool-plan.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";
import { ownManifest } from "./drift-sides.ts";
import { manifestPlans } from "./manifest-plans.ts";

/** The plan of a tool of the package's manifest, or of one that is added. Undefined where there is none of that name. */
export async function toolPlan(
  name: string,
  config: Config,
  log: Log,
  manifests: readonly string[],
): Promise<ToolPlan | undefined> {
  const found = await findPlan(name, config, log, manifests);
  return found?.plan;
}

/** The same, with the manifest that it is in. */
export async function findPlan(
  name: string,
  { cacheDir }: Config,
  log: Log,
  manifests: readonly string[],
): Promise<{ readonly plan: ToolPlan; readonly manifest: string } | undefined> {
  for (const manifest of manifests) {
    const { tools } = await manifestPlans(manifest, { cacheDir, log, scrutiny: "all" });
    const found = tools?.find((tool) => tool.name === name);
    if (found) return { plan: toToolPlan(found), manifest };
  }
  const plan = ownPlans().find((own) => own.name === name);
  return plan && { plan, manifest: ownManifest };
}

/** The plans of all tools of a manifest. Fails with configuration_invalid, with every problem and its place. */
export async function manifestToolPlans(
  manifest: string,
  { cacheDir }: Config,
  log: Log,
): Promise<readonly ToolPlan[]> {
  if (resolve(manifest) === ownManifest) return ownPlans();
  const { tools, problems } = await manifestPlans(manifest, { cacheDir, log, scrutiny: "all" });
  if (tools) return tools.map(toToolPlan);
  throw new ToolError(
    "configuration_invalid",
    `The manifest ${manifest} can't be used:\n${formatDiagnostics(problems)}`,
  );
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
