import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Schema } from "../../../src/contract.ts";
import { type Asked, asked, skipped } from "../asked.ts";
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
    weight: 5,
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

  mergeBranch: {
    weight: 4,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      const branches = (await agentsOf(world.machine.api, project.id)).flatMap(({ branch }) => branch ?? []);
      const source = world.dice.pick(branches.filter((branch) => branch !== "main"));
      if (!source) return skipped;
      return asked(
        world.machine.api.POST("/projects/{project_id}/git/merge", {
          params: { path: { project_id: project.id } },
          body: { source, dry_run: world.dice.once(4) },
        }),
      );
    },
  },

  resolveConflict: {
    weight: 4,
    async run(world) {
      const project = anyProject(world);
      const conflict = project && (await anyConflict(world, project));
      if (!project || !conflict?.etag) return skipped;
      const { path, etag, agent_id } = conflict;
      const side = world.dice.once(2) ? "ours" : "theirs";
      return asked(
        world.machine.api.POST("/projects/{project_id}/git/resolve", {
          params: { path: { project_id: project.id } },
          body: {
            ...{ path, etag, verify: ["git", "status", "--short"] },
            ...(agent_id && { agent_id }),
            ...(world.dice.once(3) ? { content: `both of ${path}\n` } : { side }),
          },
        }),
      );
    },
  },

  abortOperation: {
    weight: 1,
    async run(world) {
      const project = anyProject(world);
      const conflict = project && (await anyConflict(world, project));
      if (!conflict) return skipped;
      return asked(
        world.machine.api.POST("/projects/{project_id}/git/operation/abort", {
          params: { path: { project_id: project.id } },
          body: conflict.agent_id ? { agent_id: conflict.agent_id } : {},
        }),
      );
    },
  },
} satisfies Record<string, Operation>;

const files = ["shared.txt", "one.txt", "two.txt"] as const;

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

async function anyConflict(world: World, project: KnownProject): Promise<Schema<"Conflict"> | undefined> {
  const params = { path: { project_id: project.id } };
  const { data }: Asked<Schema<"ConflictList">> = await asked(
    world.machine.api.GET("/projects/{project_id}/git/conflicts", { params }),
  );
  return world.dice.pick(data?.conflicts ?? []);
}
