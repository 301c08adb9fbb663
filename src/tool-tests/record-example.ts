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
  /** The APIs as they are configured, over this transport. */
  readonly open: (record: (transport: Transport) => Transport) => Apis;
  /** What must not get into a file. */
  readonly secrets: readonly string[];
}

/**
 * Calls a tool for real and makes an example of it: the answers are what came, the requests are those of a second call with these
 * answers, at addresses and with credentials that mean nothing. Fails with upstream_unreachable where nothing was answered, and with
 * unsupported_operation for what can't be played again.
 */
export async function recordExample(
  tested: TestedTool,
  { name, arguments: input, open, secrets }: RecordOptions,
): Promise<Recording> {
  const keeps = headersOf(tested);
  const answers: { readonly request: HttpRequest; raw?: HttpAnswer }[] = [];
  const apis = open((transport) => async (request, limits) => {
    // Of attempts at one request the last counts.
    const before = answers.find((one) => one.raw && isTriedAgain(one.raw) && isSame(one.request, request));
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
  if (exchanges.length < answers.length) throw notRecorded("upstream_unreachable", "the API gave no answer");
  const shown = hiddenInMembers(input, hide);
  const again = await replay(tested, shown, exchanges);
  if (again.sent.length !== exchanges.length || again.result.isError !== result.isError)
    throw notRecorded(
      "unsupported_operation",
      "with the same answers, and without secrets, the call comes out otherwise",
    );
  const recorded = again.sent.flatMap((request, index) => {
    const response = exchanges[index]?.response;
    return response ? [{ request, response }] : [];
  });
  return { result, example: { name, arguments: shown, exchanges: recorded, ...outcomeOf(again.result) } };
}

function notRecorded(code: ErrorCode, why: string): ToolError {
  return new ToolError(code, `Nothing was recorded: ${why}.`, {
    hint: "Without --record the call says what came.",
  });
}

/** After these a client asks again: what may pass, and a token that was taken back. */
function isTriedAgain({ status }: HttpAnswer): boolean {
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

/** What the client of an API reads; of the others those that the tool's own mappings name. */
const read = ["content-type", "content-disposition", "link", "location", "retry-after"];

function headersOf({ steps }: TestedTool): (name: string) => boolean {
  const mappings = JSON.stringify(steps).toLowerCase();
  return (name) => read.includes(name) || mappings.includes(`"${name}"`) || mappings.includes(`.${name}`);
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
  // A body is read by its type, whatever secrets have in common with it.
  const safe = kept.map(([name, value]) => [name, name === "content-type" ? value : hide(value)]);
  return {
    status,
    ...(kept.length > 0 && { headers: Object.fromEntries(safe) }),
    ...hiddenInBody(recordedBody(bytes, type), hide),
  };
}
