import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli } from "../support/built-cli.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { type RunOptions, run } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tmo-cli-"));
const project = {
  id: "shop-1",
  name: "shop",
  path: "/srv/shop",
  status: "running",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-02T00:00:00Z",
};
const asked: string[] = [];
let program: string;
let webServer: HttpServer | undefined;
let slow = 0;

beforeAll(async () => {
  program = await builtCli();
  webServer = await serve(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    await new Promise((resolve) => setTimeout(resolve, slow));
    const found = request.url?.startsWith("/api/v1/projects?") || request.url === "/api/v1/projects";
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(
      JSON.stringify(found ? { projects: [project], next_cursor: null, total: 1 } : { detail: "Not Found" }),
    );
  });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await webServer?.close();
});

function cli(args: string[], { env, ...options }: RunOptions = {}) {
  const standard = {
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: join(folder, "state"),
    TMUX_ORCHESTRATOR_URL: webServer?.url ?? "",
    TMUX_ORCHESTRATOR_API_KEY: "sesame",
  };
  return run([program, ...args], { env: { ...standard, ...env }, ...options });
}

describe("--help and --version", () => {
  it("--help lists the options, commands, exit codes and settings", async () => {
    const { code, stdout } = await cli(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toBe(`Usage: tmux-orchestrator-mcp [options] [command]

Runs teams of AI coding agents in tmux. Without a command, it is an MCP server
over stdio.

Options:
  -V, --version                output the version number
  --config <file>              the configuration file (TMUX_ORCHESTRATOR_CONFIG)
  --manifest <file>            a manifest with more tools; repeatable
  --toolset <name>             offer only tools of this toolset; repeatable
  --exclude-toolset <name>     offer no tools of this toolset; repeatable
  --read-only                  offer only tools that change nothing
  --discovery <mode>           offer three tools that find, describe and call
                               the others (choices: "auto", "on", "off")
  -h, --help                   display help for command

Commands:
  tools [options] [name]       list the tools, or describe one
  call <tool> [options...]     call a tool; \`call TOOL --help\` lists its options
  explain [options] <tool>     show how a tool uses its arguments, and the HTTP
                               requests that it sends
  tool                         change and test the tools of a manifest
                               (--manifest)
  orchestrator                 the embedded orchestrator
  agent                        commands for agents, in their terminals
  import [options] <document>  make tools from an OpenAPI 3, Swagger 2.0 or
                               Arazzo 1 document
  create [options] <folder>    create a project with a manifest, schemas,
                               configuration and tests
  lint [options] [files...]    check the names, texts, arguments, hints and
                               token costs of tools
  generate [options]           write the types and the lock of a manifest's
                               tools; without a manifest, write this project's
                               generated/
  diff [options]               show what changed for each tool since \`generate\`,
                               or what a new document would change
  doctor [options]             check everything that this program needs, and say
                               how to fix it
  help [command]               display help for command

Exit codes: 0 success, 1 failure, 2 wrong usage. Settings: config/mcp_config.json, TMUX_ORCHESTRATOR_URL,
TMUX_ORCHESTRATOR_API_KEY, TMUX_ORCHESTRATOR_STATE_DIR, TMUX_ORCHESTRATOR_AGENT_COMMAND,
TMUX_ORCHESTRATOR_SANDBOX, TMUX_ORCHESTRATOR_ALLOWED_ROOTS, TMUX_ORCHESTRATOR_AGENT_SECRETS,
TMUX_ORCHESTRATOR_TOOLSETS,
TMUX_ORCHESTRATOR_EXCLUDE_TOOLSETS, TMUX_ORCHESTRATOR_READ_ONLY, TMUX_ORCHESTRATOR_DISCOVERY,
TMUX_ORCHESTRATOR_LOG_LEVEL, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL.
`);
  });

  it("--version prints the package's version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await cli(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("call TOOL --help lists the tool's options with hyphens and with underscores", async () => {
    const { code, stdout } = await cli(["call", "list_orchestration_projects", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--status-filter, --status_filter <list>");
    expect(stdout).toContain("--limit <number>");
    expect(stdout).toContain("--json");
  });
});

describe("wrong usage", () => {
  it.each([
    [["toolz"], "unknown command 'toolz'\n(Did you mean tools?)"],
    [["--frobnicate"], "unknown option '--frobnicate'"],
    [["orchestrator", "begin"], "unknown command 'begin'"],
    [["tools", "list_orchestration_project"], "Did you mean"],
    [["tools", "--toolsets", "agents"], "`tools --toolsets` lists all toolsets: it takes no name."],
    [["call"], "missing required argument 'tool'"],
    [["call", "no_such_tool"], "unknown tool 'no_such_tool'"],
    [["call", "list_orchestration_projects", "--limits", "1"], "(Did you mean --limit?)"],
    [["call", "list_orchestration_projects", "--limit", "many"], "It must be a whole number."],
    [["call", "list_orchestration_projects", "--limit", "500"], "- /limit: must be at most 100"],
    [["call", "create_orchestration_project", "--project-name", "x"], "- /project_path: is required"],
    [["call", "list_orchestration_projects", "--input", "/no/such.json"], "cannot be read from --input"],
    [["--config", "/no/such.json", "tools"], "The configuration file /no/such.json cannot be read."],
  ])("%j exits with 2, reports the mistake on stderr and prints nothing on stdout", async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("the tools command", () => {
  it("tools --json lists the eight tools in their order", async () => {
    const { code, stdout } = await cli(["tools", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map((tool: { name: string }) => tool.name)).toEqual([
      "create_orchestration_project",
      "list_orchestration_projects",
      "ai_generate_git_workflow",
      "smart_conflict_resolution",
      "send_intelligent_message",
      "analyze_project_health",
      "generate_status_summary",
      "create_automation_workflow",
    ]);
  });

  it("the tools command lists the tools of the chosen toolsets under the name of each toolset", async () => {
    const { stdout } = await cli(["--toolset", "projects", "--toolset", "agents", "tools"]);
    expect(stdout.split("\n").filter((line) => !line.startsWith("    "))).toEqual([
      "projects",
      "  create_orchestration_project",
      "  list_orchestration_projects",
      "",
      "agents",
      "  send_intelligent_message",
      "",
      "`tools NAME` describes one, `call NAME --help` lists its options.",
      "",
    ]);
  });

  it("tools --toolsets reports how many tools each toolset has and offers, and how many tokens they cost", async () => {
    const args = ["--exclude-toolset", "git", "--read-only", "tools", "--toolsets"];
    const { stdout } = await cli([...args, "--json"]);
    const toolsets = JSON.parse(stdout).map(({ toolset, tools, offered }: Record<string, unknown>) => [
      toolset,
      tools,
      offered,
    ]);
    expect(toolsets).toEqual([
      ["projects", 2, 1],
      ["git", 2, 0],
      ["agents", 1, 0],
      ["monitoring", 2, 2],
      ["automation", 1, 0],
    ]);
    const linted = JSON.parse((await cli(["lint", "--json"])).stdout);
    const sum = (member: string) =>
      JSON.parse(stdout).reduce(
        (total: number, toolset: Record<string, number>) => total + (toolset[member] ?? 0),
        0,
      );
    expect([sum("listed_tokens"), sum("prompted_tokens")]).toEqual([
      linted.listed_tokens,
      linted.prompted_tokens,
    ]);
  });

  it("tools NAME describes the tool and its arguments", async () => {
    const { stdout } = await cli(["tools", "send_intelligent_message"]);
    expect(stdout).toContain("Send context-aware message to orchestration agents");
    expect(stdout).toMatch(/priority +string; one of low, normal, high, urgent; default "normal"/);
    expect(stdout).toMatch(/content +string; required/);
  });

  it("the tools command omits a tool that the configuration switches off", async () => {
    const config = join(folder, "config.json");
    writeFileSync(config, JSON.stringify({ features: { enable_automated_workflows: false } }));
    const { stdout } = await cli(["--config", config, "tools"]);
    expect(stdout).not.toContain("create_automation_workflow");
    expect(stdout).toContain("smart_conflict_resolution");
  });
});

describe("the lint command", () => {
  it("lint --tokens prints the token cost of each tool and exits with 0 when there are no findings", async () => {
    const { code, stdout, stderr } = await cli(["lint", "--tokens"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^ {2}listed {2}prompted {2}tool\n +\d+ +\d+ {2}ai_generate_git_workflow\n/);
    expect(stdout).toMatch(/\n8 tools: 0 errors, 0 warnings\.\nAbout \d+ tokens in the list of tools;/);
  });

  it("lint reports a manifest's warning, and exits with 1 for it only with --fail-on warning", async () => {
    const document = join(folder, "lint", "schemas", "api.json");
    const manifest = join(folder, "lint", "manifest", "tools.json");
    const description = "Says how the service is doing, in a word.";
    const tool = {
      ...{ name: "status", description, toolset: "api", annotations: { readOnlyHint: true } },
      ...{ inputSchema: { type: "object" }, outputSchema: { type: "object" } },
      handler: { kind: "proxy", steps: [{ stepId: "call", operationId: "status" }], result: {} },
    };
    mkdirSync(join(folder, "lint", "schemas"), { recursive: true });
    mkdirSync(join(folder, "lint", "manifest"));
    const operation = { operationId: "status", responses: {} };
    writeFileSync(
      document,
      JSON.stringify({ openapi: "3.0.3", info: {}, paths: { "/s": { post: operation } } }),
    );
    const source = { name: "api", url: "../schemas/api.json", type: "openapi", settings: "api" };
    writeFileSync(
      manifest,
      JSON.stringify({ manifestVersion: 1, sourceDescriptions: [source], tools: [tool] }),
    );
    const warned = await cli(["lint", manifest]);
    expect(warned.code).toBe(0);
    expect(warned.stdout).toContain(
      'manifest/tools.json#/tools/0/annotations/readOnlyHint  read-only-with-side-effects (warning)\n  "readOnlyHint" is true, but the tool calls POST /s.',
    );
    const { code, stdout } = await cli(["lint", "--json", "--fail-on", "warning", manifest]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ tools: 1, errors: 0, warnings: 1, encoding: "o200k_base" },
      manifests: [{ manifest, findings: [{ code: "read-only-with-side-effects", tool: "status" }] }],
    });
  });
});

describe("the call command", () => {
  it("call sends the request and prints the result as readable text without colours", async () => {
    const { code, stdout, stderr } = await cli(["call", "list_orchestration_projects", "--limit", "5"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Project id +shop-1\n/);
    expect(stdout).not.toContain("\u001b");
    expect(asked.at(-1)).toBe("GET /api/v1/projects?limit=5&include_metrics=false Bearer sesame");
  });

  it("call --json prints results and errors as JSON", async () => {
    const listed = await cli(["call", "list_orchestration_projects", "--json"]);
    expect(JSON.parse(listed.stdout).projects).toMatchObject([{ project_id: "shop-1", name: "shop" }]);
    const failed = await cli(["call", "analyze_project_health", "--project_id", "x", "--json"]);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.stdout).error).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
    });
  });

  it("call reads arguments from a file or stdin, and options override them", async () => {
    const file = join(folder, "arguments.json");
    writeFileSync(file, '{"limit": 7, "include_metrics": true}');
    await cli(["call", "list_orchestration_projects", "--input", file, "--limit", "8"]);
    expect(asked.at(-1)).toContain("?limit=8&include_metrics=true");
    await cli(["call", "list_orchestration_projects", "--input", "-"], { input: '{"limit": 9}' });
    expect(asked.at(-1)).toContain("?limit=9&");
  });

  it("call exits with 1 and prints the next step when the tool fails", async () => {
    const { code, stdout, stderr } = await cli(["call", "list_orchestration_projects"], {
      env: { TMUX_ORCHESTRATOR_URL: "http://127.0.0.1:1" },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("(upstream_unreachable)");
    expect(stderr).toContain("What to do: ");
  });

  it("call reports its progress on stderr once it takes longer than a second", async () => {
    slow = 1500;
    const { code, stderr } = await cli(["call", "list_orchestration_projects"]).finally(() => {
      slow = 0;
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^list_orchestration_projects.* \(1 s\)\n/);
  });

  it("call shows no API key in its output or in the log", async () => {
    const state = join(folder, "secret-state");
    const { stdout, stderr } = await cli(["call", "list_orchestration_projects"], {
      env: {
        TMUX_ORCHESTRATOR_URL: "http://127.0.0.1:1",
        TMUX_ORCHESTRATOR_STATE_DIR: state,
        TMUX_ORCHESTRATOR_LOG_LEVEL: "DEBUG",
      },
    });
    const log = readFileSync(join(state, "logs", "mcp_server.log"), "utf8");
    expect(log).toContain("Trying again");
    expect(stdout + stderr + log).not.toContain("sesame");
  });
});

describe("the doctor command", () => {
  it("doctor checks everything, shows no key, and exits with 0 when all is well", async () => {
    const { code, stdout } = await cli(["doctor", "--json"], { env: { ANTHROPIC_API_KEY: "sk-secret" } });
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ check, status }: { check: string; status: string }) => [check, status])).toEqual([
      ["Node.js", "ok"],
      ["tmux", "ok"],
      ["git", "ok"],
      ["configuration", "ok"],
      ["agent command", "ok"],
      ["sandbox", "ok"],
      ["model", "ok"],
      ["state folder", "ok"],
      ["Web Server", "ok"],
    ]);
    expect(stdout).not.toContain("sk-secret");
    expect(stdout).not.toContain("sesame");
    expect(code).toBe(0);
  });

  it("doctor --hazards lists the known hazards of tmux and how each is avoided", async () => {
    const { stdout } = await cli(["doctor", "--hazards"]);
    expect(stdout).toMatch(/ok +tmux +tmux 3\S+, with \d+ known hazards, each guarded against/);
    expect(stdout).toContain(
      "- -t proj also finds proj-alpha\n              → targets are =name or $, @, % ids",
    );
    expect((await cli(["doctor"])).stdout).not.toContain("proj-alpha");
  });

  it("doctor reports a problem with its fix and exits with 1", async () => {
    const { code, stdout } = await cli(["doctor"], {
      env: { TMUX_ORCHESTRATOR_URL: "", TMUX_ORCHESTRATOR_AGENT_COMMAND: "no-such-agent" },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/problem +agent command +"no-such-agent" was not found\n +Install it/);
    expect(stdout).toMatch(/warning +model +no key/);
    expect(stdout).toMatch(/ok +orchestrator +embedded; does not run/);
  });

  it("doctor names the invalid setting of a configuration file", async () => {
    const config = join(folder, "wrong.json");
    writeFileSync(config, '{"web_server": {"timeout": 0}}');
    const { code, stdout } = await cli(["--config", config, "doctor"]);
    expect(code).toBe(1);
    expect(stdout).toContain("/web_server/timeout must be more than 0");
  });
});
