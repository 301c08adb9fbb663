import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { builtCli } from "../support/built-cli.ts";
import { run, withoutProgress } from "../support/run-cli.ts";

/** The background process that the program starts when no Web Server is named. */

const folder = mkdtempSync(join(tmpdir(), "tmo-embedded-"));
let program: string;
let state: string;
let count = 0;

beforeAll(async () => {
  program = await builtCli();
  nextState();
});

afterEach(async () => {
  await cli("orchestrator", "stop");
  await execa("tmux", ["-S", join(state, "tmux.sock"), "kill-server"], { reject: false });
  nextState();
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function nextState() {
  count++;
  state = join(folder, String(count));
}

function environment() {
  return {
    HOME: folder,
    TMUX_ORCHESTRATOR_STATE_DIR: state,
    TMUX_ORCHESTRATOR_AGENT_COMMAND: process.execPath,
    TMUX_ORCHESTRATOR_ALLOWED_ROOTS: folder,
    ANTHROPIC_API_KEY: "sk-secret",
    TMUX_ORCHESTRATOR_API_KEY: "sesame",
  };
}

function cli(...args: string[]) {
  return run([program, ...args], { env: environment() });
}

async function status() {
  return JSON.parse((await cli("orchestrator", "status", "--json")).stdout);
}

it("the first call starts an orchestrator without API keys and with a readable log, and the next call uses it", async () => {
  const first = await cli("call", "list_orchestration_projects", "--json");
  expect(first.stderr).not.toContain("error");
  expect(JSON.parse(first.stdout)).toMatchObject({ projects: [], total: 0 });
  const before = await status();
  expect(before).toMatchObject({
    status: "running",
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  });
  await cli("call", "list_orchestration_projects");
  expect((await status()).process).toBe(before.process);
  expect(statSync(state).mode & 0o777).toBe(0o700);
  expect(statSync(join(state, "key")).mode & 0o777).toBe(0o600);
  expect(statSync(join(state, "logs", "orchestrator.log")).mode & 0o777).toBe(0o600);

  const { stdout: environment } = await execa("ps", ["eww", "-o", "command=", "-p", String(before.process)]);
  expect(environment).toContain("orchestrator run");
  expect(environment).not.toContain("sk-secret");
  expect(environment).not.toContain("sesame");
  const { stdout: log } = await cli("orchestrator", "logs", "-n", "5");
  expect(log).toMatch(/^\d\d:\d\d:\d\d info the orchestrator is running /m);
});

it("agents that the orchestrator starts receive the user's proxy settings and no key", async () => {
  const agent = join(folder, "agent.sh");
  const script = "#!/bin/sh\nenv > ../agent.env\nexec cat\n";
  writeFileSync(agent, script, { mode: 0o755 });
  const path = join(folder, "project");
  mkdirSync(path);
  const proxy = { HTTPS_PROXY: "http://proxy.example:3128", SSL_CERT_FILE: "/etc/ssl/company.pem" };
  const env = {
    ...environment(),
    ...proxy,
    TMUX_ORCHESTRATOR_AGENT_COMMAND: agent,
    TMUX_ORCHESTRATOR_ALLOWED_ROOTS: folder,
    TMUX_ORCHESTRATOR_AGENT_SECRETS: "WORK_KEY",
    WORK_KEY: "for-one-agent",
  };
  const project = {
    project_name: "shop",
    project_path: path,
    specification: "Sell.",
    team_composition: ["developer"],
  };
  const created = await run([program, "call", "create_orchestration_project", "--input", "-"], {
    env,
    input: JSON.stringify(project),
  });
  expect(created, created.stderr).toMatchObject({ code: 0 });

  const variables = () => readFileSync(join(folder, "agent.env"), "utf8").split("\n");
  await expect.poll(variables, { timeout: 10_000 }).toContain("HTTPS_PROXY=http://proxy.example:3128");
  expect(variables()).toContain("SSL_CERT_FILE=/etc/ssl/company.pem");
  expect(variables().join("\n")).not.toMatch(/sk-secret|sesame|for-one-agent/);

  const key = readFileSync(join(state, "key"), "utf8").trim();
  const { stdout: listed } = await cli("call", "list_orchestration_projects", "--json");
  const [{ project_id: id }] = JSON.parse(listed).projects;
  const { url } = await status();
  const add = async () => {
    const added = await fetch(`${url}/api/v1/projects/${id}/agents`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ role: "tester", env: { MODEL_KEY: { from_env: "WORK_KEY" } } }),
    });
    return added.status;
  };
  // Agents are added once the project runs.
  await expect.poll(add, { timeout: 10_000, interval: 500 }).toBe(201);
  await expect.poll(variables, { timeout: 10_000 }).toContain("MODEL_KEY=for-one-agent");
});

