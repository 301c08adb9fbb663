import { type Answer, type Asked, type Model, type Reply, standIn } from "./model.ts";

interface Part {
  readonly text?: string;
}
interface Item {
  readonly type: string;
  readonly role?: string;
  readonly content?: string | readonly Part[];
  readonly output?: unknown;
}
interface Body {
  readonly input?: readonly Item[];
}

/** Stands in for OpenAI's Responses API, streamed. */
export function openaiApi(): Promise<Model> {
  return standIn<Body>({
    read: (path, body) => (path.endsWith("/responses") ? asked(body) : undefined),
    write: answer,
  });
}

function asked({ input = [] }: Body): Asked {
  const texts = input
    .filter(({ role }) => role === "user")
    .map(({ content = [] }) => (typeof content === "string" ? content : content.map(textOf).join("\n")));
  const lastUser = input.findLastIndex(({ role }) => role === "user");
  return {
    texts,
    results: input
      .slice(lastUser + 1)
      .flatMap(({ type, output }) => (type.endsWith("_output") ? [JSON.stringify(output)] : [])),
  };
}

function textOf({ text = "" }: Part): string {
  return text;
}

function answer(reply: Reply): Answer {
  if (reply.kind === "limit") {
    // As ChatGPT's back end answers when a plan's use is used up.
    const error = {
      type: "usage_limit_reached",
      message: "The usage limit has been reached",
      plan_type: "plus",
    };
    return { status: 429, body: { error: { ...error, resets_in_seconds: 3600 } } };
  }
  const id = `resp_${Date.now()}`;
  const item = itemOf(reply);
  const usage = {
    ...{ input_tokens: 5, input_tokens_details: { cached_tokens: 0 } },
    ...{ output_tokens: 5, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: 10 },
  };
  return [
    { type: "response.created", response: { id, object: "response", status: "in_progress", output: [] } },
    { type: "response.output_item.added", output_index: 0, item },
    { type: "response.output_item.done", output_index: 0, item },
    {
      type: "response.completed",
      response: { id, object: "response", status: "completed", output: [item], usage },
    },
  ];
}

function itemOf(reply: Exclude<Reply, { kind: "limit" }>) {
  if (reply.kind !== "command") {
    const text = reply.kind === "text" ? reply.text : "This program has no tool that asks.";
    const content = [{ type: "output_text", text, annotations: [] }];
    return { type: "message", id: `msg_${Date.now()}`, role: "assistant", content };
  }
  const input = { cmd: reply.command, justification: "Clean", sandbox_permissions: "require_escalated" };
  const call = { call_id: `call_${Date.now()}`, name: "exec_command", arguments: JSON.stringify(input) };
  return { type: "function_call", id: `fc_${Date.now()}`, ...call };
}
