import { diff3MergeRegions } from "node-diff3";
import type {
  SmartConflictResolutionAnswer,
  SmartConflictResolutionInput,
} from "../../../generated/types.ts";
import type { Schema } from "../../contract/contract.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { StepError } from "../step.ts";
import { count } from "./facts.ts";

type Answer = SmartConflictResolutionAnswer;
export type ResolvedFile = Answer["files"][number];
export type ConflictFile = Schema<"ConflictFile">;

export interface ConflictScope {
  inputs: SmartConflictResolutionInput;
  steps: {
    sides: { outputs?: { file?: readonly ConflictFile[] }; errors: readonly StepError[] };
    checks: { outputs?: { command?: readonly string[] } };
  };
}

/** Resolves the conflicts that fixed rules of three-way merging can; the others need somebody who knows the intent. */
export function conflictResolutionFromSides({ steps }: ConflictScope): Answer {
  const files = steps.sides.outputs?.file ?? [];
  const [first] = steps.sides.errors;
  if (files.length === 0 && first) {
    throw new ToolError(first.code, first.message, {
      status: first.status,
      retryable: first.retryable,
      retryAfter: first.retry_after,
      hint: first.hint,
      operationId: first.operation_id,
    });
  }
  return { files: files.map(resolveByRule) };
}

/** Limits the pairs of equal lines to compare: a file of many equal lines has the square of its length. */
const mostPairs = 500_000;

/**
 * Resolves one file by the first rule that applies. The confidence is the rule's: 1 where nothing was judged, less where lines
 * of both sides were combined. A confidence below 0.9 is never "resolved".
 */
export function resolveByRule(file: ConflictFile): ResolvedFile {
  const { base, ours, theirs } = file;
  const resolved = (content: string, confidence: number, explanation: string): ResolvedFile =>
    hasConflictMarkers(content)
      ? needsHuman("The text has lines that look like conflict markers; a person has to look at it.")
      : { path: file.path, decision: "resolved", content, confidence, by: "rule", explanation };
  const needsHuman = (explanation: string, proposal?: string): ResolvedFile => ({
    path: file.path,
    decision: "needs_human",
    ...(proposal !== undefined && !hasConflictMarkers(proposal) && { content: proposal }),
    confidence: 0,
    by: "rule",
    explanation,
  });

  if (file.binary) return needsHuman("The file is binary: choose one side.");
  if (ours === null && theirs === null) return needsHuman("Both sides deleted the file: remove it.");
  if (ours === null || theirs === null)
    return needsHuman(deletion(base, ours, theirs), ours ?? theirs ?? undefined);
  if (ours === theirs) return resolved(ours, 1, "Both sides made the same change.");
  if (base === ours) return resolved(theirs, 1, "Only their side changed the file.");
  if (base === theirs) return resolved(ours, 1, "Only our side changed the file.");
  const merge = mergeLines(base ?? "", ours, theirs, file.path);
  if (merge === "too long") return needsHuman("The file has too many equal lines to be compared.");
  if (merge.open === 0) return resolved(merge.text, merge.whitespace > 0 ? 0.95 : 0.97, explain(merge));
  if (merge.bothAdded === merge.open) {
    const proposal =
      "The proposal keeps both, ours first; whether that is right depends on their order and on what they do.";
    return needsHuman(
      `Both sides added different lines at ${count(merge.open, "place")}. ${proposal}`,
      merge.text,
    );
  }
  return needsHuman(
    `Both sides changed the same lines in different ways at ${count(merge.open, "place")}; a rule can't tell what was meant.`,
  );
}

/** Finds Git's conflict markers at the start of a line. "=======" alone does not count: texts underline headings with it. */
export function hasConflictMarkers(text: string): boolean {
  return /^(?:<{7}|>{7}|\|{7})(?:[ \t\r]|$)/m.test(text);
}

