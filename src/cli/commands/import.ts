import { join, resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { manifestFile, readFolder, writeFolder } from "../../import/folder.ts";
import { updateFolder } from "../../import/update-folder.ts";
import { formatDiagnostics } from "../../manifest/diagnostics.ts";
import { parseLocation } from "../../openapi/load-document.ts";
import { defaultCacheDir } from "../config/environment.ts";
import { locationFrom } from "../plans/document-location.ts";
import { editorSchema } from "../plans/editor-schema.ts";
import { importParsed } from "../plans/imported-document.ts";
import { keepPlans } from "../plans/plan-cache.ts";
import { sourceName, titleOf } from "../plans/source-name.ts";
import { print, printJson } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { defineCommand, type Values } from "./command.ts";
import { type ImportOutcome, importReport, summaryOf } from "./import-report.ts";
import { allowHost, flag, list, number, required, text } from "./options.ts";

const options = {
  out: text("folder", "where the manifest and its schemas go; by default a folder named after the API", "-o"),
  name: text("name", "what the API is called in the manifest and the configuration"),
  include: list(
    "rule",
    "only these: tag:T, path:/p/**, method:get, the id of an operation or a workflow; repeatable",
  ),
  exclude: list("rule", "not these; repeatable"),
  allowHost,
  prefix: text("text", "put before each tool's name"),
  serverName: text("name", "how clients call the server: names leave room for mcp__NAME__"),
  outputDepth: number(
    "levels",
    "how many levels of an answer output schemas describe, 1 to 8; 2 without it",
    /^[1-8]$/,
    "a number from 1 to 8",
  ),
  all: flag("report usable operations and notes too"),
  dryRun: flag("report, and write nothing"),
  json: flag("print the report as JSON"),
};

export const command = defineCommand({
  name: "import",
  summary: "make tools of an OpenAPI 3, Swagger 2.0 or Arazzo 1 document",
  arguments: { document: required("a file or an address, JSON or YAML") },
  options,
  /** The exit code is 1 where nothing could be made a tool. */
  async run({ document, ...values }) {
    const outcome = await withProgress("importing", () => runImport(document, values));
    if (values.json) printJson(outcome);
    else print(importReport(outcome, values.all));
    return outcome.tools === 0 ? 1 : 0;
  },
});

async function runImport(document: string, values: Values<typeof options>): Promise<ImportOutcome> {
  const { prefix = "", include, exclude, outputDepth, dryRun } = values;
  checkPrefix(prefix);
  const parsed = await parseLocation(document);
  const source = sourceName(values.name ?? titleOf(parsed.value) ?? "");
  const folder = resolve(values.out ?? source);
  const importOptions = {
    source,
    prefix,
    serverName: values.serverName ?? source,
    choice: { include, exclude },
    location: locationFrom(folder, document),
    ...(outputDepth !== undefined && { outputDepth }),
  };
  const before = await readFolder(folder);
  const rules = { allowedHosts: values.allowHost };
  const imported = await importParsed(document, parsed, rules, importOptions, before);
  const schema = editorSchema(folder, "manifest");
  const { files: made, changes } = await updateFolder(imported, before, schema.reference);
  const files = new Map([...made, ...schema.files]);
  if (!dryRun) await writeFolder(folder, files);
  // A new folder is not checked: it takes as long as the import, and import writes valid manifests.
  const problems = dryRun || !before.manifest ? "" : await problemsOf(join(folder, manifestFile));
  return {
    ...summaryOf(imported),
    source,
    settings: imported.documents.map(({ settings }) => settings),
    folder,
    written: !dryRun,
    changes,
    problems,
    rows: imported.rows,
    findings: imported.findings,
  };
}

/** The problems that the server will report when it loads the folder. The plans stay in the cache for the server. */
async function problemsOf(manifest: string): Promise<string> {
  const { planToBytes } = await import("../plans/plan-to-bytes.ts");
  const { bytes, problems } = planToBytes(manifest, defaultCacheDir());
  try {
    if (bytes) await keepPlans(defaultCacheDir(), manifest, bytes);
  } catch {
    // Without the cache the server plans again.
  }
  return formatDiagnostics(problems);
}

function checkPrefix(prefix: string): void {
  if (/^[a-zA-Z0-9_-]{0,20}$/.test(prefix)) return;
  throw new ToolError(
    "invalid_arguments",
    `"${prefix}" is no prefix: it has letters, digits, "_" and "-", at most 20.`,
  );
}
