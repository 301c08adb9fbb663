// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what a configuration file holds
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/cli/config/config.ts";
import { agentEnvironment } from "../../src/cli/config/environment.ts";

const folder = mkdtempSync(join(tmpdir(), "tmo-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: unknown): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("a configuration without a file", () => {
  it("the specification's defaults and the embedded orchestrator are used without a configuration file", () => {
    const config = loadConfig({ env: { HOME: "/home/ada" } });
    expect(config).toMatchObject({
      file: undefined,
      server: { name: "tmux-orchestrator-mcp" },
      webServer: { url: undefined, apiKey: undefined, timeoutMs: 30_000, retryAttempts: 3 },
      ai: { apiKey: undefined, model: "claude-sonnet-5-5", maxTokens: 2000 },
      features: {
        aiAnalysis: true,
        automatedWorkflows: true,
        conflictResolution: true,
        cacheResponses: true,
      },
      orchestrator: { agentCommand: "claude", allowedRoots: [], port: 0 },
      tools: { builtIn: true, toolsets: [], excludedToolsets: [], readOnly: false, discovery: "auto" },
      results: { maxCharacters: 100_000, validation: "warn" },
      logging: { level: "info" },
    });
    expect(config.orchestrator.stateDir).toBe("/home/ada/.local/state/tmux-orchestrator-mcp");
    expect(config.logging.file).toBe("/home/ada/.local/state/tmux-orchestrator-mcp/logs/mcp_server.log");
  });

  it("environment variables provide settings without a configuration file", () => {
    const config = loadConfig({
      env: {
        TMUX_ORCHESTRATOR_URL: "http://localhost:8000",
        TMUX_ORCHESTRATOR_API_KEY: "key-1",
        ANTHROPIC_API_KEY: "key-2",
        ANTHROPIC_BASE_URL: "http://localhost:9",
        TMUX_ORCHESTRATOR_STATE_DIR: "/state",
        TMUX_ORCHESTRATOR_AGENT_COMMAND: "my-agent --fast",
        TMUX_ORCHESTRATOR_PROFILES_DIR: "/profiles",
        TMUX_ORCHESTRATOR_ALLOWED_ROOTS: "/a:/b",
        TMUX_ORCHESTRATOR_TOOLSETS: "agents, git",
        TMUX_ORCHESTRATOR_EXCLUDE_TOOLSETS: "git",
        TMUX_ORCHESTRATOR_READ_ONLY: "true",
        TMUX_ORCHESTRATOR_DISCOVERY: "on",
        TMUX_ORCHESTRATOR_LOG_LEVEL: "WARNING",
      },
    });
    expect(config.webServer.url).toBe("http://localhost:8000");
    expect(config.webServer.apiKey?.reveal()).toBe("key-1");
    expect(config.ai.apiKey?.reveal()).toBe("key-2");
    expect(config.ai.baseUrl).toBe("http://localhost:9");
    expect(config.orchestrator).toMatchObject({
      stateDir: "/state",
      agentCommand: "my-agent --fast",
      profilesDir: "/profiles",
      allowedRoots: ["/a", "/b"],
      tmuxSocket: "/state/tmux.sock",
    });
    expect(config.tools).toEqual({
      builtIn: true,
      toolsets: ["agents", "git"],
      excludedToolsets: ["git"],
      readOnly: true,
      discovery: "on",
    });
    expect(config.logging.level).toBe("warn");
  });

  it("an empty environment variable counts as unset", () => {
    const { webServer, orchestrator } = loadConfig({
      env: { TMUX_ORCHESTRATOR_URL: "", TMUX_ORCHESTRATOR_AGENT_COMMAND: "" },
    });
    expect(webServer.url).toBeUndefined();
    expect(orchestrator.agentCommand).toBe("claude");
  });

  it.each([
    [{ XDG_STATE_HOME: "/xdg" }, "/xdg/tmux-orchestrator-mcp"],
    [{ XDG_STATE_HOME: "relative", HOME: "/home/ada" }, "/home/ada/.local/state/tmux-orchestrator-mcp"],
    [{}, join(homedir(), ".local/state/tmux-orchestrator-mcp")],
  ])("with the environment %o the state folder is %s", (env, stateDir) => {
    expect(loadConfig({ env }).orchestrator.stateDir).toBe(stateDir);
  });
});

