import type { Schema } from "../../contract/contract.ts";
import type { Agents } from "../agents/agents.ts";
import type { ProjectLookup } from "../contract/lookup.ts";
import type { Operations } from "../contract/operation.ts";
import { projectLinks } from "../projects/answers.ts";
import type { ProjectMetrics } from "../projects/metrics.ts";
import type { Projects } from "../projects/projects.ts";
import type { SharedStatus } from "../projects/shared-status.ts";

export interface ProjectServices {
  readonly lookup: ProjectLookup;
  readonly projects: Projects;
  readonly projectMetrics: ProjectMetrics;
  readonly sharedStatus: SharedStatus;
  readonly agents: Pick<Agents, "statusOf">;
}

export function createProjectOperations(services: ProjectServices) {
  const { lookup, projects, projectMetrics, sharedStatus, agents } = services;
  const { answers } = projects;

  return {
    async createProject({ body }) {
      const { project, team, warnings } = await projects.create(body);
      const links = projectLinks(project.id);
      const created: Schema<"ProjectCreated"> = {
        id: project.id,
        name: project.name,
        status: "created",
        project_status: project.status,
        agents: team.map(agents.statusOf),
        warnings: [...warnings],
        attach_command: answers.attachCommand(project.id),
        links,
      };
      return { status: 201, body: created, headers: { location: links.self } };
    },

    async listProjects({ query }) {
      const { rows, ...page } = await answers.page(query);
      const body: Schema<"ProjectPage"> = { projects: rows, ...page };
      return { status: 200, body };
    },

    async getProject({ path }) {
      return { status: 200, body: await answers.one(await lookup.findProject(path.project_id)) };
    },

    async getProjectStatus({ path }) {
      const content = await sharedStatus(path.project_id);
      return { status: 200, content, headers: { "content-type": "application/json" } };
    },

    async getProjectMetrics({ path }) {
      const project = await lookup.findProject(path.project_id);
      return { status: 200, body: (await projectMetrics.of([project])).get(project.id) };
    },

    async updateProject({ path, body }) {
      return { status: 200, body: await answers.one(await projects.update(path.project_id, body)) };
    },

    async pauseProject({ path, body }) {
      const paused = await projects.pause(path.project_id, body?.reason);
      return { status: 200, body: await answers.one(paused) };
    },

    async resumeProject({ path }) {
      return { status: 200, body: await answers.one(await projects.resume(path.project_id)) };
    },

    async completeProject({ path, body }) {
      const options = { force: body?.force ?? false, reason: body?.reason };
      return { status: 200, body: await answers.one(await projects.complete(path.project_id, options)) };
    },

    async failProject({ path, body }) {
      return { status: 200, body: await answers.one(await projects.fail(path.project_id, body.reason)) };
    },

    async deleteProject({ path, query }) {
      const force = query.force ?? false;
      return { status: 200, body: await projects.remove(path.project_id, { force }) };
    },
  } satisfies Operations;
}
