import type { AnalyzeProjectHealthAnswer } from "../../../generated/types.ts";
import { type HealthScope, wordFor } from "../analyses/health-from-status.ts";

/** The word is the score's; predictions are only there when they were asked for. */
export function reviewProjectHealth(
  { inputs }: HealthScope,
  answer: AnalyzeProjectHealthAnswer,
): AnalyzeProjectHealthAnswer {
  const predictions = inputs.include_predictions === false ? null : answer.predictions;
  return { ...answer, status: wordFor(answer.score), predictions };
}
