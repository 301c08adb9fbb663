import { defineCommand } from "./command.ts";
import { flag, json, required } from "./options.ts";

export const explain = defineCommand({
  name: "explain",
  summary: "say what a tool does with its arguments, and which HTTP requests it sends",
  arguments: { tool: required() },
  options: { json, curl: flag("print the requests as command lines of curl") },
  async run({ tool, ...options }, program) {
    const { explainTool } = await import("./explanation.ts");
    return explainTool(tool, options, program);
  },
});
