import { createHash } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgentTokens } from "../../../src/orchestrator/agents/tokens.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";
import type { AgentRow } from "../../../src/orchestrator/store/tables.ts";
import { Harness } from "../harness.ts";

let harness: Harness;
let id: string;
let store: Store;
let tokens: ReturnType<typeof createAgentTokens>;
beforeAll(async () => {
  harness = await Harness.start();
  id = await harness.runningProject("tokens");
  await harness.stop();
  store = await openStore(join(harness.stateDir, "orchestrator.db"));
  tokens = createAgentTokens({ store, agentsDir: harness.agentsDir });
});
afterAll(async () => {
  await store?.close();
  await harness?.close();
});

const file = (name: string) => harness.agentFile(id, name, "agent.json");
const tokenOf = (name: string) => harness.agentToken(id, name);
const row = async (name: string): Promise<AgentRow> => {
  const found = await store.agents.find(`${id}.${name}`);
  if (!found) throw new Error(`no agent ${name}`);
  return found;
};

test("a started agent has its own token in a file that only the user can read", async () => {
  expect((await stat(file("developer"))).mode & 0o777).toBe(0o600);
  const developer = await tokenOf("developer");
  expect(developer).toMatch(/^[\w-]{43}$/);
  expect(await tokenOf("orchestrator")).not.toBe(developer);
  expect((await tokens.find(developer))?.id).toBe(`${id}.developer`);
});

test("the record of an agent holds the SHA-256 of its token instead of the token", async () => {
  const token = await tokenOf("developer");
  const { token_hash } = await row("developer");
  expect(token_hash).toBe(createHash("sha256").update(token).digest("hex"));
});

test("the environment of an agent's pane names the agent's file and contains no token and no API key", async () => {
  const { pane_id } = await row("developer");
  const pid = await harness.tmux("display-message", "-p", "-t", pane_id ?? "", "#{pane_pid}");
  const environment = (await readFile(`/proc/${pid}/environ`, "utf8")).split("\0");
  expect(environment).toContain(`TMUX_ORCHESTRATOR_AGENT_FILE=${file("developer")}`);
  const secrets = [await tokenOf("developer"), harness.key];
  for (const secret of secrets) expect(environment.join("\n")).not.toContain(secret);
});

test("an empty or unknown token belongs to no agent", async () => {
  expect(await tokens.find("")).toBeUndefined();
  expect(await tokens.find(`${await tokenOf("developer")}x`)).toBeUndefined();
});

test("an agent keeps its token when it is started again, and gets a new one when its file was deleted", async () => {
  const before = await tokenOf("developer");
  await tokens.issue(await row("developer"));
  expect(await tokenOf("developer")).toBe(before);
  await rm(file("developer"));
  await tokens.issue(await row("developer"));
  expect(await tokenOf("developer")).not.toBe(before);
  expect(await tokens.find(before)).toBeUndefined();
});

test("a token whose hash is missing from the agent's record is valid again after the next start", async () => {
  await store.agents.update(`${id}.developer`, { token_hash: null });
  await tokens.issue(await row("developer"));
  expect((await tokens.find(await tokenOf("developer")))?.id).toBe(`${id}.developer`);
});

test("the token of an agent that has ended or was removed is not valid", async () => {
  const token = await tokenOf("orchestrator");
  await store.agents.update(`${id}.orchestrator`, { removed_at: new Date().toISOString() });
  expect(await tokens.find(token)).toBeUndefined();
  await store.agents.update(`${id}.orchestrator`, { removed_at: null, state: "ended" });
  expect(await tokens.find(token)).toBeUndefined();
});
