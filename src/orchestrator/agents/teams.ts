import type { DescribedRole } from "./roles.ts";

export interface TeamMember {
  readonly role: string;
  /** The role, with a number where the team has it several times. It is also the name of the agent's window. */
  readonly name: string;
}

const teamOfSize = {
  small: ["orchestrator", "developer"],
  medium: ["orchestrator", "pm", "developer", "tester"],
  large: ["orchestrator", "pm", "developer", "developer", "tester", "testrunner", "devops"],
} as const satisfies Record<string, readonly DescribedRole[]>;

export type ProjectSize = keyof typeof teamOfSize;

/** Returns a team of any roles, or without roles the team of a project of this size. */
export function teamOf(size: ProjectSize, composition: readonly string[] = []): TeamMember[] {
  const roles = composition.length > 0 ? composition : teamOfSize[size];
  const single = roles.filter((role) => roles.indexOf(role) === roles.lastIndexOf(role));
  // A role can have the name of another role's second agent ("developer-2").
  const taken = new Set(single);
  return roles.map((role) => {
    const name = single.includes(role) ? role : numbered(role, 1, taken);
    taken.add(name);
    return { role, name };
  });
}

/** Returns a name for one more agent: the role, or the role with a number that no agent ever had. */
export function nextName(role: string, everNamed: readonly string[]): string {
  const taken = new Set(everNamed);
  if (!taken.has(role) && !taken.has(`${role}-1`)) return role;
  return numbered(role, 2, taken);
}

function numbered(role: string, first: number, taken: ReadonlySet<string>): string {
  for (let number = first; ; number++) if (!taken.has(`${role}-${number}`)) return `${role}-${number}`;
}
