import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../../src/contract/contract.ts";
import { createEventLog } from "../../../src/orchestrator/events/log.ts";
import { recoverGit } from "../../../src/orchestrator/git-work/recovery.ts";
import { matchesPattern } from "../../../src/orchestrator/git-work/workflow-plan.ts";
import { createGitWorkflows } from "../../../src/orchestrator/git-work/workflows.ts";
import { createGitOperations } from "../../../src/orchestrator/operations/git.ts";
import { openStore, type Store } from "../../../src/orchestrator/store/store.ts";
import {
  diverged,
  type GitFolder,
  gitFolder,
  type Repository,
  repository,
} from "../../support/git-repository.ts";
import { server } from "../../support/git-server.ts";
import { silent } from "../../support/silent-logger.ts";

let folder: GitFolder;
let state: string;
let store: Store;
beforeAll(async () => {
  folder = await gitFolder();
  state = await mkdtemp(join(tmpdir(), "tmux-orchestrator-apply-"));
  store = await openStore(join(state, "store.sqlite"));
});
afterAll(async () => {
  await store.close();
  await rm(state, { recursive: true });
  await folder.remove();
});

type Workflow = Schema<"GitWorkflow">;
type Application = Schema<"GitWorkflowApplication">;

const workflow: Workflow = {
  branch_strategy: {
    name: "git_flow",
    main_branch: "main",
    branches: [{ pattern: "hotfix", from: "develop" }, { pattern: "develop" }, { pattern: "feature/*" }],
  },
  merge_policies: [
    { target: "develop", source: "feature/*", method: "squash", required_checks: ["test"] },
    { target: "main", source: "develop", method: "merge", require_review: true },
    { target: "main", source: "side", method: "merge", require_up_to_date: true },
  ],
  review_requirements: { required: false },
  automation_rules: [{ name: "deploy", event: "git_event", actions: [{ type: "git_push" }] }],
  checks: [{ name: "test", command: ["git", "cat-file", "-e", "HEAD:passes"] }],
};

let count = 0;

