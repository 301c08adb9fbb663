import type { GenerateStatusSummaryAnswer } from "../../../generated/types.ts";
import type { SummaryScope } from "../analyses/summary-from-statuses.ts";

/** Recommendations are only there when they were asked for, and only for projects that were read. */
export function reviewStatusSummary(
  { inputs, steps }: SummaryScope,
  answer: GenerateStatusSummaryAnswer,
): GenerateStatusSummaryAnswer {
  if (inputs.include_recommendations === false) return { ...answer, recommendations: [] };
  const read = new Set(
    [...(steps.named.outputs?.project ?? []), ...(steps.listed.outputs?.project ?? [])].map(({ id }) => id),
  );
  const recommendations = answer.recommendations.filter(
    ({ project_id }) => project_id === null || read.has(project_id),
  );
  return { ...answer, recommendations };
}
