import type { Schema } from "../../contract/contract.ts";
import { agentName, agentsNamed } from "../contract/agent-names.ts";
import { agentNotFound } from "../contract/lookup.ts";
import { Problem } from "../contract/problem.ts";
import type { EventLog } from "../events/log.ts";
import { gitFacts } from "../git/git.ts";
import { type MessageToSend, newMessage } from "../messages/new-messages.ts";
import { recordMessage } from "../messages/record.ts";
import { messageText } from "../messages/text.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Deliveries } from "./deliveries.ts";

export interface SenderParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly deliveries: Deliveries;
  readonly places: Places;
}

export type MessageSender = ReturnType<typeof createMessageSender>;

/** Records a message with one delivery for each agent, and starts the deliveries. */
export function createMessageSender({ store, events, deliveries, places }: SenderParts) {
  return {
    /** Throws a Problem: `state_conflict`, `agent_not_found` or `validation_failed`. */
    async send(project: ProjectRow, body: Schema<"MessageCreate">, sender = "user"): Promise<MessageToSend> {
      if (project.status === "completed" || project.status === "failed")
        throw new Problem(
          "state_conflict",
          `The project is ${project.status}; its agents no longer take messages.`,
        );
      const team = await store.agents.ofProject(project.id);
      const targets = agentsNamed(team, body.target_agent);
      if (targets.length === 0) throw agentNotFound(body.target_agent, team);

      const message = { ...newMessage(project, body), sender };
      const textFor = await textsFor(message, project, team, places);
      await events.record((records, emit) => recordMessage(records, emit, message, targets, textFor));
      deliveries.sent(
        targets.map(({ id }) => id),
        message.expires_at,
      );
      return message;
    },
  };
}

/** With context, each text names the other agents and the current state of the repository. */
async function textsFor(
  message: MessageToSend,
  project: ProjectRow,
  team: readonly AgentRow[],
  places: Places,
): Promise<(agent: AgentRow) => string> {
  if (!message.include_context) return () => messageText(message, undefined);
  const git = await places
    .hold(project)
    .then(() => gitFacts(project.path))
    .catch(() => null);
  return (agent) =>
    messageText(message, { git, others: team.filter((other) => other !== agent).map(agentName) });
}
