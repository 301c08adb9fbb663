// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the configuration, and what looks like code
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { builtCli } from "../support/built-cli.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { run } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tmo-import-"));
const config = join(folder, "config.json");
const manifest = "books/manifest/tools_manifest.json";
const asked: string[] = [];
let program: string;
let api: HttpServer;

const swagger = {
  swagger: "2.0",
  info: { title: "Books & more", version: "1" },
  basePath: "/v1",
  securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  security: [{ key: [] }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        // What looks like a template, code or the end of a comment stays text.
        summary: "Lists {{books}} */ `x` ${y}",
        parameters: [
          { in: "query", name: "tags", type: "array", items: { type: "string" }, collectionFormat: "pipes" },
        ],
        responses: {
          200: { description: "The books.", schema: { type: "array", items: { type: "object" } } },
        },
      },
      post: {
        operationId: "addBook",
        parameters: [
          {
            in: "body",
            name: "book",
            required: true,
            schema: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
          },
        ],
        responses: { 201: { description: "Made." }, 409: { description: "There is one." } },
      },
      delete: { operationId: "broken", parameters: [{ $ref: "#/parameters/nope" }], responses: {} },
    },
    "/cover": {
      get: {
        operationId: "getCover",
        produces: ["image/png"],
        responses: { 200: { description: "A picture.", schema: { type: "file" } } },
      },
    },
  },
};

beforeAll(async () => {
  program = await builtCli();
  api = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.url === "/api.json") return void response.end(JSON.stringify(swagger));
    asked.push(`${request.method} ${request.url} ${request.headers["x-key"]} ${body}`);
    const answer = (status: number, value: unknown) =>
      response
        .writeHead(status, { "content-type": "application/json", "set-cookie": "s=1", "x-request-id": "7" })
        .end(JSON.stringify(value));
    if (request.url === "/v1/cover")
      response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from([1, 2, 3]));
    else if (request.method === "POST") answer(409, { message: "There is one already" });
    else answer(200, [{ title: "Ink" }]);
  });
  const sources = { books: { base_url: `${api.url}/v1`, credentials: { key: { api_key: "${BOOKS_KEY}" } } } };
  writeFileSync(config, JSON.stringify({ sources }));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

function cli(...args: string[]) {
  const env = {
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_CONFIG: config,
    BOOKS_KEY: "sesame",
  };
  return run([program, ...args], { env, cwd: folder });
}

describe("the import command", () => {
  it("import makes a folder from a Swagger document at an address and reports the result for each operation", async () => {
    const { code, stdout } = await cli("import", `${api.url}/api.json`, "--name", "books", "--all");
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "usable    GET /books     list_books",
        "usable    POST /books    add_book",
        "left out  DELETE /books",
        '          A parameter can\'t be read: "#/components/parameters/nope" leads to nothing: there is no "parameters". (missing-reference at #/paths/~1books/delete/parameters/0)',
        "usable    GET /cover     get_cover",
        "",
        "4 operations: 3 usable, 0 degraded, 1 left out.",
        "3 tools, 2 kB in the list of tools.",
        "Tools: 3 added.",
        "",
        `Serve them with  tmux-orchestrator-mcp --manifest ${manifest}`,
        'Credentials go under "sources.books" in the configuration file (docs/manifest.md, "Another API").',
        `For types, and the lock that changes are compared with:  tmux-orchestrator-mcp generate --manifest ${manifest}`,
        "",
      ].join("\n"),
    );
    const written = JSON.parse(readFileSync(join(folder, manifest), "utf8"));
    expect(written.tools[0].description).toBe("Lists {{books}} */ `x` ${y}.");
    // Editors find the manifest's schema beside it, and it fits.
    const schema = JSON.parse(readFileSync(join(folder, "books/manifest", written.$schema), "utf8"));
    const { $id: _id, ...checked } = schema;
    expect(createAjv("checked").validate(checked, written)).toBe(true);
  });

  it("import --json reports as JSON, and --dry-run writes nothing", async () => {
    const { code, stdout } = await cli(
      "import",
      `${api.url}/api.json`,
      "--name",
      "other",
      "--include",
      "method:get",
      "--dry-run",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      operations: 2,
      usable: 2,
      left_out: 0,
      not_chosen: 2,
      written: false,
      source: "other",
      rows: [{ operation: "GET /books", tool: "list_books", verdict: "usable" }, {}],
    });
    expect(() => readFileSync(join(folder, "other", "manifest/tools_manifest.json"))).toThrow("ENOENT");
  });

  it("import reports why a document cannot be used", async () => {
    writeFileSync(join(folder, "no.json"), "{}");
    const { code, stderr } = await cli("import", "no.json");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "The document no.json can't be used: it is not an OpenAPI 3.0, 3.1 or Swagger 2.0 document",
    );
  });
});

