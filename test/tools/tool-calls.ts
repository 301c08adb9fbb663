import { onTestFinished } from "vitest";
import { tools } from "../../generated/tools.ts";
import type { Provider } from "../../src/ai/provider.ts";
import { createRunHandler } from "../../src/handlers/run-handler.ts";
import { createRuntime } from "../../src/runtime/runtime.ts";
import type { ToolResult } from "../../src/runtime/tool.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";
import { serve } from "../support/http-server.ts";
import { startStarServer } from "../support/star-server.ts";

/** What a tool asked of the Web Server. */
export interface Asked {
  /** `POST /projects`, without the base. */
  readonly operation: string;
  readonly query: Record<string, string | string[]>;
  readonly body: unknown;
}

export interface Answered {
  readonly status?: number;
  readonly body: unknown;
}

/** `GET /projects/:id/status` → an answer, or what makes one from the request and the parts of its path. */
export type Routes = Record<string, Answered | ((asked: Asked, parts: Record<string, string>) => Answered)>;

export interface WebServer {
  readonly url: string;
  readonly asked: Asked[];
}

const apiKey = "key-of-the-test";

/** A Web Server with these routes alone; all others are answered with a bare 404. Real HTTP, closed after the test. */
export async function webServer(routes: Routes): Promise<WebServer> {
  const asked: Asked[] = [];
  const server = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    let text = "";
    for await (const chunk of request) text += chunk;
    const path = pathname.replace(/^\/api\/v1/, "");
    const one: Asked = {
      operation: `${request.method} ${path}`,
      query: Object.fromEntries(
        [...new Set(searchParams.keys())].map((name) => [name, many(searchParams.getAll(name))]),
      ),
      body: text === "" ? undefined : JSON.parse(text),
    };
    if (!path.startsWith("/system") && path !== "/openapi.json") asked.push(one);
    const { status = 200, body } = answer(routes, one);
    const type = status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(status, { "content-type": type }).end(JSON.stringify(body));
  });
  onTestFinished(() => server.close());
  return { url: server.url, asked };
}

/** The Web Server of the specification's examples: it has three operations and the fields that its code reads. */
export async function starServer() {
  const server = await startStarServer({ apiKey });
  onTestFinished(() => server.close());
  return server;
}

export interface CallOptions {
  readonly provider?: Provider;
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string, done?: number, total?: number) => void;
}

/** Calls one of the eight tools against a Web Server, as the MCP layer does. A bug is thrown, with its stack. */
export async function callTool(
  { url }: { url: string },
  name: string,
  args: unknown,
  { provider, signal = new AbortController().signal, onProgress = () => {} }: CallOptions = {},
): Promise<ToolResult> {
  const api = createWebServer({ baseUrl: url, apiKey, retryAttempts: 1, timeoutMs: 5000 });
  const bugs: unknown[] = [];
  const logger = {
    warn: () => {},
    error: (details: object) => void bugs.push("err" in details ? details.err : details),
  };
  const runtime = createRuntime(
    tools,
    createRunHandler(
      { webServer: api, sources: createSources({ sources: [] }) },
      { provider, maxTokens: 2000 },
    ),
    logger,
  );
  const result = await runtime.call(name, args, { signal, progress: onProgress });
  if (bugs.length > 0) throw bugs[0];
  return result;
}

/** The value of a call that must succeed with an output that fits its schema. */
export function outputOf(result: ToolResult): Record<string, unknown> {
  if (result.isError)
    throw new Error(`${result.error.code}: ${result.error.message} ${JSON.stringify(result.error.issues)}`);
  const issues = result.meta["tmux-orchestrator/output-issues"];
  if (issues) throw new Error(`The output does not fit its schema: ${JSON.stringify(issues)}`);
  return result.value;
}

/** The error of a call that must fail. */
export function errorOf(result: ToolResult) {
  if (!result.isError) throw new Error(`The call succeeded: ${JSON.stringify(result.value)}`);
  return result.error;
}

function answer(routes: Routes, asked: Asked): Answered {
  for (const [route, answered] of Object.entries(routes)) {
    const pattern = new RegExp(`^${route.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
    const match = pattern.exec(asked.operation);
    if (!match) continue;
    return typeof answered === "function" ? answered(asked, { ...match.groups }) : answered;
  }
  return { status: 404, body: { detail: "Not Found" } };
}

function many(values: string[]): string | string[] {
  const [only = ""] = values;
  return values.length > 1 ? values : only;
}

/** A problem as the contract has it. */
export function problem(status: number, code: string, detail: string): Answered {
  return { status, body: { type: "about:blank", title: code, status, code, detail } };
}
