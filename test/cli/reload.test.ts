import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli } from "../support/built-cli.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { type ClientKind, clients, type TestClient } from "../support/mcp-client.ts";

/** A server whose manifest is changed while clients of both protocol eras are connected. */

const folder = mkdtempSync(join(tmpdir(), "tmo-reload-"));
const answers: (() => void)[] = [];
let program: string;
let api: HttpServer;

beforeAll(async () => {
  program = await builtCli();
  api = await serve((request, response) => {
    const answer = () => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ path: request.url }));
    };
    if (request.url === "/slow") answers.push(answer);
    else answer();
  });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

describe.each<ClientKind>(["client 2.x, 2026-07-28", "sdk 1.x"])("a changed manifest, seen by %s", (kind) => {
  const root = join(folder, kind.replaceAll(/[^a-z0-9]/g, "-"));
  const manifest = join(root, "manifest/tools.json");
  const logFile = join(root, "server.log");
  let client: TestClient;

  beforeAll(async () => {
    mkdirSync(join(root, "manifest"), { recursive: true });
    mkdirSync(join(root, "schemas"));
    writeFileSync(join(root, "schemas/api.json"), JSON.stringify(document()));
    writeFileSync(manifest, manifestOf("fast", "slow"));
    const config = join(root, "config.json");
    writeFileSync(
      config,
      JSON.stringify({
        sources: { things: { base_url: api.url } },
        logging: { file: logFile, level: "DEBUG" },
      }),
    );
    client = await clients[kind]([program, "--config", config, "--manifest", manifest], {
      HOME: root,
      TMUX_ORCHESTRATOR_STATE_DIR: join(root, "state"),
    });
  });

  afterAll(() => client.close());

  it("a client is notified of an added tool and can call it", async () => {
    expect(names(client.tools)).toEqual(["fast", "slow"]);
    writeFileSync(manifest, manifestOf("fast", "slow", "late"));
    await until(() => client.changedLists.length === 1);
    expect(names(client.changedLists[0])).toEqual(["fast", "slow", "late"]);
    expect((await client.call("late")).structuredContent).toEqual({ path: "/late" });
  });

  it("a server keeps the last good tools when a changed manifest is invalid, and logs the reason", async () => {
    writeFileSync(
      manifest,
      manifestOf("fast", "late").replace('"/late"', '"/nowhere"').replace("GET /late", "GET /nowhere"),
    );
    await until(() =>
      log().some(({ msg }) => msg === "a changed manifest can't be used; the tools stay as they were"),
    );
    expect(log().at(-1)?.diagnostics).toMatchObject([
      {
        file: "manifest/tools.json",
        pointer: "/tools/1/handler/steps/0/operationId",
        code: "unknown-operation",
      },
    ]);
    expect(names(await client.listTools())).toEqual(["fast", "slow", "late"]);
    expect((await client.call("late")).structuredContent).toEqual({ path: "/late" });
  });

  it("a client never sees a half-written manifest", async () => {
    const before = log().filter(({ level }) => Number(level) >= 40).length;
    const whole = manifestOf("fast", "slow", "whole");
    writeFileSync(manifest, whole.slice(0, 200));
    await new Promise((resolve) => setTimeout(resolve, 150));
    writeFileSync(manifest, whole);
    await until(() => client.changedLists.length === 2);
    expect(names(client.changedLists[1])).toEqual(["fast", "slow", "whole"]);
    expect(log().filter(({ level }) => Number(level) >= 40)).toHaveLength(before);
  });

  it("a call whose tool is removed meanwhile still returns its result", async () => {
    const slow = client.call("slow");
    await until(() => answers.length > 0);
    writeFileSync(manifest, manifestOf("fast"));
    await until(() => client.changedLists.length === 3);
    answers.pop()?.();
    expect((await slow).structuredContent).toEqual({ path: "/slow" });
    await expect(client.call("slow")).rejects.toThrow('There is no tool "slow"');
  });

  function log(): Record<string, unknown>[] {
    const lines = readFileSync(logFile, "utf8").split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line));
  }
});

describe("a file that is changed in place while no server runs", () => {
  const root = join(folder, "in-place");
  const manifest = join(root, "manifest/tools.json");
  const names = Array.from({ length: 60 }, (_, index) => `tool_${index}`);
  const schemaOf = (name: string) => join(root, `schemas/tools/${name}.json`);
  const config = join(root, "config.json");
  const start = () =>
    clients["sdk 1.x"]([program, "--config", config, "--manifest", manifest], {
      HOME: root,
      TMUX_ORCHESTRATOR_STATE_DIR: join(root, "state"),
    });

  beforeAll(async () => {
    for (const path of ["manifest", "schemas/tools"]) mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, "schemas/api.json"), JSON.stringify(document()));
    writeFileSync(config, JSON.stringify({ sources: { things: { base_url: api.url } } }));
    for (const name of names) writeFileSync(schemaOf(name), JSON.stringify({ type: "object" }));
    const { tools, ...rest } = JSON.parse(manifestOf("fast"));
    const entry = (name: string) => ({
      ...tools[0],
      name,
      inputSchema: { $ref: `../schemas/tools/${name}.json` },
    });
    writeFileSync(manifest, JSON.stringify({ ...rest, tools: names.map(entry) }));
    await (await start()).close();
  });

  it("the first call uses a schema that was changed while no server ran", async () => {
    writeFileSync(
      schemaOf("tool_7"),
      JSON.stringify({ type: "object", required: ["a"], properties: { a: {} } }),
    );
    const client = await start();
    const { isError, text } = await client.call("tool_7");
    await client.close();
    expect(isError).toBe(true);
    expect(text).toContain("/a: is required");
  });

  it("a client soon sees a schema that was changed while no server ran", async () => {
    const properties = { later: { type: "string" } };
    writeFileSync(schemaOf("tool_8"), JSON.stringify({ type: "object", properties }));
    const client = await start();
    const lists = () => JSON.stringify([client.tools, ...client.changedLists]);
    await until(() => lists().includes('"properties":{"later":{"type":"string"}}'));
    await client.close();
  });
});

function document() {
  const responses = {
    200: { description: "It.", content: { "application/json": { schema: { type: "object" } } } },
  };
  const paths = ["fast", "slow", "late", "whole"].map((name) => [`/${name}`, { get: { responses } }]);
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: Object.fromEntries(paths) };
}

function manifestOf(...tools: string[]): string {
  return JSON.stringify({
    manifestVersion: 1,
    sourceDescriptions: [{ name: "things", url: "../schemas/api.json", type: "openapi", settings: "things" }],
    tools: tools.map((name) => ({
      name,
      description: `Gives ${name}`,
      toolset: "things",
      inputSchema: { type: "object" },
      outputSchema: { type: "object" },
      handler: {
        kind: "proxy",
        steps: [{ stepId: "get", operationId: `GET /${name}` }],
        result: { path: "$steps.get.outputs.body#/path" },
      },
    })),
  });
}

/** Of the tools that a manifest added; the program's own come before them. */
function names(tools: readonly unknown[] = []): string[] {
  return tools.slice(8).map((tool) => (tool as { name: string }).name);
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("it did not happen within 20 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
