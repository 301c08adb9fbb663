/**
 * A team of four through a whole project: `npm run example:team`. Each agent commits in its own work tree, an overlap is
 * seen before it hurts, branches are merged, a conflict is resolved and verified, the orchestrator and tmux are killed
 * with -9 in the middle of it, and the project is completed by evidence. Every line that is printed has been asserted.
 * The agents are scripted: they do what a message says, without a model. Nothing is left behind.
 */
import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import createClient from "openapi-fetch";
import pc from "picocolors";
import type { paths } from "../generated/orchestrator.ts";

const run = promisify(execFile);
const dist = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
const roles = ["testrunner", "developer", "tester", "devops"] as const;

const root = await realpath(await mkdtemp(join(tmpdir(), "tmo-team-")));
const stateDir = join(root, "state");
const shop = join(root, "shop");
const journals = join(root, "journals");
const env = {
  PATH: process.env.PATH ?? "",
  HOME: root,
  LANG: "C.UTF-8",
  GIT_CONFIG_GLOBAL: join(root, "gitconfig"),
  TMUX_ORCHESTRATOR_STATE_DIR: stateDir,
  TMUX_ORCHESTRATOR_ALLOWED_ROOTS: root,
  TMUX_ORCHESTRATOR_AGENT_COMMAND: `"${process.execPath}" "${dist("scripted-agent.js")}" --journal "${journals}"`,
};
const mcp = new Client({ name: "team", version: "1.0.0" });

