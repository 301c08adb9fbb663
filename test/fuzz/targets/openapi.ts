import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { importParsed } from "../../../src/cli/plans/imported-document.ts";
import { ToolError } from "../../../src/errors/tool-error.ts";
import type { Imported } from "../../../src/import/import-document.ts";
import { planImport } from "../../../src/import/planned-import.ts";
import { formatDiagnostics } from "../../../src/manifest/diagnostics.ts";
import { parseOpenApi } from "../../../src/openapi/parse-document.ts";
import { type Target, Violation } from "../target.ts";
import { arazzo, features, swagger } from "./openapi-seeds.ts";

/** Documents of APIs, from their bytes to the tools that an import makes of them. */

const fixtures = join(import.meta.dirname, "../../fixtures/codegen");
const yaml = [
  "valid/schemas/api.yaml",
  "valid-hostile/schemas/api.yaml",
  "valid-sources/schemas/store.yaml",
].map((file) => readFileSync(join(fixtures, file), "utf8"));
const seeds = [
  ...yaml,
  ...[...yaml.map((text) => parse(text)), features, swagger, arazzo].map((value) => JSON.stringify(value)),
];

const nothing = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
const options = { source: "api", prefix: "", serverName: "api", choice: { include: [], exclude: [] } };

export const target: Target = {
  json: true,
  mostBytes: 16 * 1024,
  seeds,
  words: [
    ...new Set(JSON.stringify([features, swagger, arazzo]).match(/[\w#/$.{}:-]{2,60}/g)),
    ...[
      "#/paths/~1books",
      "other.yaml",
      "#/%",
      "http://169.254.169.254/",
      "file:///etc/hostname",
      "(",
      "[",
      "(?=a)",
    ],
    ...[
      "null",
      "integer",
      "number",
      "array",
      "oneOf",
      "not",
      "const",
      "$id",
      "$anchor",
      "$dynamicRef",
      "$defs",
      "if",
    ],
    ...[
      "patternProperties",
      "propertyNames",
      "prefixItems",
      "readOnly",
      "writeOnly",
      "trace",
      "servers",
      "callbacks",
    ],
    ...[
      "openIdConnect",
      "oauth2",
      "basic",
      "cookie",
      "matrix",
      "spaceDelimited",
      "application/xml",
      "text/plain",
    ],
  ],
  async open() {
    const folder = mkdtempSync(join(tmpdir(), "documents-"));
    writeFileSync(join(folder, "shop.json"), JSON.stringify(swagger));
    return {
      run: (input) => importBytes(folder, input),
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
};

async function importBytes(folder: string, bytes: Buffer): Promise<void> {
  const parsed = parseOpenApi(bytes);
  if ("problem" in parsed) return;
  const location = join(folder, "api.json");
  const file = { url: pathToFileURL(location), value: parsed.value, bytes: bytes.length };
  let imported: Imported;
  try {
    imported = await importParsed(location, file, { allowedHosts: [] }, options, nothing);
  } catch (error) {
    if (error instanceof ToolError && error.code === "document_invalid") return;
    throw error;
  }
  for (const { message } of imported.rows.flatMap(({ reasons }) => reasons)) {
    if (message.startsWith("It can't be planned")) throw new Violation("the planner throws", message);
    if (message.startsWith("The schema of the arguments is invalid"))
      throw new Violation("the arguments have an invalid schema", message);
  }
  // The command writes nothing then.
  if (imported.tools.size === 0) return;
  const { tools, diagnostics } = await planImport(imported, folder, nothing);
  if (diagnostics.length > 0) {
    const [{ code } = { code: "" }] = diagnostics;
    throw new Violation(`the imported tools have the problem ${code}`, formatDiagnostics(diagnostics));
  }
  if (tools.length !== imported.tools.size)
    throw new Violation("an imported tool is missing", [tools.length, imported.tools.size]);
}
