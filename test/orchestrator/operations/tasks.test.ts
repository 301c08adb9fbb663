import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../src/orchestrator/processes/command.ts";
import { birthOf } from "../../../src/orchestrator/processes/process-birth.ts";
import { openStore } from "../../../src/orchestrator/store/store.ts";
import { git, Harness, until } from "../harness.ts";

let harness: Harness;
let id: string;
let path: string;
let developer: string;
beforeAll(async () => {
  harness = await Harness.start({ environment: { SECRET_KEY: "do-not-tell" } });
  path = await harness.folder("work", { git: true });
  const body = {
    name: "work",
    path,
    specification: "Work.",
    project_size: "small",
    auto_start: false,
    git: { isolation: "shared" },
  };
  const { body: project } = await harness.call("POST", "/projects", { body });
  id = project.id;
  developer = project.agents[1].id;
});
afterAll(() => harness?.close());

const url = (task = "") => `/projects/${id}/tasks${task && `/${task}`}`;
const create = (body: object) => harness.call("POST", url(), { body: { title: "A task", ...body } });
const update = (task: string, body: object) => harness.call("PATCH", url(task), { body });
const get = async (task: string) => (await harness.call("GET", url(task))).body;
const check = async (task: string) => (await harness.call("POST", `${url(task)}/check`)).body;
const sh = (script: string) => ({ type: "command", command: ["sh", "-c", script] });

async function made(body: object): Promise<string> {
  const { status, body: task } = await create(body);
  expect(status, JSON.stringify(task)).toBe(201);
  return task.id;
}

/** What the only check of a task found. */
async function found(spec: object) {
  return (await check(await made({ checks: [spec] }))).evidence[0];
}

describe("a task", () => {
  test("a new task is pending, and its agent receives a message about it", async () => {
    const checks = [{ type: "file", path: "login.ts", contains: "Login" }];
    const { status, body, headers } = await create({ title: "Login form", assigned_to: developer, checks });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: "Login form",
      status: "pending",
      assigned_to: developer,
      priority: "normal",
      depends_on: [],
      evidence: [],
      done_at: null,
      description: null,
      checks: [{ ...checks[0], passed: null }],
    });
    expect(headers.get("location")).toBe(`/api/v1${url(body.id)}`);
    const { body: messages } = await harness.call("GET", `/projects/${id}/messages?agent_id=${developer}`);
    expect(messages.messages[0]).toMatchObject({
      message_intent: "task_assignment",
      target_agent: developer,
    });
    expect(messages.messages[0].content).toContain(`${body.id}: Login form`);
    expect(messages.messages[0].content).toContain('login.ts contains "Login"');
  });

  test("listTasks returns the oldest first, in pages, and filters by state", async () => {
    const first = await made({ title: "first of the list" });
    await update(first, { status: "blocked" });
    const second = await made({ title: "second of the list" });
    await update(second, { status: "blocked" });
    const { body: page } = await harness.call("GET", `${url()}?status=blocked&limit=1`);
    expect(page).toMatchObject({ tasks: [{ id: first }], total: 2 });
    const { body: next } = await harness.call(
      "GET",
      `${url()}?status=blocked&limit=1&cursor=${page.next_cursor}`,
    );
    expect(next).toMatchObject({ tasks: [{ id: second }], next_cursor: null });
    expect((await harness.call("GET", `${url()}?cursor=nonsense`)).body.code).toBe("validation_failed");
  });

  test("a task for an unknown agent fails with 404 and names the agents, and an unknown task fails with 404", async () => {
    const unknown = await create({ assigned_to: "nobody" });
    expect(unknown).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
    expect(unknown.body.detail).toContain("developer");
    expect(await harness.call("GET", url("task-none"))).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  });

  test("a task in progress is its agent's current task, and a failed task blocks the project", async () => {
    const task = await made({ title: "Basket", assigned_to: developer });
    await update(task, { status: "in_progress" });
    const status = async () => (await harness.call("GET", `/projects/${id}/status`)).body;
    expect((await status()).agents[1]).toMatchObject({ id: developer, current_task: "Basket" });
    await update(task, { status: "failed" });
    const later = await status();
    expect(later.agents[1].current_task).toBeNull();
    expect(later.blockers).toContainEqual(
      expect.objectContaining({
        kind: "task_blocked",
        agent_id: developer,
        detail: expect.stringContaining("Basket"),
      }),
    );
    await update(task, { status: "cancelled" });
  });

  test("each change of a task's state is recorded as an event without the evidence", async () => {
    const task = await made({ checks: [sh("exit 0")] });
    await check(task);
    await harness.stop();
    const store = await openStore(join(harness.stateDir, "orchestrator.db"));
    const rows = (await store.events.after(0, id, 1000)).filter(({ type }) => type === "task_update");
    await store.close();
    await harness.startAgain();
    const updates = rows.map(({ data }) => JSON.parse(data)).filter((one) => one.id === task);
    expect(updates.map(({ status }) => status)).toEqual(["pending", "done"]);
    expect(updates[1]).not.toHaveProperty("evidence");
  });
});

