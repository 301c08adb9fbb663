import type { Schema } from "../../contract/contract.ts";
import { apiRoot } from "../contract/api.ts";
import type { Operations } from "../contract/operation.ts";
import type { Messages } from "../deliveries/messages.ts";

export interface MessageServices {
  readonly messages: Messages;
}

const defaultWaitS = 30;

export function createMessageOperations({ messages }: MessageServices) {
  return {
    async sendMessage({ path, query, body, caller, signal }) {
      const timeoutMs = (query.timeout_s ?? defaultWaitS) * 1000;
      const sent = await messages.send(path.project_id, body, caller, {
        wait: query.wait,
        timeoutMs,
        signal,
      });
      const location = `${apiRoot}/projects/${path.project_id}/messages/${sent.message_id}`;
      return { status: 201, body: sent, headers: { location } };
    },

    async listMessages({ path, query }) {
      const { rows, ...page } = await messages.page(path.project_id, query);
      const body: Schema<"MessagePage"> = { messages: rows, ...page };
      return { status: 200, body };
    },

    async getMessage({ path }) {
      return { status: 200, body: await messages.get(path.project_id, path.message_id) };
    },

    async cancelMessage({ path }) {
      return { status: 200, body: await messages.cancel(path.project_id, path.message_id) };
    },

    async replyToMessage({ path, body, caller }) {
      const message = await messages.reply(path.project_id, path.message_id, body, caller);
      return { status: 201, body: message };
    },
  } satisfies Operations;
}
