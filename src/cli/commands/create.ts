import { relative, resolve } from "node:path";
import { counted } from "../../text/counted.ts";
import { print, printJson } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import { defineCommand } from "./command.ts";
import type { ProjectReport } from "./new-project.ts";
import { allowHost, json, list, required, text } from "./options.ts";

export const create = defineCommand({
  name: "create",
  summary: "create a project with a manifest, schemas, configuration and tests",
  arguments: { folder: required("a new folder; its name is the project's") },
  options: {
    from: text("document", "an OpenAPI 3, Swagger 2.0 or Arazzo 1 document; without it, a small sample"),
    include: list("rule", "only these operations, as in `import`; repeatable"),
    exclude: list("rule", "not these operations; repeatable"),
    allowHost,
    json: { ...json, about: "print the report as JSON" },
  },
  async run({ folder, json, ...choice }) {
    const { createProject } = await import("./new-project.ts");
    const report = await createProject(resolve(folder), choice);
    if (json) printJson(report);
    else print(reportText(report));
    return 0;
  },
});

function reportText({ folder, tools, tests, excepted, rows }: ProjectReport): string {
  const leftOut = rows.filter(({ verdict }) => verdict === "left out").length;
  const here = relative(process.cwd(), folder) || ".";
  return printable(
    [
      `${here}: ${counted(tools, "tool")}, ${counted(tests, "test")}.`,
      ...(leftOut > 0 ? [`${leftOut} left out: \`import --dry-run\` of the document says why.`] : []),
      ...(excepted > 0
        ? [
            `manifest/tools_manifest.json lists lint errors of ${counted(excepted, "tool")} under lint.except: correct them.`,
          ]
        : []),
      "",
      `cd ${here}`,
      "npm install",
      "npm test",
    ].join("\n"),
  );
}
