import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmEnvironment } from "../support/npm-environment.ts";
import { claudeCode, inspector } from "../support/npx-packages.ts";
import { startStarServer } from "../support/star-server.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");

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

let home: string;
/** Where the clients' programs are. */
let programs: string;
let webServer: Awaited<ReturnType<typeof startStarServer>>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "tmo-clients-"));
  webServer = await startStarServer();
  // npx keeps what it fetched in the user's npm cache, so that only a new machine pays for it.
  const packages = ["-p", claudeCode, "-p", inspector];
  const { stdout } = await run(
    "npx",
    ["--yes", "--loglevel=error", ...packages, "-c", "command -v claude && command -v mcp-inspector"],
    { cwd: home, env: npmEnvironment, timeout: 110_000 },
  );
  const [claude = "", other = ""] = stdout.split("\n").map(dirname);
  expect(claude).toBe(other);
  programs = claude;
}, 120_000);

afterAll(async () => {
  await webServer.close();
  await rm(home, { recursive: true, force: true });
});

describe("Claude Code, with an empty home and no account", () => {
  it("Claude Code connects to the server that the README's command adds", async () => {
    const env = { ...environment(), XDG_STATE_HOME: join(home, "state") };
    const shell = (command: string) => run("sh", ["-c", command], { cwd: root, env, timeout: 110_000 });
    const readme = await readFile(join(root, "README.md"), "utf8");
    const line = readme.match(/^claude mcp add .*$/m)?.[0];
    await shell(line ?? "README has no claude mcp add line");

    const { stdout } = await shell("claude mcp list");

    // It exits with 0 also when a server failed: its text tells.
    expect(stdout).toMatch(/tmux-orchestrator: .*Connected/);
  }, 120_000);
});

describe("the MCP Inspector", () => {
  const inspect = async (...args: string[]) => {
    const options = { cwd: home, env: environment(), timeout: 110_000 };
    const { stdout } = await run(join(programs, "mcp-inspector"), ["--cli", ...args], options);
    return JSON.parse(stdout);
  };
  const server = () => [
    "-e",
    `TMUX_ORCHESTRATOR_URL=${webServer.url}`,
    "-e",
    `TMUX_ORCHESTRATOR_API_KEY=${webServer.apiKey}`,
    process.execPath,
    cli,
  ];

  it.each(["auto", "modern"])(
    "the MCP Inspector lists the eight tools in strict mode without an error (%s era)",
    async (era) => {
      const { tools } = await inspect(
        ...server(),
        "--protocol-era",
        era,
        "--method",
        "tools/list",
        "--strict",
      );
      expect(tools.map((tool: { name: string }) => tool.name)).toEqual(toolNames);
    },
    120_000,
  );

  it("the MCP Inspector calls a tool and receives its structured result", async () => {
    const result = await inspect(
      ...server(),
      "--method",
      "tools/call",
      "--tool-name",
      "create_orchestration_project",
      "--tool-arg",
      "project_name=shop",
      "project_path=/home/user/shop",
      "specification=A shop",
    );
    expect(result.isError ?? false).toBe(false);
    expect(result.structuredContent).toMatchObject({ status: "created" });
    expect(JSON.parse(result.content[0].text)).toEqual(result.structuredContent);
  }, 120_000);
});

function environment(): Record<string, string> {
  return { HOME: home, TMPDIR: home, CLAUDE_CODE_TMPDIR: home, PATH: `${programs}:${process.env.PATH}` };
}
