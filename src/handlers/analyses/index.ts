import { automationFromDescription } from "./automation-from-description.ts";
import { conflictResolutionFromSides } from "./conflict-resolution-from-sides.ts";
import { gitWorkflowFromDescription } from "./git-workflow-from-description.ts";
import { healthFromStatus } from "./health-from-status.ts";
import { summaryFromStatuses } from "./summary-from-statuses.ts";

/** The analyses that a manifest's `fallback` can name: pure functions of a call's inputs and facts. */
export const analyses = {
  health_from_status: healthFromStatus,
  summary_from_statuses: summaryFromStatuses,
  git_workflow_from_description: gitWorkflowFromDescription,
  conflict_resolution_from_sides: conflictResolutionFromSides,
  automation_from_description: automationFromDescription,
};
