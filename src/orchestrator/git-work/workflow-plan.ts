import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import { GitError } from "../git/git-error.ts";
import type { StoredAutomation } from "../store/automations.ts";
import type { AppliedGitWorkflow } from "../store/git-workflows.ts";

type Workflow = Schema<"GitWorkflow">;

/** The state of the project that a workflow is applied to. */
export interface PlanContext {
  projectId: string;
  /** Branch → commit. */
  branches: ReadonlyMap<string, string>;
  /** The commit that a missing main branch starts from; null before the first commit. */
  head: string | null;
  /** The version in force. */
  applied: AppliedGitWorkflow | null;
  automations: readonly StoredAutomation[];
}

type AutomationContent = Pick<
  StoredAutomation,
  "workflow_name" | "description" | "trigger_conditions" | "target_projects" | "actions"
>;

interface PlannedStep {
  target: string;
  /** A sentence that describes the step. */
  detail: string;
  changes: boolean;
}

export type Step = PlannedStep &
  (
    | { action: "create_branch"; branch: string; commit: string }
    | { action: "set_merge_policy" | "set_review_requirement" }
    | { action: "create_automation"; rule: string; content: AutomationContent }
    | { action: "update_automation"; rule: string; id: string; content: AutomationContent }
    | { action: "delete_automation"; rule: string; id: string }
  );

/** Returns the steps that bring a git workflow into force. Fails when a branch cannot be made as it says. Pure. */
export function planSteps(workflow: Workflow, context: PlanContext): Step[] {
  return [
    ...branchSteps(workflow, context),
    ...policySteps(workflow, context.applied?.workflow ?? null),
    reviewStep(workflow, context.applied?.workflow ?? null),
    ...automationSteps(workflow, context),
  ];
}

function branchSteps({ branch_strategy: strategy }: Workflow, { branches, head }: PlanContext): Step[] {
  const { main_branch: main } = strategy;
  const tips = new Map(branches);
  const steps: Step[] = [];
  const make = (branch: string, from: string, tip: string | undefined) => {
    const there = branches.get(branch);
    if (there === undefined && tip === undefined) return false;
    const commit = there ?? tip ?? "";
    tips.set(branch, commit);
    const detail =
      there === undefined ? `Creates ${branch} at ${from} (${commit.slice(0, 12)}).` : `${branch} is there.`;
    steps.push({
      action: "create_branch",
      target: branch,
      branch,
      commit,
      detail,
      changes: there === undefined,
    });
    return true;
  };
  if (!make(main, "HEAD", head ?? undefined))
    throw new GitError(
      "no_commits",
      `The repository has no commit, so ${main} cannot be created. Commit something first.`,
    );

  // A rule without "*" names one branch, which exists from the start; it may start from one of a later rule.
  let open = strategy.branches.filter(({ pattern }) => !pattern.includes("*") && pattern !== main);
  while (open.length > 0) {
    const waiting = open.filter(({ pattern, from = main }) => !make(pattern, from, tips.get(from)));
    if (waiting.length === open.length) throw noStart(waiting[0]?.pattern ?? "", waiting[0]?.from ?? main);
    open = waiting;
  }
  checkCount(strategy, [...tips.keys()], steps);
  return steps;
}

function noStart(branch: string, from: string): GitError {
  return new GitError(
    "unknown_ref",
    `${branch} starts from ${from}, which is not a branch. Create ${from}, or correct the rule.`,
  );
}

/** Counts only the branches of the strategy: those of agents come and go. */
function checkCount(
  strategy: Workflow["branch_strategy"],
  names: readonly string[],
  steps: readonly Step[],
): void {
  const most = strategy.max_branches;
  if (most === undefined || !steps.some(({ changes }) => changes)) return;
  const counted = names.filter(
    (name) =>
      name !== strategy.main_branch && strategy.branches.some(({ pattern }) => matchesPattern(pattern, name)),
  );
  if (counted.length > most)
    throw new GitError(
      "not_mergeable",
      `There would be ${counted.length} branches (${listed(counted)}), and max_branches is ${most}. Delete some, or allow more.`,
    );
}

