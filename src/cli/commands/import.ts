import { join, relative, resolve } from "node:path";
import { createColors } from "picocolors";
import { ToolError } from "../../errors/tool-error.ts";
import { manifestFile, readFolder, writeFolder } from "../../import/folder.ts";
import type { Imported, YieldRow } from "../../import/import-document.ts";
import { type Changes, updateFolder } from "../../import/update-folder.ts";
import { isObject } from "../../json/value.ts";
import { formatDiagnostics } from "../../manifest/diagnostics.ts";
import { parseLocation } from "../../openapi/load-document.ts";
import { defaultCacheDir } from "../config/config.ts";
import { editorSchema } from "../plans/editor-schema.ts";
import { importParsed } from "../plans/imported-document.ts";
import { keepPlans } from "../plans/plan-cache.ts";
import { sourceName } from "../plans/source-name.ts";
import { outputStyle, print } from "../terminal/output.ts";
import { showProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";

export interface ImportCommand {
  /** A file or an address. */
  readonly document: string;
  readonly out: string | undefined;
  readonly name: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly allowHost: readonly string[];
  readonly prefix: string;
  readonly serverName: string | undefined;
  readonly outputDepth: number | undefined;
  readonly all: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Makes a manifest folder of an OpenAPI document, and says what came of each operation. Gives the exit code: 1 when nothing did. */
export async function importCommand(command: ImportCommand): Promise<number> {
  const progress = showProgress("importing", process.stderr);
  const outcome = await run(command).finally(() => progress.stop());
  if (command.json) print(JSON.stringify(outcome, null, 2));
  else print(report(outcome, command));
  return outcome.tools === 0 ? 1 : 0;
}

async function run(command: ImportCommand) {
  checkPrefix(command.prefix);
  const parsed = await parseLocation(command.document);
  const source = sourceName(command.name ?? titleOf(parsed.value));
  const folder = resolve(command.out ?? source);
  const options = {
    source,
    prefix: command.prefix,
    serverName: command.serverName ?? source,
    choice: command,
    location: locationOf(command.document, folder),
    ...(command.outputDepth !== undefined && { outputDepth: command.outputDepth }),
  };
  const before = await readFolder(folder);
  const rules = { allowedHosts: command.allowHost };
  const imported = await importParsed(command.document, parsed, rules, options, before);
  const schema = editorSchema(folder, "manifest");
  const { files: made, changes } = await updateFolder(imported, before, schema.reference);
  const files = new Map([...made, ...schema.files]);
  if (!command.dryRun) await writeFolder(folder, files);
  // What import wrote alone needs no look: it takes as long as the import.
  const problems = command.dryRun || !before.manifest ? "" : await problemsOf(join(folder, manifestFile));
  return {
    ...summary(imported),
    source,
    /** Whose addresses and credentials the configuration has. */
    settings: imported.documents.map(({ settings }) => settings),
    folder,
    written: !command.dryRun,
    changes,
    problems,
    rows: imported.rows,
    findings: imported.findings,
  };
}

/** Told as the server would tell it when it loads the folder: what a person edited can be wrong. The server finds the plans. */
async function problemsOf(manifest: string): Promise<string> {
  const { planToBytes } = await import("../plans/plan-to-bytes.ts");
  const { bytes, problems } = planToBytes(manifest, defaultCacheDir());
  try {
    if (bytes) await keepPlans(defaultCacheDir(), manifest, bytes);
  } catch {
    // The server plans for itself.
  }
  return formatDiagnostics(problems);
}

type Outcome = Awaited<ReturnType<typeof run>>;

function summary({ rows, tools, notChosen, kind }: Imported) {
  const count = (verdict: YieldRow["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  // One after another: as one text the list of a large document takes more memory than everything else.
  const bytes = [...tools.values()].map(({ entry, input, output }) => {
    const { name, title, description, annotations } = entry;
    const listed = { name, title, description, inputSchema: input, outputSchema: output, annotations };
    return Buffer.byteLength(JSON.stringify(listed));
  });
  return {
    kind,
    [kind]: rows.length,
    usable: count("usable"),
    degraded: count("degraded"),
    left_out: count("left out"),
    not_chosen: notChosen,
    tools: tools.size,
    /** Of the tools in `tools/list`, as JSON. */
    list_bytes: bytes.reduce((sum, size) => sum + size + 1, 1),
  };
}

function report(outcome: Outcome, { all }: ImportCommand): string {
  const { bold, dim, green, yellow, red } = createColors(outputStyle().color);
  const paint = { usable: green, degraded: yellow, "left out": red };
  const rows = outcome.rows.filter(({ verdict }) => all || verdict !== "usable");
  const widest = Math.max(0, ...rows.map(({ operation }) => operation.length));
  const lines = rows.flatMap(({ verdict, operation, tool, reasons }) => [
    `${paint[verdict](verdict.padEnd(8))}  ${printable(operation).padEnd(widest)}  ${bold(tool ?? "")}`.trimEnd(),
    ...reasons
      .filter(({ effect }) => all || effect !== "note")
      .map(
        ({ pointer, code, message }) =>
          `          ${printable(message)} ${dim(printable(`(${code} at ${pointer})`))}`,
      ),
  ]);
  for (const { message, code, pointer } of outcome.findings)
    lines.push(`${red("left out")}  ${printable(message)} ${dim(printable(`(${code} at ${pointer})`))}`);
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    ...totals(outcome),
    ...changed(outcome.changes),
    ...next(outcome),
  ].join("\n");
}

function totals(outcome: Outcome): string[] {
  const { kind, rows, usable, degraded, left_out, not_chosen, tools, list_bytes } = outcome;
  const chosen = not_chosen > 0 ? `, ${not_chosen} not chosen` : "";
  return [
    `${rows.length} ${kind}: ${usable} usable, ${degraded} degraded, ${left_out} left out${chosen}.`,
    `${tools} tools, ${Math.ceil(list_bytes / 1000)} kB in the list of tools.`,
  ];
}

function changed({ added, updated, removed, kept, conflicts }: Changes): string[] {
  const counts = Object.entries({ added, updated, removed, "with hand edits kept": kept }).filter(
    ([, names]) => names.length > 0,
  );
  const lines =
    counts.length > 0
      ? [`Tools: ${counts.map(([word, names]) => `${names.length} ${word}`).join(", ")}.`]
      : ["Nothing changed."];
  if (conflicts.length > 0)
    lines.push(
      "Both sides changed these; yours stayed:",
      ...conflicts.map((conflict) => `  ${printable(conflict)}`),
    );
  return lines;
}

function next({ folder, written, problems, settings }: Outcome): string[] {
  if (!written) return ["Nothing was written (--dry-run)."];
  const manifest = relative(process.cwd(), join(folder, manifestFile));
  return [
    ...(problems === "" ? [] : ["", "The server would say of this folder:", printable(problems)]),
    "",
    `Serve them with  tmux-orchestrator-mcp --manifest ${manifest}`,
    `Credentials go under ${settings.map((name) => `"sources.${name}"`).join(" and ")} in the configuration file (docs/manifest.md, "Another API").`,
    `For types and the lock that changes are told by:  tmux-orchestrator-mcp generate --manifest ${manifest}`,
  ];
}

function titleOf(document: unknown): string {
  const { info } = isObject(document) ? document : {};
  return isObject(info) && typeof info.title === "string" ? info.title : "";
}

function checkPrefix(prefix: string): void {
  if (/^[a-zA-Z0-9_-]{0,20}$/.test(prefix)) return;
  throw new ToolError(
    "invalid_arguments",
    `"${prefix}" is no prefix: it has letters, digits, "_" and "-", at most 20.`,
  );
}

function locationOf(document: string, folder: string): string {
  return /^https?:\/\//i.test(document) ? document : relative(folder, resolve(document));
}