describe("--manifest", () => {
  it("--manifest adds the tools of a manifest to the built-in tools", async () => {
    const { stdout } = await cli("--manifest", manifest, "tools", "--json");
    const names = JSON.parse(stdout).map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(11);
    expect(names.slice(8)).toEqual(["list_books", "add_book", "get_cover"]);
  });

  it("an imported tool sends the configuration's credentials", async () => {
    const { code, stdout } = await cli(
      "--manifest",
      manifest,
      "call",
      "list_books",
      "--tags",
      "a,b c",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ status: 200, body: [{ title: "Ink" }] });
    expect(asked.at(-1)).toBe("GET /v1/books?tags=a%7Cb%20c sesame ");
  });

  it("a refused call fails with the server's answer and without the key", async () => {
    const { code, stdout } = await cli(
      "--manifest",
      manifest,
      "call",
      "add_book",
      "--title",
      "Ink",
      "--json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toMatchObject({
      code: "state_conflict",
      status: 409,
      retryable: false,
      body: { message: "There is one already" },
    });
    expect(asked.at(-1)).toBe('POST /v1/books sesame {"title":"Ink"}');
    expect(stdout).not.toContain("sesame");
  });

  it("call --dry-run shows the request and explain shows the plan, and neither sends anything", async () => {
    const before = asked.length;
    const call = ["--manifest", manifest, "call", "add_book", "--title", "it's", "--dry-run"];
    const { code, stdout } = await cli(...call, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      tool: "add_book",
      arguments: { title: "it's" },
      steps: [
        {
          source: "books",
          requests: [
            {
              method: "POST",
              url: `${api.url}/v1/books`,
              headers: { "x-key": "***", "content-type": "application/json" },
              body: '{"title":"it\'s"}',
            },
          ],
          unknown: [],
        },
      ],
    });
    const curl = await cli(...call, "--curl");
    expect(curl.stdout).toContain(`--data-raw '{"title":"it'\\''s"}' --url '${api.url}/v1/books'`);
    const explained = await cli("--manifest", manifest, "explain", "list_books");
    expect(explained.stdout).toContain("call  GET /books  of books\n  query tags ← $inputs.tags\n");
    expect(explained.stdout).toContain(`  GET ${api.url}/v1/books?tags={$inputs.tags}\n`);
    expect(`${stdout}${curl.stdout}${explained.stdout}`).not.toContain("sesame");
    expect(asked).toHaveLength(before);
  });

  it("tool remove followed by tool add restores the manifest, and both reject what they cannot do", async () => {
    const file = join(folder, manifest);
    const schema = join(folder, "books/schemas/tools/get_cover.input.json");
    const before = [readFileSync(file, "utf8"), readFileSync(schema, "utf8")];
    const tool = (...args: string[]) => cli("--manifest", manifest, "tool", ...args);
    expect((await tool("remove", "get_cover")).stdout).toBe(`get_cover removed in ${manifest}.\n`);
    expect(() => readFileSync(schema)).toThrow("ENOENT");
    expect((await tool("add", "getCover")).stdout).toBe(`get_cover added in ${manifest}.\n`);
    expect([readFileSync(file, "utf8"), readFileSync(schema, "utf8")]).toEqual(before);
    for (const [args, message] of [
      [["add", "GET /books"], 'There is already a tool "list_books".'],
      [["add", "nothing"], 'The document of "books" has no operation "nothing".'],
      [["add", "getCover", "--name", "cover", "--toolset", "Not One"], "Nothing was written"],
      [["remove", "nothing"], 'The manifest has no tool "nothing".'],
    ] as const) {
      const { code, stderr } = await tool(...args);
      expect([code === 0, stderr]).toEqual([false, expect.stringContaining(message)]);
    }
    expect(readFileSync(file, "utf8")).toBe(before[0]);
  });

  it("a problem of a manifest is reported with its place", async () => {
    writeFileSync(
      join(folder, "books/manifest/broken.json"),
      '{"manifestVersion": 1, "sourceDescriptions": [], "tools": [{}]}',
    );
    const { code, stderr } = await cli("--manifest", "books/manifest/broken.json", "tools");
    expect(code).toBe(2);
    expect(stderr).toContain("manifest/broken.json#/sourceDescriptions  manifest-invalid");
  });
});

