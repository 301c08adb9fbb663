import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInternalAddress, isInternalHost } from "../../src/net/internal-address.ts";
import { loadDocument } from "../../src/openapi/load-document.ts";
import { limits } from "../../src/openapi/parse-document.ts";
import { listOperations } from "../../src/openapi/plan-operations.ts";

let folder: string;
let server: Server;
let origin: string;
const asked: string[] = [];

const library = {
  openapi: "3.0.3",
  info: { title: "A library", version: "1" },
  paths: { "/books": { get: { operationId: "listBooks", responses: { 200: { description: "ok" } } } } },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openapi-"));
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/moved") return response.writeHead(302, { location: "/api.json" }).end();
    if (request.url === "/to-file") return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    if (request.url === "/api.json") return response.end(JSON.stringify(library));
    if (request.url === "/part.json")
      return response.end(
        JSON.stringify({ Book: { type: "object", properties: { title: { type: "string" } } } }),
      );
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  server.close();
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function operationsOf(location: string, allowedHosts: string[] = []): Promise<string[]> {
  return listOperations(await loadDocument(location, { allowedHosts })).operations.map(
    ({ operationId }) => operationId,
  );
}

async function whyNot(location: string): Promise<string> {
  return loadDocument(location, { allowedHosts: [] }).then(
    () => "it was loaded",
    ({ code, message }) =>
      code === "document_invalid" ? message.split("can't be used: ")[1] : String(message),
  );
}

const yaml = `openapi: 3.1.0
info: &info { title: A library, version: '1' }
x-copy: { <<: *info }
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        200: { description: ok }
`;

describe("reads", () => {
  it.each<[string, string, string | Buffer]>([
    ["JSON", "api.json", JSON.stringify(library)],
    ["JSON with a byte order mark", "bom.json", `\ufeff${JSON.stringify(library)}`],
    ["UTF-16, either way", "wide.json", Buffer.from(`\ufeff${JSON.stringify(library)}`, "utf16le")],
    ["UTF-16 big-endian", "big.json", Buffer.from(`\ufeff${JSON.stringify(library)}`, "utf16le").swap16()],
    ["YAML, with numbers as keys and merged parts", "api.yaml", yaml],
    ["YAML with a byte order mark", "bom.yaml", `\ufeff${yaml}`],
    ["JSON that only YAML takes", "loose.json", JSON.stringify(library).replace("}}}}", "},}}}")],
  ])("loadDocument reads %s", async (_what, name, content) => {
    expect(await operationsOf(file(name, content))).toEqual(["listBooks"]);
  });

  it("loadDocument reads a document from an address that redirects", async () => {
    expect(await operationsOf(`${origin}/moved`)).toEqual(["listBooks"]);
  });
});

describe("refuses, with a sentence", () => {
  it.each<[string, string, string]>([
    ["a missing file", "nothing.json", "the file does not exist."],
    ["a plain text", "text.json", "it is not an OpenAPI 3.0, 3.1 or Swagger 2.0 document"],
    ["half a document", "half.json", "it is neither JSON nor YAML"],
    ["another kind of document", "schema.json", "it is not an OpenAPI 3.0"],
    ["a bomb of aliases", "bomb.yaml", "it is neither JSON nor YAML: Excessive alias count"],
    ["a document of too many levels", "deep.json", `it is nested more than ${limits.depth} deep.`],
    ["a duplicate key", "twice.yaml", 'it is not YAML: it has the key "paths" twice in one map.'],
  ])("loadDocument rejects %s with the reason", async (_what, name, why) => {
    file("text.json", "hello");
    file("half.json", JSON.stringify(library).slice(0, 60));
    file("schema.json", '{"type":"object"}');
    const bomb = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(12)
          .fill(i === 0 ? "x" : `*a${i - 1}`)
          .join(", ")}]`,
    );
    file("bomb.yaml", `openapi: 3.0.0\n${bomb.join("\n")}\n`);
    file("deep.json", `{"openapi":"3.0.0","paths":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    file("twice.yaml", "openapi: 3.0.0\npaths: {}\npaths: {}\n");
    expect(await whyNot(join(folder, name))).toContain(why);
  });

  it("loadDocument rejects a document of more than 50 MB", async () => {
    expect(await whyNot(file("large.json", Buffer.alloc(limits.bytes + 1, " ")))).toContain(
      "more than 50000000",
    );
  });

  it("loadDocument rejects YAML of more than 16 MB and suggests JSON", async () => {
    const large = Buffer.alloc(limits.yamlBytes + 1, "# ");
    expect(await whyNot(file("large.yaml", large))).toContain("larger than 16 MB; convert it to JSON");
  });

  it("loadDocument rejects an address that answers 404 or redirects to a file", async () => {
    expect(await whyNot(`${origin}/nothing`)).toBe("the server answers 404.");
    expect(await whyNot(`${origin}/to-file`)).toBe('it redirects to "file:".');
  });
});

