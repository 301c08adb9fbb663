import { type ErrorCode, ToolError } from "../errors/tool-error.ts";
import type { Apis } from "../handlers/step.ts";
import type { HttpAnswer, HttpRequest, Transport } from "../net/http-message.ts";
import type { ToolResult } from "../runtime/tool.ts";
import { passingStatus } from "../sources/refusal.ts";
import { secretHider } from "../sources/secrets.ts";
import { credentialsIn, hiddenInBody, hiddenInMembers } from "./hide-secrets.ts";
import { recordedBody } from "./recorded-body.ts";
import { callWith, replay, type TestedTool } from "./run-example.ts";
import type { Example, RecordedResponse } from "./tool-test.ts";

export interface Recording {
  readonly result: ToolResult;
  readonly example: Example;
}

export interface RecordOptions {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Creates the configured APIs over the recording transport. */
  readonly open: (record: (transport: Transport) => Transport) => Apis;
  /** Values that must not be written into a file. */
  readonly secrets: readonly string[];
}

/**
 * Calls a tool and makes an example of the call. The answers are the recorded ones; the requests are those of a replay with
 * these answers, with placeholder addresses and without credentials. Throws upstream_unreachable where a request has no answer,
 * and unsupported_operation where the replay differs from the call.
 */
export async function recordExample(
  tested: TestedTool,
  { name, arguments: input, open, secrets }: RecordOptions,
): Promise<Recording> {
  const keeps = keptHeaders(tested);
  const answers: { readonly request: HttpRequest; raw?: HttpAnswer }[] = [];
  const apis = open((transport) => async (request, limits) => {
    // The last attempt at a request counts.
    const before = answers.find((one) => one.raw && isRetried(one.raw) && isSame(one.request, request));
    const answer: (typeof answers)[number] = before ?? { request };
    if (!before) answers.push(answer);
    answer.raw = await transport(request, limits);
    return answer.raw;
  });
  const result = await callWith(tested.tool, apis, input);
  const hide = secretHider([...secrets, ...answers.flatMap(({ request }) => credentialsIn(request))]);
  const exchanges = answers.flatMap(({ raw }) =>
    raw ? [{ response: recordedResponse(raw, keeps, hide) }] : [],
  );
  if (exchanges.length < answers.length) throw notRecorded("upstream_unreachable", "the API did not answer");
  const shown = hiddenInMembers(input, hide);
  const again = await replay(tested, shown, exchanges);
  if (again.sent.length !== exchanges.length || again.result.isError !== result.isError)
    throw notRecorded(
      "unsupported_operation",
      "with the same answers, and without secrets, the call has a different result",
    );
  const recorded = again.sent.flatMap((request, index) => {
    const response = exchanges[index]?.response;
    return response ? [{ request, response }] : [];
  });
  return { result, example: { name, arguments: shown, exchanges: recorded, ...outcomeOf(again.result) } };
}

function notRecorded(code: ErrorCode, why: string): ToolError {
  return new ToolError(code, `Nothing was recorded: ${why}.`, {
    hint: "Call without --record to see the answer.",
  });
}

/** A client sends the request again after a temporary failure, and after a token was revoked. */
function isRetried({ status }: HttpAnswer): boolean {
  return passingStatus.has(status) || status === 401;
}

function isSame(one: HttpRequest, other: HttpRequest): boolean {
  const [body, again] = [one, other].map((request) => Buffer.from(request.body ?? ""));
  return (
    one.method === other.method && one.url === other.url && body?.equals(again ?? Buffer.alloc(0)) === true
  );
}

function outcomeOf(result: ToolResult): Pick<Example, "result" | "error"> {
  if (!result.isError) return { result: result.value };
  const { code, status } = result.error;
  return { error: { code, ...(status !== undefined && { status }) } };
}

/** The headers of answers that every client reads. */
const readHeaders = ["content-type", "content-disposition", "link", "location", "retry-after"];

/** Also kept are the headers that the mappings of the tool read. */
function keptHeaders({ steps }: TestedTool): (name: string) => boolean {
  const mappings = JSON.stringify(steps).toLowerCase();
  return (name) =>
    readHeaders.includes(name) || mappings.includes(`"${name}"`) || mappings.includes(`.${name}`);
}

function recordedResponse(
  { status, headers, bytes }: HttpAnswer,
  keeps: (name: string) => boolean,
  hide: (text: string) => string,
): RecordedResponse {
  const type = headers["content-type"] ?? "";
  const kept = Object.entries(headers)
    .filter(([name]) => keeps(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // The content type decides how the body is read: a secret that occurs in it stays.
  const safe = kept.map(([name, value]) => [name, name === "content-type" ? value : hide(value)]);
  return {
    status,
    ...(kept.length > 0 && { headers: Object.fromEntries(safe) }),
    ...hiddenInBody(recordedBody(bytes, type), hide),
  };
}
