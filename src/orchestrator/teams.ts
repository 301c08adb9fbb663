export interface TeamMember {
  readonly role: string;
  /** The role, with a number where the team has several of it: the name of the agent's window. */
  readonly name: string;
}

const teamOfSize = {
  small: ["orchestrator", "developer"],
  medium: ["orchestrator", "pm", "developer", "tester"],
  large: ["orchestrator", "pm", "developer", "developer", "tester", "testrunner", "devops"],
} as const;

export type ProjectSize = keyof typeof teamOfSize;

/** The roles that were asked for, or those that a project of this size has. */
export function teamOf(size: ProjectSize, composition: readonly string[] = []): TeamMember[] {
  const roles = composition.length > 0 ? composition : teamOfSize[size];
  return roles.map((role, index) => {
    if (roles.filter((other) => other === role).length === 1) return { role, name: role };
    const number = roles.slice(0, index + 1).filter((other) => other === role).length;
    return { role, name: `${role}-${number}` };
  });
}
