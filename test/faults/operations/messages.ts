import type { Schema } from "../../../src/contract/contract.ts";
import { type Asked, asked, skipped } from "../asked.ts";
import { messageIdsIn, readJournals } from "../journals.ts";
import type { AskedMessage } from "../model.ts";
import { agentsOf, anyProject, type KnownProject, nextName, type Operation, type World } from "../world.ts";

const priorities = ["low", "normal", "normal", "normal", "high", "urgent"] as const;

/** What the scripted agent does with a text that begins with a slash. */
const commands = ["/slow 300", "/permission", "/wait"] as const;

export const messageOperations = {
  sendMessage: {
    weight: 14,
    async run(world) {
      const project = anyProject(world);
      if (!project) return skipped;
      return send(world, project, textOf);
    },
  },

  /** A client that got no answer asks again, with the same key. */
  repeatMessage: {
    weight: 3,
    async run(world) {
      const keyed = world.model.messages.filter(
        ({ key, project }) => key !== undefined && project.deletion === undefined,
      );
      const message = world.dice.pick(keyed.slice(-6));
      if (!message) return skipped;
      return post(world, message);
    },
  },

  cancelMessage: {
    weight: 2,
    async run({ machine, model, dice }) {
      const message = dice.pick(model.messages.filter(({ ids }) => ids.size > 0).slice(-6));
      const [id] = message?.ids ?? [];
      if (!message?.project.id || id === undefined) return skipped;
      const path = { project_id: message.project.id, message_id: id };
      const answer = await asked(
        machine.api.DELETE("/projects/{project_id}/messages/{message_id}", { params: { path } }),
      );
      if (answer.outcome === "accepted" || answer.outcome === "unknown") message.cancelled ??= answer.outcome;
      return answer;
    },
  },

  /** An agent answers what it took. */
  replyToMessage: {
    weight: 2,
    async run({ machine, model, dice }) {
      const { prompts } = await readJournals(machine.journals);
      const taken = [...prompts].flatMap(([agentId, texts]) =>
        texts.flatMap(messageIdsIn).map((id) => ({ agentId, id })),
      );
      const one = dice.pick(taken.slice(-8));
      const project = model.messages.find(({ ids }) => one && ids.has(one.id))?.project;
      if (!one || !project?.id || project.deletion) return skipped;
      return asked(
        machine.api.POST("/projects/{project_id}/messages/{message_id}/reply", {
          params: { path: { project_id: project.id, message_id: one.id } },
          body: { agent_id: one.agentId, content: "done" },
        }),
      );
    },
  },
} satisfies Record<string, Operation>;

/** To one agent or to all, with a text that begins with a marker of its own. */
export async function send(
  world: World,
  project: KnownProject,
  text: (world: World, marker: string) => string,
): Promise<Asked<Schema<"MessageAccepted">>> {
  const { machine, model, dice } = world;
  const marker = nextName(model, "marker");
  const agents = await agentsOf(machine.api, project.id);
  const target = dice.once(5) ? "all" : (dice.pick(agents)?.id ?? "all");
  const message: AskedMessage = {
    ...{ marker, project, target, content: text(world, marker) },
    priority: dice.pick(priorities) ?? "normal",
    key: dice.once(2) ? `key-${marker}` : undefined,
    ...{ askedAt: ++model.clock, acceptedAt: Number.POSITIVE_INFINITY, outcome: "unreached" },
    ...{ ids: new Set<string>(), cancelled: undefined },
  };
  model.messages.push(message);
  return post(world, message);
}

async function post(
  { machine, model }: World,
  message: AskedMessage,
): Promise<Asked<Schema<"MessageAccepted">>> {
  const { project, target, content, priority, key } = message;
  const answer = await asked(
    machine.api.POST("/projects/{project_id}/messages", {
      params: { path: { project_id: project.id ?? "" } },
      body: { target_agent: target, content, priority, include_context: false },
      ...(key !== undefined && { headers: { "idempotency-key": key } }),
    }),
  );
  if (answer.data?.message_id) message.ids.add(answer.data.message_id);
  // Once it was or may have been accepted, a later refusal does not undo it.
  if (answer.outcome === "accepted") {
    message.outcome = "accepted";
    message.acceptedAt = Math.min(message.acceptedAt, ++model.clock);
  } else if (message.outcome === "unreached" || answer.outcome === "unknown")
    message.outcome = message.outcome === "accepted" ? "accepted" : answer.outcome;
  return answer;
}

/** The marker is in the last line: a text that begins with a command is one. */
function textOf({ dice }: World, marker: string): string {
  const kind = dice.roll();
  if (kind < 0.15) return `${dice.pick(commands)}\n${marker}`;
  if (kind < 0.25)
    return `${'A line of a long text: it\'s "quoted"; $(not run) 漢字 😀\n'.repeat(400)}${marker}`;
  if (kind < 0.5) return `several lines;\n\n\tone of them indented;\n${marker}`;
  return marker;
}
