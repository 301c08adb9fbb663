import type { Handler } from "../handlers/handler.ts";
import { createRunHandler } from "../handlers/run-handler.ts";
import type { Apis } from "../handlers/step.ts";
import type { StepPlan } from "../manifest/tool-plan.ts";
import type { HttpAnswer, Transport } from "../net/http-message.ts";
import { createRuntime } from "../runtime/runtime.ts";
import type { Tool, ToolResult } from "../runtime/tool.ts";
import { differences } from "./differences.ts";
import { bodyBytes } from "./recorded-body.ts";
import { createTestApis, recordedRequest } from "./test-apis.ts";
import type { Example, Exchange, RecordedRequest, RecordedResponse } from "./tool-test.ts";

/** A runnable tool and its possible steps. */
export interface TestedTool {
  readonly tool: Tool<Handler>;
  readonly steps: readonly StepPlan[];
}

/**
 * Runs an example and returns its differences from the recorded call, in sentences. Only the transport is replaced: it returns
 * the recorded answers.
 */
export async function runExample(tool: TestedTool, example: Example): Promise<string[]> {
  const { result, sent } = await replay(tool, example.arguments, example.exchanges);
  return [...requestProblems(example.exchanges, sent), ...outcomeProblems(example, result)];
}

/** Calls a tool with recorded answers, in order, and returns its requests. */
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
  return { result: await callWith(tool, createTestApis(steps, transport), input), sent };
}

/** Calls a tool without a model: an `ai` tool uses its fallback. */
export async function callWith(tool: Tool<Handler>, apis: Apis, input: object): Promise<ToolResult> {
  const context = { signal: new AbortController().signal, progress() {} };
  return createRuntime([tool], createRunHandler(apis, { maxTokens: 1 }), undefined, "strict").call(
    tool.definition.name,
    structuredClone(input),
    context,
  );
}

/** How the outcome of a call differs from the example's. */
export function outcomeProblems({ result: expected, error }: Example, result: ToolResult): string[] {
  if (error) {
    if (!result.isError) return [`It succeeds; it should fail with ${error.code}.`];
    const got = Object.entries(result.error).filter(([member]) => Object.hasOwn(error, member));
    return differences(error, Object.fromEntries(got), "error");
  }
  if (!result.isError) return differences(expected, result.value, "result");
  const { code, message, issues = [] } = result.error;
  return [`It fails with ${code}: ${message}`, ...issues.map((issue) => `${issue.path} ${issue.message}`)];
}

function requestProblems(exchanges: readonly Exchange[], sent: readonly RecordedRequest[]): string[] {
  const count = Math.max(exchanges.length, sent.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [expected, got] = [exchanges[index]?.request, sent[index]];
    const what = `request ${index + 1}`;
    if (!got) return expected ? [`${what} is not sent: ${expected.method} ${expected.url}`] : [];
    if (!expected) return [`${what} is sent, and was not: ${got.method} ${got.url}`];
    return differences(expected, withExpectedHeaders(expected, got), what);
  });
}

/** Only the headers that the example names are compared. */
function withExpectedHeaders(
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
