import type {
  SmartConflictResolutionAnswer,
  SmartConflictResolutionInput,
} from "../../../generated/types.ts";
import { blockText, promptBudget } from "../../ai/prompt-budget.ts";
import {
  type ConflictFile,
  type ConflictScope,
  hasConflictMarkers,
  type ResolvedFile,
  resolveByRule,
} from "../analyses/conflict-resolution-from-sides.ts";

type Answer = SmartConflictResolutionAnswer;

/** The contract's limit for a resolution. */
const mostCharacters = 1_048_576;

/**
 * Decides each file that was read, and which decisions are written. An answer for any other path is dropped and named. A
 * certain rule overrides the model. A text with conflict markers is never used.
 */
export function reviewConflictResolution({ inputs, steps }: ConflictScope, answer: Answer): Answer {
  const sides = steps.sides.outputs?.file ?? [];
  const read = new Set(sides.map(({ path }) => path));
  const show = promptBudget();
  const decided = sides.map((file) => {
    const text = blockText(file);
    return { file, decision: decide(file, answer, show(text) === text.length) };
  });
  const everyFileRead = steps.sides.errors.length === 0;
  const verify = inputs.preserve_functionality === false ? undefined : steps.checks.outputs?.command;
  const threshold = thresholdOf(inputs, verify !== undefined && verify.length > 0);
  const chosen = decided.filter(
    ({ decision }) => decision.decision === "resolved" && decision.confidence >= threshold,
  );
  const apply: Answer["apply"] = chosen.map(({ file, decision }) => ({
    path: file.path,
    etag: file.etag,
    content: decision.content ?? "",
    ...(file.agent_id && { agent_id: file.agent_id }),
  }));
  // While another file is in conflict, no check of the project can pass.
  if (verify && verify.length > 0 && everyFileRead && apply.length === sides.length) {
    const last = apply.pop();
    if (last) apply.push({ ...last, verify: [...verify] });
  }
  const applied = new Set(apply.map(({ path }) => path));
  return {
    files: decided.map(({ decision }) => (applied.has(decision.path) ? withoutContent(decision) : decision)),
    apply,
    ignored_paths: [...new Set(answer.files.map(({ path }) => path).filter((path) => !read.has(path)))],
  };
}

/** The minimum confidence for a resolution to be written. Above 1 none is. */
function thresholdOf(
  { resolution_strategy, preserve_functionality }: SmartConflictResolutionInput,
  verified: boolean,
): number {
  const careful = preserve_functionality !== false && !verified;
  switch (resolution_strategy) {
    case "manual":
      return Number.POSITIVE_INFINITY;
    case "auto":
      return careful ? 0.6 : 0;
    default:
      return careful ? 0.95 : 0.9;
  }
}

function decide(file: ConflictFile, answer: Answer, wasShown: boolean): ResolvedFile {
  const byRule = resolveByRule(file);
  if (byRule.decision === "resolved") return byRule;
  const given = answer.files.find(({ path }) => path === file.path);
  if (!given || given.by === "rule") return byRule;
  if (file.binary) return byRule;
  const judged: ResolvedFile = { ...given, by: "model" };
  const unusable = whyUnusable(judged.content, wasShown);
  if (unusable === undefined)
    return judged.content === undefined ? { ...judged, decision: "needs_human" } : judged;
  return withoutContent({
    ...judged,
    decision: "needs_human",
    confidence: 0,
    explanation: `${unusable} ${judged.explanation}`,
  });
}

function whyUnusable(content: string | undefined, wasShown: boolean): string | undefined {
  // A whole file written from a part of it would lose the rest.
  if (!wasShown) return "The file is too long for the model to have seen all of it.";
  if (content === undefined) return undefined;
  if (hasConflictMarkers(content)) return "The model's text still has conflict markers.";
  if (content.length > mostCharacters) return `The model's text is longer than ${mostCharacters} characters.`;
  return undefined;
}

function withoutContent({ content: _content, ...file }: ResolvedFile): ResolvedFile {
  return file;
}