function deletion(base: string | null, ours: string | null, theirs: string | null): string {
  const [who, left] = ours === null ? ["Our", theirs] : ["Their", ours];
  const other = ours === null ? "their" : "our";
  return left === base
    ? `${who} side deleted the file and ${other} side did not change it: it can most likely be removed.`
    : `${who} side deleted the file while ${other} side changed it: decide whether the change is still needed. The proposal keeps it.`;
}

interface Merge {
  readonly text: string;
  /** Places where only one side changed lines. */
  readonly oneSided: number;
  /** Places where both sides made the same change. */
  readonly same: number;
  /** Places that differ in white space only. */
  readonly whitespace: number;
  /** Places that no rule resolves; `bothAdded` counts those that are additions of both sides. */
  readonly open: number;
  readonly bothAdded: number;
}

function mergeLines(base: string, ours: string, theirs: string, path: string): Merge | "too long" {
  const { before, middles, after } = trimCommon([ours, base, theirs].map((text) => text.split("\n")));
  const [a = [], o = [], b = []] = middles;
  if (pairs(o, a) + pairs(o, b) > mostPairs) return "too long";
  const lines: string[] = [...before];
  const found = { oneSided: 0, same: 0, whitespace: 0, open: 0, bothAdded: 0 };
  const alike = (left: readonly string[], right: readonly string[]) => sameText(left, right, path);
  for (const region of diff3MergeRegions(a, o, b)) {
    if (region.stable) {
      if (region.buffer !== "o") found.oneSided += 1;
      lines.push(...region.bufferContent);
      continue;
    }
    const { aContent: mine, oContent: old, bContent: other } = region;
    if (equal(mine, other)) {
      found.same += 1;
      lines.push(...mine);
    } else if (alike(mine, other) || alike(old, other)) {
      found.whitespace += 1;
      lines.push(...mine);
    } else if (alike(old, mine)) {
      found.whitespace += 1;
      lines.push(...other);
    } else {
      found.open += 1;
      if (old.length === 0) found.bothAdded += 1;
      lines.push(...mine, ...other);
    }
  }
  return { text: [...lines, ...after].join("\n"), ...found };
}

/** Splits off the lines that all texts share at their start and end, which are nearly all in most files. */
function trimCommon(texts: readonly string[][]): { before: string[]; middles: string[][]; after: string[] } {
  const [first = []] = texts;
  const shortest = Math.min(...texts.map((lines) => lines.length));
  let start = 0;
  while (start < shortest && texts.every((lines) => lines[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && texts.every((lines) => lines.at(-1 - end) === first.at(-1 - end)))
    end += 1;
  return {
    before: first.slice(0, start),
    middles: texts.map((lines) => lines.slice(start, lines.length - end)),
    after: first.slice(first.length - end),
  };
}

function pairs(one: readonly string[], other: readonly string[]): number {
  const times = new Map<string, number>();
  for (const line of one) times.set(line, (times.get(line) ?? 0) + 1);
  return other.reduce((sum, line) => sum + (times.get(line) ?? 0), 0);
}

function explain({ oneSided, same, whitespace }: Merge): string {
  const parts = [
    oneSided > 0 ? `changes of both sides at different places were put together (${oneSided})` : undefined,
    same > 0 ? `both sides made the same change (${same})` : undefined,
    whitespace > 0
      ? `one side differs in white space only, so the other side's lines were taken (${whitespace})`
      : undefined,
  ].filter((part) => part !== undefined);
  const text = parts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Languages in which the space before a line has meaning. */
const indentationCounts =
  /(?:\.(?:py|pyi|ya?ml|mk|haml|pug|sass|styl|coffee|nim|fs|hs|md|rst|txt)|(?:^|\/)(?:GNU)?[Mm]akefile)$/;

function sameText(a: readonly string[], b: readonly string[], path: string): boolean {
  const trim = (line: string) => (indentationCounts.test(path) ? line.trimEnd() : line.trim());
  const words = (lines: readonly string[]) => lines.map(trim).filter((line) => line !== "");
  return equal(words(a), words(b));
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