describe("a configuration file", () => {
  it("a setting that the file leaves out keeps its default", () => {
    const configFile = file({ web_server: { timeout: 5 }, features: { enable_ai_analysis: false } });
    const config = loadConfig({ configFile, env: { TMUX_ORCHESTRATOR_URL: "http://localhost:8000" } });
    expect(config.webServer).toMatchObject({
      url: "http://localhost:8000",
      timeoutMs: 5000,
      retryAttempts: 3,
    });
    expect(config.features).toMatchObject({ aiAnalysis: false, automatedWorkflows: true });
    expect(config.file).toBe(configFile);
  });

  it("the variable TMUX_ORCHESTRATOR_CONFIG names the configuration file", () => {
    const configFile = file({ server: { name: "mine" } });
    expect(loadConfig({ env: { TMUX_ORCHESTRATOR_CONFIG: configFile } }).server.name).toBe("mine");
  });

  it("placeholders in a configuration file are replaced by environment variables or by their defaults", () => {
    const configFile = file({
      server: { name: "team ${TEAM:-blue} of ${WHO}" },
      orchestrator: { allowed_roots: ["${ROOT}/a", "${UNSET}"] },
    });
    const config = loadConfig({ configFile, env: { WHO: "Ada", ROOT: "/srv" } });
    expect(config.server.name).toBe("team blue of Ada");
    expect(config.orchestrator.allowedRoots).toEqual(["/srv/a"]);
  });

  it.each([
    [{ web_server: { timeout: "30" } }, "/web_server/timeout must be a number, not a string"],
    [{ web_server: { retry_attempts: 99 } }, "/web_server/retry_attempts must be at most 10"],
    [{ web_servr: {} }, "/web_servr is not known. Did you mean"],
    [{ logging: { level: "LOUD" } }, '/logging/level must be one of "DEBUG"'],
    [
      { orchestrator: { state_dir: "relative" } },
      '/orchestrator/state_dir must be an absolute path, not "relative"',
    ],
    ["{ nothing", "/ must be JSON"],
    ["[]", "/ must be an object, not a list"],
  ])(
    "the configuration %j is rejected, and the error names the file and the place in it",
    (content, message) => {
      const configFile = file(content);
      expect(() => loadConfig({ configFile, env: {} })).toThrow(
        expect.objectContaining({ code: "configuration_invalid", message: expect.stringContaining(message) }),
      );
      expect(() => loadConfig({ configFile, env: {} })).toThrow(configFile);
    },
  );

  it("a configuration file that does not exist is rejected", () => {
    expect(() => loadConfig({ configFile: "/no/such.json", env: {} })).toThrow(
      "The configuration file /no/such.json cannot be read.",
    );
  });
});

it("an invalid value of an environment variable is rejected", () => {
  expect(() => loadConfig({ env: { TMUX_ORCHESTRATOR_LOG_LEVEL: "LOUD" } })).toThrow(
    "/logging/level must be one of",
  );
  expect(() => loadConfig({ env: { TMUX_ORCHESTRATOR_STATE_DIR: "state" } })).toThrow(
    "must be an absolute path",
  );
});

it("a printed configuration does not show keys", () => {
  const { webServer } = loadConfig({ env: { TMUX_ORCHESTRATOR_API_KEY: "sesame" } });
  expect(`${webServer.apiKey} ${inspect(webServer)} ${JSON.stringify(webServer)}`).not.toContain("sesame");
  expect(inspect(webServer)).toContain("[secret]");
});

it("the environment of agents contains no API keys", () => {
  const env = {
    PATH: "/bin",
    HOME: "/h",
    LC_ALL: "C",
    ANTHROPIC_API_KEY: "a",
    TMUX_ORCHESTRATOR_API_KEY: "b",
    TMUX: "c",
  };
  expect(agentEnvironment(env)).toEqual({ PATH: "/bin", HOME: "/h", LC_ALL: "C" });
});

it("agent profiles come from the folder profiles beside the configuration file, or from the user's folder", () => {
  const configFile = file({});
  const profilesDir = (env: Record<string, string>, file?: string) =>
    loadConfig({ configFile: file, env: { HOME: folder, ...env } }).orchestrator.profilesDir;

  expect(profilesDir({}, configFile)).toBeUndefined();
  mkdirSync(join(folder, "profiles"));
  expect(profilesDir({}, configFile)).toBe(join(folder, "profiles"));
  expect(profilesDir({})).toBeUndefined();
  mkdirSync(join(folder, "xdg/tmux-orchestrator-mcp/profiles"), { recursive: true });
  expect(profilesDir({ XDG_CONFIG_HOME: join(folder, "xdg") })).toBe(
    join(folder, "xdg/tmux-orchestrator-mcp/profiles"),
  );
});
