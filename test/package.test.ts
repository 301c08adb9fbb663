import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtCli } from "./support/built-cli.ts";
import { clients } from "./support/mcp-client.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

let folder: string;
let installed: string;

beforeAll(async () => {
  await builtCli();
  folder = await mkdtemp(join(tmpdir(), "tmo-package-"));
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(join(folder, "package.json"), "{}");
  await run("npm", ["install", "--no-audit", "--no-fund", join(folder, filename)], { cwd: folder });
  installed = join(folder, "node_modules/tmux-orchestrator-mcp");
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it("the package is a bundle whose only dependency is the native SQLite", async () => {
  // npm's record of what it installed.
  const { packages } = JSON.parse(await readFile(join(folder, "node_modules/.package-lock.json"), "utf8"));
  const { dependencies } = packages["node_modules/tmux-orchestrator-mcp"];
  expect(Object.keys(dependencies)).toEqual(["libsql"]);
  expect(packages).toHaveProperty(["node_modules/libsql"]);
});

it("the package has the licences of packages whose code it contains, and not of others", async () => {
  const notices = await readFile(join(installed, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(notices).toMatch(
    /^hono \d.*\nLicence: MIT\n\nMIT License\n\nCopyright \(c\) 2021 - present, Yusuke Wada/m,
  );
  expect(notices).toMatch(/^@modelcontextprotocol\/server \d/m);
  // Installed beside the bundle, used by the demo alone, used by the tests alone.
  expect(notices).not.toMatch(/^(libsql|@modelcontextprotocol\/client|vitest) \d/m);
});

it("the package serves the eight tools when nothing else is installed", async () => {
  const client = await clients["client 2.x, auto"]([join(installed, "dist/cli.js")], { HOME: folder });
  try {
    expect(client.tools).toHaveLength(8);
  } finally {
    await client.close();
  }
});

it("the package keeps a project in its own orchestrator's SQLite file when nothing else is installed", async () => {
  const shop = join(folder, "shop");
  await mkdir(shop);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_AGENT_COMMAND: process.execPath,
    TMUX_ORCHESTRATOR_ALLOWED_ROOTS: folder,
  };
  const cli = (...args: string[]) =>
    run(join(folder, "node_modules/.bin/tmux-orchestrator-mcp"), args, { env });
  try {
    const values = ["--project_name", "shop", "--project_path", shop, "--specification", "# Shop"];
    await cli("call", "create_orchestration_project", ...values, "--no-auto_start");
    await cli("orchestrator", "stop");
    const database = await readFile(join(folder, "state/orchestrator.db"));
    expect(database.toString("latin1", 0, 15)).toBe("SQLite format 3");
    const { stdout } = await cli("call", "list_orchestration_projects", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ projects: [{ name: "shop" }], count: 1 });
  } finally {
    await cli("orchestrator", "stop");
    await run("tmux", ["-S", join(folder, "state/tmux.sock"), "kill-server"]).catch(() => {});
  }
});

it.each<[string, string[], string]>([
  ["a-library", [], "3 examples: 3 ok, 0 failed."],
  [
    "a-pet-shop",
    ["--from", join(root, "node_modules/@readme/oas-examples/3.0/json/petstore.json")],
    "20 examples: 20 ok, 0 failed.",
  ],
])(
  "the package creates the project %s with passing tests and a server that lists its tools",
  async (name, from, examples) => {
    await run(join(folder, "node_modules/.bin/tmux-orchestrator-mcp"), ["create", name, ...from], {
      cwd: folder,
    });
    const project = join(folder, name);
    const { stdout } = await run("npm", ["test"], { cwd: project });
    expect(stdout).toContain(examples);
    const env = { PATH: process.env.PATH ?? "", HOME: folder };
    const { mcpServers } = JSON.parse(await readFile(join(project, ".mcp.json"), "utf8"));
    const { command, args } = mcpServers[name];
    const transport = new StdioClientTransport({ command, args, cwd: project, env, stderr: "ignore" });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    try {
      const { tools } = await client.listTools();
      const declared = JSON.parse(await readFile(join(project, "manifest/tools_manifest.json"), "utf8"));
      expect(tools.map((tool) => tool.name)).toEqual(
        declared.tools.map((tool: { name: string }) => tool.name),
      );
    } finally {
      await client.close();
    }
  },
);
