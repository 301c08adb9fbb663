import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Schema } from "../../../src/contract/contract.ts";
import { type Asked, asked, skipped } from "../asked.ts";
import { openProjects } from "../model.ts";
import {
  agentsOf,
  anyAgent,
  anyProject,
  type KnownProject,
  nextName,
  type Operation,
  type World,
} from "../world.ts";
import { send } from "./messages.ts";

/** Work that is committed, merged, in conflict and resolved. */
export const workOperations = {
  /** An agent is told to commit: the same few files again and again, so that branches meet. */
  commitByAgent: {
    weight: 7,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      return send(
        world,
        project,
        (_, marker) => `/commit ${world.dice.pick(files)} by ${marker}\n\n${marker}`,
      );
    },
  },

  /** The server commits what stands in an agent's work tree. */
  commitByServer: {
    weight: 2,
    async run(world) {
      const place = await anyPlace(world);
      if (!place) return skipped;
      const name = nextName(world.model, "note");
      const file = world.dice.pick([...files, `${name}.txt`]) ?? name;
      const written = await writeFile(join(place.folder, file), `${name}\n`).then(
        () => true,
        () => false,
      );
      if (!written) return skipped;
      const answer = await asked(
        world.machine.api.POST("/projects/{project_id}/git/commit", {
          params: { path: { project_id: place.project.id } },
          body: { message: name, paths: [file], ...(place.agentId && { agent_id: place.agentId }) },
        }),
      );
      const hash = answer.data?.commit?.hash;
      if (hash) world.model.commits.push({ project: place.project, hash });
      return answer;
    },
  },

  /** One branch after the other, until one does not go. */
  mergeBranches: {
    weight: 6,
    async run(world) {
      const isolated = openProjects(world.model).filter(({ isolation }) => isolation === "worktree");
      const project = world.dice.pick(isolated);
      if (!project) return skipped;
      const agents = await agentsOf(world.machine.api, project.id);
      const branches = agents.flatMap(({ branch }) =>
        branch === null || branch === "main" ? [] : (branch ?? []),
      );
      const dry_run = world.dice.once(5);
      let answer: Asked<Schema<"MergeResult">> = skipped;
      for (const source of branches) {
        answer = await asked(
          world.machine.api.POST("/projects/{project_id}/git/merge", {
            params: { path: { project_id: project.id } },
            body: { source, dry_run },
          }),
        );
        if (answer.outcome !== "accepted") break;
      }
      return answer;
    },
  },

  resolveConflict: {
    weight: 5,
    async run(world) {
      const { project, conflict } = (await anyConflict(world)) ?? {};
      if (!project || !conflict?.etag) return skipped;
      const { path, etag, agent_id } = conflict;
      const side = world.dice.once(2) ? "ours" : "theirs";
      const answer = await asked(
        world.machine.api.POST("/projects/{project_id}/git/resolve", {
          params: { path: { project_id: project.id } },
          body: {
            ...{ path, etag, verify: ["git", "status", "--short"] },
            ...(agent_id && { agent_id }),
            ...(world.dice.once(3) ? { content: `both of ${path}\n` } : { side }),
          },
        }),
      );
      if (answer.data?.undo_id) world.model.resolutions.push({ project, id: answer.data.undo_id });
      return answer;
    },
  },

  /** What was resolved is committed: the merge is over. */
  commitMerge: {
    weight: 2,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      const answer = await asked(
        world.machine.api.POST("/projects/{project_id}/git/commit", {
          params: { path: { project_id: project.id } },
          body: { message: "the merge" },
        }),
      );
      const hash = answer.data?.commit?.hash;
      if (hash) world.model.commits.push({ project, hash });
      return answer;
    },
  },

  undoResolution: {
    weight: 1,
    async run(world) {
      const undo = world.dice.pick(world.model.resolutions);
      if (!undo) return skipped;
      const body = { undo_id: undo.id };
      return asked(
        world.machine.api.POST("/projects/{project_id}/git/resolve/undo", {
          params: { path: { project_id: undo.project.id ?? "" } },
          body,
        }),
      );
    },
  },

  abortOperation: {
    weight: 1,
    async run(world) {
      const { project, conflict } = (await anyConflict(world)) ?? {};
      if (!project || !conflict) return skipped;
      return asked(
        world.machine.api.POST("/projects/{project_id}/git/operation/abort", {
          params: { path: { project_id: project.id } },
          body: conflict.agent_id ? { agent_id: conflict.agent_id } : {},
        }),
      );
    },
  },
} satisfies Record<string, Operation>;

const files = ["shared.txt", "one.txt"] as const;

interface Place {
  readonly project: KnownProject;
  readonly folder: string;
  readonly agentId: string | undefined;
}

/** An agent's own work tree; the project's folder where agents have none. */
async function anyPlace(world: World): Promise<Place | undefined> {
  const agent = await anyAgent(world);
  if (!agent) return undefined;
  const { project, status, path } = agent;
  const own = status.worktree_path && status.worktree_path !== project.path;
  return { project, folder: status.worktree_path ?? project.path, agentId: own ? path.agent_id : undefined };
}

async function anyConflict({ machine, model, dice }: World) {
  const found: { readonly project: KnownProject; readonly conflict: Schema<"Conflict"> }[] = [];
  for (const project of openProjects(model)) {
    const params = { path: { project_id: project.id } };
    const { data } = await asked(machine.api.GET("/projects/{project_id}/git/conflicts", { params }));
    for (const conflict of data?.conflicts ?? []) found.push({ project, conflict });
  }
  return dice.pick(found);
}
