import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RequestBody, Schema } from "../../../src/contract/contract.ts";
import { createAutomations } from "../../../src/orchestrator/automations/automations.ts";
import { faultInCondition } from "../../../src/orchestrator/contract/condition.ts";
import { createAutomationOperations } from "../../../src/orchestrator/operations/automation.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tmux-orchestrator-automations-"));
  store = await openStore(join(folder, "store.sqlite"));
});
beforeEach(async () => {
  for (const { id } of await store.automations.all()) await store.automations.delete(id);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** The contract has no such part; the operations do not read it. */
const none = undefined as never;
const rest = { header: {}, path: none, query: none, body: none, signal: new AbortController().signal };

/** `${{ CEL }}` in a text. */
const filled = (cel: string) => `$\{{ ${cel} }}`;

function server() {
  const missingProjects = async (ids: readonly string[]) => ids.filter((id) => id !== "p" && id !== "q");
  const automations = createAutomations({ store, lookup: { missingProjects } });
  const operations = createAutomationOperations({ automations });
  const one = (workflow_id: string) => ({ ...rest, path: { workflow_id } });
  return {
    create: async (body: RequestBody<"createWorkflow">) => operations.createWorkflow({ ...rest, body }),
    list: async (query: object = {}) => (await operations.listWorkflows({ ...rest, query })).body,
    get: async (id: string) => (await operations.getWorkflow(one(id))).body,
    update: async (id: string, body: Schema<"AutomationWorkflowUpdate">) =>
      (await operations.updateWorkflow({ ...one(id), body })).body,
    delete: (id: string) => operations.deleteWorkflow(one(id)),
    enable: async (id: string) => (await operations.enableWorkflow(one(id))).body,
    disable: async (id: string) => (await operations.disableWorkflow(one(id))).body,
  };
}

const wanted = {
  workflow_name: "tell the team",
  description: "Says that an agent crashed.",
  trigger_conditions: [{ event: "agent_status_update", condition: 'event.data.activity == "crashed"' }],
  actions: [
    { type: "send_message", with: { target_agent: "all", content: `${filled("event.agent_id")} crashed.` } },
  ],
} satisfies RequestBody<"createWorkflow">;

test("createWorkflow records a workflow with its defaults and without a run", async () => {
  const { create, get } = server();
  const { status, body, headers } = await create({ ...wanted, target_projects: ["p"] });
  expect(status).toBe(201);
  expect(headers.Location).toBe(`/api/v1/workflows/${body.id}`);
  expect(body).toEqual({
    ...wanted,
    id: expect.stringMatching(/^workflow-/),
    target_projects: ["p"],
    cooldown_s: 60,
    max_runs_per_hour: 60,
    enabled: true,
    disabled_reason: null,
    run_count: 0,
    last_run_at: null,
    created_at: expect.stringMatching(/Z$/),
    updated_at: body.created_at,
  });
  expect(await get(body.id)).toEqual(body);
});

test("the operations that run and test a workflow are not offered", () => {
  const lookup = { missingProjects: async () => [] };
  const automations = createAutomations({ store, lookup });
  const offered = Object.keys(createAutomationOperations({ automations }));
  expect(offered.sort()).toEqual([
    "createWorkflow",
    "deleteWorkflow",
    "disableWorkflow",
    "enableWorkflow",
    "getWorkflow",
    "listWorkflows",
    "updateWorkflow",
  ]);
});

test("createWorkflow and updateWorkflow reject a name that another workflow has", async () => {
  const { create, update } = server();
  const workflow_name = `O'Brien; DROP TABLE automations; -- "🚀"`;
  await create({ ...wanted, workflow_name });
  await expect(create({ ...wanted, workflow_name })).rejects.toMatchObject({
    code: "state_conflict",
    status: 409,
  });
  const { body } = await create({ ...wanted, workflow_name: "other" });
  await expect(update(body.id, { workflow_name })).rejects.toMatchObject({ code: "state_conflict" });
  const names = (await store.automations.all()).map((one) => one.workflow_name);
  expect(names).toEqual(["other", workflow_name]);
});

describe("refused", () => {
  const rows: [string, object, string, RegExp][] = [
    [
      "a condition that does not parse",
      { trigger_conditions: [{ event: "git_event" }, { event: "git_event", condition: "event.data." }] },
      "/trigger_conditions/1/condition",
      /line 1, column 12/,
    ],
    [
      "a condition over a variable that does not exist",
      { trigger_conditions: [{ event: "git_event", condition: "branch == 'main'" }] },
      "/trigger_conditions/0/condition",
      /branch.*`event`, `project`, `agent` and `now`/,
    ],
    [
      "a condition that is not a truth value",
      { trigger_conditions: [{ event: "git_event", condition: "1 + 1" }] },
      "/trigger_conditions/0/condition",
      /of type int/,
    ],
    ["a project that does not exist", { target_projects: ["p", "gone"] }, "/target_projects/1", /"gone"/],
    [
      "an action on a project that does not exist",
      { actions: [{ type: "pause_project", with: { project_id: "gone" } }] },
      "/actions/0/with/project_id",
      /"gone"/,
    ],
    [
      "an expression in a text that does not parse",
      { actions: [{ type: "notify", with: { text: `${filled("event.id")}, not ${filled("event.")}` } }] },
      "/actions/0/with/text",
      /column/,
    ],
  ];
  test.each(rows)("createWorkflow rejects %s", async (_title, members, path, message) => {
    await expect(server().create({ ...wanted, ...members })).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ path, message: expect.stringMatching(message) }],
    });
    expect(await store.automations.all()).toEqual([]);
  });

  test("operations on an unknown workflow fail with not_found and name the existing ids", async () => {
    const { create, get, enable, update } = server();
    await expect(get("nope")).rejects.toMatchObject({ code: "not_found", message: /None is recorded/ });
    const { body } = await create(wanted);
    for (const call of [
      get("nope"),
      enable("nope"),
      update("nope", { cooldown_s: 1 }),
      server().delete("nope"),
    ])
      await expect(call).rejects.toMatchObject({
        code: "not_found",
        message: expect.stringContaining(body.id),
      });
  });
});

