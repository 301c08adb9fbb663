import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import { preparePrivateFolder } from "../../src/orchestrator/store/state-files.ts";
import { openStore } from "../../src/orchestrator/store/store.ts";
import { createTmux } from "../../src/orchestrator/tmux/tmux.ts";
import { Harness, until } from "./harness.ts";

/** Tells of each text that the orchestrator, which runs in this process, has pasted. */
const pastes = new EventEmitter();

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start({
    openTmux(options) {
      const tmux = createTmux(options);
      return {
        ...tmux,
        async pasteText(...paste) {
          await tmux.pasteText(...paste);
          pastes.emit("pasted");
        },
      };
    },
  });
});
afterAll(() => harness?.close());

test("the state folder holds the address and an API key, readable for this user only and kept over a restart", async () => {
  const running = JSON.parse(await readFile(join(harness.stateDir, "orchestrator.json"), "utf8"));
  expect(running).toMatchObject({ pid: process.pid, url: harness.url, version: "0.0.0-test" });
  for (const file of ["key", "orchestrator.json", "orchestrator.db"])
    expect((await stat(join(harness.stateDir, file))).mode & 0o777, file).toBe(0o600);
  expect((await stat(harness.stateDir)).mode & 0o777).toBe(0o700);
  const key = harness.key;
  expect(Buffer.from(key, "base64url")).toHaveLength(32);
  await harness.stop();
  expect(existsSync(join(harness.stateDir, "orchestrator.json"))).toBe(false);
  await harness.startAgain();
  expect(harness.key).toBe(key);
});

test("a second orchestrator with the same state folder fails with already_running, and the first one still works", async () => {
  const second = startOrchestrator(harness.settings(), harness.dependencies());
  await expect(second).rejects.toMatchObject({ name: "StartError", code: "already_running" });
  expect(existsSync(join(harness.stateDir, "orchestrator.json"))).toBe(true);
  expect((await harness.call("GET", "/projects")).status).toBe(200);
});

test("a second orchestrator with the same folder for agents fails, and the first one keeps its socket", async () => {
  const settings = { ...harness.settings(), stateDir: join(harness.root, "other") };
  await expect(startOrchestrator(settings, harness.dependencies())).rejects.toMatchObject({
    code: "address_in_use",
    message: expect.stringContaining("give each orchestrator a folder for its agents"),
  });
  const connection = connect(join(harness.agentsDir, "api", "orchestrator.sock"));
  await once(connection, "connect");
  connection.destroy();
});

test("starting with a socket path that is too long fails with settings_invalid and creates no folder", async () => {
  const stateDir = join(harness.root, "x".repeat(100));
  const start = startOrchestrator({ stateDir }, harness.dependencies());
  await expect(start).rejects.toMatchObject({
    code: "settings_invalid",
    message: expect.stringContaining("shorter"),
  });
  expect(existsSync(stateDir)).toBe(false);
});

test("starting on a port that is taken fails with address_in_use", async () => {
  const port = Number(new URL(harness.url).port);
  const settings = { ...harness.settings(), stateDir: join(harness.root, "s2"), port };
  await expect(startOrchestrator(settings, harness.dependencies())).rejects.toMatchObject({
    code: "address_in_use",
  });
});

test.each([
  ["the agents' folder is the state folder", "a", "a"],
  ["the agents' folder is in the state folder", "a", "a/agents"],
  ["the agents' folder is in the state folder, with a name that begins with two dots", "a", "a/..agents"],
  ["the state folder is in the agents' folder", "a/state", "a"],
  ["the agents' folder is in the state folder, through a link", "nested", "nested-link/agents"],
  ["the state folder is in the agents' folder, through a link", "nested-link/state", "nested"],
])("starting fails with settings_invalid where %s", async (_what, state, agents) => {
  const real = join(harness.root, "nested");
  await mkdir(real, { recursive: true, mode: 0o700 });
  await symlink(real, join(harness.root, "nested-link")).catch(() => {});
  const [stateDir, agentsDir] = [join(harness.root, state), join(harness.root, agents)];
  const start = startOrchestrator({ ...harness.settings(), stateDir, agentsDir }, harness.dependencies());
  await expect(start).rejects.toMatchObject({
    code: "settings_invalid",
    message: expect.stringContaining("Agents would see the key."),
  });
});

test("starting with a folder that others can enter fails with state_folder_unusable and leaves its mode", async () => {
  const open = join(harness.root, "open");
  await mkdir(open, { mode: 0o755 });
  await writeFile(join(open, "somebody's.txt"), "");
  await mkdir(join(harness.root, "empty"), { mode: 0o755 });
  const settings = { ...harness.settings(), stateDir: join(harness.root, "s3") };
  for (const change of [
    { agentsDir: open },
    { agentsDir: join(harness.root, "empty") },
    { agentsDir: join(harness.root, "a3"), stateDir: open },
  ]) {
    const start = startOrchestrator({ ...settings, ...change }, harness.dependencies());
    await expect(start).rejects.toMatchObject({
      code: "state_folder_unusable",
      message: expect.stringContaining("Other users can enter the folder"),
    });
  }
  expect((await stat(open)).mode & 0o777).toBe(0o755);
  expect((await stat(join(harness.root, "empty"))).mode & 0o777).toBe(0o755);
});

