import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { generate } from "../../codegen/generate.ts";
import { loadConfig } from "../../src/cli/config/config.ts";
import { createLog } from "../../src/cli/config/log.ts";
import { readContract } from "../../src/cli/embedded/contract.ts";
import { warnOfDrift } from "../../src/cli/plans/live-drift.ts";
import { changedFiles, writeAll } from "../../src/files/whole-files.ts";
import { readTree, repository } from "../codegen/fixture.ts";
import { builtCli } from "../support/built-cli.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { run, withoutProgress } from "../support/run-cli.ts";
import { startServer } from "../support/server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "tmo-drift-"));
const manifest = "books/manifest/tools_manifest.json";
let program: string;
let webServer: HttpServer;
let served: unknown;

const cli = (...args: string[]) =>
  run([program, ...args], { cwd: folder, env: { HOME: folder } }).then(withoutProgress);

function library(properties: object, more: object = {}) {
  const parameters = [{ in: "query", name: "limit", schema: { type: "integer", maximum: 100 } }];
  const schema = { type: "object", properties };
  const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
  const paths = { "/books": { get: { operationId: "listBooks", parameters, responses } }, ...more };
  return { openapi: "3.0.3", info: { title: "Books", version: "1" }, paths };
}

const text = { type: "string" };

const tree = () => readTree(join(folder, "books"));

beforeAll(async () => {
  program = await builtCli();
  writeFileSync(join(folder, "one.json"), JSON.stringify(library({ title: text })));
  writeFileSync(
    join(folder, "two.yaml"),
    stringify(library({ name: text }, { "/pens": { get: { responses: {} } } })),
  );
  expect(await cli("import", "one.json", "--name", "books")).toMatchObject({ code: 0 });
  expect(await cli("generate", "--manifest", manifest)).toMatchObject({ code: 0 });
  const contract = structuredClone(await readContract());
  const [projects, status] = [
    contract.paths?.["/projects"],
    contract.paths?.["/projects/{project_id}/status"],
  ];
  if (!projects?.get || !status) throw new Error("the contract has no such operations");
  projects.get.parameters = [];
  projects.get.summary = "Other words";
  delete contract.paths?.["/projects/{project_id}/status"];
  served = contract;
  webServer = await serve((request, response) => {
    const found = request.url === "/api/v1/openapi.json" && request.headers.authorization === "Bearer sesame";
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ? served : {}));
  });
});

afterAll(async () => {
  await webServer?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the diff command", () => {
  it("diff reports what another document changes, exits by the policy and writes nothing", async () => {
    const before = tree();
    const [same, other, markdown] = await Promise.all([
      cli("diff", "--manifest", manifest),
      cli("diff", "--manifest", manifest, "--from", "two.yaml"),
      cli("diff", "--manifest", manifest, "--from", "two.yaml", "--format", "markdown", "--fail-on", "none"),
    ]);
    expect(same).toEqual({ code: 0, stdout: "Nothing changes for the one tool.\n", stderr: "" });
    expect(other.code).toBe(1);
    expect(other.stdout).toBe(
      [
        "list_books",
        "  breaking  result `body.title` is gone.",
        "  additive  result `body.name` is new.",
        "",
        "get_pens",
        "  additive  is new: `GET /pens`.",
        "",
        "2 tools: 1 breaking, 1 additive, 0 cosmetic, 0 unchanged.",
        "",
      ].join("\n"),
    );
    expect(markdown).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("- **breaking** result `body.title` is gone."),
    });
    expect(tree()).toEqual(before);
  });
});

describe("generate --from", () => {
  it("generate --from writes nothing when the policy stops it or the document does not exist", async () => {
    const before = tree();
    const [stopped, none] = await Promise.all([
      cli("generate", "--manifest", manifest, "--from", "two.yaml", "--fail-on", "breaking"),
      cli("generate", "--manifest", manifest, "--from", "nowhere.json"),
    ]);
    expect(stopped).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("`body.title` is gone"),
      stderr: "Nothing was written: --fail-on breaking.\n",
    });
    expect(none).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("nowhere.json can't be used: the file does not exist"),
    });
    expect(tree()).toEqual(before);
  });

  it("generate --from replaces the document and everything made from it, and keeps a hand edit", async () => {
    const path = join(folder, manifest);
    const edited = JSON.parse(readFileSync(path, "utf8"));
    edited.tools[0].description = "Mine";
    writeFileSync(path, JSON.stringify(edited));
    expect(await cli("generate", "--manifest", manifest, "--from", "two.yaml")).toMatchObject({ code: 0 });
    const files = tree();
    expect(
      JSON.parse(files["manifest/tools_manifest.json"] ?? "").tools.map(
        ({ name, description }: Record<string, string>) => `${name}: ${description}`,
      ),
    ).toEqual(["list_books: Mine", "get_pens: GET /pens"]);
    expect(files["generated/toolsets/books.ts"] ?? files["generated/toolsets/default.ts"]).toContain(
      "name?: string | null",
    );
    expect(files["schemas/books.openapi.json"]).toContain("/pens");
    expect(await cli("diff", "--manifest", manifest)).toMatchObject({
      code: 0,
      stdout: "Nothing changes for the 2 tools.\n",
    });
    expect(await cli("generate", "--manifest", manifest, "--check")).toMatchObject({ code: 0 });
  });

  it("a failed write of several files restores the files that were already replaced", async () => {
    const root = join(folder, "files");
    await writeAll(
      root,
      new Map([
        ["a/one", "1"],
        ["two/inside", "2"],
        ["three", "3"],
      ]),
    );
    // "two" is a folder: nothing can be written in its place.
    const failing = new Map([
      ["a/one", "new"],
      ["four", "4"],
      ["three", undefined],
      ["two", "new"],
    ]);
    await expect(writeAll(root, failing, ["two"])).rejects.toThrow(/EISDIR|ENOTEMPTY|directory/);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      "a",
      "a/one",
      "three",
      "two",
      "two/inside",
    ]);
    expect(readFileSync(join(root, "a/one"), "utf8")).toBe("1");
  });
});