it("calls at the same time start one orchestrator; a call after a crash starts another and puts a long log aside", async () => {
  const calls = await Promise.all(
    Array.from({ length: 4 }, () => cli("call", "list_orchestration_projects", "--json")),
  );
  expect(calls.map(withoutProgress).map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    calls.map(() => ({ code: 0, stderr: "" })),
  );
  const { stdout } = await execa("pgrep", ["-f", `orchestrator run .*${state}"`], { reject: false });
  const { process: pid } = await status();
  expect(stdout.split("\n")).toEqual([String(pid)]);

  // What a crash leaves misleads nobody; a log that has become long is put aside.
  process.kill(pid, "SIGKILL");
  const log = join(state, "logs", "orchestrator.log");
  truncateSync(log, 11 * 1024 * 1024);
  expect((await cli("call", "list_orchestration_projects")).code).toBe(0);
  expect((await status()).process).not.toBe(pid);
  expect(statSync(`${log}.old`).size).toBeGreaterThan(10 * 1024 * 1024);
  expect(statSync(log).size).toBeLessThan(1024 * 1024);
});

it("stop ends an orchestrator without mentioning agents, and a second stop reports that none was running", async () => {
  const started = await cli("orchestrator", "start");
  expect(started.stdout).toMatch(/^The orchestrator was started: process \d+, http:/);
  expect((await cli("orchestrator", "start")).stdout).toMatch(/^The orchestrator runs already: /);
  const { url } = await status();
  const stopped = await cli("orchestrator", "stop");
  expect(stopped).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("The orchestrator was stopped."),
  });
  expect(stopped.stdout).not.toContain("live on");
  expect(await answers(url)).toBe(false);
  expect(existsSync(join(state, "orchestrator.json"))).toBe(false);
  expect((await cli("orchestrator", "stop")).stdout).toContain("The orchestrator was not running.");
  expect((await cli("orchestrator", "status")).code).toBe(1);
});

it("orchestrator keys adds a key with a scope, lists keys without their values, and removes them", async () => {
  const added = JSON.parse((await cli("orchestrator", "keys", "add", "ci", "--json")).stdout);
  expect(added).toMatchObject({ name: "ci", scope: "read" });
  const { url } = await status();
  const headers = { authorization: `Bearer ${added.key}` };
  expect((await fetch(`${url}/api/v1/projects`, { headers })).status).toBe(200);
  expect((await fetch(`${url}/api/v1/system/keys`, { headers })).status).toBe(403);

  const listed = (await cli("orchestrator", "keys", "list")).stdout;
  expect(listed).toContain(added.id);
  expect(listed).not.toContain(added.key);
  expect((await cli("orchestrator", "keys", "remove", added.id)).code).toBe(0);
  expect((await fetch(`${url}/api/v1/projects`, { headers })).status).toBe(401);
  const again = await cli("orchestrator", "keys", "remove", added.id);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("There is no key") });
  expect((await cli("orchestrator", "keys", "add", "ci", "--scope", "all")).code).toBe(2);
});

it("a call replaces an older orchestrator and keeps a newer one", async () => {
  await cli("orchestrator", "start");
  const first = await status();
  pretendVersion("0.0.1");
  await cli("call", "list_orchestration_projects");
  const second = await status();
  expect(second.process).not.toBe(first.process);
  expect(second.version).toBe(first.version);
  pretendVersion("99.0.0");
  await cli("call", "list_orchestration_projects");
  expect((await status()).process).toBe(second.process);
});

it("doctor names an orchestrator that runs with other settings than the current ones", async () => {
  await cli("orchestrator", "start");
  expect((await orchestratorFinding()).status).toBe("ok");
  const { detail, hint } = await orchestratorFinding({
    TMUX_ORCHESTRATOR_AGENT_COMMAND: "tmux",
    TMUX_ORCHESTRATOR_ALLOWED_ROOTS: state,
  });
  expect(detail).toContain(`its agent command is "${process.execPath}", here it is "tmux"`);
  expect(detail).toContain(`its allowed roots are ${folder}, here they are ${state}`);
  expect(hint).toContain("`orchestrator stop` ends it, its agents go on");
});

