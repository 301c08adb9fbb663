import type { AiGenerateGitWorkflowAnswer } from "../../../generated/types.ts";
import type { Issue } from "../../json/issue.ts";
import { faultInCondition, faultInText } from "../analyses/automation-condition.ts";
import { constraintsOf, type GitWorkflowScope } from "../analyses/git-workflow-from-description.ts";
import { unusable } from "./unusable.ts";

type Answer = AiGenerateGitWorkflowAnswer;

/** Applies the constraints of the input to an answer. Violations that need a choice are returned to the model. */
export function reviewGitWorkflow({ inputs }: Pick<GitWorkflowScope, "inputs">, answer: Answer): Answer {
  const { maxBranches, requireReviews, autoMerge } = constraintsOf(inputs);
  const { workflow } = answer;
  const { branch_strategy, merge_policies, review_requirements } = workflow;
  const issues = problemsOf(answer, maxBranches);
  if (issues.length > 0) throw unusable(issues);
  // A rule that merges automatically would bypass auto_merge.
  const rules = workflow.automation_rules.filter(
    ({ actions }) => autoMerge || !actions.some(({ type }) => type === "git_merge"),
  );
  const dropped = workflow.automation_rules.filter((rule) => !rules.includes(rule));
  return {
    ...answer,
    workflow: {
      ...workflow,
      branch_strategy: { ...branch_strategy, max_branches: maxBranches },
      merge_policies: merge_policies.map((policy) => ({
        ...policy,
        auto_merge: autoMerge && policy.auto_merge,
        require_review: requireReviews && policy.require_review,
      })),
      review_requirements: {
        ...review_requirements,
        required: requireReviews,
        min_approvals: requireReviews ? Math.max(1, review_requirements.min_approvals) : 0,
      },
      automation_rules: rules,
    },
    reasons: [
      ...answer.reasons,
      ...dropped.map(({ name }) => `The rule "${name}" was left out: it merges, and auto_merge is false.`),
    ],
  };
}

function problemsOf({ workflow }: Answer, maxBranches: number): Issue[] {
  const { branch_strategy, merge_policies, automation_rules, checks } = workflow;
  const issues: Issue[] = [];
  const found = branch_strategy.branches.length;
  if (found > maxBranches)
    issues.push({
      path: "/workflow/branch_strategy/branches",
      message: `must have at most ${maxBranches} elements (max_branches), not ${found}`,
    });
  merge_policies.forEach(({ required_checks }, index) => {
    for (const name of required_checks)
      if (!checks.some((check) => check.name === name))
        issues.push({
          path: `/workflow/merge_policies/${index}/required_checks`,
          message: `names "${name}", which is not in checks`,
        });
  });
  automation_rules.forEach(({ condition, actions }, index) => {
    const path = `/workflow/automation_rules/${index}`;
    const fault = faultInCondition(condition);
    if (fault) issues.push({ path: `${path}/condition`, message: fault });
    const inActions = faultInText(JSON.stringify(actions));
    if (inActions) issues.push({ path: `${path}/actions`, message: `holds \${{ }} that ${inActions}` });
  });
  return issues;
}