describe("conditions", () => {
  const rows: [string, boolean][] = [
    ["true", true],
    ['event.type == "git_event" && event.data.operation in ["merge", "push"]', true],
    ["agent != null && agent.activity == 'idle'", true],
    ["project.agents.exists(a, a.status == 'failed')", true],
    ["now - timestamp(event.time) > duration('5m')", true],
    ["size(project.blockers) > 0", true],
    ["", false],
    ["event.data.x = 1", false],
    ["event == 1 &&", false],
    ["process.exit()", false],
    [`${"(".repeat(200)}true${")".repeat(200)}`, false],
    [Array(2000).fill("true").join(" && "), false],
  ];
  test.each(rows)("the condition %j is valid: %s", (expression, valid) => {
    expect(faultInCondition(expression) === null).toBe(valid);
  });
});

test("listWorkflows returns the newest first, in pages, and filters by project and by enabled", async () => {
  const { create, list } = server();
  for (const n of [1, 2, 3, 4])
    await create({
      ...wanted,
      workflow_name: `w${n}`,
      target_projects: n === 1 ? [] : n === 2 ? ["p"] : ["q"],
      enabled: n !== 4,
    });
  const names = (page: Schema<"AutomationWorkflowPage">) => page.workflows.map((one) => one.workflow_name);
  const first = await list({ limit: 3 });
  expect([names(first), first.total]).toEqual([["w4", "w3", "w2"], 4]);
  const second = await list({ limit: 3, cursor: first.next_cursor });
  expect([names(second), second.next_cursor]).toEqual([["w1"], null]);
  expect(names(await list({ project_id: "p" }))).toEqual(["w2", "w1"]);
  expect(names(await list({ enabled: false }))).toEqual(["w4"]);
  await expect(list({ cursor: "??" })).rejects.toMatchObject({ errors: [{ path: "query.cursor" }] });
});

test("updateWorkflow replaces only the given members, and enabling an enabled workflow changes nothing", async () => {
  const { create, update, enable, disable, get } = server();
  const { body: made } = await create(wanted);
  const updated = await update(made.id, { cooldown_s: 600, trigger_conditions: [{ event: "git_event" }] });
  expect(updated).toMatchObject({
    workflow_name: wanted.workflow_name,
    cooldown_s: 600,
    trigger_conditions: [{ event: "git_event", condition: null }],
    created_at: made.created_at,
  });
  expect(await enable(made.id)).toEqual(updated);
  expect(await disable(made.id)).toMatchObject({ enabled: false });
  expect(await get(made.id)).toMatchObject({ enabled: false, cooldown_s: 600 });
});

test("a deleted workflow is not found, and its name can be used again", async () => {
  const { create, delete: remove, get } = server();
  const { body } = await create(wanted);
  expect(await remove(body.id)).toEqual({ status: 204 });
  await expect(get(body.id)).rejects.toMatchObject({ code: "not_found" });
  await create(wanted);
});
