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
import type { ImportValues } from "./import-options.ts";
import { type ImportOutcome, importReport, summaryOf } from "./import-report.ts";

/** Makes or updates a manifest folder. Returns the exit code: 1 where nothing could be made a tool. */
export async function importToFolder(document: string, values: ImportValues): Promise<number> {
  const outcome = await withProgress("importing", () => runImport(document, values));
  if (values.json) printJson(outcome);
  else print(importReport(outcome, values.all));
  return outcome.tools === 0 ? 1 : 0;
}

async function runImport(document: string, values: ImportValues): Promise<ImportOutcome> {
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
    `"${prefix}" can't be a prefix: use letters, digits, "_" and "-", at most 20.`,
  );
}