describe("the tool test command", () => {
  const tests = join(folder, "books/tests");
  const tool = (...args: string[]) => cli("--manifest", manifest, "tool", ...args);
  const recorded = () => JSON.parse(readFileSync(join(tests, "list_books.json"), "utf8"));

  it("tool test runs recorded calls without the API, and a recording holds neither its address nor the key", async () => {
    const call = ["--manifest", manifest, "call"];
    const { code, stdout, stderr } = await cli(
      ...call,
      "list_books",
      "--tags",
      "a,b",
      "--record",
      "two tags",
      "--json",
    );
    expect({ code, stderr, body: JSON.parse(stdout).body }).toEqual({
      code: 0,
      stderr: "Recorded in books/tests/list_books.json.\n",
      body: [{ title: "Ink" }],
    });
    expect(asked.at(-1)).toBe("GET /v1/books?tags=a%7Cb sesame ");
    expect(recorded()).toEqual({
      $schema: "../schemas/tool-test.schema.json",
      examples: [
        {
          name: "two tags",
          arguments: { tags: ["a", "b"] },
          exchanges: [
            {
              request: {
                method: "GET",
                url: "https://books.test/books?tags=a%7Cb",
                headers: { accept: "*/*, */*;q=0.1" },
              },
              response: {
                status: 200,
                headers: { "content-type": "application/json" },
                json: [{ title: "Ink" }],
              },
            },
          ],
          result: { status: 200, body: [{ title: "Ink" }] },
        },
      ],
    });
    expect((await cli(...call, "add_book", "--title", "Ink", "--record", "one that is there")).code).toBe(1);
    const before = asked.length;
    expect(await tool("test")).toEqual({
      code: 0,
      stdout: [
        "ok    list_books  two tags",
        "ok    add_book    one that is there",
        "no examples: get_cover",
        "",
        "2 examples: 2 ok, 0 failed.",
        "",
      ].join("\n"),
      stderr: "",
    });
    expect(asked).toHaveLength(before);
  });

  it("call --record requires a name and sends nothing without one", async () => {
    const before = asked.length;
    expect(await cli("--manifest", manifest, "call", "list_books", "--record", " ")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--record needs a name"),
    });
    expect(asked).toHaveLength(before);
  });

  it("tool test runs the example of docs/tool-test.md", async () => {
    const page = readFileSync(new URL("../../docs/tool-test.md", import.meta.url), "utf8");
    const [, example = ""] = /<!-- example: list_books -->\n```json\n([\s\S]*?)```/.exec(page) ?? [];
    const before = recorded();
    writeFileSync(join(tests, "list_books.json"), example);
    expect((await tool("test", "list_books")).stdout).toContain("ok    list_books  one tag\n");
    writeFileSync(join(tests, "list_books.json"), JSON.stringify(before));
  });

  it("tool test reports each changed part of a request or result with its place", async () => {
    const before = readFileSync(join(folder, manifest), "utf8");
    const changed = before
      .replace('"tags": "$inputs.tags"', '"tags": ["x"]')
      .replace('"body": "$steps.call.outputs.body"', '"books": "$steps.call.outputs.body"');
    writeFileSync(join(folder, manifest), changed);
    const { code, stdout } = await tool("test", "list_books", "--json");
    writeFileSync(join(folder, manifest), before);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).examples).toEqual([
      {
        tool: "list_books",
        example: "two tags",
        ok: false,
        problems: [
          'request 1/url is "https://books.test/books?tags=x"; it was "https://books.test/books?tags=a%7Cb"',
          'result/body is missing; it was [{"title":"Ink"}]',
          'result/books is [{"title":"Ink"}], and was not there',
        ],
      },
    ]);
  });

  it("tool test --live calls the API, and passes when each call succeeds or fails as recorded", async () => {
    expect((await tool("test", "--live")).stdout).toContain("2 examples: 2 ok, 0 failed.");
    expect(asked.slice(-2)).toEqual([
      "GET /v1/books?tags=a%7Cb sesame ",
      'POST /v1/books sesame {"title":"Ink"}',
    ]);
  });

  it("tool test fails for a named tool without examples, and for example files that are invalid or of no tool", async () => {
    expect(await tool("test", "get_cover")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("no examples: get_cover"),
    });
    expect(await tool("test", "get_covers")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "get_cover"?'),
    });
    writeFileSync(join(tests, "lend_book.json"), "{}");
    expect(await tool("test")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'books/tests/lend_book.json has examples of "lend_book", and the manifest has no such tool.',
      ),
    });
    rmSync(join(tests, "lend_book.json"));
    symlinkSync("nowhere.json", join(tests, "get_cover.json"));
    mkdirSync(join(tests, "answers.json"));
    const { code: unread, stderr: why } = await tool("test");
    rmSync(join(tests, "get_cover.json"));
    expect([unread, why]).toEqual([
      2,
      expect.stringContaining("books/tests/get_cover.json can't be read: ENOENT"),
    ]);
    const before = recorded();
    writeFileSync(
      join(tests, "list_books.json"),
      JSON.stringify({ examples: [{ ...before.examples[0], exchanges: [{}] }] }),
    );
    const { code, stderr } = await tool("test");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("books/tests/list_books.json#/examples/0/exchanges/0/request"),
    ]);
  });
});

