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
const number = /^\s*(?:[❯›>●]\s+)?\d+\.\s+(?=\S)/;

/**
 * Reads the dialog that an agent waits for: the text below the last line across the screen. Its options are the numbered
 * lines, or, where none is numbered, the lines around the selected one. The same dialog has the same id. Pure.
 */
export function readPrompt(agentId: string, screen: string, activity: Activity): AgentPrompt | null {
  if (activity !== "waiting_permission" && activity !== "waiting_input") return null;
  const lines = screen.split("\n").map((line) => line.replace(/^\s*[│┃]/, "").replace(/[│┃]\s*$/, ""));
  const start = lines.findLastIndex((line, index) => rule.test(line) && index < lines.length - 1) + 1;
  const dialog = lines.slice(Math.max(start, lines.length - mostLines));
  const { options, selected } = readOptions(dialog);
  const text = dialog
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  // The selection moves while the dialog stays the same.
  const same = text.replaceAll(/^\s*[❯›>●]?\s*/gm, "");
  const id = `prompt-${createHash("sha256").update(`${agentId}\n${same}`).digest("hex").slice(0, 16)}`;
  return { id, kind: activity === "waiting_permission" ? "permission" : "input", text, options, selected };
}

function readOptions(dialog: readonly string[]): { options: string[]; selected: number } {
  const at = dialog.findLastIndex((line) => selection.test(line));
  const selectedLine = dialog[at];
  if (selectedLine === undefined) return { options: [], selected: -1 };
  const lines = number.test(selectedLine)
    ? dialog.map((line, index) => ({ line, index })).filter(({ line }) => number.test(line))
    : around(dialog, at);
  const options = lines.map(({ line }) => line.replace(number, "").replace(selection, "").trim());
  return { options, selected: lines.findIndex(({ index }) => index === at) };
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
