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
const number = /^\s*(?:[❯›>●]\s+)?\d+\.\s+(?=\S)/;

/**
 * Reads the dialog that an agent waits for: the text below the last line across the screen. Its options are the numbered
 * lines, or, where none is numbered, the lines around the selected one. The same dialog has the same id, whatever moves in it
 * or around it. Pure.
 */
export function readPrompt(agentId: string, screen: string, activity: Activity): AgentPrompt | null {
  if (activity !== "waiting_permission" && activity !== "waiting_input") return null;
  const lines = screen.split("\n").map((line) => line.replace(/^\s*[│┃]/, "").replace(/[│┃]\s*$/, ""));
  const start = lines.findLastIndex((line, index) => rule.test(line) && index < lines.length - 1) + 1;
  const dialog = lines.slice(Math.max(start, lines.length - mostLines));
  const { options, selected, first } = readOptions(dialog);
  const kind = activity === "waiting_permission" ? "permission" : "input";
  const text = dialog
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const asked = questionOf(kind, dialog.slice(0, first), options);
  const same = [agentId, kind, ...asked, "", ...options.map(still)].join("\n");
  const id = `prompt-${createHash("sha256").update(same).digest("hex").slice(0, 16)}`;
  return { id, kind, text, options, selected };
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

/** A line without what moves: spinners, art, clocks, running counters, the mark of the selection. */
function still(line: string): string {
  if (busyLine.test(line)) return "";
  return line
    .replace(selection, "")
    .replaceAll(clock, "")
    .replaceAll(counter, "")
    .replaceAll(decoration, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `first`: the index of the first option's line; that of the end without options. */
function readOptions(dialog: readonly string[]): { options: string[]; selected: number; first: number } {
  const at = dialog.findLastIndex((line) => selection.test(line));
  const selectedLine = dialog[at];
  if (selectedLine === undefined) return { options: [], selected: -1, first: dialog.length };
  const lines = number.test(selectedLine)
    ? dialog.map((line, index) => ({ line, index })).filter(({ line }) => number.test(line))
    : around(dialog, at);
  const options = lines.map(({ line }) => line.replace(number, "").replace(selection, "").trim());
  const selected = lines.findIndex(({ index }) => index === at);
  return { options, selected, first: lines[0]?.index ?? dialog.length };
}

/** The lines around the selected one that are indented at least as far as its text. */
function around(dialog: readonly string[], at: number): { line: string; index: number }[] {
  const column = selection.exec(dialog[at] ?? "")?.[0].length ?? 0;
  const belongs = (line: string | undefined) =>
    line !== undefined && line.trim() !== "" && line.length - line.trimStart().length >= column;
  let [first, last] = [at, at];
  while (belongs(dialog[first - 1])) first--;
  while (belongs(dialog[last + 1])) last++;
  return dialog.slice(first, last + 1).map((line, offset) => ({ line, index: first + offset }));
}