process.once("SIGINT", () => void cleanUp().finally(() => process.exit(130)));
try {
  await team();
} catch (error) {
  console.error(`\n${pc.red("✗")} ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function team(): Promise<void> {
  step("Create");
  await makeRepository();
  await mcp.connect(
    new StdioClientTransport({ command: process.execPath, args: [dist("cli.js")], env, stderr: "inherit" }),
  );
  const created = await tool("create_orchestration_project", {
    project_name: "shop",
    project_path: shop,
    specification: "# Shop\n\nPrices in one currency, checked before each merge, and a way to deploy.",
    team_composition: roles,
  });
  const id = String(created.project_id);
  await untilTeamIsReady(id);
  const agents = await teamOf(id);
  assert.equal(new Set(agents.map(({ branch }) => branch)).size, 4);
  assert.equal(new Set(agents.map(({ folder }) => folder)).size, 4);
  for (const { folder, branch } of agents)
    assert.equal(await git(folder, "branch", "--show-current"), branch);
  done("four agents run, each in a work tree of its own on a branch of its own");

  step("Tasks say what counts as done");
  const tasks = await createTasks(id, agents);
  assert.equal((await status(id)).progress, 0);
  done(`${tasks.length} tasks with checks, progress 0 %`);

  step("Work");
  await commitBy(id, "testrunner", 'ci.md "Run check.mjs before each merge."');
  await commitBy(id, "developer", 'prices.json { "currency": "EUR", "bread": 3 }');
  await commitBy(id, "tester", 'prices.json { "currency": "USD", "bread": 4 }');
  await commitBy(id, "devops", 'deploy.md "By hand, for now."');
  for (const { branch } of agents)
    assert.equal(await git(shop, "rev-list", "--count", `main..${branch}`), "1");
  assert.equal(await git(shop, "rev-list", "--count", "main"), "1");
  done("each agent's branch has one commit more than main, main has none");

  step("An overlap is seen before it hurts");
  const { overlaps } = answered(
    await (await rest()).GET("/projects/{project_id}/git/overlaps", { params: at(id) }),
  );
  const [overlap, another] = overlaps;
  assert.equal(another, undefined);
  assert.equal(overlap?.path, "prices.json");
  assert.equal(overlap.conflicts, true);
  const both = overlap.agents?.map(({ agent_id }) => nameOf(agent_id ?? "")).sort();
  assert.deepEqual(both, ["developer", "tester"]);
  done("prices.json was changed by developer and tester, and will be in conflict");

  step("Merge");
  for (const role of ["testrunner", "developer", "devops"]) {
    const merged = await merge(id, branchOf(agents, role));
    assert.equal(merged.status, "merged");
  }
  done("the branches of testrunner, developer and devops are in main");
  const testersBranch = branchOf(agents, "tester");
  const predicted = await merge(id, testersBranch, { dry_run: true });
  assert.deepEqual([predicted.status, predicted.conflicts], ["conflicts", ["prices.json"]]);
  assert.equal(await git(shop, "status", "--porcelain"), "");
  done("a dry run predicts the conflict with the tester's, and touches nothing");
  const stopped = await merge(id, testersBranch);
  assert.deepEqual([stopped.status, stopped.conflicts], ["conflicts", ["prices.json"]]);
  done("the merge stops in prices.json; main as it was is kept under a backup ref");
  assert.ok(stopped.backup_ref);

  step("kill -9, orchestrator and tmux, while a message is under way");
  const before = await orchestrator();
  const tmuxBefore = Number(await tmux("display-message", "-p", "#{pid}"));
  const urgent = await tool("send_intelligent_message", {
    project_id: id,
    target_agent: "tester",
    message_intent: "coordination",
    content: "The prices are in euros from now on.",
  });
  for (const pid of [before.pid, tmuxBefore]) process.kill(pid, "SIGKILL");
  await untilGone(before.pid, tmuxBefore);
  done("both are gone");
  const listed = await tool("list_orchestration_projects", {});
  assert.match(JSON.stringify(listed), /"project_id":"shop/);
  const after = await orchestrator();
  assert.notEqual(after.pid, before.pid);
  await untilTeamIsReady(id);
  const revived = await teamOf(id);
  assert.deepEqual(
    revived.map(({ folder, branch }) => [folder, branch]),
    agents.map(({ folder, branch }) => [folder, branch]),
  );
  assert.equal((await panes()).length, 4);
  done("the next call starts the orchestrator; the four agents are back, each in its own work tree");
  const given = await untilDelivered(id, String(urgent.message_id));
  const taken = (await promptsOf(`${id}.tester`)).filter((prompt) => prompt.includes(given.id)).length;
  // Cut off between paste and proof, it is said to be unsure instead of being given twice.
  assert.ok(given.state === "failed" ? taken <= 1 : taken === 1, `${given.state}, taken ${taken} times`);
  done(
    given.state === "failed"
      ? "the message was cut off and says so; it was not given twice"
      : "the message reached the tester once",
  );
  assert.deepEqual((await status(id)).git_info?.conflicts, ["prices.json"]);
  done("the conflict is where it was");

  step("Resolve");
  const proposal = await tool("smart_conflict_resolution", {
    project_id: id,
    conflict_files: ["prices.json"],
    resolution_strategy: "manual",
  });
  assert.equal(Array.isArray(proposal.files) && proposal.files.length, 1);
  done(`smart_conflict_resolution explains the file's sides (${proposal.source})`);
  const broken = await resolve(id, '{ "currency": "EUR", "bread": }\n');
  assert.deepEqual([broken.resolved, broken.verification?.passed], [false, false]);
  assert.deepEqual((await status(id)).git_info?.conflicts, ["prices.json"]);
  done("a resolution that does not pass the verification is taken back");
  const resolved = await resolve(id, '{ "currency": "EUR", "bread": 4 }\n');
  assert.deepEqual([resolved.resolved, resolved.verification?.passed], [true, true]);
  assert.deepEqual(resolved.remaining, []);
  answered(
    await (await rest()).POST("/projects/{project_id}/git/commit", {
      params: at(id),
      body: { message: "Merge the tester's prices, in euros" },
    }),
  );
  assert.equal((await git(shop, "rev-list", "--parents", "-1", "HEAD")).split(" ").length, 3);
  assert.equal(await git(shop, "status", "--porcelain"), "");
  done("one that passes is kept; the merge is committed");

  step("Complete by evidence");
  answered(await (await rest()).POST("/projects/{project_id}/complete", { params: at(id), body: {} }));
  for (const task_id of tasks) {
    const path = { project_id: id, task_id };
    const task = answered(
      await (await rest()).GET("/projects/{project_id}/tasks/{task_id}", { params: { path } }),
    );
    const passed = task.evidence?.filter((evidence) => evidence.passed) ?? [];
    assert.ok(task.status === "done" && passed.length > 0, `${task.title} is done, with evidence`);
  }
  const final = await status(id);
  assert.deepEqual([final.status, final.progress], ["completed", 1]);
  done("the server ran every check itself: all tasks are done, the project is completed, progress 100 %");
  const summary = await tool("generate_status_summary", { project_ids: [id], summary_type: "executive" });
  assert.match(String(summary.summary), /shop/i);
  done(`generate_status_summary: ${firstSentence(String(summary.summary))}`);

  step("Nothing is left behind");
  assert.deepEqual(await panes(), []);
  answered(
    await (await rest()).DELETE("/projects/{project_id}", {
      params: { ...at(id), query: { force: true } },
    }),
  );
  assert.equal((await git(shop, "worktree", "list")).split("\n").length, 1);
  for (const { folder } of agents) assert.equal(existsSync(folder), false);
  await git(shop, "fsck", "--no-dangling", "--no-progress");
  done("no pane, no work tree; every commit is in the repository");
}

interface Agent {
  readonly id: string;
  readonly folder: string;
  readonly branch: string;
}

async function teamOf(id: string): Promise<Agent[]> {
  const { agents } = answered(await (await rest()).GET("/projects/{project_id}/agents", { params: at(id) }));
  return agents.map((agent) => ({
    id: text(agent.id),
    folder: text(agent.worktree_path),
    branch: text(agent.branch),
  }));
}

async function createTasks(id: string, agents: readonly Agent[]): Promise<string[]> {
  const api = await rest();
  const wanted = [
    { title: "When checks run", role: "testrunner", path: "ci.md" },
    { title: "Prices", role: "developer", path: "prices.json" },
    { title: "Prices that were looked at", role: "tester", path: "prices.json" },
    { title: "A way to deploy", role: "devops", path: "deploy.md" },
  ] as const;
  const ids: string[] = [];
  for (const { title, role, path } of wanted) {
    const body = {
      title,
      assigned_to: agents.find((agent) => nameOf(agent.id) === role)?.id,
      checks: [{ type: "commit", path } as const],
    };
    ids.push(answered(await api.POST("/projects/{project_id}/tasks", { params: at(id), body })).id);
  }
  const whole = answered(
    await api.POST("/projects/{project_id}/tasks", {
      params: at(id),
      body: {
        title: "The shop passes its check",
        checks: [{ type: "command", command: [process.execPath, "check.mjs"] }],
        depends_on: ids,
      },
    }),
  );
  ids.push(whole.id);
  return ids;
}

/** Tells an agent what to commit, and waits until it is on the agent's branch. */
async function commitBy(id: string, role: string, what: string): Promise<void> {
  await tool("send_intelligent_message", {
    project_id: id,
    target_agent: role,
    message_intent: "task_assignment",
    content: `/commit ${what}`,
  });
  const agent = (await teamOf(id)).find((one) => nameOf(one.id) === role);
  await until(
    `the commit of ${role}`,
    async () => (await git(agent?.folder ?? "", "rev-list", "--count", "main..HEAD")) === "1",
  );
}

async function merge(id: string, source: string, more: { dry_run?: boolean } = {}) {
  const body = { source, ...more };
  return answered(await (await rest()).POST("/projects/{project_id}/git/merge", { params: at(id), body }));
}

async function resolve(id: string, content: string) {
  const api = await rest();
  const { conflicts } = answered(await api.GET("/projects/{project_id}/git/conflicts", { params: at(id) }));
  const [conflict] = conflicts;
  const body = {
    path: "prices.json",
    etag: text(conflict?.etag),
    content,
    verify: [process.execPath, "check.mjs"],
  };
  return answered(await api.POST("/projects/{project_id}/git/resolve", { params: at(id), body }));
}

async function untilDelivered(id: string, messageId: string): Promise<{ id: string; state: string }> {
  const path = { project_id: id, message_id: messageId };
  return until("the message's delivery", async () => {
    const message = answered(
      await (await rest()).GET("/projects/{project_id}/messages/{message_id}", { params: { path } }),
    );
    const state = message.deliveries?.[0]?.state ?? "";
    return ["submitted", "acknowledged", "failed"].includes(state) && { id: messageId, state };
  });
}

async function status(id: string) {
  return answered(await (await rest()).GET("/projects/{project_id}/status", { params: at(id) }));
}

/** Each agent shows its prompt and has nothing to do. */
async function untilTeamIsReady(id: string): Promise<void> {
  await until("the team", async () => {
    const { status: now, status_reason, agents } = await status(id);
    assert.notEqual(now, "failed", String(status_reason));
    return now === "running" && agents.every(({ activity }) => activity === "idle");
  });
}

async function until<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await sleep(50);
  }
}

