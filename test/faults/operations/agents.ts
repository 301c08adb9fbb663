import { asked, skipped } from "../asked.ts";
import { anyAgent, anyProject, type Operation } from "../world.ts";

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
      const agent = await anyAgent(world);
      if (agent?.status.activity !== "waiting_permission") return skipped;
      const { path } = agent;
      return asked(
        world.machine.api.POST("/projects/{project_id}/agents/{agent_id}/answer", {
          params: { path },
          body: { decision: world.dice.once(2) ? "allow" : "deny" },
        }),
      );
    },
  },

  addAgent: {
    weight: 1,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      return asked(
        world.machine.api.POST("/projects/{project_id}/agents", {
          params: { path: { project_id: project.id } },
          body: { role: "developer" },
        }),
      );
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
        agent.project.removed.add(path.agent_id);
      return answer;
    },
  },
} satisfies Record<string, Operation>;
