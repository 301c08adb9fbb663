import { diff3MergeRegions } from "node-diff3";
import type {
  SmartConflictResolutionAnswer,
  SmartConflictResolutionInput,
} from "../../../generated/types.ts";
import type { Schema } from "../../contract.ts";
import { ToolError } from "../../errors.ts";
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

/** Resolves what fixed rules of three-way merging can; the rest needs somebody who knows what was meant. */
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

/** A longer file is not compared: the longest common part of many lines takes quadratic time. */
const mostLines = 20_000;

/**
 * One file by the first rule that holds. The confidence is the rule's: 1 where nothing was judged, less where lines of both
 * sides had to be put together. Nothing below 0.9 is ever "resolved".
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
  if (Math.max(...[base ?? "", ours, theirs].map(lineCount)) > mostLines)
    return needsHuman(`The file has more than ${mostLines} lines; it was not compared.`);

  const merge = mergeLines(base ?? "", ours, theirs, file.path);
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

/** Git's own marks at the start of a line. "=======" alone is no mark: texts underline headings with it. */
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
  /** Places that no rule settles, and how many of these are additions of both sides. */
  readonly open: number;
  readonly bothAdded: number;
}

function mergeLines(base: string, ours: string, theirs: string, path: string): Merge {
  const lines: string[] = [];
  const found = { oneSided: 0, same: 0, whitespace: 0, open: 0, bothAdded: 0 };
  const alike = (a: readonly string[], b: readonly string[]) => sameText(a, b, path);
  for (const region of diff3MergeRegions(split(ours), split(base), split(theirs))) {
    if (region.stable) {
      if (region.buffer !== "o") found.oneSided += 1;
      lines.push(...region.bufferContent);
      continue;
    }
    const { aContent: a, oContent: o, bContent: b } = region;
    if (equal(a, b)) {
      found.same += 1;
      lines.push(...a);
    } else if (alike(a, b) || alike(o, b)) {
      found.whitespace += 1;
      lines.push(...a);
    } else if (alike(o, a)) {
      found.whitespace += 1;
      lines.push(...b);
    } else {
      found.open += 1;
      if (o.length === 0) found.bothAdded += 1;
      lines.push(...a, ...b);
    }
  }
  return { text: lines.join("\n"), ...found };
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

/** Here the space before a line is part of what it says. */
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

function split(text: string): string[] {
  return text.split("\n");
}

function lineCount(text: string): number {
  return split(text).length;
}