it("the key goes to no program that listens on the port of a killed orchestrator", async () => {
  await cli("orchestrator", "start");
  const { process: pid, url } = await status();
  process.kill(pid, "SIGKILL");
  await expect.poll(() => answers(url)).toBe(false);
  const requests: unknown[] = [];
  const listener = createServer((request, response) => {
    requests.push(request.headers);
    response.end("{}");
  });
  await once(listener.listen(Number(new URL(url).port), "127.0.0.1"), "listening");
  // The recorded process number lives again, as that of another program.
  const file = join(state, "orchestrator.json");
  const record = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...record, pid: process.pid }));
  try {
    expect((await cli("orchestrator", "stop")).stdout).toContain("was not running");
    expect((await cli("orchestrator", "status")).code).toBe(1);
    expect((await cli("call", "list_orchestration_projects")).code).toBe(0);
    expect((await status()).process).not.toBe(process.pid);
    expect(requests).toEqual([]);
  } finally {
    listener.close();
  }
});

it("an orchestrator does not start with a damaged key file, and the error says what to do", async () => {
  mkdirSync(state);
  for (const damaged of [
    "",
    "short",
    "two words that are together long enough for a key",
    "\u0000".repeat(43),
  ]) {
    writeFileSync(join(state, "key"), damaged);
    const { code, stderr } = await cli("call", "list_orchestration_projects");
    expect(code).toBe(1);
    expect(stderr).toContain("is damaged");
    expect(stderr).toContain("Remove the file; the next start makes a new key.");
  }
});

it("stop ends an orchestrator whose key file was damaged, or whose record is gone", async () => {
  await cli("orchestrator", "start");
  writeFileSync(join(state, "key"), "x".repeat(43));
  const { code, stderr } = await cli("call", "list_orchestration_projects");
  expect(code).toBe(1);
  expect(stderr).toContain("runs with another key than the file");
  expect(stderr).toContain("orchestrator stop");
  expect((await cli("orchestrator", "stop")).stdout).toContain("The orchestrator was stopped.");

  await cli("orchestrator", "start");
  rmSync(join(state, "orchestrator.json"));
  expect((await cli("orchestrator", "stop")).stdout).toContain("The orchestrator was stopped.");
  expect((await cli("orchestrator", "stop")).stdout).toContain("The orchestrator was not running.");
});

it("stop does not end another program that has the database open", async () => {
  mkdirSync(state);
  const database = join(state, "orchestrator.db");
  writeFileSync(database, "");
  const reader = execa("tail", ["-f", database], { reject: false });
  try {
    await expect.poll(() => openFilesOf(reader.pid), { timeout: 10_000 }).toContain(database);
    expect((await cli("orchestrator", "stop")).stdout).toContain("The orchestrator was not running.");
    expect([reader.exitCode, reader.signalCode]).toEqual([null, null]);
  } finally {
    reader.kill();
    await reader;
  }
});

it("orchestrator trust shows the programs of a repository, trusts just these, and revokes the trust", async () => {
  const repository = join(folder, "filtered");
  await execa("git", ["init", "-q", repository]);
  await execa("git", ["-C", repository, "config", "filter.shrink.clean", "shrink-it"]);
  await cli("orchestrator", "start");
  const { url } = await status();
  const key = readFileSync(join(state, "key"), "utf8").trim();
  const created = await fetch(`${url}/api/v1/projects`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "shop", path: repository, specification: "Sell.", auto_start: false }),
  });
  const { id } = (await created.json()) as { id: string };
  const trust = (...args: string[]) => cli("orchestrator", "trust", id, ...args);
  const { fingerprint } = JSON.parse((await trust("--json")).stdout);
  const unconfirmed = (await trust()).stdout;
  expect(unconfirmed).toContain("shrink-it");
  expect(unconfirmed).toContain(`orchestrator trust ${id} --confirm ${fingerprint}`);
  expect(JSON.parse((await trust("--confirm", fingerprint, "--json")).stdout)).toMatchObject({
    trusted: true,
  });
  expect(JSON.parse((await trust("--json")).stdout)).toMatchObject({ trusted: true });
  expect(JSON.parse((await trust("--revoke", "--json")).stdout)).toMatchObject({ trusted: false });
  expect(await trust("--revoke", "--confirm", fingerprint)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("cannot be given together"),
  });
});

