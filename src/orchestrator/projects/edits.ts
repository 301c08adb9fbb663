import type { KeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import type { Briefings } from "../agents/briefings.ts";
import { checkProfileName, parseAgentCommand, requireAgentCommand } from "../agents/command.ts";
import { type EnvironmentParts, recordedEnvironment, searchPathOf } from "../agents/environment.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { Store } from "../store/store.ts";
import type { ProjectRow } from "../store/tables.ts";
import type { Profiles } from "../terminals/profiles.ts";

export interface EditParts extends EnvironmentParts {
  readonly store: Store;
  readonly lookup: ProjectLookup;
  readonly mutex: KeyedMutex;
  readonly briefings: Briefings;
  readonly profiles: Profiles;
}

/** Changes what was given when a project was created. */
export function createEdits({ store, lookup, mutex, briefings, profiles, ...parts }: EditParts) {
  return {
    update: (
      projectId: string,
      { agent_command: command, agent_profile: profile, env: given, ...members }: Schema<"ProjectUpdate">,
    ): Promise<ProjectRow> =>
      mutex.run(projectId, async () => {
        const project = await lookup.findProject(projectId);
        const argv = command === undefined ? undefined : parseAgentCommand(command);
        const env = given === undefined ? project.env : recordedEnvironment(given, parts);
        if (argv) await requireAgentCommand(argv, project.path, searchPathOf([env], parts));
        const agent_profile = checkProfileName(profiles, profile);
        await store.transaction(async ({ projects }) => {
          const namesake = members.name === undefined ? undefined : await projects.findLive(members.name, "");
          if (namesake && namesake.id !== project.id)
            throw new Problem(
              "project_exists",
              `There is a project named "${members.name}" already: ${namesake.id}.`,
            );
          await projects.update(project.id, {
            ...members,
            env,
            // A profile is that of a command.
            ...(argv && { agent_command: JSON.stringify(argv), agent_profile }),
            ...(agent_profile !== null && { agent_profile }),
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
