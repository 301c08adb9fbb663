import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import type { Briefings } from "../agents/briefings.ts";
import { parseAgentCommand, requireAgentCommand } from "../agents/command.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Store } from "../store/store.ts";
import type { ProjectRow } from "../store/tables.ts";

export interface EditParts {
  readonly store: Store;
  readonly lookup: ProjectLookup;
  readonly mutex: KeyedMutex;
  readonly briefings: Briefings;
  /** Where programs are looked up: PATH, as the agents will have it. */
  readonly searchPath: string;
}

/** Changes what was given when a project was created. */
export function createEdits({ store, lookup, mutex, briefings, searchPath }: EditParts) {
  return {
    update: (
      projectId: string,
      { agent_command: command, ...members }: Schema<"ProjectUpdate">,
    ): Promise<ProjectRow> =>
      mutex.run(projectId, async () => {
        const project = await lookup.findProject(projectId);
        const argv = command === undefined ? undefined : parseAgentCommand(command);
        if (argv) await requireAgentCommand(argv, project.path, searchPath);
        await store.transaction(async ({ projects }) => {
          const namesake = members.name === undefined ? undefined : await projects.findLive(members.name, "");
          if (namesake && namesake.id !== project.id)
            throw new Problem(
              "project_exists",
              `There is a project named "${members.name}" already: ${namesake.id}.`,
            );
          await projects.update(project.id, {
            ...members,
            ...(argv && { agent_command: JSON.stringify(argv) }),
            updated_at: now(),
          });
        });
        const updated = await lookup.findProject(project.id);
        if (members.specification !== undefined)
          await briefings.writeAll(updated, await store.agents.ofProject(project.id));
        return updated;
      }),
  };
}
