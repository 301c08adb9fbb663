import type { Apis } from "../handlers/step.ts";
import type { ToolResult } from "../runtime/tool.ts";
import type { HttpRequest, RawAnswer, Transport } from "../webserver/exchange.ts";
import { bodyBytes, recordedBody } from "./recorded-body.ts";
import { callWith, replay, type TestedTool } from "./run-example.ts";
import type { Example, RecordedResponse } from "./tool-test.ts";

export interface Recording {
  readonly result: ToolResult;
  /** Undefined where nothing was answered, so that there is nothing to play again. */
  readonly example: Example | undefined;
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
 * answers, at addresses and with credentials that mean nothing.
 */
export async function recordExample(
  tool: TestedTool,
  { name, arguments: input, open, secrets }: RecordOptions,
): Promise<Recording> {
  const keeps = headersOf(tool);
  const answers: { request: HttpRequest; response?: RecordedResponse }[] = [];
  const apis = open((transport) => async (request, limits) => {
    // Of attempts at one request the last counts.
    const before = answers.findIndex(
      ({ request: { method, url }, response }) =>
        response !== undefined && !succeeded(response) && method === request.method && url === request.url,
    );
    const answer: (typeof answers)[number] = answers[before] ?? { request };
    if (before === -1) answers.push(answer);
    const raw = await transport(request, limits);
    answer.response = recordedResponse(raw, keeps, secrets);
    return raw;
  });
  const result = await callWith(tool.entry, apis, input);
  const exchanges = answers.flatMap(({ response }) => (response ? [{ response }] : []));
  if (exchanges.length < answers.length) return { result, example: undefined };
  const again = await replay(tool, input, exchanges);
  const recorded = again.sent.flatMap((request, index) => {
    const response = exchanges[index]?.response;
    return response ? [{ request, response }] : [];
  });
  return { result, example: { name, arguments: input, exchanges: recorded, ...outcomeOf(again.result) } };
}

function outcomeOf(result: ToolResult): Pick<Example, "result" | "error"> {
  if (!result.isError) return { result: result.value };
  const { code, status } = result.error;
  return { error: { code, ...(status !== undefined && { status }) } };
}

function succeeded({ status }: RecordedResponse): boolean {
  return status >= 200 && status < 300;
}

/** What the client of an API reads; of the others those that the tool's own mappings name. */
const read = ["content-type", "content-disposition", "link", "location", "retry-after"];

function headersOf({ steps }: TestedTool): (name: string) => boolean {
  const mappings = JSON.stringify(steps).toLowerCase();
  return (name) => read.includes(name) || mappings.includes(`"${name}"`) || mappings.includes(`.${name}`);
}

function recordedResponse(
  { status, headers, bytes }: RawAnswer,
  keeps: (name: string) => boolean,
  secrets: readonly string[],
): RecordedResponse {
  const hide = (text: string) => secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
  const kept = [...headers].filter(([name]) => keeps(name)).map(([name, value]) => [name, hide(value)]);
  const type = headers.get("content-type") ?? "";
  const body = recordedBody(bytes, type);
  const hidden =
    body.base64 === undefined ? recordedBody(Buffer.from(hide(bodyBytes(body).toString())), type) : body;
  return { status, ...(kept.length > 0 && { headers: Object.fromEntries(kept) }), ...hidden };
}
