import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/contract.ts";
import { createEventLog } from "../../../src/orchestrator/events/log.ts";
import { createGitWorkflows } from "../../../src/orchestrator/git-work/workflows.ts";
import { createGitOperations } from "../../../src/orchestrator/operations/git.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tmux-orchestrator-workflow-"));
  store = await openStore(join(folder, "store.sqlite"));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function server(projectId: string) {
  const at = new Date().toISOString();
  await store.projects.insert({
    id: projectId,
    name: projectId,
    path: `/projects/${projectId}`,
    specification: "",
    project_size: "small",
    priority: "normal",
    agent_command: "[]",
    isolation: "shared",
    base_ref: null,
    status: "running",
    status_reason: null,
    created_at: at,
    updated_at: at,
    deleted_at: null,
  });
  const findProject = async (id: string) => ({ id, path: `/projects/${id}` });
  const gitWorkflows = createGitWorkflows({ store, events: createEventLog(store), lookup: { findProject } });
  // The other operations are not called.
  const operations = createGitOperations({ gitWorkflows, gitWork: undefined as never });
  // The contract has no such part; the operations do not read it.
  const none = undefined as never;
  const request = { path: { project_id: projectId }, query: none, signal: new AbortController().signal };
  return {
    get: () => operations.getGitWorkflow({ ...request, header: {}, body: none }),
    set: (body: Schema<"GitWorkflow">, header: Record<string, string> = {}) =>
      operations.setGitWorkflow({ ...request, header, body }),
  };
}

const workflow: Schema<"GitWorkflow"> = {
  branch_strategy: {
    name: "github_flow",
    main_branch: "main",
    branches: [{ pattern: "feature/*" }],
    max_branches: 5,
  },
  merge_policies: [{ target: "main", source: "feature/*", method: "squash", required_checks: ["test"] }],
  review_requirements: { required: true },
  automation_rules: [
    {
      name: "deploy",
      event: "git_event",
      condition: 'event.data.operation == "merge"',
      actions: [{ type: "git_push" }],
    },
  ],
  checks: [{ name: "test", command: ["npm", "test"] }],
};

test("setGitWorkflow records a workflow without applying it, and getGitWorkflow returns it", async () => {
  const { get, set } = await server("one");
  await expect(get()).rejects.toMatchObject({ code: "not_found", message: expect.stringContaining("one") });
  const { body, headers } = await set(workflow);
  expect(body).toMatchObject({ project_id: "one", workflow, applied_at: null, created_at: body.updated_at });
  expect(headers).toEqual({ ETag: `"${body.etag}"` });
  expect((await get()).body).toEqual(body);
});

test("setGitWorkflow fails with 412 when If-Match is not the current version", async () => {
  const { set } = await server("two");
  await expect(set(workflow, { "if-match": '"x"' })).rejects.toMatchObject({ code: "precondition_failed" });
  const first = await set(workflow);
  const second = await set({ ...workflow, name: "second" }, { "if-match": first.headers.ETag });
  expect(second.body).toMatchObject({ created_at: first.body.created_at, workflow: { name: "second" } });
  const late = set({ ...workflow, name: "late" }, { "if-match": first.headers.ETag });
  await expect(late).rejects.toMatchObject({ code: "precondition_failed", status: 412 });
  await set({ ...workflow, name: "any" }, { "if-match": "*" });
});

test("one of two concurrent setGitWorkflow calls fails with state_conflict", async () => {
  const { set } = await server("three");
  const results = await Promise.allSettled([
    set({ ...workflow, name: "a" }),
    set({ ...workflow, name: "b" }),
  ]);
  expect(results.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((one) => one.status === "rejected")).toMatchObject({
    reason: { code: "state_conflict" },
  });
});

test("setGitWorkflow reports every fault of a workflow with its place", async () => {
  const { get, set } = await server("four");
  const faulty = set({
    ...workflow,
    merge_policies: [{ target: "main", method: "merge", required_checks: ["test", "lint"] }],
    checks: [
      { name: "test", command: ["a"] },
      { name: "test", command: ["b"] },
    ],
    automation_rules: [
      { name: "r", event: "git_event", condition: "event.", actions: [{ type: "git_push" }] },
      { name: "r", event: "git_event", actions: [{ type: "notify", with: { text: `$\{{ nothing }}` } }] },
    ],
  });
  await expect(faulty).rejects.toMatchObject({
    code: "validation_failed",
    errors: [
      { path: "/checks/1/name" },
      { path: "/automation_rules/1/name" },
      { path: "/merge_policies/0/required_checks/1", message: expect.stringContaining('"lint"') },
      { path: "/automation_rules/0/condition" },
      { path: "/automation_rules/1/actions/0/with/text" },
    ],
  });
  await expect(get()).rejects.toMatchObject({ code: "not_found" });
});
