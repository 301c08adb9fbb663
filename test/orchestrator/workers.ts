import { join } from "node:path";
import { pino } from "pino";
import { createDeliveries, type Deliveries } from "../../src/orchestrator/deliveries/deliveries.ts";
import { createEventLog, type EventLog } from "../../src/orchestrator/events/log.ts";
import { createMessageFiles } from "../../src/orchestrator/messages/files.ts";
import { type MessageToSend, newDelivery, newMessage } from "../../src/orchestrator/messages/new-messages.ts";
import { messageText } from "../../src/orchestrator/messages/text.ts";
import { agentEnvironment } from "../../src/orchestrator/processes/environment.ts";
import { openStore, type Store } from "../../src/orchestrator/store/store.ts";
import type { DeliveryRow } from "../../src/orchestrator/store/tables.ts";
import { createActivities } from "../../src/orchestrator/terminals/activities.ts";
import { createProfiles } from "../../src/orchestrator/terminals/profiles.ts";
import { createTmux, type Tmux } from "../../src/orchestrator/tmux/tmux.ts";
import { type Harness, until } from "./harness.ts";

/** The delivery workers alone, on the database and the tmux of a harness whose orchestrator was stopped. */
export interface Workers {
  readonly deliveries: Deliveries;
  readonly store: Store;
  readonly events: EventLog;
  readonly tmux: Tmux;
  /** Records a message to an agent, without waking anybody. */
  record(agentId: string, content: string, more?: object): Promise<MessageToSend>;
  delivery(messageId: string): Promise<DeliveryRow>;
  untilDelivery(messageId: string, state: DeliveryRow["state"]): Promise<DeliveryRow>;
  close(): Promise<void>;
}

export async function startWorkers(harness: Harness): Promise<Workers> {
  const store = await openStore(join(harness.stateDir, "orchestrator.db"));
  const logger = pino({ level: process.env.TEST_LOG ?? "silent" });
  const tmux = createTmux({ socketPath: harness.socket, environment: agentEnvironment(process.env) });
  const events = createEventLog(store);
  const activities = createActivities({ store, tmux, profiles: createProfiles(), logger });
  const deliveries = createDeliveries({
    ...{ store, events, tmux, activities, logger },
    files: createMessageFiles(harness.agentsDir),
    retryMs: 100,
  });

  const delivery = async (messageId: string) => {
    const [found] = await store.messages.deliveriesOf([messageId]);
    if (!found) throw new Error(`no delivery of ${messageId}`);
    return found;
  };
  return {
    ...{ deliveries, store, events, tmux, delivery },
    async record(agentId, content, more = {}) {
      const agent = await store.agents.find(agentId);
      const project = await store.projects.find(agent?.project_id ?? "");
      if (!agent || !project) throw new Error(`no agent ${agentId}`);
      const message = newMessage(project, {
        target_agent: agentId,
        content,
        include_context: false,
        ...more,
      });
      await store.messages.insert(message, [newDelivery(message, agent, messageText(message, undefined))]);
      return message;
    },
    untilDelivery: (messageId, state) =>
      until(`the delivery ${state}`, async () => {
        const found = await delivery(messageId);
        return found.state === state && found;
      }),
    async close() {
      await deliveries.close();
      await tmux.close();
      await store.close();
    },
  };
}
