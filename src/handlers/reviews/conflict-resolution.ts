import type {
  SmartConflictResolutionAnswer,
  SmartConflictResolutionInput,
} from "../../../generated/types.ts";
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
 * What is decided for each file that was read, and what of it is written. An answer for any other path is dropped and named.
 * A rule that is certain wins over the model. A text with conflict markers is never used.
 */
export function reviewConflictResolution({ inputs, steps }: ConflictScope, answer: Answer): Answer {
  const sides = steps.sides.outputs?.file ?? [];
  const read = new Set(sides.map(({ path }) => path));
  const decided = sides.map((file) => ({ file, decision: decide(file, answer) }));
  const everyFileRead = steps.sides.errors.length === 0;
  const verify = inputs.preserve_functionality === false ? undefined : steps.checks.outputs?.command;
  const threshold = thresholdOf(inputs, verify !== undefined && verify.length > 0);
  const chosen = decided.filter(
    ({ decision }) => decision.decision === "resolved" && decision.confidence >= threshold,
  );
  const apply = chosen.map(({ file, decision }) => ({
    path: file.path,
    etag: file.etag,
    content: decision.content ?? "",
    ...(file.agent_id && { agent_id: file.agent_id }),
  }));
  // While another file is in conflict, no check of the project can pass.
  if (verify && verify.length > 0 && everyFileRead && apply.length === sides.length) {
    const last = apply.pop();
    if (last) apply.push({ ...last, ...{ verify: [...verify] } });
  }
  const applied = new Set(apply.map(({ path }) => path));
  return {
    files: decided.map(({ decision }) => (applied.has(decision.path) ? withoutContent(decision) : decision)),
    apply,
    ignored_paths: [...new Set(answer.files.map(({ path }) => path).filter((path) => !read.has(path)))],
  };
}

/** The confidence from which a resolution is written. More than 1 writes nothing. */
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

function decide(file: ConflictFile, answer: Answer): ResolvedFile {
  const byRule = resolveByRule(file);
  if (byRule.decision === "resolved") return byRule;
  const given = answer.files.find(({ path }) => path === file.path);
  if (!given || given.by === "rule") return byRule;
  const judged: ResolvedFile = { ...given, by: "model" };
  if (file.binary) return byRule;
  if (judged.content === undefined) return { ...judged, decision: "needs_human" };
  if (hasConflictMarkers(judged.content))
    return withoutContent({
      ...judged,
      decision: "needs_human",
      confidence: 0,
      explanation: `The model's text still has conflict markers. ${judged.explanation}`,
    });
  if (judged.content.length > mostCharacters)
    return withoutContent({
      ...judged,
      decision: "needs_human",
      confidence: 0,
      explanation: `The model's text is longer than ${mostCharacters} characters. ${judged.explanation}`,
    });
  return judged;
}

function withoutContent({ content: _content, ...file }: ResolvedFile): ResolvedFile {
  return file;
}