it("orchestrator logs prints no control characters, whatever an entry quotes", async () => {
  const log = join(state, "logs", "orchestrator.log");
  mkdirSync(join(state, "logs"), { recursive: true });
  const hostile = "a hook failed \u001b]52;c;ZXZpbA==\u0007\u009b31m\u202e\nnext line";
  const entry = { time: 0, level: 50, msg: hostile, err: { message: hostile }, output: hostile };
  writeFileSync(log, `${JSON.stringify(entry)}\n${hostile}\n`);
  const { stdout } = await cli("orchestrator", "logs");
  expect(stdout).toContain("00:00:00 error a hook failed");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
  expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});

it("orchestrator audit prints who sent which request with which outcome, also while the orchestrator does not run", async () => {
  expect(await cli("orchestrator", "audit")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`There is no log yet at ${join(state, "logs", "audit.log")}.`),
  });
  const { id, key } = JSON.parse((await cli("orchestrator", "keys", "add", "ci", "--json")).stdout);
  const { url } = await status();
  const authorization = `Bearer ${key}`;
  await fetch(`${url}/api/v1/projects/shop`, { method: "DELETE", headers: { authorization } });
  await fetch(`${url}/api/v1/projects/shop/tasks/task-1`, { method: "DELETE" });
  await cli("orchestrator", "stop");

  const audit = async (...args: string[]) =>
    (await cli("orchestrator", "audit", ...args)).stdout.trimEnd().split("\n");
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
  const end = String.raw`[\d.]+ ms request \w{12}`;
  const [created, deleted, stranger] = [
    new RegExp(`^${time} admin createKey 201 ${end}$`),
    new RegExp(`^${time} ${id} deleteProject shop 403 forbidden ${end}$`),
    new RegExp(`^${time} none deleteTask shop/task-1 401 unauthorized ${end}$`),
  ].map((line) => expect.stringMatching(line));
  expect(await audit()).toEqual([created, deleted, stranger]);
  expect(await audit("-n", "1")).toEqual([stranger]);
  expect(await audit("--caller", id)).toEqual([deleted]);
  expect(await audit("--caller", "none")).toEqual([stranger]);
  expect(await audit("--project", "shop")).toEqual([deleted, stranger]);
  expect(await audit("--operation", "createKey", "--caller", "admin")).toEqual([created]);
  expect(await audit("--operation", "createKey", "--caller", id)).toEqual([""]);
  const file = readFileSync(join(state, "logs", "audit.log"), "utf8")
    .trimEnd()
    .split("\n");
  expect(await audit("--json")).toEqual(file);
  expect(file.join()).not.toContain(key);
});

it("orchestrator audit prints no control characters, the entries before a rename too, and with --follow new ones", async () => {
  const log = join(state, "logs", "audit.log");
  mkdirSync(join(state, "logs"), { recursive: true });
  const entry = (operation: string) =>
    `${JSON.stringify({ time: "2026-10-05T12:03:04.567Z", caller: { kind: "key", id: "key-1" }, operation, status: 201, ms: 1, request_id: "a" })}\n`;
  const hostile = "\u001b]52;c;ZXZpbA==\u0007\u009b31m\u202e";
  writeFileSync(`${log}.old`, `${entry("first")}${entry(hostile)}torn ${hostile}\n`);
  const more = JSON.stringify({ time: "2026-10-05T12:04:00.000Z", caller: { id: null }, more_refused: 1234 });
  writeFileSync(log, `${more}\n`);
  const shown = (operation: string) => `2026-10-05T12:03:04Z key-1 ${operation} 201 1 ms request a`;
  const { stdout } = await cli("orchestrator", "audit", "-n", "3");
  expect(stdout.trimEnd().split("\n")).toEqual([
    shown("]52;c;ZXZpbA==31m"),
    "torn ]52;c;ZXZpbA==31m",
    "2026-10-05T12:04:00Z none 1,234 more refused",
  ]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
  const control = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;
  expect((await cli("orchestrator", "audit", "--json")).stdout).not.toMatch(control);

  const options = ["--follow", "--caller", "key-1", "-n", "1"];
  const following = execa(process.execPath, [program, "orchestrator", "audit", ...options], {
    env: environment(),
    reject: false,
  });
  let printed = "";
  following.stdout.on("data", (data) => {
    printed += data;
  });
  const lines = () => printed.trimEnd().split("\n");
  await expect.poll(lines, { timeout: 10_000 }).toEqual([shown("]52;c;ZXZpbA==31m")]);
  appendFileSync(log, entry("second"));
  renameSync(log, `${log}.old`);
  writeFileSync(log, `${more}\n${entry("third").slice(0, 20)}`);
  await expect.poll(lines, { timeout: 10_000 }).toEqual([shown("]52;c;ZXZpbA==31m"), shown("second")]);
  appendFileSync(log, entry("third").slice(20));
  await expect.poll(() => lines()[2], { timeout: 10_000 }).toBe(shown("third"));
  following.kill();
  await following;
});

it("a call fails with the reason and the next step when the orchestrator cannot start", async () => {
  state = join(folder, "x".repeat(100));
  const { code, stderr } = await cli("call", "list_orchestration_projects");
  expect(code).toBe(1);
  expect(stderr).toContain("The embedded orchestrator did not start");
  expect(stderr).toContain("Use a shorter state folder.");
  expect(stderr).toContain("(orchestrator_start_failed)");
  expect(stderr).toContain("doctor");
});

function openFilesOf(pid: number | undefined): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).map((descriptor) => readlinkSync(join(folder, descriptor)));
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

