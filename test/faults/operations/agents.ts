import { asked, skipped } from "../asked.ts";
import { openProjects } from "../model.ts";
import { agentsOf, anyAgent, anyProject, type Operation } from "../world.ts";

export const agentOperations = {
  interruptAgent: {
    weight: 2,
    async run(world) {
      const agent = await anyAgent(world);
      if (!agent) return skipped;
      const { path } = agent;
      return asked(
        world.machine.api.POST("/projects/{project_id}/agents/{agent_id}/interrupt", { params: { path } }),
      );
    },
  },

  restartAgent: {
    weight: 2,
    async run(world) {
      const agent = await anyAgent(world);
      if (!agent) return skipped;
      const { path } = agent;
      return asked(
        world.machine.api.POST("/projects/{project_id}/agents/{agent_id}/restart", {
          params: { path },
          body: { force: true },
        }),
      );
    },
  },

  answerAgent: {
    weight: 2,
    async run(world) {
      const { api } = world.machine;
      const teams = await Promise.all(
        openProjects(world.model).map(async ({ id }) =>
          (await agentsOf(api, id)).map((agent) => ({ id, agent })),
        ),
      );
      const waiting = teams.flat().filter(({ agent }) => agent.activity === "waiting_permission");
      const one = world.dice.pick(waiting);
      if (!one?.agent.id) return skipped;
      const path = { project_id: one.id, agent_id: one.agent.id };
      const body = { decision: world.dice.once(2) ? "allow" : "deny" } as const;
      return asked(api.POST("/projects/{project_id}/agents/{agent_id}/answer", { params: { path }, body }));
    },
  },

  addAgent: {
    weight: 1,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      const answer = await asked(
        world.machine.api.POST("/projects/{project_id}/agents", {
          params: { path: { project_id: project.id } },
          body: { role: "developer" },
        }),
      );
      if (!answer.data?.id) return answer;
      project.added.add(answer.data.id);
      // A name that has become free is given again.
      project.removed.delete(answer.data.id);
      return answer;
    },
  },

  removeAgent: {
    weight: 1,
    async run(world) {
      const agent = await anyAgent(world);
      if (!agent) return skipped;
      const { path } = agent;
      const answer = await asked(
        world.machine.api.DELETE("/projects/{project_id}/agents/{agent_id}", {
          params: { path, query: { force: !world.dice.once(3) } },
        }),
      );
      if (answer.outcome === "accepted" || answer.outcome === "unknown")
        agent.project.removed.set(path.agent_id, answer.outcome);
      return answer;
    },
  },
} satisfies Record<string, Operation>;
