import { createColors } from "picocolors";
import { isObject } from "../../json/value.ts";

export interface RenderOptions {
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}

interface Style {
  readonly label: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly width: number;
}

/** A JSON value as labels, lists and tables, without characters that move a terminal's cursor. */
export function renderValue(value: unknown, { color = false, width = 100 }: RenderOptions = {}): string {
  const colors = createColors(color);
  return block(value, { label: colors.bold, faint: colors.dim, width }).join("\n");
}

function block(value: unknown, style: Style): string[] {
  if (Array.isArray(value)) return list(value, style);
  if (isObject(value)) return fields(value, style);
  return scalar(value, style).split("\n");
}

/** `Label  value` lines with the values in one column; a value of several lines is indented below its label. */
function fields(record: Record<string, unknown>, style: Style): string[] {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return [style.faint("nothing")];
  const short = entries.filter(([, value]) => oneLine(value, style) !== undefined);
  const widest = Math.max(0, ...short.map(([key]) => labelOf(key).length));
  return entries.flatMap(([key, value]) => {
    const line = oneLine(value, style);
    const label = labelOf(key);
    if (line !== undefined) return [`${style.label(label)}${" ".repeat(widest - label.length + 2)}${line}`];
    return [style.label(label), ...indent(block(value, { ...style, width: style.width - 2 }))];
  });
}

function list(items: readonly unknown[], style: Style): string[] {
  if (items.length === 0) return [style.faint("none")];
  if (!items.every(isObject)) return items.flatMap((item) => bullet(block(item, inner(style))));
  return table(items, style) ?? items.flatMap((item) => bullet(fields(item, inner(style))));
}

/** Undefined when an item needs more than one line. */
function table(rows: readonly Record<string, unknown>[], style: Style): string[] | undefined {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => oneLine(row[column] ?? null, plain)));
  if (rows.length < 2 || columns.length < 2) return undefined;
  const lines = [columns.map(labelOf), ...cells.map((row) => row.map((cell) => cell ?? "\n"))];
  if (lines.flat().some((cell) => cell.includes("\n"))) return undefined;
  const widths = columns.map((_column, index) =>
    Math.max(...lines.map((line) => widthOf(line[index] ?? ""))),
  );
  if (widths.reduce((sum, width) => sum + width + 2, -2) > style.width) return undefined;
  return lines.map((line, number) => {
    const text = line
      .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd();
    return number === 0 ? style.label(text) : text;
  });
}

const plain: Style = { label: String, faint: String, width: 100 };

/** The value in one line; undefined when it does not fit. */
function oneLine(value: unknown, style: Style): string | undefined {
  if (isObject(value)) return Object.keys(value).length === 0 ? style.faint("nothing") : undefined;
  if (!Array.isArray(value)) {
    const text = scalar(value, style);
    return text.includes("\n") ? undefined : text;
  }
  if (value.length === 0) return style.faint("none");
  if (value.some((item) => typeof item === "object" && item !== null)) return undefined;
  const text = value.map((item) => scalar(item, plain)).join(", ");
  return text.includes("\n") || text.length > style.width - 24 ? undefined : text;
}

function scalar(value: unknown, style: Style): string {
  if (value === null || value === undefined) return style.faint("–");
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === "") return style.faint("(empty)");
  return printable(String(value)).trimEnd();
}

/** Removes the control characters by which a text could overwrite what is around it. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it removes them
  return text.replace(/\r\n?/g, "\n").replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll("\n", " ");
}

/** estimated_completion → Estimated completion */
function labelOf(key: string): string {
  const words = printable(key).replaceAll("_", " ").replaceAll("\n", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function bullet(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function inner(style: Style): Style {
  return { ...style, width: style.width - 2 };
}

/** Columns, counted as code points. */
function widthOf(text: string): number {
  return [...text].length;
}
