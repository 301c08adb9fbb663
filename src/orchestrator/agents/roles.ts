/**
 * The roles with their own instructions, `roles/<role>.md`. A team can have any other role too: its instructions are
 * `roles/other.md`.
 */
export const describedRoles = ["orchestrator", "pm", "developer", "tester", "testrunner", "devops"] as const;

export type DescribedRole = (typeof describedRoles)[number];

/** These roles coordinate, read and merge. They work in the project's folder, where the work of the others is merged. */
const coordinating: readonly string[] = ["orchestrator", "pm"] satisfies DescribedRole[];

/** Whether agents of a role write, each in its own work tree and on its own branch. */
export function writes(role: string): boolean {
  return !coordinating.includes(role);
}
