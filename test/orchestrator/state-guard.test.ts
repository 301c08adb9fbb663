import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Harness, until } from "./harness.ts";

let harness: Harness;
let log: string[];
beforeEach(async () => {
  log = [];
  harness = await Harness.start({
    logger: pino({ level: "warn" }, { write: (line) => void log.push(line) }),
  });
});
afterEach(() => harness?.close());

const team = { team_composition: ["developer"] };
const agentsOf = async (id: string) => (await harness.call("GET", `/projects/${id}/agents`)).body.agents;

test("when the state folder is deleted, every request gets 503, and the database is saved and can be put back", async () => {
  const id = await harness.runningProject("kept", team);
  const [{ pid }] = await agentsOf(id);
  const tmux = Number(await harness.tmux("display-message", "-p", "#{pid}"));
  await rm(harness.stateDir, { recursive: true });
  const refused = await harness.call("POST", `/projects/${id}/messages`, {
    body: { target_agent: "developer", content: "lost?" },
  });
  expect(refused).toMatchObject({ status: 503, body: { code: "state_lost" } });
  expect((await harness.call("GET", "/projects")).status).toBe(503);
  const [saved = ""] = (await readdir(harness.agentsDir)).filter((name) => name.includes(".saved-"));
  expect(refused.body.detail).toContain(join(harness.agentsDir, saved));
  expect(log.join()).toContain("was deleted or replaced");
  await harness.stop();

  await mkdir(harness.stateDir, { mode: 0o700 });
  await rename(join(harness.agentsDir, saved), join(harness.stateDir, "orchestrator.db"));
  process.kill(tmux, "SIGUSR1");
  await until("tmux's socket", async () => (await harness.panes()).length > 0);
  await harness.startAgain();
  await harness.untilStatus(id, "running");
  expect((await agentsOf(id))[0].pid).toBe(pid);
});

test("a database that another one replaced is noticed, and the other one stays as it is", async () => {
  const database = join(harness.stateDir, "orchestrator.db");
  await rm(database);
  for (const name of [database, `${database}-wal`]) await writeFile(name, "another");
  await until("it is noticed", async () => (await harness.call("GET", "/projects")).status === 503);
  await harness.stop();
  expect(await readdir(harness.stateDir)).toContain("orchestrator.db-wal");
});

test("a start with an empty database names the agents in tmux that it does not know", async () => {
  const id = await harness.runningProject("unseen", team);
  await harness.stop();
  await rm(join(harness.stateDir, "orchestrator.db"));
  await writeFile(join(harness.stateDir, "orchestrator.db"), "");
  await harness.startAgain();
  expect((await harness.call("GET", "/projects")).body.projects).toEqual([]);
  const warning = log.map((line) => JSON.parse(line)).find(({ agents }) => agents !== undefined);
  expect(warning).toMatchObject({ agents: [`${id}.developer`], sessions: [id] });
});