async function untilGone(...pids: number[]): Promise<void> {
  await until("the end of what was killed", async () => pids.every((pid) => !isRunning(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function tool(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const result = await mcp.callTool({ name, arguments: args });
  const words = JSON.stringify(result.content);
  assert.equal(result.isError ?? false, false, `${name} failed: ${words}`);
  return Object.fromEntries(Object.entries(result.structuredContent ?? {}));
}

/** The embedded orchestrator's REST API, where it is now. */
async function rest() {
  const { url } = await orchestrator();
  const key = (await readFile(join(stateDir, "key"), "utf8")).trim();
  return createClient<paths>({ baseUrl: `${url}/api/v1`, headers: { authorization: `Bearer ${key}` } });
}

async function orchestrator(): Promise<{ pid: number; url: string }> {
  return JSON.parse(await readFile(join(stateDir, "orchestrator.json"), "utf8"));
}

function answered<Data>({
  data,
  error,
  response,
}: {
  data?: Data;
  error?: unknown;
  response: Response;
}): Data {
  if (data === undefined) throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data;
}

function at(id: string) {
  return { path: { project_id: id } };
}

function nameOf(agentId: string): string {
  return agentId.split(".")[1] ?? agentId;
}

function branchOf(agents: readonly Agent[], role: string): string {
  return agents.find(({ id }) => nameOf(id) === role)?.branch ?? "";
}

/** What an agent says itself that it took. */
async function promptsOf(agentId: string): Promise<string[]> {
  const lines = (await readFile(join(journals, `${agentId}.jsonl`), "utf8")).trimEnd().split("\n");
  return lines.flatMap((line) => JSON.parse(line).took ?? []);
}

async function panes(): Promise<string[]> {
  const lines = await tmux("list-panes", "-a", "-F", "#{@agent_id}").catch(() => "");
  return lines.split("\n").filter((line) => line !== "");
}

async function tmux(...args: string[]): Promise<string> {
  return (await run("tmux", ["-S", join(stateDir, "tmux.sock"), ...args], { env })).stdout.trimEnd();
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await run("git", args, { cwd, env })).stdout.trimEnd();
}

async function makeRepository(): Promise<void> {
  for (const folder of [shop, journals]) await mkdir(folder);
  await writeFile(
    env.GIT_CONFIG_GLOBAL,
    "[user]\n\tname = Example\n\temail = example@example.org\n[init]\n\tdefaultBranch = main\n",
  );
  await writeFile(join(shop, "prices.json"), '{ "currency": "?", "bread": 1 }\n');
  await writeFile(
    join(shop, "check.mjs"),
    'import { readFileSync } from "node:fs";\nconst { currency } = JSON.parse(readFileSync("prices.json", "utf8"));\nprocess.exit(currency === "EUR" ? 0 : 1);\n',
  );
  await git(shop, "init", "--quiet");
  await git(shop, "add", ".");
  await git(shop, "commit", "--quiet", "--message=Begin the shop");
}

async function cleanUp(): Promise<void> {
  await mcp.close();
  await run(process.execPath, [dist("cli.js"), "orchestrator", "stop"], { env }).catch(() => {});
  await tmux("kill-server").catch(() => {});
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function step(title: string): void {
  console.log(`\n${pc.cyan("▸")} ${pc.bold(title)}`);
}

function done(what: string): void {
  console.log(`  ${pc.green("✓")} ${what}`);
}

function firstSentence(markdown: string): string {
  const line = markdown.split("\n").find((one) => /^\w/.test(one)) ?? "";
  return line.replaceAll("**", "");
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`expected a string, got ${JSON.stringify(value)}`);
  return value;
}
