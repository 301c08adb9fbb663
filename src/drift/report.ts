import { type Level, levels, worst } from "./change.ts";
import { type Drift, levelsOf, type ToolDrift } from "./drift.ts";

export type Format = "text" | "markdown" | "json";

export interface ReportOptions {
  /** Include operations that no tool uses. */
  readonly all: boolean;
  /** Levels in colour, names in bold. */
  readonly paint?: { level(level: Level, text: string): string; name(text: string): string };
}

/**
 * Writes the same sentences in every format, with names from documents as `code`. Text and Markdown group tools with the same
 * changes.
 */
export function reportDrift(drift: Drift, format: Format, options: ReportOptions): string {
  switch (format) {
    case "json":
      return JSON.stringify(driftJson(drift), null, 2);
    case "markdown":
      return markdown(drift, options);
    case "text":
      return plainText(drift, options);
  }
}

/** For programs. */
function driftJson(drift: Drift) {
  return {
    sources: drift.sources,
    level: worst(levelsOf(drift)) ?? "none",
    tools: drift.tools.map(({ tool, changes }) => ({
      tool,
      level: worst(changes.map(({ level }) => level)),
      changes,
    })),
    unchanged: drift.unchanged,
    unused: drift.unused,
  };
}

function plainText(drift: Drift, { all, paint }: ReportOptions): string {
  const groups = grouped(drift.tools).map(({ names, changes }) => [
    paint?.name(namesText(names)) ?? namesText(names),
    ...changes.map(
      ({ level, sentence }) => `  ${paint?.level(level, level.padEnd(8)) ?? level.padEnd(8)}  ${sentence}.`,
    ),
  ]);
  const unused =
    all && drift.unused.length > 0
      ? [["No tool uses", ...drift.unused.map(({ sentence }) => `  ${sentence}.`)]]
      : [];
  return [[...versionLines(drift)], ...groups, ...unused, [...totals(drift, all)]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function markdown(drift: Drift, { all }: ReportOptions): string {
  const groups = grouped(drift.tools).flatMap(({ names, changes }) => [
    `### ${names.map((name) => `\`${name}\``).join(", ")}`,
    changes.map(({ level, sentence }) => `- **${level}** ${sentence}.`).join("\n"),
  ]);
  const unused =
    all && drift.unused.length > 0
      ? ["### No tool uses", drift.unused.map(({ sentence }) => `- ${sentence}.`).join("\n")]
      : [];
  const head = versionLines(drift).join("\n");
  return [head, ...groups, ...unused, totals(drift, all).join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** "2 tools: 1 breaking, 1 additive, 0 cosmetic, 0 unchanged." */
function totals(drift: Drift, all: boolean): string[] {
  const { tools, unchanged, unused } = drift;
  const counts = levels.map((level) => {
    const count = tools.filter(
      ({ changes }) => worst(changes.map((change) => change.level)) === level,
    ).length;
    return `${count} ${level}`;
  });
  const of = (kind: string) => unused.filter((operation) => operation.kind === kind).length;
  const others = (["new", "gone", "renamed"] as const).flatMap((kind) =>
    of(kind) > 0 ? [`${of(kind)} ${kind}`] : [],
  );
  return [
    tools.length === 0
      ? `Nothing changes for ${unchanged === 1 ? "the one tool" : `the ${unchanged} tools`}.`
      : `${tools.length + unchanged} tools: ${counts.join(", ")}, ${unchanged} unchanged.`,
    ...(others.length > 0
      ? [`Of the operations that no tool uses ${others.join(", ")}${all ? "" : " (--all lists them)"}.`]
      : []),
  ];
}

function versionLines({ sources }: Drift): string[] {
  return sources.flatMap(({ name, from, to }) => (from === to ? [] : [`${name}: ${from} → ${to}`]));
}

interface Group {
  readonly names: readonly string[];
  readonly changes: ToolDrift["changes"];
}

function grouped(tools: readonly ToolDrift[]): Group[] {
  const groups = new Map<string, { names: string[]; changes: ToolDrift["changes"] }>();
  for (const { tool, changes } of tools) {
    const key = JSON.stringify(changes);
    const group = groups.get(key);
    if (group) group.names.push(tool);
    else groups.set(key, { names: [tool], changes });
  }
  return [...groups.values()];
}

function namesText(names: readonly string[]): string {
  return names.join(", ");
}
