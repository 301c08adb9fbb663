import { reviewAutomation } from "./automation.ts";
import { reviewConflictResolution } from "./conflict-resolution.ts";
import { reviewGitWorkflow } from "./git-workflow.ts";
import { reviewProjectHealth } from "./project-health.ts";
import { reviewStatusSummary } from "./status-summary.ts";

/** The reviews that a manifest's `review` can name. Each returns the usable part of an answer, a model's or the fallback's. */
export const reviews = {
  project_health: reviewProjectHealth,
  status_summary: reviewStatusSummary,
  git_workflow: reviewGitWorkflow,
  conflict_resolution: reviewConflictResolution,
  automation: reviewAutomation,
};
