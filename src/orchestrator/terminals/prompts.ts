import { createHash } from "node:crypto";
import type { Schema } from "../../contract/contract.ts";
import type { Activity } from "./screen.ts";

/** A dialog on an agent's screen. */
export interface AgentPrompt extends Required<Schema<"AgentPrompt">> {
  /** Which option is marked, from 0; -1 without options. */
  readonly marked: number;
}

const mostLines = 20;
const rule = /^\s*╭?─{20,}/;
const marker = /^\s*[❯›>●]\s+(?=\S)/;
const number = /^\s*(?:[❯›>●]\s+)?\d+\.\s+(?=\S)/;

/**
 * The dialog that an agent waits at: what is below the last line across the screen. Its options are the numbered lines,
 * or, where none is numbered, the lines about the marked one. The same dialog has the same id. Pure.
 */
export function readPrompt(agentId: string, screen: string, activity: Activity): AgentPrompt | null {
  if (activity !== "waiting_permission" && activity !== "waiting_input") return null;
  const lines = screen.split("\n").map((line) => line.replace(/^\s*[│┃]/, "").replace(/[│┃]\s*$/, ""));
  const start = lines.findLastIndex((line, index) => rule.test(line) && index < lines.length - 1) + 1;
  const dialog = lines.slice(Math.max(start, lines.length - mostLines));
  const { options, marked } = readOptions(dialog);
  const text = dialog
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  // The mark moves while the dialog stays the same.
  const same = text.replaceAll(/^\s*[❯›>●]?\s*/gm, "");
  const id = `prompt-${createHash("sha256").update(`${agentId}\n${same}`).digest("hex").slice(0, 16)}`;
  return { id, kind: activity === "waiting_permission" ? "permission" : "input", text, options, marked };
}

function readOptions(dialog: readonly string[]): { options: string[]; marked: number } {
  const at = dialog.findLastIndex((line) => marker.test(line));
  const markedLine = dialog[at];
  if (markedLine === undefined) return { options: [], marked: -1 };
  const lines = number.test(markedLine)
    ? dialog.map((line, index) => ({ line, index })).filter(({ line }) => number.test(line))
    : around(dialog, at);
  const options = lines.map(({ line }) => line.replace(number, "").replace(marker, "").trim());
  return { options, marked: lines.findIndex(({ index }) => index === at) };
}

/** The block of lines of which one is marked: they start where its text does, or further in. */
function around(dialog: readonly string[], at: number): { line: string; index: number }[] {
  const column = marker.exec(dialog[at] ?? "")?.[0].length ?? 0;
  const belongs = (line: string | undefined) =>
    line !== undefined && line.trim() !== "" && line.length - line.trimStart().length >= column;
  let [first, last] = [at, at];
  while (belongs(dialog[first - 1])) first--;
  while (belongs(dialog[last + 1])) last++;
  return dialog.slice(first, last + 1).map((line, offset) => ({ line, index: first + offset }));
}