describe("what is done", () => {
  test("checkTask runs all checks, records their results as evidence, and sets the task to done when all pass", async () => {
    const task = await made({ checks: [sh("echo looked; exit 3"), { type: "file", path: "result.txt" }] });
    const failed = await check(task);
    expect(failed).toMatchObject({ status: "pending", checks: [{ passed: false }, { passed: false }] });
    expect(failed.evidence.map((one: { check_index: number }) => one.check_index)).toEqual([1, 0]);
    expect(failed.evidence[1]).toMatchObject({
      kind: "command",
      passed: false,
      commit_hash: await git(path, "rev-parse", "HEAD"),
      verification: { exit_code: 3, output: "looked\n", timed_out: false },
    });
    await update(task, { checks: [sh("exit 0")] });
    const done = await check(task);
    expect(done).toMatchObject({ status: "done", checks: [{ passed: true }] });
    expect(done.done_at).toBe(done.updated_at);
    expect(done.evidence).toHaveLength(3);
  });

  test("a task cannot be set to done while a check has not passed", async () => {
    const task = await made({ checks: [sh("exit 1")] });
    expect(await update(task, { status: "done" })).toMatchObject({
      status: 409,
      body: { code: "state_conflict" },
    });
    await check(task);
    expect((await update(task, { status: "done" })).status).toBe(409);
    expect((await get(task)).status).toBe("pending");
  });

  test("a task that is set to done with an override_reason keeps it as evidence and stays done when checks fail", async () => {
    const task = await made({ checks: [sh("exit 1")] });
    const { body } = await update(task, { status: "done", override_reason: "The customer took it." });
    expect(body).toMatchObject({
      status: "done",
      evidence: [{ kind: "person", passed: true, check_index: null, detail: "The customer took it." }],
    });
    expect(await check(task)).toMatchObject({ status: "done", checks: [{ passed: false }] });
  });

  test("a task without checks cannot be set to done without a reason, and a reason alone is rejected", async () => {
    const task = await made({});
    expect((await update(task, { status: "done" })).body.detail).toContain("override_reason");
    expect((await harness.call("POST", `${url(task)}/check`)).status).toBe(409);
    const loose = await update(task, { override_reason: "why not" });
    expect(loose).toMatchObject({ status: 422, body: { errors: [{ path: "/override_reason" }] } });
  });

  test("a done task fails when its checks no longer pass, and a reopened task must be checked again", async () => {
    const task = await made({ checks: [{ type: "file", path: "fragile.txt" }] });
    await writeFile(join(path, "fragile.txt"), "");
    expect((await check(task)).status).toBe("done");
    const { body: opened } = await update(task, { status: "in_progress" });
    expect(opened).toMatchObject({ done_at: null, checks: [{ passed: null }] });
    expect((await update(task, { status: "done" })).status).toBe(409);
    expect((await check(task)).status).toBe("done");
    await git(path, "clean", "-fdq");
    expect(await check(task)).toMatchObject({ status: "failed", done_at: null });
  });
});

