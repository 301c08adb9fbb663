import { print, printJson } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { choice, flag, json, rest, text } from "./options.ts";

export const lint = defineCommand({
  name: "lint",
  summary: "check the names, texts, arguments, hints and token costs of tools",
  arguments: { files: rest("the manifests to check; by default the server's own and those of --manifest") },
  options: {
    failOn: choice(
      "level",
      "exit with 1 if a finding is at least this severe",
      ["error", "warning", "never"],
      "error",
    ),
    serverName: text("name", "the server's name in clients, which put mcp__NAME__ before each tool's name"),
    tokens: flag("list the tokens that each tool takes of a model's context, largest first"),
    json,
  },
  async run({ files, failOn, serverName, tokens, json }, program) {
    const { lintFiles, lintReport } = await import("./lint-report.ts");
    const result = await lintFiles(files, serverName, program);
    const { errors, warnings } = result.totals;
    if (json) printJson({ ...result.totals, encoding: "o200k_base", manifests: result.manifests });
    else print(lintReport(result, tokens));
    if (failOn === "never") return 0;
    return errors > 0 || (failOn === "warning" && warnings > 0) ? 1 : 0;
  },
});
