import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAjv } from "../../src/json/ajv.ts";
import { documentOf } from "../openapi/documents.ts";
import { builtCli } from "../support/built-cli.ts";
import { run } from "../support/run-cli.ts";

let folder: string;
let program: string;
beforeAll(async () => {
  program = await builtCli();
  folder = mkdtempSync(join(tmpdir(), "tmo-create-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const create = (...args: string[]) =>
  run([program, "create", ...args], { cwd: folder, env: { HOME: folder } });
const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

const listPens = "list_pens_of_every_colour_that_there_ever_was_db55df.json";
const responses = { 200: { description: "ok" } };
const secured = documentOf({
  servers: [{ url: "/v2" }],
  security: [{ key: [] }, { token: [] }, { login: [] }, { app: [] }],
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      token: { type: "http", scheme: "bearer" },
      login: { type: "http", scheme: "basic" },
      app: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } },
      },
    },
  },
  paths: {
    "/books": { get: { operationId: "listBooks", tags: ["git"], responses } },
    "/pens": {
      get: {
        operationId: "listPensOfEveryColourThatThereEverWasOrCouldPossiblyBe",
        summary: "Lists the pens of the library",
        responses,
      },
    },
    "/odd": {
      get: {
        operationId: "odd",
        summary: "Takes what nobody can guess",
        responses,
        parameters: [
          { in: "query", name: "x", required: true, schema: { type: "string", pattern: "^[A-Z]{9}$" } },
        ],
      },
    },
  },
});

describe("the create command", () => {
  it("create writes placeholders for the API's address and credentials, and switches the built-in tools off", async () => {
    writeFileSync(join(folder, "secured.json"), JSON.stringify(secured));
    const { code, stdout } = await create("shop", "--from", "secured.json", "--include", "method:get");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        "shop: 3 tools, 2 tests.",
        "manifest/tools_manifest.json lists lint errors of 1 tool under lint.except: correct them.",
        "",
        "cd shop",
        "npm install",
        "npm test",
        "",
      ].join("\n"),
    });
    const config = read("shop/config/mcp_config.json");
    expect(config).toEqual({
      $schema: "../schemas/config.schema.json",
      server: { name: "shop" },
      tools: { built_in: false },
      sources: {
        "a-library": {
          base_url: "$" + "{A_LIBRARY_URL}",
          credentials: {
            key: { api_key: "$" + "{A_LIBRARY_API_KEY}" },
            token: { bearer: "$" + "{A_LIBRARY_TOKEN}" },
            login: { username: "$" + "{A_LIBRARY_USERNAME}", password: "$" + "{A_LIBRARY_PASSWORD}" },
            app: {
              client_id: "$" + "{A_LIBRARY_CLIENT_ID}",
              client_secret: "$" + "{A_LIBRARY_CLIENT_SECRET}",
            },
          },
        },
      },
    });
    const { $id: _id, ...schema } = read("shop/schemas/config.schema.json");
    expect(createAjv("checked").validate(schema, config)).toBe(true);
    expect(read("shop/manifest/tools_manifest.json").lint).toEqual({
      except: { list_books: ["missing-description"] },
    });
    expect(read("shop/package.json").scripts.import).toBe(
      "tmux-orchestrator-mcp import ../secured.json --out . --name a-library --server-name shop --include method:get",
    );
    expect(readdirSync(join(folder, "shop/tests")).sort()).toEqual(["list_books.json", listPens]);
    // A name has room for what clients put before it: they call the server as the project.
    expect(`mcp__shop__${listPens.replace(".json", "")}`.length).toBeLessThanOrEqual(64);
    const { code: linted } = await run([program, "lint", "shop/manifest/tools_manifest.json"], {
      cwd: folder,
    });
    expect(linted).toBe(0);
  });

  it("create takes no address from the document, tells two keys apart, and passes tool test without examples", async () => {
    const document = {
      ...secured,
      servers: [{ url: "http://169.254.169.254" }],
      security: [{ key: [], tenant: [] }],
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "header", name: "X-Key" },
          tenant: { type: "apiKey", in: "query", name: "tenant" },
        },
      },
    };
    writeFileSync(join(folder, "inside.json"), JSON.stringify(document));
    expect(await create("inside", "--from", "inside.json", "--include", "odd")).toMatchObject({ code: 0 });
    expect(read("inside/config/mcp_config.json").sources).toEqual({
      "a-library": {
        base_url: "$" + "{A_LIBRARY_URL}",
        credentials: {
          key: { api_key: "$" + "{A_LIBRARY_KEY_API_KEY}" },
          tenant: { api_key: "$" + "{A_LIBRARY_TENANT_API_KEY}" },
        },
      },
    });
    const cwd = join(folder, "inside");
    expect(
      await run([program, "--manifest", "manifest/tools_manifest.json", "tool", "test"], { cwd }),
    ).toEqual({ code: 0, stderr: "", stdout: "no examples: odd\n\n0 examples: 0 ok, 0 failed.\n" });
  });

  it("create makes example answers of the documented type: bytes for a file, text for a text", async () => {
    const answering = (type: string, schema: object) => ({
      get: {
        summary: `Gives the library as ${type}`,
        responses: { 200: { description: "ok", content: { [type]: { schema } } } },
      },
    });
    const paths = {
      "/cover": answering("image/png", { type: "string", format: "binary" }),
      "/rules": answering("text/plain", { type: "string" }),
    };
    writeFileSync(join(folder, "files.json"), JSON.stringify(documentOf({ paths })));
    expect(await create("files", "--from", "files.json")).toMatchObject({ code: 0 });
    const answerIn = (file: string) => read("files/tests", file).examples[0].exchanges[0].response;
    expect(answerIn("get_cover.json")).toMatchObject({
      headers: { "content-type": "image/png" },
      base64: expect.any(String),
    });
    expect(read("files/tests/get_cover.json").examples[0].result.body).toEqual({
      mime_type: "image/png",
      bytes: 1,
    });
    expect(answerIn("get_rules.json")).toMatchObject({
      headers: { "content-type": "text/plain" },
      text: expect.any(String),
    });
  });

  it("create writes nothing into a folder with files, for an invalid name, or for a document without tools", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "mine");
    writeFileSync(
      join(folder, "empty.json"),
      JSON.stringify(
        documentOf({ paths: { "/a": { get: { responses: {}, parameters: [{ $ref: "#/nowhere" }] } } } }),
      ),
    );
    for (const [args, exit, message] of [
      [["full"], 2, "exists and is not empty"],
      [["My Project"], 2, "\"My Project\" can't be a project's name."],
      [
        ["none", "--from", "missing.json"],
        1,
        "The document missing.json can't be used: the file does not exist",
      ],
      [["none", "--from", "empty.json"], 1, "None of the operations can be a tool. GET /a: "],
    ] as const) {
      const { code, stderr } = await create(...args);
      expect([code, stderr]).toEqual([exit, expect.stringContaining(message)]);
    }
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });
});
