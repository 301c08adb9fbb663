import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli } from "../support/built-cli.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { type ClientKind, clients } from "../support/mcp-client.ts";
import { run } from "../support/run-cli.ts";
import { startServer } from "../support/server-process.ts";

/** The program without arguments: the eight tools over stdio, against a Web Server. */

const folder = mkdtempSync(join(tmpdir(), "tmo-server-"));
const initialize = {
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
};
const toolNames = [
  "create_orchestration_project",
  "list_orchestration_projects",
  "ai_generate_git_workflow",
  "smart_conflict_resolution",
  "send_intelligent_message",
  "analyze_project_health",
  "generate_status_summary",
  "create_automation_workflow",
];

let program: string;
let webServer: HttpServer | undefined;
let env: Record<string, string>;
/** Requests that the Web Server leaves open, and those whose client has gone. */
const open = { asked: 0, dropped: 0 };

beforeAll(async () => {
  program = await builtCli();
  webServer = await serve((request, response) => {
    if (request.url?.includes("/projects/forever/")) {
      open.asked++;
      response.once("close", () => open.dropped++);
      return;
    }
    response.writeHead(200, { "content-type": "application/json" });
    const count = request.url?.includes("limit=50") ? 50 : 0;
    const projects = Array.from({ length: count }, (_, index) => ({
      ...{ id: `p${index}`, name: `Project ${index}`, path: "/srv/shop", status: "running" },
      ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-02T00:00:00Z" },
    }));
    response.end(JSON.stringify({ projects, next_cursor: null, total: count }));
  });
  env = {
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_URL: webServer?.url ?? "",
    TMUX_ORCHESTRATOR_API_KEY: "sesame",
  };
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await webServer?.close();
});

describe.each(Object.keys(clients) as ClientKind[])("the server, seen by %s", (kind) => {
  it("the server lists the eight tools, answers a call and rejects invalid arguments", async () => {
    const client = await clients[kind]([program], env);
    try {
      expect(client.tools).toHaveLength(8);
      expect(client.tools.map((tool) => (tool as { name: string }).name)).toEqual(toolNames);
      for (const tool of client.tools) {
        expect(tool).toMatchObject({
          title: expect.any(String),
          inputSchema: { type: "object" },
          outputSchema: { type: "object" },
          annotations: expect.any(Object),
        });
      }
      expect(client.instructions).toContain("create_orchestration_project starts a team");
      const listed = await client.call("list_orchestration_projects", { limit: 1 });
      expect(listed.structuredContent).toMatchObject({ projects: [], total: 0 });
      expect(JSON.parse(listed.text)).toEqual(listed.structuredContent);
      const refused = await client.call("list_orchestration_projects", { limit: 0, nonsense: true });
      expect(refused.isError).toBe(true);
      expect(refused.text).toContain("- /limit: must be at least 1");
      expect(refused.text).toContain("- /nonsense: is not known");
    } finally {
      await client.close();
    }
  });
});

it("a result longer than the configured limit is cut at whole elements and still matches its output schema", async () => {
  const config = join(folder, "short.json");
  writeFileSync(config, JSON.stringify({ results: { max_characters: 1000 } }));
  // This client checks structured content against the output schema.
  const client = await clients["client 2.x, 2026-07-28"]([program], {
    ...env,
    TMUX_ORCHESTRATOR_CONFIG: config,
  });
  try {
    const { structuredContent, meta } = await client.call("list_orchestration_projects", { limit: 50 });
    expect(JSON.stringify(structuredContent).length).toBeLessThanOrEqual(1000);
    const { projects, total } = structuredContent as { projects: { project_id: string }[]; total: number };
    expect(projects.map(({ project_id }) => project_id)).toEqual(projects.map((_, index) => `p${index}`));
    expect([projects.length > 2, total]).toEqual([true, 50]);
    expect(meta["tmux-orchestrator/cut"]).toEqual([`$.projects: ${projects.length} of 50 elements`]);
  } finally {
    await client.close();
  }
});

it("with --discovery on, the server offers three tools that search, describe and call the others", async () => {
  const client = await clients["client 2.x, auto"]([program, "--discovery", "on"], env);
  try {
    expect(client.tools.map((tool) => (tool as { name: string }).name)).toEqual([
      ...["search_tools", "describe_tools", "call_tool"],
    ]);
    expect(client.instructions).toContain("found by search_tools");
    const found = await client.call("search_tools", { query: "which projects are there", limit: 3 });
    const [{ name }] = (found.structuredContent as { tools: [{ name: string }] }).tools;
    expect(name).toBe("list_orchestration_projects");
    const described = await client.call("describe_tools", { names: [name] });
    expect(described.structuredContent).toMatchObject({
      tools: [{ name, input_schema: { properties: { limit: {} } } }],
    });
    const called = await client.call("call_tool", { name, arguments: { limit: 1 } });
    expect(called.structuredContent).toMatchObject({ projects: [], total: 0 });
    const refused = await client.call("call_tool", { name, arguments: { limit: 0 } });
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringContaining("- /limit: must be at least 1"),
    });
  } finally {
    await client.close();
  }
});

it("--toolset and --read-only select the offered tools, and an unknown toolset is rejected with a suggestion", async () => {
  const { code, stdout } = await run([program, "--toolset", "git", "tools", "--json"], { env });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual([
    ...["ai_generate_git_workflow", "smart_conflict_resolution"],
  ]);
  const readOnly = await run([program, "--read-only", "tools", "--json"], { env });
  expect(
    JSON.parse(readOnly.stdout).every(
      ({ annotations }: { annotations: { readOnlyHint?: boolean } }) => annotations.readOnlyHint === true,
    ),
  ).toBe(true);
  const wrong = await run([program, "--toolset", "giit", "tools"], { env });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('There is no toolset "giit". Did you mean "git"?');
});

it("a client that cancels a call ends the request to the Web Server", async () => {
  const server = startServer([program], env);
  server.send(initialize, {
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name: "analyze_project_health", arguments: { project_id: "forever" } },
  });
  await until(() => open.asked > 0);
  server.send({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } });
  await until(() => open.dropped === open.asked);
  server.child.stdin.end();
  expect((await server.exited).code).toBe(0);
  expect(server.lines.some((line) => JSON.parse(line).id === 1)).toBe(false);
});

it("closing stdin in the middle of a call ends the request and the process within a second", async () => {
  const server = startServer([program], env);
  const before = open.asked;
  server.send(initialize, {
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name: "analyze_project_health", arguments: { project_id: "forever" } },
  });
  await until(() => open.asked > before);
  const began = performance.now();
  server.child.stdin.end();
  expect((await server.exited).code).toBe(0);
  expect(performance.now() - began).toBeLessThan(1000);
  await until(() => open.dropped === open.asked);
});

it("an invalid configuration is reported on stderr, and stdout stays empty", async () => {
  const { code, stdout, stderr } = await run([program], {
    env: { ...env, TMUX_ORCHESTRATOR_LOG_LEVEL: "LOUD" },
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("/logging/level must be one of");
});

it("an unusable address of the Web Server fails the call and not the start", async () => {
  const client = await clients["client 2.x, auto"]([program], {
    ...env,
    TMUX_ORCHESTRATOR_URL: "ftp://example.com",
  });
  const called = await client.call("list_orchestration_projects");
  await client.close();
  expect(called).toMatchObject({ isError: true, text: expect.stringContaining("TMUX_ORCHESTRATOR_URL") });
});

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("it did not happen within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
