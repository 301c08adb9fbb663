import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OpenAPIBackend } from "openapi-backend";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neededAccess } from "../../../src/orchestrator/http/access.ts";
import { contract } from "../../support/contract.ts";
import { Harness } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start({
    settings: {
      requestLimits: {
        key: { perSecond: 1000, burst: 1000 },
        agent: { perSecond: 50, burst: 100 },
        stranger: { perSecond: 0.01, burst: 30 },
      },
    },
  });
});
afterAll(() => harness?.close());

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
const addKey = async (body: Record<string, unknown>) =>
  (await harness.call("POST", "/system/keys", { body })).body;

describe("what the contract says of who may do what", () => {
  test("neededAccess returns the open operations, those that need admin and those that agents may call", async () => {
    const api = new OpenAPIBackend({ definition: contract, quick: true });
    await api.init();
    const needed = new Map(
      api.router.getOperations().map((operation) => [operation.operationId, neededAccess(operation)]),
    );
    expect(needed.size).toBeGreaterThanOrEqual(73);
    const named = (wanted: (access: ReturnType<typeof neededAccess>) => boolean) =>
      [...needed].flatMap(([id, access]) => (wanted(access) ? [id] : [])).sort();
    expect(named(({ open }) => open)).toEqual(["getHealth", "getReadiness"]);
    expect(named(({ scope }) => scope === "admin")).toEqual([
      "createKey",
      "deleteKey",
      "listKeys",
      "reportAgentHook",
    ]);
    expect(named(({ scope }) => scope === "execute")).toEqual([
      "addAgent",
      "answerAgent",
      "checkTask",
      "commitChanges",
      "completeProject",
      "createProject",
      "mergeBranch",
      "pushChanges",
      "restartAgent",
      "resumeProject",
      "runAgentCommand",
      "runWorkflow",
      "trustRepository",
    ]);
    expect(named(({ agents }) => agents)).toEqual([
      "getAgentStatus",
      "getConflictFile",
      "getGitLog",
      "getGitStatus",
      "getGitWorkflow",
      "getMessage",
      "getProject",
      "getProjectStatus",
      "getTask",
      "listAgents",
      "listConflicts",
      "listMessages",
      "listOverlaps",
      "listTasks",
      "projectSocket",
      "replyToMessage",
      "reportAgentHook",
      "sendMessage",
      "streamProjectEvents",
    ]);
  });
});

