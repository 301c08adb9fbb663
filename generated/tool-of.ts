// Written by `npm run generate` from manifest/tools_manifest.json. Do not edit.

/** The first tool that calls an operation, by the operation's id. Only operations that change something. */
export const toolOf = {
  createProject: "create_orchestration_project",
  setGitWorkflow: "ai_generate_git_workflow",
  resolveConflict: "smart_conflict_resolution",
  sendMessage: "send_intelligent_message",
  createWorkflow: "create_automation_workflow",
  createSchedule: "create_automation_workflow",
} as const;
