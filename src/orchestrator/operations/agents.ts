import type { Schema } from "../../contract/contract.ts";
import type { Agents } from "../agents/agents.ts";
import type { AgentHooks } from "../agents/hooks.ts";
import { apiRoot } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";

export interface AgentServices {
  readonly agents: Agents;
  readonly agentHooks: AgentHooks;
}

const defaultLines = 200;

export function createAgentOperations({ agents, agentHooks }: AgentServices) {
  return {
    async listAgents({ path }) {
      const list = await agents.list(path.project_id);
      const body: Schema<"AgentList"> = { agents: list, next_cursor: null, total: list.length };
      return { status: 200, body };
    },

    async getAgentStatus({ path }) {
      return { status: 200, body: await agents.status(path.project_id, path.agent_id) };
    },

    async getAgentOutput({ path, query, signal }) {
      const lines = query.lines ?? defaultLines;
      return { status: 200, body: await agents.output(path.project_id, path.agent_id, { lines, signal }) };
    },

    async addAgent({ path, body }) {
      const agent = await agents.add(path.project_id, body);
      const location = `${apiRoot}/projects/${path.project_id}/agents/${agent.id}`;
      return { status: 201, body: agent, headers: { location } };
    },

    async removeAgent({ path, query }) {
      const force = query.force ?? false;
      return { status: 200, body: await agents.remove(path.project_id, path.agent_id, { force }) };
    },

    async restartAgent({ path, body }) {
      const options = { resume: body?.resume_session ?? true, force: body?.force ?? false };
      return { status: 200, body: await agents.restart(path.project_id, path.agent_id, options) };
    },

    async answerAgent({ path, body, signal }) {
      return { status: 200, body: await agents.answer(path.project_id, path.agent_id, body, signal) };
    },

    async runAgentCommand({ path, body, signal }) {
      const status = await agents.command(path.project_id, path.agent_id, body.command, signal);
      return { status: 200, body: status };
    },

    async interruptAgent({ path, signal }) {
      return { status: 200, body: await agents.interrupt(path.project_id, path.agent_id, signal) };
    },

    /** An agent's program calls it with the agent's own token. */
    async reportAgentHook({ path, body }) {
      await agentHooks.report(path.project_id, path.agent_id, body);
      return { status: 204 };
    },
  } satisfies Operations;
}
