import type { Schema } from "../contract.ts";
import type { Deliveries } from "./deliveries.ts";
import { type EventLog, now } from "./events.ts";
import { gitFacts } from "./git.ts";
import { messageUpdate } from "./message-events.ts";
import { messageText } from "./message-text.ts";
import { type MessageToSend, newDelivery, newMessage } from "./new-messages.ts";
import { Problem } from "./problem.ts";
import { agentName, agentNotFound, agentsNamed } from "./project-lookup.ts";
import type { AgentRow, ProjectRow } from "./store/tables.ts";
import type { Store } from "./store.ts";

export interface SenderParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly deliveries: Deliveries;
}

export type MessageSender = ReturnType<typeof messageSender>;

/** Accepts a message, whoever it comes from: recorded with one delivery for each agent, then on its way. */
export function messageSender({ store, events, deliveries }: SenderParts) {
  return {
    /** Fails with a Problem: `state_conflict`, `agent_not_found` or `validation_failed`. */
    async send(project: ProjectRow, body: Schema<"MessageCreate">, sender = "user"): Promise<MessageToSend> {
      if (project.status === "completed" || project.status === "failed")
        throw new Problem(
          "state_conflict",
          `The project is ${project.status}; its agents take no messages any more.`,
        );
      const team = await store.agents.ofProject(project.id);
      const targets = agentsNamed(team, body.target_agent);
      if (targets.length === 0) throw agentNotFound(body.target_agent, team);

      const message = { ...newMessage(project, body), sender };
      const texts = await textsFor(message, project, targets, team);
      await events.record(async (records, emit) => {
        const queued_at = now();
        const rows = targets.map((agent, index) => ({
          ...newDelivery(message, agent, texts[index] ?? message.content),
          ...{ queued_at, updated_at: queued_at },
        }));
        await records.messages.insert(message, rows);
        const sent = await records.messages.deliveriesOf([message.id]);
        await emit(messageUpdate(message, sent));
      });
      deliveries.sent(
        targets.map(({ id }) => id),
        message.expires_at,
      );
      return message;
    },
  };
}

/** With context, each agent is told who the others are, and the state of the repository as it is now. */
async function textsFor(
  message: MessageToSend,
  project: ProjectRow,
  targets: readonly AgentRow[],
  team: readonly AgentRow[],
): Promise<string[]> {
  if (!message.include_context) return targets.map(() => messageText(message, undefined));
  const git = await gitFacts(project.path).catch(() => null);
  return targets.map((agent) =>
    messageText(message, { git, others: team.filter((other) => other !== agent).map(agentName) }),
  );
}