async function project(made: Repository) {
  const id = `p${++count}`;
  const at = new Date().toISOString();
  await store.projects.insert({
    id,
    name: id,
    path: made.path,
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
  const findProject = async () => ({ id, path: made.path });
  const gitWorkflows = createGitWorkflows({ store, events: createEventLog(store), lookup: { findProject } });
  // The other operations are not called.
  const operations = createGitOperations({ gitWorkflows, gitWork: undefined as never });
  // The contract has no such part; the operations do not read it.
  const none = undefined as never;
  const request = { path: { project_id: id }, query: none, signal: new AbortController().signal };
  return {
    id,
    set: (body: Workflow) => operations.setGitWorkflow({ ...request, header: {}, body }),
    get: async () => (await operations.getGitWorkflow({ ...request, header: {}, body: none })).body,
    apply: async (body: Schema<"GitWorkflowApply">) =>
      (await operations.applyGitWorkflow({ ...request, header: {}, body })).body as Application,
    automations: async () =>
      (await store.automations.all()).filter((one) => one.target_projects.includes(id)),
  };
}

const told = ({ steps }: Application) => steps.map(({ action, target, status }) => [action, target, status]);

describe("applying a git workflow", () => {
  test("a dry run of a git workflow changes nothing and plans what apply does; a second apply changes nothing", async () => {
    const made = await repository(folder);
    const { id, set, get, apply, automations } = await project(made);
    await set(workflow);
    const before = made.git("for-each-ref");
    const plan = await apply({ dry_run: true });
    expect(made.git("for-each-ref")).toBe(before);
    expect(await automations()).toEqual([]);
    expect(plan).toMatchObject({ dry_run: true, reversible: true, applied_at: null });
    expect(told(plan)).toEqual([
      ["create_branch", "main", "unchanged"],
      ["create_branch", "develop", "planned"],
      ["create_branch", "hotfix", "planned"],
      ["set_merge_policy", "feature/* → develop", "planned"],
      ["set_merge_policy", "develop → main", "planned"],
      ["set_merge_policy", "side → main", "planned"],
      ["set_review_requirement", "review_requirements", "planned"],
      ["create_automation", `${id}-deploy`, "planned"],
    ]);

    const applied = await apply({ dry_run: false, etag: plan.etag ?? "" });
    expect(told(applied)).toEqual(told(plan).map(([a, t, s]) => [a, t, s === "planned" ? "done" : s]));
    expect(made.git("branch", "--format=%(refname:short)").split("\n")).toEqual([
      "develop",
      "hotfix",
      "main",
    ]);
    expect(await automations()).toMatchObject([{ workflow_name: `${id}-deploy`, enabled: true }]);
    expect(await get()).toMatchObject({ applied_at: applied.applied_at });

    const again = await apply({ dry_run: false });
    expect(new Set(again.steps.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
    expect(again.applied_at).toBe(applied.applied_at);
    expect(await automations()).toHaveLength(1);
    expect(await store.gitJournal.all()).toEqual([]);
  });

  test("applying another version changes only what differs, and applying the earlier one restores it", async () => {
    const made = await repository(folder);
    const { id, set, apply, automations } = await project(made);
    await set(workflow);
    await apply({ dry_run: false });
    const [deploy] = await automations();
    await set({ ...workflow, automation_rules: [], review_requirements: { required: true } });
    const changed = (application: Application) =>
      told(application).filter(([, , status]) => status === "done");
    expect(changed(await apply({ dry_run: false }))).toEqual([
      ["set_review_requirement", "review_requirements", "done"],
      ["delete_automation", `${id}-deploy`, "done"],
    ]);
    expect(await automations()).toEqual([]);
    await set(workflow);
    await apply({ dry_run: false });
    const [restored] = await automations();
    expect({ ...restored, id: "", seq: 0, created_at: "", updated_at: "" }).toEqual({
      ...deploy,
      id: "",
      seq: 0,
      created_at: "",
      updated_at: "",
    });
  });

  test("applying a git workflow undoes the earlier steps when a step fails", async () => {
    const made = await repository(folder);
    const { id, set, get, apply } = await project(made);
    await set(workflow);
    const at = new Date().toISOString();
    await store.automations.insert({
      id: `workflow-x${id}`,
      workflow_name: `${id}-deploy`,
      description: null,
      trigger_conditions: [],
      target_projects: [],
      actions: [],
      cooldown_s: 1,
      max_runs_per_hour: 1,
      enabled: false,
      created_at: at,
      updated_at: at,
    });
    const failed = await apply({ dry_run: false });
    expect(failed.applied_at).toBeNull();
    expect(failed.steps.at(-1)).toMatchObject({ status: "failed", error: expect.stringContaining("Rename") });
    expect(failed.steps[1]).toMatchObject({ target: "develop", status: "skipped" });
    expect(made.git("branch", "--format=%(refname:short)")).toBe("main");
    expect(await get()).toMatchObject({ applied_at: null });
    expect(await store.gitWorkflows.findApplied(id)).toBeUndefined();
    expect(await store.gitJournal.all()).toEqual([]);
  });

  test("applyGitWorkflow rejects a workflow that cannot be applied and creates no branch", async () => {
    const made = await repository(folder);
    const { set, apply } = await project(made);
    await expect(apply({ dry_run: true })).rejects.toMatchObject({ code: "not_found" });
    await set({
      ...workflow,
      branch_strategy: { ...workflow.branch_strategy, branches: [{ pattern: "a", from: "nowhere" }] },
    });
    await expect(apply({ dry_run: true })).rejects.toMatchObject({
      message: expect.stringContaining("nowhere"),
    });
    await set({ ...workflow, branch_strategy: { ...workflow.branch_strategy, max_branches: 1 } });
    await expect(apply({ dry_run: false })).rejects.toMatchObject({ code: "state_conflict" });
    await expect(apply({ dry_run: true, etag: "old" })).rejects.toMatchObject({ code: "state_conflict" });
    expect(made.git("branch", "--format=%(refname:short)")).toBe("main");
  });

  test("recovery removes the unused branches of a cut-off application and keeps a branch with new commits", async () => {
    const made = await repository(folder);
    const { id } = await project(made);
    const commit = made.git("rev-parse", "HEAD");
    for (const name of ["unused", "used"]) made.git("branch", name);
    made.git("update-ref", "refs/heads/used", await made.commit({ more: "1" }));
    const branches = ["unused", "used", "never-made"].map((name) => ({ name, commit }));
    await store.gitJournal.add({
      id: `j${id}`,
      project_id: id,
      kind: "apply",
      root: made.path,
      detail: { branches },
    });
    await recoverGit({ store, scratchDir: `${made.path}-scratch`, logger: silent });
    expect(made.git("branch", "--format=%(refname:short)").split("\n")).toEqual(["main", "used"]);
    expect(await store.gitJournal.all()).toEqual([]);
  });
});

describe("merges under an applied git workflow", () => {
  const files = { base: { f: "1\n" }, ours: { g: "2\n" }, theirs: { h: "3\n" } };
  const withPolicies = (made: Repository, more: Partial<Workflow> = {}) =>
    server(made, [], null, { ...workflow, ...more });

  test("mergeBranch uses the first matching policy, and rejects another method or a source without a policy", async () => {
    const made = await diverged(folder, files);
    const policy = { target: "main", source: "s*", method: "squash" } as const;
    const { merge } = withPolicies(made, {
      merge_policies: [policy, { target: "main", method: "merge" }],
    });
    await expect(merge({ source: "side", method: "merge" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("squash"),
    });
    expect(await merge({ source: "side" })).toMatchObject({ status: "merged" });
    expect(made.git("log", "-1", "--format=%P").split(" ")).toHaveLength(1);

    made.git("branch", "other", "HEAD^");
    const only = withPolicies(made, { merge_policies: [policy] });
    await expect(only.merge({ source: "other", dry_run: true })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("No merge policy"),
    });
  });

  test("mergeBranch fails with the reason when a policy requires an up-to-date source or an approval", async () => {
    const made = await diverged(folder, files);
    await expect(withPolicies(made).merge({ source: "side" })).rejects.toMatchObject({
      message: expect.stringContaining("lacks commits"),
    });
    made.git("branch", "develop", "side");
    await expect(withPolicies(made).merge({ source: "develop" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining("does not record approvals"),
    });
    expect(made.git("log", "-1", "--format=%s")).toBe("ours");
  });

  test("mergeBranch runs a required check on the source, merges only if it passes, and removes its work tree", async () => {
    const made = await diverged(folder, files);
    const { merge } = withPolicies(made, {
      merge_policies: [{ target: "main", method: "merge", required_checks: ["test"], delete_source: true }],
    });
    await expect(merge({ source: "side" })).rejects.toMatchObject({
      code: "state_conflict",
      message: expect.stringContaining('"test" ended with'),
    });
    expect(made.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
    made.git("checkout", "--quiet", "side");
    await made.commit({ passes: "1" });
    made.git("checkout", "--quiet", "main");
    expect(await merge({ source: "side" })).toMatchObject({ status: "merged" });
    expect(made.git("branch", "--format=%(refname:short)")).toBe("main");
  });

  test("mergeBranch keeps a source branch that an agent works on although the policy deletes sources", async () => {
    const made = await diverged(folder, files);
    const tree = `${made.path}-side`;
    made.git("worktree", "add", "--quiet", tree, "side");
    const { merge } = withPolicies(made, {
      merge_policies: [{ target: "main", method: "merge", delete_source: true }],
    });
    expect(await merge({ source: "side" })).toMatchObject({ status: "merged" });
    expect(existsSync(tree)).toBe(true);
    expect(made.git("rev-parse", "--verify", "side")).toMatch(/^[0-9a-f]{40}$/);
  });
});

test.each([
  ["feature/*", "feature/a/b", true],
  ["feature/*", "feature", false],
  ["*", "anything", true],
  ["a*b*c", "a-b-b-c", true],
  ["a*b*c", "ac", false],
  ["ab*ba", "aba", false],
  ["a.c", "abc", false],
  ["*x*", "axb", true],
])("the branch pattern %s matches %s: %s", (pattern, name, matches) => {
  expect(matchesPattern(pattern, name)).toBe(matches);
});
