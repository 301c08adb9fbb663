import { createHash } from "node:crypto";
import type { Schema } from "../../contract/contract.ts";
import type { Activity } from "./screen.ts";

/** A dialog on an agent's screen. */
export interface AgentPrompt extends Required<Schema<"AgentPrompt">> {
  /** The selected option, from 0; -1 without options. */
  readonly selected: number;
}

const mostLines = 20;
const rule = /^\s*╭?─{20,}/;
const selection = /^\s*[❯›>●]\s+(?=\S)/;
/** A spinner with the words beside it. */
const busyLine = /^\s*[\u2800-\u28ff✶✳✢✻✽✺◐◓◑◒·*] .*(?:…|\.{3})/u;
const clock = /\b\d{1,2}:\d{2}(?::\d{2}(?:\s?[AP]M)?|\s?[AP]M)\b|^\s*\d{1,2}:\d{2}\s*$/gi;
/** A running time, a count of tokens or a share: in brackets, or after a word that tells of a time. */
const counter =
  /(?<=\([^)]*|\b(?:in|after|for|within) )\d+(?:[.,]\d+)?k?\s?(?:%|ms|s|m|h|sec(?:ond)?s?|min(?:ute)?s?|tokens?)(?![\p{L}\p{N}])/gu;
/** Art, frames and spinners. A command's own signs are ASCII. */
const decoration = /[^\p{L}\p{N}\p{ASCII}]|^\s*[|/\\*+-](?=\s)|(?<=\s)[|/\\-]\s*$/gu;
const number = /^\s*(?:[❯›>●]\s+)?(\d+)\.\s+(?=\S)/;
/** A box to tick, in a multiple choice. */
const tick = /^\[[ xX✓✔]\]\s+/;

/**
 * Reads the dialog that an agent waits for: the text below the last line across the screen. Its options are the numbered
 * lines with their boxes to tick, or, where none is numbered, the lines around the selected one. The same dialog has the same id, whatever moves in it
 * or around it. Pure.
 */
export function readPrompt(agentId: string, screen: string, activity: Activity): AgentPrompt | null {
  if (activity !== "waiting_permission" && activity !== "waiting_input") return null;
  const lines = screen.split("\n").map((line) => line.replace(/^\s*[│┃]/, "").replace(/[│┃]\s*$/, ""));
  const dialog = dialogOf(lines);
  const { options, selected, first } = readOptions(dialog);
  const kind = activity === "waiting_permission" ? "permission" : "input";
  const text = dialog
    .filter((line) => !rule.test(line))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const asked = questionOf(kind, dialog.slice(0, first), options);
  const same = [agentId, kind, ...asked, "", ...options.map(still)].join("\n");
  const id = `prompt-${createHash("sha256").update(same).digest("hex").slice(0, 16)}`;
  return { id, kind, text, options, selected };
}

/** The text below the last line across the screen; a line across a list of options, which begins with 1, is within the dialog. */
function dialogOf(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line, index) => rule.test(line) && index < lines.length - 1) + 1;
  const dialog = lines.slice(Math.max(start, lines.length - mostLines));
  const option = dialog.find((line) => number.test(line));
  if (option === undefined || number.exec(option)?.[1] === "1") return dialog;
  const one = lines.findLastIndex((line) => number.exec(line)?.[1] === "1");
  if (one < 0) return dialog;
  const above = lines.findLastIndex((line, index) => rule.test(line) && index < one) + 1;
  return lines.slice(Math.max(above, one - mostLines));
}

/**
 * The lines that identify a dialog. All of it for a permission, which names what is allowed; for a question with options the
 * last paragraph before them, because a welcome screen has moving letters above.
 */
function questionOf(
  kind: "permission" | "input",
  above: readonly string[],
  options: readonly string[],
): string[] {
  const lines = above.map(still);
  const all = lines.filter((line) => line !== "");
  if (kind === "permission" || options.length === 0) return all;
  const end = lines.findLastIndex((line) => line !== "") + 1;
  return lines.slice(lines.slice(0, end).lastIndexOf("") + 1, end);
}

/** A line without what moves: spinners, art, clocks, running counters, ticks, the mark of the selection. */
function still(line: string): string {
  if (busyLine.test(line)) return "";
  return line
    .replace(selection, "")
    .replace(tick, "")
    .replaceAll(clock, "")
    .replaceAll(counter, "")
    .replaceAll(decoration, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `first`: the index of the first option's line; that of the end without options. */
function readOptions(dialog: readonly string[]): { options: string[]; selected: number; first: number } {
  const at = dialog.findLastIndex((line) => selection.test(line));
  if (at < 0) return { options: [], selected: -1, first: dialog.length };
  const indexes = numbered(dialog, at) ?? around(dialog, at);
  const options = indexes.map((index) =>
    (dialog[index] ?? "").replace(number, "").replace(selection, "").trim(),
  );
  return { options, selected: indexes.indexOf(at), first: indexes[0] ?? dialog.length };
}

/**
 * The lines of the numbered list that the selected line is in: a text above can have a list of its own. A line without a number
 * is an option too where it stands below boxes to tick, as the button that ends a multiple choice does.
 */
function numbered(dialog: readonly string[], at: number): number[] | undefined {
  const numberAt = (index: number) => Number(number.exec(dialog[index] ?? "")?.[1]);
  const last = dialog.findLastIndex((_, index) => index <= at && numberAt(index) > 0);
  const column = ticked(dialog[last]);
  const isButton = (index: number) => column !== undefined && startOf(dialog[index]) === column;
  if (last < 0 || (last < at && !isButton(at))) return undefined;
  const lines = [last];
  for (let index = last - 1; index >= 0 && numberAt(lines[0] ?? 0) > 1; index--)
    if (numberAt(index) === numberAt(lines[0] ?? 0) - 1) lines.unshift(index);
  let next = numberAt(last) + 1;
  for (let index = last + 1; index < dialog.length; index++)
    if (isButton(index) || numberAt(index) === next) {
      lines.push(index);
      if (numberAt(index) === next) next++;
    }
  return lines;
}

/** The column of the box to tick in a numbered line. */
function ticked(line = ""): number | undefined {
  const before = number.exec(line)?.[0].length;
  return before !== undefined && tick.test(line.slice(before)) ? before : undefined;
}

/** The column of a line's text, without the mark of the selection. */
function startOf(line = ""): number {
  const marked = selection.exec(line)?.[0].length;
  return marked ?? line.length - line.trimStart().length;
}

/** The lines around the selected one that are indented at least as far as its text. */
function around(dialog: readonly string[], at: number): number[] {
  const column = selection.exec(dialog[at] ?? "")?.[0].length ?? 0;
  const belongs = (line: string | undefined) =>
    line !== undefined && line.trim() !== "" && line.length - line.trimStart().length >= column;
  let [first, last] = [at, at];
  while (belongs(dialog[first - 1])) first--;
  while (belongs(dialog[last + 1])) last++;
  return dialog.slice(first, last + 1).map((_, offset) => first + offset);
}
