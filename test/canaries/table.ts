/** How one check went: what was seen, in a few words or with the screen below them. */
export interface Cell {
  /** Absent for a check of what the program does not do. */
  readonly passed?: boolean;
  readonly seen: string;
}

/** The checks below each other, the programs beside each other, in Markdown. */
export function table(
  columns: readonly { readonly title: string; readonly cells: Readonly<Record<string, Cell>> }[],
): string {
  const names = Object.keys(columns[0]?.cells ?? {});
  const rows = names.map((name) => [name, ...columns.map(({ cells }) => cellText(cells[name]))]);
  const head = ["Check", ...columns.map(({ title }) => title)];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

export function mark({ passed }: Cell): string {
  if (passed === undefined) return "–";
  return passed ? "✓" : "✗";
}

function cellText(cell: Cell | undefined): string {
  if (!cell) return "";
  return `${mark(cell)} ${cell.seen.split("\n")[0]?.slice(0, 100)}`.replaceAll("|", "\\|");
}
