import { expect, test } from "vitest";
import { standIn } from "../handlers/stand-in-provider.ts";
import { healthyStatus, starStatus } from "./project-status.ts";
import { callTool, errorOf, outputOf, problem, webServer } from "./tool-calls.ts";

const args = {
  project_id: "shop-1",
  workflow_description:
    "I need a workflow that supports feature branches, requires code review, and automatically deploys to staging when merged to develop branch",
};

const stored = {
  "PUT /projects/shop-1/git/workflow": (asked: { body: unknown }) => ({ body: { workflow: asked.body } }),
};

test("ai_generate_git_workflow records the workflow of the specification's example and returns it", async () => {
  const server = await webServer({ "GET /projects/shop-1/status": { body: healthyStatus() }, ...stored });
  const value = outputOf(
    await callTool(server, "ai_generate_git_workflow", {
      ...args,
      constraints: { max_branches: 10, require_reviews: true, auto_merge: false },
    }),
  );
  expect(value).toMatchObject({
    project_id: "shop-1",
    stored: true,
    source: "fallback",
    workflow: {
      branch_strategy: {
        name: "gitlab_flow",
        main_branch: "main",
        max_branches: 10,
        branches: [
          { pattern: "feature/*", from: "develop", merges_into: ["develop"] },
          { pattern: "develop", from: "main", merges_into: ["main", "staging"] },
          { pattern: "staging", from: "develop" },
        ],
      },
      review_requirements: { required: true, min_approvals: 1 },
      automation_rules: [
        {
          event: "git_event",
          condition: 'event.data.operation == "merge" && event.data.target == "develop"',
        },
      ],
    },
  });
  expect(value).not.toHaveProperty("not_stored_reason");
  expect(server.asked.at(-1)).toMatchObject({
    operation: "PUT /projects/shop-1/git/workflow",
    body: value.workflow,
  });
});

test("ai_generate_git_workflow reports why a Web Server without git workflows did not record the workflow", async () => {
  const server = await webServer({ "GET /projects/shop-1/status": { body: starStatus() } });
  const value = outputOf(await callTool(server, "ai_generate_git_workflow", args));
  expect(value).toMatchObject({
    stored: false,
    not_stored_reason: expect.stringContaining("does not offer"),
  });
  expect(value.missing).toHaveLength(2);
});

test.each([
  ["absent", undefined, 5, true, false],
  ["empty", {}, 5, true, false],
  ["partly given", { auto_merge: true }, 5, true, true],
  ["given", { max_branches: 2, require_reviews: false, auto_merge: true }, 2, false, true],
])(
  "ai_generate_git_workflow applies the given constraints and defaults for the rest: constraints %s",
  async (_title, constraints, branches, reviews, merges) => {
    const server = await webServer({ "GET /projects/shop-1/status": { body: healthyStatus() }, ...stored });
    const { workflow } = outputOf(
      await callTool(server, "ai_generate_git_workflow", { ...args, ...(constraints && { constraints }) }),
    ) as { workflow: { merge_policies: { auto_merge: boolean }[] } };
    expect(workflow).toMatchObject({
      branch_strategy: { max_branches: branches },
      review_requirements: { required: reviews },
    });
    expect(new Set(workflow.merge_policies.map(({ auto_merge }) => auto_merge))).toEqual(new Set([merges]));
  },
);

const rule = {
  name: "push-main",
  description: "",
  event: "git_event",
  condition: "true",
  actions: [{ type: "git_push", with: { branch: "main" } }],
};

const modelAnswer = {
  workflow: {
    name: "Flow",
    description: "",
    branch_strategy: {
      name: "github_flow",
      main_branch: "main",
      branches: [{ pattern: "feature/*", purpose: "", from: "main", merges_into: ["main"] }],
      max_branches: 99,
    },
    merge_policies: [
      {
        target: "main",
        source: "*",
        method: "squash",
        auto_merge: true,
        require_up_to_date: true,
        required_checks: [],
        require_review: true,
        delete_source: true,
      },
    ],
    review_requirements: { required: false, reviewers: [], min_approvals: 0 },
    automation_rules: [
      rule,
      { ...rule, name: "merge-all", actions: [{ type: "git_merge", with: { source: "a", target: "main" } }] },
    ],
    checks: [],
  },
  reasons: ["Small."],
  open_questions: [],
};

test("ai_generate_git_workflow applies the constraints to a workflow that a model wrote", async () => {
  const server = await webServer({ "GET /projects/shop-1/status": { body: healthyStatus() }, ...stored });
  const value = outputOf(
    await callTool(server, "ai_generate_git_workflow", args, { provider: standIn(modelAnswer) }),
  );
  expect(value).toMatchObject({
    source: "ai",
    workflow: {
      branch_strategy: { max_branches: 5 },
      merge_policies: [{ auto_merge: false }],
      review_requirements: { required: true, min_approvals: 1 },
      automation_rules: [rule],
    },
    reasons: ["Small.", 'The rule "merge-all" was left out: it merges, and auto_merge is false.'],
  });
});

test("ai_generate_git_workflow has a model repair too many branches, an unknown check and an invalid condition", async () => {
  const { workflow } = modelAnswer;
  const broken = {
    ...modelAnswer,
    workflow: {
      ...workflow,
      branch_strategy: {
        ...workflow.branch_strategy,
        branches: Array(2).fill(workflow.branch_strategy.branches[0]),
      },
      merge_policies: [{ ...workflow.merge_policies[0], required_checks: ["tests"] }],
      automation_rules: [{ ...rule, condition: "event.data.operation is merge" }],
    },
  };
  const provider = standIn(broken, modelAnswer);
  const server = await webServer({ "GET /projects/shop-1/status": { body: healthyStatus() }, ...stored });
  const result = await callTool(
    server,
    "ai_generate_git_workflow",
    { ...args, constraints: { max_branches: 1 } },
    { provider },
  );
  expect(outputOf(result).source).toBe("ai");
  const problems = provider.requests[1]?.repair?.problems ?? "";
  expect(problems).toContain(
    "/workflow/branch_strategy/branches: must have at most 1 elements (max_branches), not 2",
  );
  expect(problems).toContain(
    '/workflow/merge_policies/0/required_checks: names "tests", which is not in checks',
  );
  expect(problems).toContain("/workflow/automation_rules/0/condition: is not CEL");
});

test("ai_generate_git_workflow fails with not_found for an unknown project before it calls a model", async () => {
  const provider = standIn();
  const server = await webServer({
    "GET /projects/shop-1/status": problem(404, "not_found", "There is no project shop-1."),
  });
  expect(errorOf(await callTool(server, "ai_generate_git_workflow", args, { provider })).code).toBe(
    "not_found",
  );
  expect(provider.requests).toEqual([]);
});

test.each([
  [{ workflow_description: "" }, "/workflow_description"],
  [{ constraints: { max_branches: 0 } }, "/constraints/max_branches"],
  [{ constraints: { max_branches: "many" } }, "/constraints/max_branches"],
  [{ constraints: { max_branch: 3 } }, "/constraints/max_branch"],
])("ai_generate_git_workflow rejects the arguments %j", async (change, path) => {
  const error = errorOf(
    await callTool(await webServer({}), "ai_generate_git_workflow", { ...args, ...change }),
  );
  expect(error.issues?.map((issue) => issue.path)).toContain(path);
});