describe("keys", () => {
  test("a new key is returned once, and the list of keys and the database do not contain it", async () => {
    const { key, ...shown } = await addKey({ name: "shown-once", scope: "read" });
    expect(shown).toMatchObject({ name: "shown-once", scope: "read", expires_at: null });
    const list = await harness.call("GET", "/system/keys");
    expect(list.body.keys).toContainEqual(shown);
    expect(JSON.stringify(list.body)).not.toContain(key);
    const stored = await Promise.all(
      ["orchestrator.db", "orchestrator.db-wal"].map((name) =>
        readFile(join(harness.stateDir, name), "latin1").catch(() => ""),
      ),
    );
    expect(stored.join("")).toContain("shown-once");
    expect(stored.join("")).not.toContain(key);
  });

  test.each([
    { scope: "read", method: "GET", path: "/projects", status: 200 },
    { scope: "read", method: "POST", path: "/projects", status: 403, needs: "execute" },
    { scope: "write", method: "POST", path: "/projects", status: 403, needs: "execute" },
    { scope: "read", method: "DELETE", path: "/projects/x", status: 403, needs: "write" },
    { scope: "read", method: "GET", path: "/system/keys", status: 403, needs: "admin" },
    { scope: "write", method: "GET", path: "/projects", status: 200 },
    { scope: "write", method: "DELETE", path: "/projects/x", status: 404 },
    { scope: "write", method: "POST", path: "/system/keys", status: 403, needs: "admin" },
    { scope: "write", method: "POST", path: "/projects/x/git/trust", status: 403, needs: "execute" },
    { scope: "execute", method: "POST", path: "/projects/x/git/trust", status: 422 },
    { scope: "execute", method: "POST", path: "/system/keys", status: 403, needs: "admin" },
    { scope: "admin", method: "GET", path: "/system/keys", status: 200 },
  ])("a key with the scope $scope receives $status for $method $path", async (row) => {
    const { key, id } = await addKey({ name: "one-scope", scope: row.scope });
    const body = row.method === "POST" ? { body: {} } : {};
    const answer = await harness.call(row.method, row.path, { ...body, ...bearer(key) });
    expect(answer.status).toBe(row.status);
    if (row.needs)
      expect(answer.body).toMatchObject({
        code: "forbidden",
        retryable: false,
        detail: expect.stringContaining(`scope ${row.needs}; this one has ${row.scope}`),
      });
    await harness.call("DELETE", `/system/keys/${id}`);
  });

  test.each([
    ["PUT", "/projects/x", { agent_command: "claude" }, "/agent_command"],
    ["PUT", "/projects/x", { env: { PATH: "/x" } }, "/env"],
    ["PUT", "/projects/x", { agent_command: ["sh", "-c", "true"] }, "/agent_command"],
    ["POST", "/projects/x/tasks", { checks: [{ type: "command", command: ["true"] }] }, "/checks/0/command"],
    ["POST", "/projects/x/git/resolve", { verify: ["true"] }, "/verify"],
    [
      "POST",
      "/workflows",
      { actions: [{ type: "run_check", with: { command: ["true"] } }] },
      "/actions/0/with/command",
    ],
  ])("%s %s with the program %j needs a key with the scope execute", async (method, path, member, at) => {
    const { key, id } = await addKey({ name: "no-programs", scope: "write" });
    const required: Record<string, object> = {
      "/projects": { name: "x", path: "/x", specification: "x" },
      "/projects/x/tasks": { title: "x" },
      "/projects/x/git/resolve": { path: "x", etag: "x", content: "x" },
      "/workflows": { workflow_name: "x", trigger_conditions: [{ event: "git_event" }] },
    };
    const body = { ...required[path], ...member };
    const answer = await harness.call(method, path, { body, ...bearer(key) });
    expect(answer.body).toMatchObject({
      code: "forbidden",
      detail: `${at} needs a key with the scope execute.`,
    });
    await harness.call("DELETE", `/system/keys/${id}`);
  });

  test("a deleted key is rejected with 401 at once", async () => {
    const { key, id } = await addKey({ name: "short-lived", scope: "read" });
    expect((await harness.call("GET", "/projects", bearer(key))).status).toBe(200);
    expect((await harness.call("DELETE", `/system/keys/${id}`)).status).toBe(204);
    expect((await harness.call("GET", "/projects", bearer(key))).status).toBe(401);
    expect((await harness.call("DELETE", `/system/keys/${id}`)).status).toBe(404);
  });

  test("an expired key is rejected with 401, and its name can be used again", async () => {
    const { key } = await addKey({ name: "expires", scope: "read", expires_in_s: 1 });
    await expect
      .poll(async () => (await harness.call("GET", "/projects", bearer(key))).status, { timeout: 15_000 })
      .toBe(401);
    expect((await addKey({ name: "expires", scope: "write" })).scope).toBe("write");
  });

  test("createKey fails with state_conflict for a name that another key has", async () => {
    await addKey({ name: "twice", scope: "read" });
    const again = await harness.call("POST", "/system/keys", { body: { name: "twice", scope: "read" } });
    expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } });
  });

  test("a key stays valid after a restart of the orchestrator", async () => {
    const { key } = await addKey({ name: "lasting", scope: "read" });
    await harness.stop();
    await harness.startAgain();
    expect((await harness.call("GET", "/projects", bearer(key))).status).toBe(200);
  });

  test("createKey with a repeated Idempotency-Key fails with 409 instead of returning the key again", async () => {
    const headers = { "idempotency-key": "make-a-key" };
    const body = { name: "once", scope: "read" };
    expect((await harness.call("POST", "/system/keys", { body, headers })).status).toBe(201);
    expect((await harness.call("POST", "/system/keys", { body, headers })).status).toBe(409);
  });

  test("a caller does not receive the answer to another caller's request with the same Idempotency-Key", async () => {
    const { key } = await addKey({ name: "other-caller", scope: "execute" });
    const headers = { "idempotency-key": "shared-word" };
    const path = await harness.folder("idempotent", { git: true });
    const body = { name: "idempotent", path, specification: "Say hello.", auto_start: false };
    expect((await harness.call("POST", "/projects", { body, headers })).status).toBe(201);
    const other = await harness.call("POST", "/projects", {
      body,
      headers: { ...headers, ...bearer(key).headers },
    });
    expect(other).toMatchObject({ status: 409, body: { code: "project_exists" } });
  });
});

