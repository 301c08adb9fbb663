import type { AnalyzeProjectHealthAnswer } from "../../../generated/types.ts";
import { type HealthScope, wordFor } from "../analyses/health-from-status.ts";

/** Derives the word from the score. Drops predictions that were not requested. */
export function reviewProjectHealth(
  { inputs }: HealthScope,
  answer: AnalyzeProjectHealthAnswer,
): AnalyzeProjectHealthAnswer {
  const predictions = inputs.include_predictions === false ? null : answer.predictions;
  return { ...answer, status: wordFor(answer.score), predictions };
}
