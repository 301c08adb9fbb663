import { describe, expect, test } from "vitest";
import type { AiGenerateGitWorkflowInput } from "../../generated/types.ts";
import { gitWorkflowFromDescription } from "../../src/handlers/analyses/git-workflow-from-description.ts";
import { reviewGitWorkflow } from "../../src/handlers/reviews/git-workflow.ts";
import { healthyStatus } from "../tools/project-status.ts";

function design(
  workflow_description: string,
  constraints?: Partial<NonNullable<AiGenerateGitWorkflowInput["constraints"]>>,
  base_ref = "main",
) {
  const defaults = { max_branches: 5, require_reviews: true, auto_merge: false };
  const inputs = { project_id: "shop-1", workflow_description, constraints: { ...defaults, ...constraints } };
  const project = healthyStatus({ git_info: { ...healthyStatus().git_info, base_ref, branch: base_ref } });
  return gitWorkflowFromDescription({ inputs, steps: { status: { outputs: { project } }, git: {} } });
}

describe("the words choose the strategy", () => {
  test.each([
    ["Trunk-based development with short-lived branches", "trunk_based", ["task/*"]],
    ["Everyone commits directly to main", "trunk_based", ["task/*"]],
    ["Feature branches and pull requests", "github_flow", ["feature/*"]],
    ["We use GitHub flow", "github_flow", ["feature/*"]],
    ["Something simple", "github_flow", ["feature/*"]],
    ["git-flow please", "git_flow", ["feature/*", "develop", "release/*", "hotfix/*"]],
    [
      "A develop branch, release branches and hotfixes",
      "git_flow",
      ["feature/*", "develop", "release/*", "hotfix/*"],
    ],
    [
      "Deploy to staging first, then the production environment",
      "gitlab_flow",
      ["feature/*", "staging", "production"],
    ],
    ["Release branches for long-term support and backports", "release_branches", ["feature/*", "release/*"]],
    ["Feature branches into a develop branch", "custom", ["feature/*", "develop"]],
    ["Our development team is small and likes reviews", "github_flow", ["feature/*"]],
  ])("the words of a description choose the branch strategy: %s", (description, strategy, patterns) => {
    const { workflow } = design(description);
    expect(workflow.branch_strategy.name).toBe(strategy);
    expect(workflow.branch_strategy.branches.map(({ pattern }) => pattern)).toEqual(patterns);
  });
});

test("a git workflow has max_branches branches, keeps the work branch first and names no other branch", () => {
  for (const max_branches of [1, 2, 3]) {
    const { workflow, reasons } = design("git flow with staging", { max_branches });
    const { branches, main_branch } = workflow.branch_strategy;
    const names = new Set([main_branch, ...branches.map(({ pattern }) => pattern)]);
    expect(branches).toHaveLength(max_branches);
    expect(branches[0]?.pattern).toBe("feature/*");
    for (const { from, merges_into } of branches)
      for (const name of [from, ...merges_into]) expect(names).toContain(name);
    for (const { target } of workflow.merge_policies) expect(names).toContain(target);
    expect(reasons.join(" ")).toContain(`max_branches is ${max_branches}`);
  }
});

test("every branch that a git workflow merges into has a policy, within the constraints", () => {
  const { workflow } = design("git flow, deploy to staging", {
    max_branches: 9,
    auto_merge: true,
    require_reviews: false,
  });
  const targets = new Set(workflow.branch_strategy.branches.flatMap(({ merges_into }) => merges_into));
  for (const target of targets)
    expect(workflow.merge_policies.map((policy) => policy.target)).toContain(target);
  expect(
    workflow.merge_policies.every(({ auto_merge, require_review }) => auto_merge && !require_review),
  ).toBe(true);
  expect(workflow.review_requirements).toEqual({ required: false, reviewers: [], min_approvals: 0 });
});

test("a git workflow has the reviewers, approvals and checks that the description names, and no others", () => {
  const { workflow, open_questions } = design(
    "Pull requests with two approvals, reviewed by the tester. `npm test` and `rm -rf /; x` must pass.",
  );
  expect(workflow.review_requirements).toEqual({ required: true, reviewers: ["tester"], min_approvals: 2 });
  expect(workflow.checks).toEqual([{ name: "npm-test", command: ["npm", "test"] }]);
  expect(workflow.merge_policies.every(({ required_checks }) => required_checks.join() === "npm-test")).toBe(
    true,
  );
  expect(open_questions).toEqual([]);
});

test("a command that the description forbids is no check of the git workflow", () => {
  const { workflow } = design("`npm test` must pass. Never run `npm publish`.");
  expect(workflow.checks).toEqual([{ name: "npm-test", command: ["npm", "test"] }]);
});

test("checks without a command become a question", () => {
  expect(design("Tests must pass before a merge").open_questions).toEqual([
    "Which command runs the checks? Write it in backticks, such as `npm test`.",
  ]);
});

test("a contradiction between the description and require_reviews is reported", () => {
  const { workflow, open_questions } = design("No reviews, please");
  expect(workflow.review_requirements.required).toBe(true);
  expect(open_questions.join()).toContain("Set it to false if none is wanted");
});

test.each([
  ["master", "Feature branches", "master"],
  ["origin/main", "Feature branches", "main"],
  ["feature/cart", "Feature branches merged to master", "master"],
  ["feature/cart", "Feature branches", "main"],
])("with the base %s and %j the main branch is %s", (base, description, main) => {
  expect(design(description, undefined, base).workflow.branch_strategy.main_branch).toBe(main);
});

test("a deployment moves a branch only with auto_merge; else it is announced", () => {
  const action = (auto_merge: boolean) =>
    design("Automatically deploys to staging when merged to develop branch", { auto_merge }).workflow
      .automation_rules[0]?.actions[0];
  expect(action(true)).toEqual({ type: "git_merge", with: { source: "develop", target: "staging" } });
  expect(action(false)?.type).toBe("notify");
});

test("a git workflow from a description passes the review unchanged", () => {
  for (const description of [
    "git flow, deploy to staging",
    "trunk",
    "reviews, `npm test`, `npx vitest run 'a b'`",
    "npm test must pass; never run `npm publish`",
    "LTS release branches",
  ]) {
    const answer = design(description);
    const inputs = { project_id: "shop-1", workflow_description: description };
    expect(reviewGitWorkflow({ inputs }, answer)).toEqual(answer);
  }
});
