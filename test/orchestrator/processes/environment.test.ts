import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
};
const secret = {
  TMUX_ORCHESTRATOR_API_KEY: "do-not-tell",
  ANTHROPIC_API_KEY: "do-not-tell",
  AWS_SECRET_ACCESS_KEY: "do-not-tell",
};

let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start({ environment: { ...passed, ...secret } });
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