function policySteps(workflow: Workflow, applied: Workflow | null): Step[] {
  const now = workflow.merge_policies.map((policy) => withChecks(policy, workflow));
  const before = applied?.merge_policies.map((policy) => withChecks(policy, applied)) ?? [];
  const length = Math.max(now.length, before.length);
  return Array.from({ length }, (_, i): Step => {
    const policy = now[i];
    const changes = !isDeepStrictEqual(policy, before[i]);
    if (!policy)
      return {
        action: "set_merge_policy",
        target: nameOf(before[i]),
        detail: `The policy ${i + 1}, ${nameOf(before[i])}, no longer holds.`,
        changes,
      };
    const detail = `Merges ${nameOf(policy)} are made by ${policy.method}${policy.checks.length > 0 ? ` after ${listed(policy.checks.map(({ name }) => name))}` : ""}.`;
    return { action: "set_merge_policy", target: nameOf(policy), detail, changes };
  });
}

function withChecks(policy: Schema<"MergePolicy">, { checks = [] }: Workflow) {
  return { ...policy, checks: checks.filter(({ name }) => policy.required_checks?.includes(name)) };
}

function nameOf(policy: Pick<Schema<"MergePolicy">, "source" | "target"> | undefined): string {
  return `${policy?.source ?? "*"} → ${policy?.target ?? ""}`;
}

function reviewStep({ review_requirements: review }: Workflow, applied: Workflow | null): Step {
  const detail = review.required
    ? `Merges need ${review.min_approvals ?? 1} approvals.`
    : "Merges need a review only where a policy says so.";
  const changes = !isDeepStrictEqual(review, applied?.review_requirements);
  return { action: "set_review_requirement", target: "review_requirements", detail, changes };
}

function automationSteps({ automation_rules: rules }: Workflow, context: PlanContext): Step[] {
  const made = context.applied?.automations ?? {};
  const wanted = rules.map((rule): Step => {
    const content = contentOf(rule, context.projectId);
    const target = content.workflow_name;
    const there = context.automations.find(({ id }) => id === made[rule.name]);
    if (!there)
      return {
        action: "create_automation",
        rule: rule.name,
        content,
        target,
        detail: `Creates the automation ${target} for ${rule.event}.`,
        changes: true,
      };
    const changes = !isDeepStrictEqual(content, pick(there));
    return {
      action: "update_automation",
      rule: rule.name,
      id: there.id,
      content,
      target,
      changes,
      detail: changes ? `Changes the automation ${target}.` : `The automation ${target} is as the rule says.`,
    };
  });
  const gone = Object.entries(made).flatMap(([rule, id]): Step[] => {
    const there = context.automations.find((one) => one.id === id);
    if (!there || rules.some(({ name }) => name === rule)) return [];
    const target = there.workflow_name;
    const detail = `Deletes the automation ${target}, whose rule is gone.`;
    return [{ action: "delete_automation", rule, id, target, detail, changes: true }];
  });
  return [...wanted, ...gone];
}

function contentOf(rule: Schema<"AutomationRule">, projectId: string): AutomationContent {
  return {
    workflow_name: automationName(projectId, rule.name),
    description: rule.description ?? null,
    trigger_conditions: [
      { event: rule.event, ...(rule.condition === undefined ? {} : { condition: rule.condition }) },
    ],
    target_projects: [projectId],
    actions: rule.actions,
  };
}

function pick(stored: StoredAutomation): AutomationContent {
  const { workflow_name, description, trigger_conditions, target_projects, actions } = stored;
  return { workflow_name, description, trigger_conditions, target_projects, actions };
}

/** A name has at most 64 characters; a longer one is cut and ends with a hash of the whole. */
function automationName(projectId: string, rule: string): string {
  const name = `${projectId}-${rule}`.replace(/[^A-Za-z0-9_-]/g, "-");
  if (name.length <= 64) return name;
  return `${name.slice(0, 51)}-${createHash("sha256").update(name).digest("hex").slice(0, 12)}`;
}

/** `*` matches any characters. */
export function matchesPattern(pattern: string, name: string): boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return pattern === name;
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  const end = name.length - last.length;
  let at = first.length;
  // The earliest place for each part leaves the most room for the next one.
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
