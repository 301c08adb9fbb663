import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtCli } from "../support/built-cli.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

/** Requests that no SDK client sends, to the built program: each with a readable id has an answer. */

let cli: string;
beforeAll(async () => {
  cli = await builtCli();
});

let server: ServerProcess;
beforeEach(() => {
  server = startServer([cli], { TMUX_ORCHESTRATOR_URL: "http://127.0.0.1:9/api" });
});
afterEach(async () => {
  server.child.stdin.end();
  await server.exited;
});

const modern = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "raw", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": {},
};
const request = (id: number, method: string, params?: unknown) => ({ jsonrpc: "2.0", id, method, params });

describe("parameters that do not fit the method", () => {
  const notObject = "Invalid input: expected object, received null.";
  test.each([
    ["tools/list", { _meta: null }, `params._meta: ${notObject}`],
    ["tools/list", { cursor: 5 }, "params.cursor: Invalid input: expected string, received number."],
    ["tools/list", { _meta: { progressToken: {} } }, "params._meta.progressToken: Invalid input."],
    ["tools/call", { name: 5 }, "params.name: Invalid input: expected string, received number."],
    ["tools/call", { name: "x", _meta: null }, `params._meta: ${notObject}`],
    [
      "tools/call",
      { name: "x", arguments: [] },
      "params.arguments: Invalid input: expected record, received array.",
    ],
    ["ping", { _meta: null }, `params._meta: ${notObject}`],
    [
      "initialize",
      { protocolVersion: "2025-06-18", capabilities: {} },
      "params.clientInfo: Invalid input: expected object, received undefined.",
    ],
  ])(
    "a request %s with the parameters %j fails with -32602 and one sentence",
    async (method, params, message) => {
      server.send(request(1, method, params));
      expect((await server.answer(1)).error).toEqual({
        code: -32602,
        message: `Invalid ${method} request: ${message}`,
      });
    },
  );

  test("a request with a member that JSON-RPC does not have is answered", async () => {
    server.send({ ...request(1, "ping"), extra: 1 });
    expect(await server.answer(1)).toMatchObject({ result: {} });
  });

  test.each([2_000, 100_000])(
    "arguments that are nested %i levels deep fail with invalid_arguments",
    async (levels) => {
      // JSON.stringify cannot write the second one.
      const nested = "[".repeat(levels) + "]".repeat(levels);
      server.child.stdin.write(
        `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_orchestration_projects","arguments":{"status_filter":${nested}}}}
`,
      );
      expect((await server.answer(1)).result).toMatchObject({
        isError: true,
        content: [{ text: expect.stringContaining("must not be nested more than 1000 levels deep") }],
      });
    },
  );

  test.each(['{"__proto__":{"limit":1}}', '{"constructor":1}', '{"limit":1,"__proto__":null}'])(
    "the arguments %s fail, because the tool has no such argument",
    async (args) => {
      server.child.stdin.write(
        `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_orchestration_projects","arguments":${args}}}\n`,
      );
      expect((await server.answer(1)).result).toMatchObject({
        isError: true,
        content: [{ text: expect.stringContaining("is not known") }],
      });
    },
  );
});

describe("the protocol era", () => {
  test("a request of the era 2026-07-28 is answered in its era after a ping of the era before it", async () => {
    server.send(
      request(1, "ping"),
      request(2, "tools/list", { _meta: modern }),
      request(3, "server/discover", { _meta: modern }),
    );
    expect(await server.answer(1)).toMatchObject({ result: {} });
    expect(await server.answer(2)).toMatchObject({
      result: { resultType: "complete", tools: expect.any(Array) },
    });
    expect(await server.answer(3)).toMatchObject({ result: { supportedVersions: ["2026-07-28"] } });
  });

  test("a client may initialize after requests of the era 2026-07-28, and both eras are answered from then on", async () => {
    server.send(request(1, "server/discover", { _meta: modern }));
    const clientInfo = { name: "raw", version: "1" };
    server.send(request(2, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo }));
    server.send({ jsonrpc: "2.0", method: "notifications/initialized" }, request(3, "tools/list"));
    server.send(request(4, "tools/list", { _meta: modern }));
    expect(await server.answer(2)).toMatchObject({ result: { protocolVersion: "2025-06-18" } });
    const old = await server.answer(3);
    expect(old.result).not.toHaveProperty("resultType");
    for (const id of [1, 4])
      expect(await server.answer(id)).toMatchObject({ result: { resultType: "complete" } });
  });
});
