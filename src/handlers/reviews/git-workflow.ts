import type { AiGenerateGitWorkflowAnswer } from "../../../generated/types.ts";
import type { Issue } from "../../json/issue.ts";
import { faultInCondition, faultInText } from "../analyses/automation-condition.ts";
import { constraintsOf, type GitWorkflowScope } from "../analyses/git-workflow-from-description.ts";
import { questionAbout, writtenIn } from "./commands.ts";
import { unusable } from "./unusable.ts";

type Answer = AiGenerateGitWorkflowAnswer;
type Workflow = Answer["workflow"];

/**
 * Applies the constraints of the input to an answer, and leaves out every command that the description does not contain: each
 * becomes a question. Violations that need a choice are returned to the model.
 */
export function reviewGitWorkflow({ inputs }: Pick<GitWorkflowScope, "inputs">, answer: Answer): Answer {
  const { maxBranches, requireReviews, autoMerge } = constraintsOf(inputs);
  const issues = problemsOf(answer, maxBranches);
  if (issues.length > 0) throw unusable(issues);
  const { workflow, questions } = withWrittenCommands(answer.workflow, inputs.workflow_description);
  const { branch_strategy, merge_policies, review_requirements } = workflow;
  // A merge that waits for a check must not be made without it.
  const lostCheck = countRequired(workflow) < countRequired(answer.workflow);
  const merges = autoMerge && !lostCheck;
  // A rule that merges automatically would bypass auto_merge.
  const rules = workflow.automation_rules.filter(
    ({ actions }) => merges || !actions.some(({ type }) => type === "git_merge"),
  );
  const dropped = workflow.automation_rules.filter((rule) => !rules.includes(rule));
  const why = autoMerge ? "a required check was left out" : "auto_merge is false";
  return {
    workflow: {
      ...workflow,
      branch_strategy: { ...branch_strategy, max_branches: maxBranches },
      merge_policies: merge_policies.map((policy) => ({
        ...policy,
        auto_merge: merges && policy.auto_merge,
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
      ...(autoMerge && lostCheck ? ["No merge is automatic: a required check was left out."] : []),
      ...dropped.map(({ name }) => `The rule "${name}" was left out: it merges, and ${why}.`),
    ],
    open_questions: [...answer.open_questions, ...questions],
  };
}

function countRequired({ merge_policies }: Workflow): number {
  return merge_policies.reduce((sum, { required_checks }) => sum + required_checks.length, 0);
}

/** A rule is left out as a whole: its later actions may depend on the check. */
function withWrittenCommands(
  workflow: Workflow,
  description: string,
): { workflow: Workflow; questions: string[] } {
  const isWritten = writtenIn(description);
  const questions: string[] = [];
  const checks = workflow.checks.filter(({ name, command }) => {
    if (isWritten(command)) return true;
    questions.push(questionAbout(`the check "${name}"`, command));
    return false;
  });
  const automation_rules = workflow.automation_rules.filter(({ name, actions }) => {
    const unwritten = actions.flatMap((action) =>
      action.type === "run_check" && !isWritten(action.with.command) ? [action.with.command] : [],
    );
    questions.push(...unwritten.map((command) => questionAbout(`the rule "${name}"`, command)));
    return unwritten.length === 0;
  });
  const names = new Set(checks.map(({ name }) => name));
  const merge_policies = workflow.merge_policies.map((policy) => ({
    ...policy,
    required_checks: policy.required_checks.filter((name) => names.has(name)),
  }));
  return { workflow: { ...workflow, checks, automation_rules, merge_policies }, questions };
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