describe("the import of an Arazzo document", () => {
  const workflows = {
    arazzo: "1.0.1",
    info: { title: "Book club", version: "1" },
    sourceDescriptions: [{ name: "books", url: "ADDRESS", type: "openapi" }],
    workflows: [
      {
        workflowId: "moreLikeTheFirst",
        summary: "Books with the first one's title as their tag",
        steps: [
          { stepId: "first", operationId: "listBooks", outputs: { title: "$response.body#/0/title" } },
          {
            stepId: "more",
            operationId: "listBooks",
            parameters: [{ name: "tags", in: "query", value: ["$steps.first.outputs.title"] }],
            outputs: { books: "$response.body" },
          },
        ],
        outputs: { books: "$steps.more.outputs.books" },
      },
      { workflowId: "lost", steps: [{ stepId: "find", operationId: "findBooks" }] },
    ],
  };
  const importWorkflows = (...args: string[]) =>
    cli("import", "club.arazzo.json", "--out", "books", "--name", "club", ...args);

  it("import reads no API of an Arazzo document from an internal host, and leaves out the workflows that need it", async () => {
    const document = JSON.stringify(workflows).replace("ADDRESS", `${api.url}/api.json`);
    writeFileSync(join(folder, "club.arazzo.json"), document);
    const { host } = new URL(api.url);
    const { code, stdout } = await importWorkflows();
    expect(code).toBe(1);
    expect(stdout).toContain(`"books" could not be read: ${host} is an internal address.`);
    expect(stdout).toContain("2 workflows: 0 usable, 0 degraded, 2 left out.");
  });

  it("imported workflows become tools beside the API's tools and use the API's settings", async () => {
    const { stdout } = await importWorkflows("--allow-host", new URL(api.url).host, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "workflows",
      workflows: 2,
      rows: [
        { operation: "workflow moreLikeTheFirst", tool: "more_like_the_first", verdict: "usable" },
        { verdict: "left out", reasons: [{ code: "unknown-operation", pointer: "#/workflows/1/steps/0" }] },
      ],
      changes: { added: ["more_like_the_first"], removed: [] },
      problems: "",
    });
    const called = await cli("--manifest", manifest, "call", "more_like_the_first", "--json");
    expect(JSON.parse(called.stdout)).toEqual({ books: [{ title: "Ink" }] });
    expect(asked.slice(-2)).toEqual(["GET /v1/books sesame ", "GET /v1/books?tags=Ink sesame "]);
  });

  it("tool add finds the API that has an operation, and requires --source when two have it", async () => {
    const tool = (...args: string[]) => cli("--manifest", manifest, "tool", ...args);
    await tool("remove", "get_cover");
    expect(await tool("add", "GET /cover")).toMatchObject({
      code: 0,
      stdout: `get_cover added in ${manifest}.\n`,
    });
    expect(await tool("add", "listBooks")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Name one with --source: books, club-books."),
    });
  });

  it("generate --from imports an Arazzo document again, and diff --from requires --source when there are two", async () => {
    const { code, stdout } = await cli(
      ...["--manifest", manifest, "generate"],
      ...["--from", "club.arazzo.json", "--source", "club", "--allow-host", new URL(api.url).host],
    );
    expect(code).toBe(0);
    expect(stdout).toContain("generated");
    const { code: without, stderr } = await cli("--manifest", manifest, "diff", "--from", "club.arazzo.json");
    expect([without, stderr]).toEqual([
      2,
      expect.stringContaining("Name it with --source; there are: books, club."),
    ]);
  });
});