describe("the project's own lock", () => {
  it("the project's own lock matches the manifest and the contract", async () => {
    const lock = "manifest/tools.lock/list_orchestration_projects.json";
    const { diagnostics, changed } = await generate({ root: repository, check: true });
    expect([diagnostics, changed.filter((file) => file.startsWith("manifest/"))]).toEqual([[], []]);
    // The comparison above would see a difference.
    expect(await changedFiles(repository, new Map([[lock, ""]]), false)).toContain(
      `${lock} differs from what is generated`,
    );
  });

  it("diff --from reports which of the project's own tools a changed contract breaks", async () => {
    const contract = readFileSync(join(repository, "schemas/orchestrator.openapi.yaml"), "utf8");
    writeFileSync(join(folder, "contract.yaml"), contract.replaceAll("next_cursor:", "cursor_of_next:"));
    const { code, stdout } = await cli("diff", "--from", "contract.yaml");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "list_orchestration_projects, generate_status_summary\n  breaking  `GET /projects`: answer `next_cursor` is gone.",
    );
  });
});

describe("a Web Server of another version", () => {
  const gone = "`GET /projects/{project_id}/status` (`getProjectStatus`) is gone";
  const settings = () => ({
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_URL: webServer.url,
    TMUX_ORCHESTRATOR_API_KEY: "sesame",
  });
  const logged = () => {
    const lines = readFileSync(join(folder, "state/logs/mcp_server.log"), "utf8").trim().split("\n");
    return lines
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => String(msg).includes("not what the tools were made of"));
  };

  it("a started server logs each change of the Web Server's API once, with the affected tools", async () => {
    const server = startServer([program], settings());
    await expect
      .poll(
        () => {
          try {
            return logged().length;
          } catch {
            return 0;
          }
        },
        { timeout: 60_000, interval: 100 },
      )
      .toBeGreaterThan(0);
    server.child.stdin.end();
    await server.exited;
    const entries = logged();
    const told = entries.filter(({ msg }) => msg.endsWith(gone));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ level: 40, level_of_change: "breaking" });
    expect(told[0].tools).toEqual(
      expect.arrayContaining(["analyze_project_health", "generate_status_summary"]),
    );
    expect(new Set(entries.map(({ msg }) => msg)).size).toBe(entries.length);
    expect(entries.map(({ msg }) => msg).join("\n")).not.toContain("sesame");
  });

  it("doctor --drift reports the tools that another version of the Web Server breaks, and doctor alone does not", async () => {
    const options = { cwd: folder, env: settings() };
    const [asked, silent] = await Promise.all([
      run([program, "doctor", "--drift", "--json"], options),
      run([program, "doctor", "--json"], options),
    ]);
    const finding = JSON.parse(asked.stdout).findings.find(
      ({ check }: { check: string }) => check === "drift",
    );
    expect(finding).toMatchObject({
      status: "warning",
      detail: expect.stringMatching(/^the API breaks \d of 8 tools$/),
    });
    expect(finding.changes).toContainEqual({
      level: "breaking",
      sentence: gone,
      tools: expect.arrayContaining(["analyze_project_health"]),
    });
    expect(silent.stdout).not.toContain('"drift"');
  });

  it("nothing is logged for a Web Server of the same version or one that does not answer", async () => {
    served = await readContract();
    const written: unknown[] = [];
    const write = (...entry: unknown[]) => void written.push(entry);
    const log = {
      ...createLog({ file: join(folder, "none.log"), level: "error" }),
      info: write,
      warn: write,
      error: write,
    };
    await warnOfDrift(loadConfig({ env: settings() }), webServer.url, log);
    await warnOfDrift(loadConfig({ env: settings() }), "http://127.0.0.1:9", log);
    expect(written).toEqual([]);
  });
});
