import { join, relative } from "node:path";
import { manifestFile } from "../../import/folder.ts";
import type { Imported, OperationReport } from "../../import/import-document.ts";
import type { Changes } from "../../import/update-folder.ts";
import { outputColors } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/** The result of an import. */
export interface ImportOutcome extends ReturnType<typeof summaryOf> {
  readonly source: string;
  /** The names under which the configuration has the APIs' addresses and credentials. */
  readonly settings: readonly string[];
  readonly folder: string;
  readonly written: boolean;
  readonly changes: Changes;
  /** Problems that the server will report; empty where there are none. */
  readonly problems: string;
  readonly rows: Imported["rows"];
  readonly findings: Imported["findings"];
}

/** How many operations or workflows became tools. */
export function summaryOf({ rows, tools, notChosen, kind }: Imported) {
  const count = (verdict: OperationReport["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  // Tool by tool: the list of a large document as one text takes more memory than everything else.
  const bytes = [...tools.values()].map(({ entry, input, output }) => {
    const { name, title, description, annotations } = entry;
    const listed = { name, title, description, inputSchema: input, outputSchema: output, annotations };
    return Buffer.byteLength(JSON.stringify(listed));
  });
  const read: { readonly [K in typeof kind]?: number } = { [kind]: rows.length };
  return {
    kind,
    ...read,
    usable: count("usable"),
    degraded: count("degraded"),
    left_out: count("left out"),
    not_chosen: notChosen,
    tools: tools.size,
    /** Of the tools in `tools/list`, as JSON. */
    list_bytes: bytes.reduce((sum, size) => sum + size + 1, 1),
  };
}

/** The outcome as a person reads it. */
export function importReport(outcome: ImportOutcome, all: boolean): string {
  const { bold, dim, green, yellow, red } = outputColors();
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
    ...totalLines(outcome),
    ...changeLines(outcome.changes),
    ...nextSteps(outcome),
  ].join("\n");
}

function totalLines(outcome: ImportOutcome): string[] {
  const { kind, rows, usable, degraded, left_out, not_chosen, tools, list_bytes } = outcome;
  const chosen = not_chosen > 0 ? `, ${not_chosen} not chosen` : "";
  return [
    `${rows.length} ${kind}: ${usable} usable, ${degraded} degraded, ${left_out} left out${chosen}.`,
    `${tools} tools, ${Math.ceil(list_bytes / 1000)} kB in the list of tools.`,
  ];
}

function changeLines({ added, updated, removed, kept, conflicts }: Changes): string[] {
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

function nextSteps({ folder, written, problems, settings }: ImportOutcome): string[] {
  if (!written) return ["Nothing was written (--dry-run)."];
  const manifest = relative(process.cwd(), join(folder, manifestFile));
  return [
    ...(problems === "" ? [] : ["", "The server will report for this folder:", printable(problems)]),
    "",
    `Serve them with  tmux-orchestrator-mcp --manifest ${manifest}`,
    `Credentials go under ${settings.map((name) => `"sources.${name}"`).join(" and ")} in the configuration file (docs/manifest.md, "Another API").`,
    `For types, and the lock that changes are compared with:  tmux-orchestrator-mcp generate --manifest ${manifest}`,
  ];
}
