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

/**
 * Roles that coordinate, read and merge. They work in the project's own folder, where the others' work comes together;
 * every other role writes and gets a work tree and a branch of its own.
 */
const coordinating: readonly string[] = ["orchestrator", "pm"];

export function writes(role: string): boolean {
  return !coordinating.includes(role);
}

/** The roles that were asked for, or those that a project of this size has. */
export function teamOf(size: ProjectSize, composition: readonly string[] = []): TeamMember[] {
  const roles = composition.length > 0 ? composition : teamOfSize[size];
  const single = roles.filter((role) => roles.indexOf(role) === roles.lastIndexOf(role));
  // A role can be called like another one's second agent ("developer-2").
  const taken = new Set(single);
  return roles.map((role) => {
    const name = single.includes(role) ? role : numbered(role, 1, taken);
    taken.add(name);
    return { role, name };
  });
}

/** A name for one more agent: the role, or with the next number that nobody ever had. */
export function nextName(role: string, everNamed: readonly string[]): string {
  const taken = new Set(everNamed);
  if (!taken.has(role) && !taken.has(`${role}-1`)) return role;
  return numbered(role, 2, taken);
}

function numbered(role: string, first: number, taken: ReadonlySet<string>): string {
  for (let number = first; ; number++) if (!taken.has(`${role}-${number}`)) return `${role}-${number}`;
}