describe("an agent with its own token", () => {
  let project: string;
  let other: string;
  let asAgent: (method: string, path: string, body?: unknown) => ReturnType<Harness["call"]>;
  beforeAll(async () => {
    project = await harness.runningProject("mine");
    other = await harness.runningProject("not-mine");
    const token = await harness.agentToken(project, "developer");
    asAgent = (method, path, body) =>
      harness.call(method, path, { ...(body !== undefined && { body }), ...bearer(token) });
  });

  test.each([
    ["GET", ""],
    ["GET", "/status"],
    ["GET", "/agents"],
    ["GET", "/messages"],
    ["GET", "/git/status"],
    ["GET", "/git/log"],
  ])("an agent's token reads only its own project: %s %s", async (method, rest) => {
    expect((await asAgent(method, `/projects/${project}${rest}`)).status).toBe(200);
    const refused = await asAgent(method, `/projects/${other}${rest}`);
    expect(refused).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  test.each([
    ["GET", "/projects"],
    ["GET", "/system/keys"],
    ["GET", "/system/metrics"],
    ["GET", "/events"],
    ["POST", "/projects"],
    ["DELETE", "/projects/PROJECT"],
    ["POST", "/projects/PROJECT/pause"],
    ["POST", "/projects/PROJECT/git/commit"],
    ["POST", "/projects/PROJECT/agents"],
    ["POST", "/projects/PROJECT/agents/developer/interrupt"],
  ])("an agent's token fails with 403 for %s %s", async (method, path) => {
    const body = method === "POST" ? {} : undefined;
    const refused = await asAgent(method, path.replace("PROJECT", project), body);
    expect(refused).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(refused.body.detail).toContain("an agent's token does not allow it");
  });

  test("a message sent with an agent's token names the agent as sender, and fails with 403 in another project", async () => {
    const body = { target_agent: "orchestrator", content: "Ready for review." };
    const sent = await asAgent("POST", `/projects/${project}/messages`, body);
    expect(sent.status).toBe(201);
    const message = await asAgent("GET", `/projects/${project}/messages/${sent.body.message_id}`);
    expect(message.body.sender).toBe("developer");
    expect((await asAgent("POST", `/projects/${other}/messages`, body)).status).toBe(403);
  });

  test("an agent's token fails with 403 for a reply or a hook report of another agent", async () => {
    const body = { target_agent: "all", content: "How far are you?" };
    const sent = await harness.call("POST", `/projects/${project}/messages`, { body });
    const reply = { agent_id: "orchestrator", content: "Done." };
    const replied = await asAgent(
      "POST",
      `/projects/${project}/messages/${sent.body.message_id}/reply`,
      reply,
    );
    expect(replied).toMatchObject({ status: 403, body: { code: "forbidden" } });
    const hook = { hook_event_name: "Stop" };
    const reported = await asAgent("POST", `/projects/${project}/agents/orchestrator/hook`, hook);
    expect(reported).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });
});

test("a client that tries many keys gets 429 with Retry-After, and a valid key still works", async () => {
  const wrong = () => harness.call("GET", "/projects", bearer("wrong"));
  const answers = await Promise.all(Array.from({ length: 60 }, wrong));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
  const limited = answers.find(({ status }) => status === 429);
  expect(limited?.body).toMatchObject({ code: "rate_limited", retryable: true });
  expect(Number(limited?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await harness.call("GET", "/projects")).status).toBe(200);
});
