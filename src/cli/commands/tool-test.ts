import { defineCommand } from "./command.ts";
import { flag, json, rest } from "./options.ts";

export const toolTest = defineCommand({
  name: "test",
  summary: "run the recorded examples in tests/ beside the manifest's folder",
  arguments: { tools: rest("the tools to test; by default all that have examples") },
  options: {
    live: flag("call the configured APIs instead of using the recorded answers"),
    json,
  },
  async run({ tools, ...options }, program) {
    const { runExamples } = await import("./example-runs.ts");
    return runExamples(tools, options, program);
  },
});
