import { type Answer, type Asked, type Model, question, type Reply, standIn } from "./model.ts";

interface Block {
  readonly type: string;
  readonly text?: string;
  readonly content?: unknown;
}
interface Body {
  readonly model?: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly role: string; readonly content: string | readonly Block[] }[];
}

/** Stands in for Anthropic's Messages API, streamed and whole. */
export function anthropicApi(): Promise<Model> {
  return standIn<Body>({
    read: (path, body) => (/\/v1\/messages(?:\?|$)/.test(path) ? asked(body) : undefined),
    write: (reply, _path, body) => answer(reply, body),
  });
}

function asked({ messages = [] }: Body): Asked {
  const users = messages.filter(({ role }) => role === "user").map(({ content }) => blocksOf(content));
  const last = users.at(-1) ?? [];
  return {
    texts: users.flatMap((blocks) =>
      blocks.flatMap(({ text = "" }) => (text === "" || text.startsWith("<system-reminder>") ? [] : [text])),
    ),
    results: last.flatMap((block) => (block.type === "tool_result" ? [JSON.stringify(block.content)] : [])),
  };
}

function blocksOf(content: string | readonly Block[]): readonly Block[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}

function answer(reply: Reply, { model, stream }: Body): Answer {
  if (reply.kind === "limit") {
    const error = { type: "rate_limit_error", message: "This request would exceed your rate limit." };
    return { status: 429, body: { type: "error", error } };
  }
  const id = `msg_${Date.now()}`;
  const content = contentOf(reply);
  const stop = content.type === "tool_use" ? "tool_use" : "end_turn";
  const message = { id, type: "message", role: "assistant", model, content: [], stop_reason: null };
  const usage = { input_tokens: 10, output_tokens: 5 };
  if (!stream) return { status: 200, body: { ...message, content: [content], stop_reason: stop, usage } };
  const [empty, delta] =
    content.type === "tool_use"
      ? [
          { ...content, input: {} },
          { type: "input_json_delta", partial_json: JSON.stringify(content.input) },
        ]
      : [
          { type: "text", text: "" },
          { type: "text_delta", text: content.text },
        ];
  return [
    { type: "message_start", message: { ...message, usage } },
    { type: "content_block_start", index: 0, content_block: empty },
    { type: "content_block_delta", index: 0, delta },
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason: stop }, usage: { output_tokens: 5 } },
    { type: "message_stop" },
  ];
}

function contentOf(reply: Exclude<Reply, { kind: "limit" }>) {
  const id = `toolu_${Date.now()}`;
  if (reply.kind === "text") return { type: "text", text: reply.text } as const;
  if (reply.kind === "command") {
    const input = { command: reply.command, description: "Remove build" };
    return { type: "tool_use", id, name: "Bash", input } as const;
  }
  const options = question.options.map((label) => ({ label, description: `The colour ${label}` }));
  const asked = { question: question.text, header: "Colour", multiSelect: reply.multiple, options };
  return { type: "tool_use", id, name: "AskUserQuestion", input: { questions: [asked] } } as const;
}
