import { dirname, join, resolve } from "node:path";
import { tools as ownTools } from "../../../generated/tools.ts";
import { stepsOf } from "../../dry-run/dry-run.ts";
import { compileTool } from "../../handlers/compile.ts";
import type { TestedTool } from "../../tool-tests/run-example.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";
import { ownManifest } from "./own-manifest.ts";
import { type FoundPlan, manifestToolPlans } from "./tool-plans.ts";

/** The tools of a manifest as calls run them: the package's own by their generated code. Fails with configuration_invalid. */
export async function testedTools(manifest: string, config: Config, log: Log): Promise<TestedTool[]> {
  return (await manifestToolPlans(manifest, config, log)).map((plan) => testedTool({ plan, manifest }));
}

export function testedTool({ plan, manifest }: FoundPlan): TestedTool {
  const own = resolve(manifest) === ownManifest;
  const generated = own ? ownTools.find(({ definition }) => definition.name === plan.name) : undefined;
  return { tool: generated ?? compileTool(plan, { analyses: {}, reviews: {} }), steps: stepsOf(plan) };
}

/** The folder with the examples of a manifest's tools. */
export function testsFolder(manifest: string): string {
  return join(dirname(dirname(resolve(manifest))), "tests");
}
