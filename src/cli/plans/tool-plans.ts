import { resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { type Diagnostic, formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { loadManifest } from "../../manifest/load.ts";
import { planTools } from "../../manifest/plan.ts";
import { toToolPlan } from "../../manifest/planned-tool.ts";
import type { ToolPlan } from "../../manifest/tool-plan.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";
import { manifestPlans } from "./manifest-plans.ts";
import { ownManifest } from "./own-manifest.ts";

/** A tool's plan, and the manifest that has the tool. */
export interface FoundPlan {
  readonly plan: ToolPlan;
  readonly manifest: string;
}

/** Looks for a tool in the added manifests, then in the package's own. */
export async function findPlan(
  name: string,
  { cacheDir }: Config,
  log: Log,
  manifests: readonly string[],
): Promise<FoundPlan | undefined> {
  for (const manifest of manifests) {
    const { tools } = await manifestPlans(manifest, { cacheDir, log, fileCheck: "full" });
    const found = tools?.find((tool) => tool.name === name);
    if (found) return { plan: toToolPlan(found), manifest };
  }
  const plan = ownPlans().find((own) => own.name === name);
  return plan && { plan, manifest: ownManifest };
}

/** The plans of all tools of a manifest. Fails with configuration_invalid, which lists every problem and its place. */
export async function manifestToolPlans(
  manifest: string,
  { cacheDir }: Config,
  log: Log,
): Promise<readonly ToolPlan[]> {
  if (resolve(manifest) === ownManifest) return ownPlans();
  const { tools, problems } = await manifestPlans(manifest, { cacheDir, log, fileCheck: "full" });
  if (tools) return tools.map(toToolPlan);
  throw unusable(manifest, problems);
}

function ownPlans(): readonly ToolPlan[] {
  const { documents, diagnostics } = loadManifest(ownManifest);
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const problems = [...diagnostics, ...planned.diagnostics];
  if (hasErrors(problems)) throw unusable(ownManifest, problems);
  return planned.tools;
}

function unusable(manifest: string, problems: readonly Diagnostic[]): ToolError {
  return new ToolError(
    "configuration_invalid",
    `The manifest ${manifest} can't be used:\n${formatDiagnostics(problems)}`,
  );
}
