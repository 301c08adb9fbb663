import { type Answer, type Asked, type Model, question, type Reply, standIn } from "./model.ts";

interface Part {
  readonly text?: string;
  readonly functionResponse?: { readonly response?: unknown };
}
interface Body {
  readonly contents?: readonly { readonly role?: string; readonly parts?: readonly Part[] }[];
}

/** Stands in for the Gemini API's generateContent, streamed and whole. */
export function geminiApi(): Promise<Model> {
  return standIn<Body>({
    read: (path, body) => (/:(?:stream)?[gG]enerateContent/.test(path) ? asked(body) : undefined),
    write: (reply, path) => answer(reply, path.includes(":stream")),
  });
}

function asked({ contents = [] }: Body): Asked {
  const users = contents.filter(({ role }) => role !== "model").map(({ parts = [] }) => parts);
  const last = users.at(-1) ?? [];
  return {
    texts: users.flatMap((parts) => parts.flatMap(({ text }) => (text ? [text] : []))),
    results: last.flatMap(({ functionResponse }) =>
      functionResponse ? [JSON.stringify(functionResponse.response)] : [],
    ),
  };
}

function answer(reply: Reply, isStream: boolean): Answer {
  if (reply.kind === "limit") {
    const message = "You exceeded your current quota, please check your plan and billing details.";
    const quota = { quotaMetric: "generate_requests", quotaId: "GenerateRequestsPerDayPerProjectPerModel" };
    const details = [{ "@type": "type.googleapis.com/google.rpc.QuotaFailure", violations: [quota] }];
    return { status: 429, body: { error: { code: 429, message, status: "RESOURCE_EXHAUSTED", details } } };
  }
  const usageMetadata = { promptTokenCount: 5, candidatesTokenCount: 5, totalTokenCount: 10 };
  const candidate = { content: { role: "model", parts: [partOf(reply)] }, finishReason: "STOP", index: 0 };
  const body = { candidates: [candidate], usageMetadata };
  return isStream ? [body] : { status: 200, body };
}

function partOf(reply: Exclude<Reply, { kind: "limit" }>) {
  if (reply.kind === "text") return { text: reply.text };
  if (reply.kind === "command")
    return {
      functionCall: {
        name: "run_shell_command",
        args: { command: reply.command, description: "Remove build" },
      },
    };
  const options = question.options.map((label) => ({ label, description: `The colour ${label}` }));
  const asked = {
    question: question.text,
    header: "Colour",
    type: "choice",
    multiSelect: reply.multiple,
    options,
  };
  return { functionCall: { name: "ask_user", args: { questions: [asked] } } };
}
