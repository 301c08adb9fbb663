import { defineCommand } from "./command.ts";
import { flag, json, required } from "./options.ts";

export const explain = defineCommand({
  name: "explain",
  summary: "show how a tool uses its arguments, and the HTTP requests that it sends",
  arguments: { tool: required() },
  options: { json, curl: flag("print the requests as curl commands") },
  async run({ tool, ...options }, program) {
    const { explainTool } = await import("./explanation.ts");
    return explainTool(tool, options, program);
  },
});
