import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agentEnvironment } from "../../../src/orchestrator/processes/environment.ts";
import { Harness, until } from "../harness.ts";

const passed = {
  HTTPS_PROXY: "http://proxy.example:3128",
  https_proxy: "http://other-proxy.example:3128",
  NO_PROXY: "localhost",
  SSL_CERT_FILE: "/etc/corporate.pem",
  NODE_EXTRA_CA_CERTS: "/etc/corporate.pem",
  SSH_AUTH_SOCK: "/run/agent.sock",
  CLAUDE_CONFIG_DIR: "/home/someone/.claude-work",
  CODEX_HOME: "/home/someone/.codex-work",
  GEMINI_CLI_HOME: "/home/someone/gemini-work",
  REQUESTS_CA_BUNDLE: "/etc/corporate.pem",
  TZ: "Asia/Tokyo",
  LC_TIME: "C",
  XDG_CONFIG_HOME: "/home/someone/.config-work",
};
const secret = {
  TMUX_ORCHESTRATOR_API_KEY: "do-not-tell",
  ANTHROPIC_API_KEY: "do-not-tell",
  AWS_SECRET_ACCESS_KEY: "do-not-tell",
};

/** Kept for those agents whose env refers to them. */
const secrets = { WORK_API_KEY: "do-not-store" };

let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start({ environment: { ...passed, ...secret }, secrets });
});

afterAll(() => harness.close());

test("agentEnvironment passes on only those of the listed variables that are set", () => {
  const basic = { PATH: "/bin", LC_ALL: "C", XDG_STATE_HOME: "/s" };
  expect(agentEnvironment({ ...basic, ...passed, ...secret, TMUX: "y", HOME: undefined })).toEqual({
    ...basic,
    ...passed,
  });
});

/** Prints the variables above as JSON, as far as the process has them, and stays. */
const report = `
  const names = ${JSON.stringify(Object.keys({ ...passed, ...secret }))};
  const seen = Object.fromEntries(names.flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []));
  require("node:fs").writeFileSync(process.argv[1], JSON.stringify(seen));`;

test("an agent receives the proxy and certificate variables of its user and no API key", async () => {
  const file = join(harness.root, "agent.json");
  const path = await harness.folder("agent");
  const script = `${report} setInterval(() => {}, 1000);`;
  const body = { name: "agent", path, agent_command: [process.execPath, "-e", script, file] };
  const { status, body: project } = await harness.call("POST", "/projects", {
    body: { ...body, specification: "Work.", team_composition: ["developer"] },
  });
  expect(status, JSON.stringify(project)).toBe(201);
  expect(await until("the agent's report", () => readJson(file))).toEqual(passed);
  await harness.call("DELETE", `/projects/${project.id}`);
});

describe("the env of a project and of an agent", () => {
  const named = ["GREETING", "TOKEN", "CODEX_HOME"];
  const script = `const fs = require("node:fs");
    const seen = Object.fromEntries(${JSON.stringify(named)}.map((name) => [name, process.env[name]]));
    fs.writeFileSync(process.argv[1] + process.env.TMUX_ORCHESTRATOR_ROLE, JSON.stringify(seen));
    setInterval(() => {}, 1000);`;
  const create = async (name: string, env: object, more: object = {}) => {
    const path = await harness.folder(name);
    const agent_command = [process.execPath, "-e", script, join(harness.root, `${name}.`)];
    const body = { name, path, specification: "x", team_composition: ["developer"], agent_command, env };
    return harness.call("POST", "/projects", { body: { ...body, ...more } });
  };
  const seenBy = (name: string, role: string) =>
    until(`the report of ${role}`, () => readJson(join(harness.root, `${name}.${role}`)));

  test("reaches the agents, an agent's own before its project's, and a secret is stored nowhere", async () => {
    const greeting = "a 'b' \"c\" $(touch x) `d`\n#{pane_id}; e";
    const { status, body } = await create("env", {
      ...{ GREETING: greeting, TOKEN: { from_env: "WORK_API_KEY" }, CODEX_HOME: "/else" },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    const of = { GREETING: greeting, TOKEN: "do-not-store", CODEX_HOME: "/else" };
    expect(await seenBy("env", "developer")).toEqual(of);
    await harness.untilStatus(body.id, "running");
    const added = await harness.call("POST", `/projects/${body.id}/agents`, {
      body: { role: "tester", env: { GREETING: "hello" } },
    });
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    expect(await seenBy("env", "tester")).toEqual({ ...of, GREETING: "hello" });

    await harness.call("POST", `/projects/${body.id}/agents/tester/restart`, { body: { force: true } });
    const shown = [body, added.body, (await harness.call("GET", `/projects/${body.id}`)).body];
    const environment = await harness.tmux("show-environment", "-t", `=${body.id}:`).catch(() => "");
    expect(JSON.stringify(shown) + environment).not.toContain("do-not-store");
    for (const file of await readdir(harness.stateDir))
      if (file.startsWith("orchestrator.db"))
        expect(await readFile(join(harness.stateDir, file), "latin1")).not.toContain("do-not-store");
    await harness.call("DELETE", `/projects/${body.id}`);
  });

  test.each([
    ["TMUX", "x"],
    ["TMUX_PANE", "x"],
    ["TMUX_ORCHESTRATOR_API_KEY", "x"],
    ["LD_PRELOAD", "x"],
    ["LD_LIBRARY_PATH", "x"],
    ["NODE_OPTIONS", "x"],
    ["BASH_ENV", "x"],
    ["TOKEN", { from_env: "ANTHROPIC_API_KEY" }],
    ["TOKEN", { from_env: "constructor" }],
    ["not-a-name", "x"],
    ["NUL", "a\0b"],
  ])("the variable %s with the value %j is refused with 422", async (name, value) => {
    const path = join(harness.projects, "refused");
    const body = { name: "refused", path, specification: "x", env: { [name]: value } };
    expect(await harness.call("POST", "/projects", { body })).toMatchObject({
      status: 422,
      body: { code: "validation_failed", detail: expect.stringContaining("/env") },
    });
  });

  test("updateProject replaces it for agents that are started from then on", async () => {
    const { body } = await create("later", { GREETING: "before" }, { auto_start: false });
    const changed = await harness.call("PUT", `/projects/${body.id}`, { body: { env: { TOKEN: "new" } } });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    await harness.call("POST", `/projects/${body.id}/resume`);
    expect(await seenBy("later", "developer")).toEqual({ TOKEN: "new", CODEX_HOME: passed.CODEX_HOME });
    await harness.call("DELETE", `/projects/${body.id}`);
  });
});

test("the command of a task check receives the proxy and certificate variables of its user and no API key", async () => {
  const file = join(harness.root, "check.json");
  const path = await harness.folder("check");
  const { body: project } = await harness.call("POST", "/projects", {
    body: { name: "check", path, specification: "Work.", project_size: "small", auto_start: false },
  });
  const checks = [{ type: "command", command: [process.execPath, "-e", report, file] }];
  const tasks = `/projects/${project.id}/tasks`;
  const { body: task } = await harness.call("POST", tasks, { body: { title: "Report", checks } });
  const { body: checked } = await harness.call("POST", `${tasks}/${task.id}/check`);
  expect(checked.evidence[0]).toMatchObject({ passed: true });
  expect(await readJson(file)).toEqual(passed);
});

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text === "" ? undefined : JSON.parse(text);
}
