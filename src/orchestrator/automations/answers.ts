import type { Schema } from "../../contract/contract.ts";
import type { StoredAutomation } from "../store/automations.ts";

/** No automation has ever run: this server records automations and does not run them yet. */
export function workflowAnswer({
  trigger_conditions,
  ...stored
}: Omit<StoredAutomation, "seq">): Schema<"AutomationWorkflow"> {
  return {
    id: stored.id,
    workflow_name: stored.workflow_name,
    description: stored.description,
    trigger_conditions: trigger_conditions.map(({ event, condition = null }) => ({ event, condition })),
    target_projects: stored.target_projects,
    actions: stored.actions,
    cooldown_s: stored.cooldown_s,
    max_runs_per_hour: stored.max_runs_per_hour,
    enabled: stored.enabled,
    disabled_reason: null,
    run_count: 0,
    last_run_at: null,
    created_at: stored.created_at,
    updated_at: stored.updated_at,
  };
}
