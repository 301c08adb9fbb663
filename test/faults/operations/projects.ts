import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Asked, asked, type Outcome, skipped } from "../asked.ts";
import type { Machine } from "../machine.ts";
import { type AskedProject, changing, openProjects } from "../model.ts";
import { anyProject, nextName, type Operation, type World } from "../world.ts";

const mostOpen = 3;
const roles = ["developer", "tester", "devops"] as const;

export const projectOperations = {
  createProject: {
    weight: 3,
    async run({ machine, model, dice }) {
      if (openProjects(model).length >= mostOpen) return skipped;
      const name = nextName(model, "project");
      const path = await repository(machine, name);
      const isolation = dice.once(3) ? "shared" : "worktree";
      const autoStart = !dice.once(6);
      const project: AskedProject = {
        ...{ name, path, isolation, outcome: "unknown", id: undefined },
        ...{ told: undefined, changing: 0, deletion: undefined },
        ...{ added: new Set(), removed: new Map() },
      };
      model.projects.push(project);
      const body = {
        ...{ name, path, specification: `Build ${name}.`, auto_start: autoStart },
        team_composition: roles.slice(0, dice.between(1, 3)),
        git: { isolation } as const,
      };
      const answer = await asked(machine.api.POST("/projects", { body }));
      project.outcome = answer.outcome;
      project.id = answer.data?.id;
      return answer;
    },
  },

  pauseProject: stateChange(2, "paused", "/projects/{project_id}/pause"),
  resumeProject: stateChange(3, "running", "/projects/{project_id}/resume"),

  completeProject: {
    weight: 0.5,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      const params = { path: { project_id: project.id } };
      const body = { force: true, reason: "the test says so" };
      return changed(project, "completed", () =>
        asked(world.machine.api.POST("/projects/{project_id}/complete", { params, body })),
      );
    },
  },

  failProject: {
    weight: 0.3,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      const params = { path: { project_id: project.id } };
      return changed(project, "failed", () =>
        asked(
          world.machine.api.POST("/projects/{project_id}/fail", {
            params,
            body: { reason: "the test says so" },
          }),
        ),
      );
    },
  },

  deleteProject: {
    weight: 0.7,
    async run(world) {
      const project = world.dice.pick(
        world.model.projects.filter(({ id, deletion }) => id !== undefined && deletion !== "accepted"),
      );
      if (!project?.id) return skipped;
      const params = { path: { project_id: project.id }, query: { force: !world.dice.once(3) } };
      return changed(project, "deleted", async () => {
        const answer = await asked(world.machine.api.DELETE("/projects/{project_id}", { params }));
        noteDeletion(project, answer);
        return answer;
      });
    },
  },
} satisfies Record<string, Operation>;

function stateChange(
  weight: number,
  to: "paused" | "running",
  path: "/projects/{project_id}/pause" | "/projects/{project_id}/resume",
): Operation {
  return {
    weight,
    async run(world: World) {
      const project = anyProject(world);
      if (!project) return skipped;
      const params = { path: { project_id: project.id } };
      return changed(project, to, () => asked(world.machine.api.POST(path, { params })));
    },
  };
}

async function changed(
  project: AskedProject,
  to: Parameters<typeof changing>[1],
  ask: () => Promise<Asked<unknown>>,
): Promise<Asked<unknown>> {
  let answer: Asked<unknown> = skipped;
  await changing(project, to, async (): Promise<Outcome> => {
    answer = await ask();
    return answer.outcome;
  });
  return answer;
}

/** Once it may have been done, a later refusal does not make it undone. */
function noteDeletion(project: AskedProject, { outcome, detail }: Asked<unknown>): void {
  if (outcome === "accepted" || (project.deletion === "unknown" && detail.startsWith("404")))
    project.deletion = "accepted";
  else if (outcome === "unknown") project.deletion = "unknown";
}

/** A repository with a file of ten lines, so that two agents' changes can meet or miss each other. */
async function repository(machine: Machine, name: string): Promise<string> {
  const path = join(machine.projects, name);
  await mkdir(path);
  await machine.git(path, "init", "--quiet");
  await writeFile(
    join(path, "shared.txt"),
    Array.from({ length: 10 }, (_, line) => `line ${line}\n`).join(""),
  );
  await machine.git(path, "add", ".");
  await machine.git(path, "commit", "--quiet", "--message=Start");
  return path;
}
