import type { Handler } from "../handlers/handler.ts";
import { createRunHandler } from "../handlers/run-handler.ts";
import type { Apis } from "../handlers/step.ts";
import type { StepPlan } from "../manifest/tool-plan.ts";
import type { HttpAnswer, Transport } from "../net/http-message.ts";
import { createRuntime } from "../runtime/runtime.ts";
import type { Tool, ToolResult } from "../runtime/tool.ts";
import { differences } from "./differences.ts";
import { bodyBytes } from "./recorded-body.ts";
import { recordedRequest, testApis } from "./test-apis.ts";
import type { Example, Exchange, RecordedRequest, RecordedResponse } from "./tool-test.ts";

/** A tool as calls run it, and what it can send. */
export interface TestedTool {
  readonly tool: Tool<Handler>;
  readonly steps: readonly StepPlan[];
}

/**
 * What is wrong with an example, in sentences; none where the tool still does what was recorded. The call is a real one up to
 * the transport, which gives the recorded answers.
 */
export async function runExample(tool: TestedTool, example: Example): Promise<string[]> {
  const { result, sent } = await replay(tool, example.arguments, example.exchanges);
  return [...requestProblems(example.exchanges, sent), ...outcomeProblems(example, result)];
}

/** Calls a tool with recorded answers, in order; gives what it sent. */
export async function replay(
  { tool, steps }: TestedTool,
  input: object,
  exchanges: readonly Pick<Exchange, "response">[],
): Promise<{ result: ToolResult; sent: RecordedRequest[] }> {
  const sent: RecordedRequest[] = [];
  const transport: Transport = async (request) => {
    sent.push(recordedRequest(request));
    return answerOf(exchanges[sent.length - 1]?.response ?? { status: 599 });
  };
  return { result: await callWith(tool, testApis(steps, transport), input), sent };
}

/** A call without a model: an `ai` tool answers by its fallback. */
export async function callWith(tool: Tool<Handler>, apis: Apis, input: object): Promise<ToolResult> {
  const context = { signal: new AbortController().signal, progress() {} };
  return createRuntime([tool], createRunHandler(apis, { maxTokens: 1 }), undefined, "strict").call(
    tool.definition.name,
    structuredClone(input),
    context,
  );
}

/** How the outcome of a call differs from the example's. */
export function outcomeProblems({ result: wanted, error }: Example, result: ToolResult): string[] {
  if (error) {
    if (!result.isError) return [`It succeeds; it was to fail with ${error.code}.`];
    const got = Object.entries(result.error).filter(([member]) => Object.hasOwn(error, member));
    return differences(error, Object.fromEntries(got), "error");
  }
  if (!result.isError) return differences(wanted, result.value, "result");
  const { code, message, issues = [] } = result.error;
  return [`It fails with ${code}: ${message}`, ...issues.map((issue) => `${issue.path} ${issue.message}`)];
}

function requestProblems(exchanges: readonly Exchange[], sent: readonly RecordedRequest[]): string[] {
  const count = Math.max(exchanges.length, sent.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [wanted, got] = [exchanges[index]?.request, sent[index]];
    const what = `request ${index + 1}`;
    if (!got) return wanted ? [`${what} is not sent: ${wanted.method} ${wanted.url}`] : [];
    if (!wanted) return [`${what} is sent, and was not: ${got.method} ${got.url}`];
    return differences(wanted, onlyWanted(wanted, got), what);
  });
}

/** Of the headers those that the example names. */
function onlyWanted(
  { headers: named }: RecordedRequest,
  { headers, ...request }: RecordedRequest,
): RecordedRequest {
  if (!named) return request;
  const kept = Object.entries(headers ?? {}).filter(([name]) => Object.hasOwn(named, name));
  return { ...request, headers: Object.fromEntries(kept) };
}

function answerOf({ status, headers = {}, ...body }: RecordedResponse): HttpAnswer {
  const named = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const described = body.json === undefined ? named : { "content-type": "application/json", ...named };
  return { status, headers: described, bytes: bodyBytes(body) };
}
