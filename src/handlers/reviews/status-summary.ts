import type { GenerateStatusSummaryAnswer } from "../../../generated/types.ts";
import type { SummaryScope } from "../analyses/summary-from-statuses.ts";

/** Drops recommendations that were not requested, or that are for projects that could not be read. */
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
