import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generate } from "../codegen/generate.ts";
import { clients, type TestClient } from "./support/mcp-client.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const name = "list_changed_files";

let folder: string;
let copy: string;
let shop: string;
let client: TestClient | undefined;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "tmo-ninth-")));
  copy = join(folder, "checkout");
  shop = join(folder, "shop");
  env = {
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_ALLOWED_ROOTS: folder,
    TMUX_ORCHESTRATOR_AGENT_COMMAND: process.execPath,
  };
  await copyCheckout();
  await makeRepository();
});

afterAll(async () => {
  await client?.close();
  await run(process.execPath, [join(copy, "dist/cli.js"), "orchestrator", "stop"], {
    env: { ...process.env, ...env },
  }).catch(() => {});
  await run("tmux", ["-S", join(folder, "state", "tmux.sock"), "kill-server"]).catch(() => {});
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

it("the server serves a ninth tool that was added by an entry and two schemas, without code", async () => {
  await addTool();
  expect(await generate({ root: copy, check: false })).toMatchObject({ ok: true, diagnostics: [] });
  await run(process.execPath, ["scripts/build.mjs"], { cwd: copy });

  client = await clients["client 2.x, auto"]([join(copy, "dist/cli.js")], env);
  expect(client.tools).toHaveLength(9);
  expect(client.tools.at(-1)).toMatchObject({
    name,
    title: "List changed files",
    annotations: { readOnlyHint: true },
  });

  const created = await client.call("create_orchestration_project", {
    project_name: "shop",
    project_path: shop,
    specification: "A shop",
    auto_start: false,
  });
  const { project_id } = created.structuredContent as { project_id: string };
  const { structuredContent } = await client.call(name, { project_id });
  expect(structuredContent).toEqual(await exampleOutput());
}, 90_000);

/** What README shows of the call. */
async function exampleOutput(): Promise<unknown> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const output = readme.match(/<!-- output: list_changed_files -->\s*```json\n(.*?)```/s)?.[1];
  if (!output) throw new Error("README shows no output of list_changed_files");
  return JSON.parse(output);
}

it("README shows the entry of the ninth tool", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  expect(readme).toContain(await readFile(join(root, "examples/ninth-tool/entry.json"), "utf8"));
});

async function copyCheckout(): Promise<void> {
  await mkdir(copy);
  const parts = [
    "codegen",
    "config",
    "docs",
    "examples",
    "generated",
    "manifest",
    "schemas",
    "scripts",
    "src",
    "package.json",
    "tsconfig.json",
  ];
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
}

async function addTool(): Promise<void> {
  const example = join(root, "examples/ninth-tool");
  const file = join(copy, "manifest/tools_manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.tools.push(JSON.parse(await readFile(join(example, "entry.json"), "utf8")));
  await writeFile(file, JSON.stringify(manifest, null, 2));
  for (const side of ["input", "output"]) {
    await cp(join(example, `${name}.${side}.json`), join(copy, `schemas/tools/${name}.${side}.json`));
  }
}

/** A repository with one change in it. */
async function makeRepository(): Promise<void> {
  await mkdir(shop);
  const git = (...args: string[]) =>
    run("git", ["-C", shop, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args]);
  await git("init", "--quiet", "--initial-branch=main");
  await writeFile(join(shop, "README.md"), "# Shop\n");
  await git("add", "README.md");
  await git("commit", "--quiet", "--message=Begin");
  await writeFile(join(shop, "README.md"), "# The shop\n");
}
