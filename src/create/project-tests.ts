import { stepsOf } from "../dry-run/dry-run.ts";
import { compileTool } from "../handlers/compile.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import { toolTestText } from "../tool-tests/tool-test.ts";
import { sampleExample } from "./sample-example.ts";

/** More tests are of little use before somebody has read the first ones. */
const maxTests = 30;

/** Files with an example of each tool for which one can be made, by path from the root folder. */
export async function projectTests(
  tools: readonly ToolPlan[],
  schemaReference: string,
): Promise<Map<string, string>> {
  const tests = new Map<string, string>();
  for (const plan of tools) {
    if (tests.size >= maxTests) break;
    const tool = compileTool(plan, { analyses: {}, reviews: {} });
    const example = await sampleExample({ tool, steps: stepsOf(plan) });
    if (example)
      tests.set(`tests/${plan.name}.json`, toolTestText({ $schema: schemaReference, examples: [example] }));
  }
  return tests;
}