describe("dependencies", () => {
  test("a task is not done while it depends on an open task, and a cancelled dependency is ignored", async () => {
    const first = await made({});
    const task = await made({ depends_on: [first], checks: [sh("exit 0")] });
    expect(await check(task)).toMatchObject({ status: "pending", checks: [{ passed: true }] });
    const early = await update(task, { status: "done", override_reason: "I say so." });
    expect(early).toMatchObject({ status: 409, body: { detail: expect.stringContaining(first) } });
    await update(first, { status: "cancelled" });
    expect((await update(task, { status: "done" })).body.status).toBe("done");
  });

  test("dependencies that form a circle or name an unknown task are rejected", async () => {
    const a = await made({});
    const b = await made({ depends_on: [a] });
    const c = await made({ depends_on: [b] });
    const circle = await update(a, { depends_on: [c] });
    expect(circle).toMatchObject({ status: 422, body: { code: "validation_failed" } });
    expect(circle.body.detail).toContain(`${a} → ${c} → ${b} → ${a}`);
    expect((await update(a, { depends_on: [a] })).status).toBe(422);
    const missing = await create({ depends_on: ["task-none"] });
    expect(missing).toMatchObject({ status: 422, body: { errors: [{ path: "/depends_on/0" }] } });
  });

  test("a task that another one depends on cannot be deleted", async () => {
    const first = await made({});
    const second = await made({ depends_on: [first] });
    const refused = await harness.call("DELETE", url(first));
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining(second) } });
    expect((await harness.call("DELETE", url(second))).status).toBe(204);
    expect((await harness.call("DELETE", url(first))).status).toBe(204);
    expect((await harness.call("GET", url(first))).status).toBe(404);
  });
});

describe("a command", () => {
  test("a command check runs in the work tree without a shell and without secrets", async () => {
    const script =
      "process.stdout.write(process.cwd() + ' ' + process.argv[1] + ' ' + (process.env.SECRET_KEY ?? 'no secret'))";
    const { verification } = await found({
      type: "command",
      command: [process.execPath, "-e", script, "$(id); *"],
    });
    expect(verification.output).toBe(`${path} $(id); * no secret`);
  });

  test("a command check passes with the exit code that it specifies", async () => {
    expect(await found({ ...sh("exit 7"), exit_code: 7 })).toMatchObject({
      passed: true,
      verification: { passed: false, exit_code: 7 },
    });
  });

  test("a command check with a program that does not exist fails, and the evidence names the program", async () => {
    expect(await found({ type: "command", command: ["no-such-program"] })).toMatchObject({
      passed: false,
      verification: { exit_code: null, output: expect.stringContaining("no-such-program") },
    });
  });

  test("a command check that exceeds its timeout fails, and all processes that it started are ended", async () => {
    const file = join(harness.root, "left");
    const script = `sleep 600 & echo $! > ${file}; setsid sleep 600 & echo $! >> ${file}; wait`;
    const evidence = await found({ ...sh(script), timeout_s: 1 });
    expect(evidence).toMatchObject({ passed: false, verification: { timed_out: true, exit_code: null } });
    await gone((await readFile(file, "utf8")).trim().split("\n").map(Number));
  });

  test("a command check ends the processes that it left running and keeps the end of its output", async () => {
    const file = join(harness.root, "background");
    const { verification, passed } = await found(sh(`seq 1 20000; sleep 600 & echo $! > ${file}`));
    expect(passed).toBe(true);
    expect(verification.output).toHaveLength(16_384);
    expect(verification.output.endsWith("19999\n20000\n")).toBe(true);
    await gone([Number(await readFile(file, "utf8"))]);
  });

  test("a command check runs once for two requests at the same time", async () => {
    const file = join(harness.root, "runs");
    const task = await made({ checks: [sh(`echo run >> ${file}; sleep 0.5`)] });
    const [one, other] = await Promise.all([check(task), check(task)]);
    expect(one.evidence).toEqual(other.evidence);
    expect(await readFile(file, "utf8")).toBe("run\n");
  });

  test("checkTask fails with 409 and records no evidence when the task is changed meanwhile", async () => {
    const file = join(harness.root, "started");
    const task = await made({ checks: [sh(`touch ${file}; while [ -e ${file} ]; do sleep 0.05; done`)] });
    const running = harness.call("POST", `${url(task)}/check`);
    await until("the check runs", async () => existsSync(file));
    await update(task, { status: "cancelled" });
    await runCommand("/", {
      command: ["rm", file],
      timeoutMs: 10_000,
      environment: { PATH: process.env.PATH ?? "" },
    });
    expect(await running).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect(await get(task)).toMatchObject({ status: "cancelled", evidence: [] });
  });
});