describe("references to other files", () => {
  const referring = (reference: string) => ({
    ...library,
    paths: {
      "/books": {
        post: {
          operationId: "addBook",
          requestBody: {
            content: {
              "application/json": { schema: { type: "object", properties: { book: { $ref: reference } } } },
            },
          },
          responses: { 200: { description: "ok" } },
        },
      },
    },
  });

  async function planReferring(name: string, reference: string, allowedHosts: string[] = []) {
    const loaded = await loadDocument(file(name, JSON.stringify(referring(reference))), { allowedHosts });
    const [operation] = listOperations(loaded).operations;
    const { plan, findings = [] } = operation?.plan() ?? {};
    const { properties } = Object(plan?.body?.alternatives[0]?.schema);
    return {
      book: properties?.book,
      findings: findings.map(({ effect, code, message }) => `${effect} ${code}: ${message}`),
    };
  }

  const book = { type: "object", properties: { title: { type: "string" } } };

  it("references to other files are followed within the document's folder", async () => {
    file(
      "ref/parts/book.yaml",
      "Book:\n  type: object\n  properties:\n    title: { $ref: '../title.json' }\n",
    );
    file("ref/title.json", '{"type":"string"}');
    expect(await planReferring("ref/inside.json", "parts/book.yaml#/Book")).toEqual({ book, findings: [] });
  });

  it.each([
    ["out of the folder", "../outside.json#/Book", "the file is outside of the document's folder"],
    ["by a link out of the folder", "link.json#/Book", "the file is outside of the document's folder"],
    ["to a file of the system", "file:///etc/hostname", "the file is outside of the document's folder"],
    ["to a file that is not there", "nope.json", "the file does not exist"],
    [
      "to a host that is not allowed",
      "https://schemas.example.com/a.json",
      "schemas.example.com is not allowed; name it with --allow-host",
    ],
    [
      "to an internal address",
      "http://169.254.169.254/latest/meta-data",
      "169.254.169.254 is an internal address",
    ],
    ["to another protocol", "gopher://example.com/a", '"gopher:" is not followed'],
  ])("a reference that leads %s is reported and not followed", async (_what, reference, why) => {
    file("outside.json", JSON.stringify({ Book: book }));
    mkdirSync(join(folder, "kept"), { recursive: true });
    rmSync(join(folder, "kept/link.json"), { force: true });
    symlinkSync(join(folder, "outside.json"), join(folder, "kept/link.json"));
    const { book: found, findings } = await planReferring("kept/api.json", reference);
    expect(found).toEqual({});
    expect(findings).toEqual([expect.stringContaining(`"${reference}" can't be read: ${why}`)]);
    expect(findings[0]).toMatch(/^degraded (missing|remote)-reference/);
  });

  it("a reference to a host is fetched only if the host is allowed", async () => {
    const { host } = new URL(origin);
    const before = asked.length;
    expect((await planReferring("remote.json", `${origin}/part.json#/Book`)).book).toEqual({});
    expect(asked.slice(before)).toEqual([]);
    expect(await planReferring("remote.json", `${origin}/part.json#/Book`, [host])).toEqual({
      book,
      findings: [],
    });
    expect(asked.slice(before)).toEqual(["/part.json"]);
  });
});

describe("internal addresses", () => {
  it.each([
    "127.0.0.1",
    "localhost",
    "a.localhost",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "[::1]",
    "[::]",
    "[fd00::1]",
    "[fe80::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a00:1]",
    "printer.local",
    "db.internal",
    "intranet",
    "localhost.",
  ])("the host %s is internal", (host) => {
    expect(isInternalHost(new URL(`http://${host}/`).hostname)).toBe(true);
  });
  it.each(["http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/"])(
    "the host of %s is recognised as internal",
    (url) => {
      expect(isInternalHost(new URL(url).hostname)).toBe(true);
    },
  );
  it.each(["example.com", "8.8.8.8", "172.32.0.1", "[2606:4700::1111]", "[::ffff:808:808]"])(
    "the host %s is not internal",
    (host) => {
      expect(isInternalHost(new URL(`http://${host}/`).hostname)).toBe(false);
    },
  );
  it("isInternalAddress distinguishes internal addresses from public ones", () => {
    expect(["10.0.0.1", "::ffff:192.168.0.1", "93.184.216.34"].map(isInternalAddress)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