function pretendVersion(version: string): void {
  const file = join(state, "orchestrator.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), version }, null, 2));
}

async function orchestratorFinding(env: Record<string, string> = {}) {
  const { stdout } = await run([program, "doctor", "--json"], { env: { ...environment(), ...env } });
  const { findings }: { findings: { check: string; status: string; detail: string; hint?: string }[] } =
    JSON.parse(stdout);
  const found = findings.find(({ check }) => check === "orchestrator");
  if (!found) throw new Error("doctor says nothing of the orchestrator");
  return found;
}

it("orchestrator backup copies the database and the key while the orchestrator runs, and they can be put back", async () => {
  await cli("orchestrator", "start");
  const { url } = await status();
  const key = readFileSync(join(state, "key"), "utf8").trim();
  const path = join(folder, `backup-${count}`);
  const agent_command = ["sleep", "600"];
  await fetch(`${url}/api/v1/projects`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "kept", path, specification: "x", agent_command, project_size: "small" }),
  });
  const file = join(folder, `backup-${count}.db`);
  const { stdout, code, stderr } = await cli("orchestrator", "backup", file);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`cp -p ${file} ${join(state, "orchestrator.db")}`);
  for (const copy of [file, `${file}.key`]) expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect((await cli("orchestrator", "backup", file)).stderr).toContain("exists");

  await cli("orchestrator", "stop");
  writeFileSync(join(state, "orchestrator.db"), "");
  const lost = JSON.parse((await cli("doctor", "--json")).stdout).findings;
  const found = lost.find(({ check }: { check: string }) => check === "database");
  expect(found).toMatchObject({ status: "problem", detail: expect.stringContaining("kept-") });

  for (const line of stdout.split("\n").slice(1)) {
    const command = line.trim().replace(/^tmux-orchestrator-mcp/, `${process.execPath} ${program}`);
    await execa("sh", ["-c", command], { env: environment() });
  }
  const listed = await cli("call", "list_orchestration_projects", "--json");
  expect(JSON.parse(listed.stdout).projects).toMatchObject([{ name: "kept" }]);
}, 120_000);

it("doctor reports a damaged database", async () => {
  await cli("orchestrator", "start");
  await cli("orchestrator", "stop");
  writeFileSync(join(state, "orchestrator.db"), "no database at all".repeat(300));
  const { findings } = JSON.parse((await cli("doctor", "--json")).stdout);
  const found = findings.find(({ check }: { check: string }) => check === "database");
  expect(found).toMatchObject({ status: "problem", hint: expect.stringContaining("orchestrator backup") });
});

it("an orchestrator whose state folder was deleted ends", async () => {
  await cli("orchestrator", "start");
  const { process: pid } = await status();
  rmSync(state, { recursive: true });
  const gone = () => !existsSync(`/proc/${pid}`);
  for (let tries = 0; tries < 200 && !gone(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(gone()).toBe(true);
  const { stdout } = await execa("pgrep", ["-f", join(state, "tmux.sock")], { reject: false });
  expect(stdout, "of a tmux without agents").toBe("");
});