test("an open folder that holds nothing but the orchestrator's files is closed to others", async () => {
  const folder = join(harness.root, "own");
  await mkdir(join(folder, "logs"), { recursive: true });
  await chmod(folder, 0o755);
  await writeFile(join(folder, "key"), "");
  await preparePrivateFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test("starting fails and leaves no port open where the API's socket cannot be made", async () => {
  const [stateDir, agentsDir] = [join(harness.root, "s4"), join(harness.root, "a4")];
  const socket = join(agentsDir, "api", "orchestrator.sock");
  await mkdir(socket, { recursive: true, mode: 0o700 });
  await chmod(agentsDir, 0o700);
  const port = await freePort();
  const start = startOrchestrator(
    { ...harness.settings(), stateDir, agentsDir, port },
    harness.dependencies(),
  );
  await expect(start).rejects.toMatchObject({
    code: "settings_invalid",
    message: expect.stringContaining(socket),
  });
  await until("a closed port", () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => false,
      () => true,
    ),
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

test("agents outlive a restart of the orchestrator, and a message that was queued before is delivered once", async () => {
  const id = await harness.runningProject("outlives", { team_composition: ["developer"] });
  const agent = `${id}.developer`;
  await until("rest", async () => (await harness.screen(agent)).includes("received «Read your briefing"));
  const before = (await harness.call("GET", `/projects/${id}/agents`)).body.agents[0].pid;
  await harness.call("POST", `/projects/${id}/pause`);
  const body = { target_agent: "developer", content: "queued before" };
  await harness.call("POST", `/projects/${id}/messages`, { body });
  await harness.stop();
  expect(await harness.panes()).toContain(agent);

  await harness.startAgain();
  expect((await harness.call("GET", `/projects/${id}`)).body.status).toBe("paused");
  await harness.call("POST", `/projects/${id}/resume`);
  const text = await until("the message", async () => {
    const seen = await harness.screen(agent);
    return seen.includes("received «queued before»") && seen;
  });
  expect(text.split("│ queued before")).toHaveLength(2);
  expect((await harness.call("GET", `/projects/${id}/agents`)).body.agents[0].pid).toBe(before);
});

test("a message whose delivery was cut off after the paste is not pasted again", async () => {
  const id = await harness.runningProject("cut-off", { team_composition: ["developer"] });
  const agent = `${id}.developer`;
  await until("rest", async () => (await harness.screen(agent)).includes("received «Read your briefing"));
  // We stop in the pause between the paste and Enter.
  const pasted = once(pastes, "pasted");
  const sent = harness.call("POST", `/projects/${id}/messages?wait=submitted`, {
    body: { target_agent: "developer", content: "cut off", include_context: false },
  });
  sent.catch(() => {});
  await pasted;
  await harness.stop();
  await harness.startAgain();
  const { body } = await until("an end", async () => {
    const list = await harness.call("GET", `/projects/${id}/messages`);
    return ["submitted", "acknowledged"].includes(list.body.messages[0].deliveries[0].state) && list;
  });
  expect(body.messages[0].deliveries[0].attempts).toBe(1);
  const text = await until("the echo", async () => {
    const seen = await harness.screen(agent);
    return seen.includes("received «cut off»") && seen;
  });
  expect(text.split("│ cut off")).toHaveLength(2);
});

test("a creation that was cut off is finished after a restart, and one that fails does not hold up others", async () => {
  const kept: [name: string, change: object][] = [
    ["impossible", { agent_command: JSON.stringify(["no-such-agent"]) }],
    ["possible", {}],
  ];
  const ids: string[] = [];
  for (const [name] of kept) {
    const path = join(harness.projects, name);
    const body = { name, path, specification: "x", auto_start: false, team_composition: ["developer"] };
    ids.push((await harness.call("POST", "/projects", { body })).body.id);
  }
  await harness.stop();
  // As it is when we end right after the record was written, long ago.
  const store = await openStore(join(harness.stateDir, "orchestrator.db"));
  for (const [index, [name, change]] of kept.entries()) {
    const updated_at = "2020-01-01T00:00:00.000Z";
    await store.projects.update(ids[index] ?? "", { status: "creating", updated_at, ...change });
    await rm(join(harness.projects, name), { recursive: true });
    await rm(join(harness.agentsDir, "projects", ids[index] ?? ""), { recursive: true });
  }
  await store.close();
  await harness.startAgain();
  const failed = await harness.untilStatus(ids[0] ?? "", "failed");
  expect(failed.status_reason).toContain("no-such-agent");
  await harness.untilStatus(ids[1] ?? "", "running");
  expect(existsSync(harness.agentFile(ids[1] ?? "", "developer", "briefing.md"))).toBe(true);
});

test("a request that was cut off fails with 409 when it is repeated with the same Idempotency-Key", async () => {
  const body = {
    name: "twice",
    path: join(harness.projects, "twice"),
    specification: "x",
    auto_start: false,
  };
  const options = { body, headers: { "idempotency-key": "cut-off-1" } };
  expect((await harness.call("POST", "/projects", options)).status).toBe(201);
  await harness.stop();
  const store = await openStore(join(harness.stateDir, "orchestrator.db"));
  await store.idempotency.update("cut-off-1", { status: 0, body: null, headers: "{}" });
  await store.close();
  await harness.startAgain();
  const again = await harness.call("POST", "/projects", options);
  expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } });
  expect(again.body.detail).toContain("Idempotency-Key");
});

test("without tmux the server runs, and createProject fails with tmux_unavailable and records nothing", async () => {
  const without = await Harness.start({ environment: { PATH: "/nonexistent" } });
  try {
    const path = await without.folder("no-tmux");
    const answer = await without.call("POST", "/projects", {
      body: { name: "no-tmux", path, specification: "x" },
    });
    expect(answer).toMatchObject({ status: 503, body: { code: "tmux_unavailable", retryable: true } });
    expect((await without.call("GET", "/projects")).body.total).toBe(0);
  } finally {
    await without.close();
  }
});
