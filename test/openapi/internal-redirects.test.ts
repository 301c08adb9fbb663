import dns from "node:dns";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import type { AddressInfo, LookupFunction } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDocument } from "../../src/openapi/load-document.ts";
import { createSources } from "../../src/sources/sources.ts";

// A name of the network that its owner points at this machine. Modules are shared with other tests: it is put back.
const { lookup } = dns;
const rebound: LookupFunction = (hostname, options, callback) =>
  lookup(hostname === "rebound.example.com" ? "127.0.0.1" : hostname, options, callback);

const servers: Server[] = [];
const asked: string[] = [];
let origin: string;
let port: number;

beforeAll(async () => {
  Object.assign(dns, { lookup: rebound });
  syncBuiltinESMExports();
  port = await listen((url) => {
    const target = decodeURIComponent(/^\/to\/(.*)/.exec(url)?.[1] ?? "");
    return target === "" ? undefined : target;
  });
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  Object.assign(dns, { lookup });
  syncBuiltinESMExports();
  for (const server of servers) server.close();
});

async function listen(redirect: (url: string) => string | undefined): Promise<number> {
  const server = createServer((request, response) => {
    const location = redirect(request.url ?? "");
    if (location === undefined) asked.push(request.url ?? "");
    response
      .writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location })
      .end("{}");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

it.each([
  ["an internal name", () => `http://localhost:${port}/secret`, /localhost:\d+ is an internal address/],
  ["the cloud's metadata", () => "http://169.254.169.254/latest", /169.254.169.254 is an internal address/],
  ["the same address as a decimal number", () => `http://2130706433:${port}/secret`, undefined],
  [
    "IPv4 inside of IPv6",
    () => `http://[::ffff:127.0.0.1]:${port}/secret`,
    /\[::ffff:7f00:1\]:\d+ is an internal address/,
  ],
  ["6to4 of this machine", () => `http://[2002:7f00:1::]:${port}/secret`, /is an internal address/],
  [
    "a name that leads inside",
    () => `http://rebound.example.com:${port}/secret`,
    /it leads to an internal address/,
  ],
])(
  "a document's address may redirect to an internal address only if it is the same one: %s",
  async (_what, target, why) => {
    asked.length = 0;
    const loading = loadDocument(`${origin}/to/${encodeURIComponent(target())}`, { allowedHosts: [] });
    await expect(loading).rejects.toThrow(why ?? "it is not an OpenAPI");
    expect(asked).toEqual(why ? [] : ["/secret"]);
  },
);

it("a reference to an allowed host is not followed when it redirects to a host that is not allowed", async () => {
  asked.length = 0;
  const reference = `${origin}/to/${encodeURIComponent(`http://rebound.example.com:${port}/secret`)}`;
  const folder = mkdtempSync(join(tmpdir(), "redirects-"));
  try {
    const file = join(folder, "api.json");
    writeFileSync(file, JSON.stringify({ openapi: "3.0.0", info: {}, paths: { "/a": { $ref: reference } } }));
    const { missing } = await loadDocument(file, { allowedHosts: [`127.0.0.1:${port}`] });
    expect([...missing.values()]).toEqual([
      `rebound.example.com:${port} is not allowed; name it with --allow-host to fetch from it`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(asked).toEqual([]);
});

it("a document's server is not called when its name resolves to an internal address", async () => {
  asked.length = 0;
  const server = { url: `http://rebound.example.com:${port}`, shared: true, variables: {} };
  const plan = {
    operationId: "getSecret",
    method: "GET" as const,
    path: "/secret",
    servers: [server],
    parameters: [],
    accept: [],
    security: [],
  };
  const sending = createSources({ sources: [] }).send(
    "api",
    plan,
    {},
    { signal: new AbortController().signal },
  );
  await expect(sending).rejects.toThrow(
    "leads to an internal address; only an address that you set yourself may",
  );
  expect(asked).toEqual([]);
});
