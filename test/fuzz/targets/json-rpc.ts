import { PassThrough } from "node:stream";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { isObject, parseJson } from "../../../src/json/value.ts";
import { splitByEra } from "../../../src/mcp/eras.ts";
import { readyTools } from "../../../src/mcp/message-line.ts";
import { createMcpServer } from "../../../src/mcp/server.ts";
import { StdioTransport } from "../../../src/mcp/stdio-transport.ts";
import type { Runtime } from "../../../src/runtime/runtime.ts";
import { type Target, Violation } from "../target.ts";

/** Lines for the MCP server. An input is a list of messages; a text in it is a line as it is. */

const schema = { type: "object", properties: { text: { type: "string" } } } as const;
const tools = ["echo", "fail"].map((name) => ({
  name,
  title: name,
  description: name,
  inputSchema: schema,
  outputSchema: schema,
  annotations: {},
}));

const runtime: Runtime = {
  list: () => tools,
  async call(name, args, { progress }) {
    progress("half", 1, 2);
    if (name === "echo")
      return { isError: false, value: { text: JSON.stringify(args)?.slice(0, 100) }, meta: {} };
    const code = name === "fail" ? "rate_limited" : "unknown_tool";
    return { isError: true, error: { code, message: "No.", retryable: false }, meta: {} };
  },
};

const modern = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "raw", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": {},
};
const request = (id: unknown, method: string, params?: unknown) => ({ jsonrpc: "2.0", id, method, params });
const clientInfo = { name: "raw", version: "1" };
const call = (name: string, more = {}) =>
  request(5, "tools/call", { name, arguments: { text: "x" }, ...more });
const inputs: readonly (readonly unknown[])[] = [
  [
    request(1, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo }),
    { jsonrpc: "2.0", method: "notifications/initialized" },
    request(2, "tools/list"),
    call("echo", { _meta: { progressToken: "p" } }),
  ],
  [request("a", "server/discover", { _meta: modern }), request(2, "tools/list", { _meta: modern })],
  [call("echo", { _meta: modern }), call("fail")],
  [request(1, "ping"), { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } }],
  [
    { jsonrpc: "2.0", id: 7, result: {} },
    { jsonrpc: "2.0", id: 7, error: { code: 1, message: "x" } },
  ],
  ["{", "[]", "null", " ", '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}', [request(1, "ping")]],
  [request(1, "logging/setLevel", { level: "debug" }), request(2, "resources/list"), request(3, "nothing")],
];

export const target: Target = {
  json: true,
  mostBytes: 64 * 1024,
  seeds: inputs.map((input) => JSON.stringify(input)),
  words: [
    ...new Set(JSON.stringify(inputs).match(/[\w./-]{2,}/g)),
    ...[
      "prompts/get",
      "completion/complete",
      "resources/read",
      "cursor",
      "tasks/get",
      "subscriptions/listen",
    ],
    ...[
      "notifications/progress",
      "notifications/roots/list_changed",
      "roots",
      "sampling",
      "2024-11-05",
      "1.0",
    ],
  ],
  async open() {
    return { run: (input) => converse(linesOf(input)) };
  },
};

function linesOf(input: Buffer): string[] {
  const messages = parseJson(input.toString());
  const lines = Array.isArray(messages) ? messages.map(lineOf) : [input.toString()];
  return lines.flatMap((line) => line.split("\n"));
}

function lineOf(message: unknown): string {
  return typeof message === "string" ? message : (JSON.stringify(message) ?? "");
}

const waitMs = 5000;

/** A connection of its own: each request in the lines has to be answered, and nothing else said than the protocol. */
async function converse(lines: readonly string[]): Promise<void> {
  const said: string[] = [];
  const input = new PassThrough();
  const transport = new StdioTransport({
    input,
    write: (pieces, done) => {
      said.push(
        pieces.map((piece) => (typeof piece === "string" ? piece : Buffer.from(piece).toString())).join(""),
      );
      setImmediate(done);
    },
  });
  for (const era of splitByEra(transport))
    serveStdio(() => createMcpServer(runtime, { name: "fuzzed", version: "1" }, readyTools), {
      transport: era,
      onerror: () => {},
    });
  await transport.start();
  try {
    input.write(`${lines.join("\n")}\n`);
    const asked = requestsIn(lines);
    const began = performance.now();
    await turn();
    let missing = asked;
    while (missing.length > 0 && performance.now() - began < waitMs) {
      await delay(1);
      const answered = new Set(said.map((line) => Reflect.get(Object(parseJson(line)), "id")));
      missing = asked.filter(({ id }) => !answered.has(id));
    }
    // What comes too much comes soon.
    await turn();
    for (const line of said) checkMessage(line, lines);
    const [one] = missing;
    if (one) throw new Violation(`a request ${shown(one.method)} has no answer`, lines.join("\n"));
  } finally {
    await transport.close();
    input.destroy();
  }
}

/** The requests that have to be answered. A cancelled one need not be. */
function requestsIn(lines: readonly string[]): { id: unknown; method: unknown }[] {
  const messages = lines.map(parseJson).filter(isObject);
  const cancelled = messages
    .filter(({ method }) => method === "notifications/cancelled")
    .map(({ params }) => (isObject(params) ? params.requestId : undefined));
  return messages.flatMap((message) => {
    const { id, method, result, error } = message;
    const isRequest = method !== undefined && result === undefined && error === undefined;
    const isReadable = typeof id === "string" || Number.isSafeInteger(id);
    return isRequest && isReadable && !cancelled.includes(id) ? [{ id, method }] : [];
  });
}

function checkMessage(line: string, lines: readonly string[]): void {
  const message = parseJson(line);
  const wrong = (what: string) => new Violation(what, `${line}\nto ${lines.join("\n")}`);
  if (
    !isObject(message) ||
    message.jsonrpc !== "2.0" ||
    !line.endsWith("\n") ||
    line.trimEnd().includes("\n")
  )
    throw wrong("a line is not JSON-RPC");
  const { method, result, error, id } = message;
  if ([method, result, error].filter((kind) => kind !== undefined).length !== 1)
    throw wrong("a message is of two kinds");
  if (id !== undefined && typeof id !== "string" && !Number.isSafeInteger(id))
    throw wrong("a message has a bad id");
  if (result !== undefined && (!isObject(result) || id === undefined)) throw wrong("a result is not whole");
  if (error === undefined) return;
  if (!isObject(error) || !Number.isSafeInteger(error.code) || typeof error.message !== "string")
    throw wrong("an error is not whole");
  if (error.code === -32603) throw wrong(`an internal error: ${error.message.slice(0, 100)}`);
}

/** A method that nobody knows is like any other. */
function shown(method: unknown): string {
  return typeof method === "string" && target.words.includes(method) ? method : "of an unknown method";
}