describe("a file", () => {
  beforeAll(async () => {
    await mkdir(join(path, "src"));
    await writeFile(join(path, "src", "login.ts"), "export function Login() {}\n");
    await writeFile(join(harness.root, "outside.txt"), "secret");
    await symlink(join(harness.root, "outside.txt"), join(path, "out"));
    await symlink(harness.root, join(path, "up"));
    await symlink("login.ts", join(path, "src", "alias.ts"));
    await runCommand("/", {
      command: ["mkfifo", join(path, "pipe")],
      timeoutMs: 10_000,
      environment: { PATH: process.env.PATH ?? "" },
    });
  });

  test.each([
    ["src/login.ts", undefined, true, "exists"],
    ["src/login.ts", "function Login", true, "contains"],
    ["src/login.ts", "function Logout", false, "does not contain"],
    ["src/alias.ts", "Login", true, "contains"],
    ["src/none.ts", undefined, false, "no file"],
    ["src", undefined, false, "not a file"],
    ["pipe", undefined, false, "not a file"],
    ["out", "secret", false, "leads out of the work tree"],
    ["up/outside.txt", undefined, false, "leads out of the work tree"],
  ])("a file check of %s for the text %j passes: %s", async (file, contains, passed, why) => {
    const evidence = await found({ type: "file", path: file, ...(contains && { contains }) });
    expect(evidence).toMatchObject({ kind: "file", passed, detail: expect.stringContaining(why) });
  });

  test("createTask rejects a file check with a path that leads out of the work tree", async () => {
    const refused = await create({ checks: [{ type: "file", path: "../outside.txt" }] });
    expect(refused).toMatchObject({ status: 422, body: { code: "validation_failed" } });
  });
});

describe("a commit", () => {
  const commit = async (file: string, message: string) => {
    await writeFile(join(path, file), message);
    await git(path, "add", file);
    await git(path, "commit", "-q", "-m", message);
    return git(path, "rev-parse", "HEAD");
  };

  test("a commit check passes for a commit after the task's creation with its branch, path and message", async () => {
    await commit("early.txt", "Add the basket");
    const spec = { type: "commit", branch: "main", path: "late.txt", message_contains: "the basket" };
    const task = await made({ checks: [spec] });
    expect((await check(task)).evidence[0]).toMatchObject({ passed: false, commit_hash: null });
    await commit("late.txt", "Something else");
    expect((await check(task)).status).toBe("pending");
    const hash = await commit("late.txt", "Change late\n\nNow the basket too.");
    expect(await check(task)).toMatchObject({
      status: "done",
      evidence: [{ kind: "commit", passed: true, commit_hash: hash }, {}, {}],
    });
  });

  test("a commit check fails for a commit that is older than the task, and for an unknown branch", async () => {
    await git(path, "checkout", "-q", "-b", "side");
    await commit("side.txt", "On the side");
    await git(path, "checkout", "-q", "main");
    const task = await made({ checks: [{ type: "commit", path: "side.txt" }] });
    await git(path, "merge", "-q", "--ff-only", "side");
    expect((await check(task)).evidence[0].passed).toBe(false);
    expect(await found({ type: "commit", branch: "nowhere" })).toMatchObject({
      passed: false,
      detail: "There is no branch nowhere.",
    });
  });
});

async function gone(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    expect(pid).toBeGreaterThan(1);
    await until(`${pid} has ended`, async () => (await birthOf(pid)) === null || (await isZombie(pid)));
  }
}

async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat === "" || stat.includes(") Z ");
}
