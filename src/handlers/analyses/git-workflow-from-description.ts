import type { AiGenerateGitWorkflowAnswer, AiGenerateGitWorkflowInput } from "../../../generated/types.ts";
import { lineOf } from "./command-line.ts";
import { enumerate, type ProjectStatus } from "./facts.ts";
import {
  approvalsIn,
  checksIn,
  environmentNames,
  mainBranch,
  type RequestedWorkflow,
  readRequestedWorkflow,
  reviewersIn,
} from "./git-workflow-words.ts";

type Answer = AiGenerateGitWorkflowAnswer;
type Workflow = Answer["workflow"];
type Branch = Workflow["branch_strategy"]["branches"][number];
type Policy = Workflow["merge_policies"][number];

export interface GitWorkflowScope {
  inputs: AiGenerateGitWorkflowInput;
  steps: {
    status: { outputs: { project: ProjectStatus } };
    git: { outputs?: { branch?: string | null; base_ref?: string | null } };
  };
}

export interface Constraints {
  readonly maxBranches: number;
  readonly requireReviews: boolean;
  readonly autoMerge: boolean;
}

/** Returns the constraints of the input, with the specification's defaults even where the whole object is absent. */
export function constraintsOf({ constraints }: AiGenerateGitWorkflowInput): Constraints {
  return {
    maxBranches: constraints?.max_branches ?? 5,
    requireReviews: constraints?.require_reviews ?? true,
    autoMerge: constraints?.auto_merge ?? false,
  };
}

/**
 * Derives a git workflow from the words of the description: the smallest strategy that contains what they name, within the
 * constraints. `reasons` explains every choice; `open_questions` lists what the words leave open.
 */
export function gitWorkflowFromDescription({ inputs, steps }: GitWorkflowScope): Answer {
  const text = inputs.workflow_description;
  const limits = constraintsOf(inputs);
  const requested = readRequestedWorkflow(text);
  const main = mainBranch(text, [
    steps.git.outputs?.base_ref,
    steps.status.outputs.project.git_info.base_ref,
    steps.git.outputs?.branch,
    steps.status.outputs.project.git_info.branch,
  ]);
  const wanted = branchesFor(requested, main.name);
  const branches = wanted
    .slice(0, limits.maxBranches)
    .map((branch, _position, kept) => reattach(branch, kept, main.name));
  const left = wanted.slice(limits.maxBranches);
  const checks = checksIn(text);
  const reviewers = reviewersIn(text);
  const automation = automationFor(text, branches, main.name, limits, inputs.project_id);
  const approvals = limits.requireReviews ? approvalsIn(text) : 0;
  return {
    workflow: {
      name: nameOf(requested.strategy),
      description: text.slice(0, 4000),
      branch_strategy: {
        name: requested.strategy,
        main_branch: main.name,
        branches,
        max_branches: limits.maxBranches,
      },
      merge_policies: policiesFor(
        branches,
        main.name,
        limits,
        checks.map(({ name }) => name),
      ),
      review_requirements: { required: limits.requireReviews, reviewers, min_approvals: approvals },
      automation_rules: automation.rules,
      checks,
    },
    reasons: [
      requested.why,
      main.why,
      ...(left.length > 0
        ? [
            `max_branches is ${limits.maxBranches}: ${enumerate(left.map(({ pattern }) => pattern))} left out.`,
          ]
        : []),
      limits.requireReviews
        ? `A review by ${reviewers.length > 0 ? enumerate(reviewers) : "any role but the author's"} is required: require_reviews is true.`
        : "No review is required: require_reviews is false.",
      limits.autoMerge
        ? "Merges that meet their policy are made without being asked for: auto_merge is true."
        : "Every merge is asked for: auto_merge is false.",
      ...checks.map(
        ({ name, command }) =>
          `The check "${name}" runs \`${lineOf(command)}\`, which the description names.`,
      ),
      ...automation.reasons,
    ],
    open_questions: [
      ...automation.questions,
      ...(checks.length === 0 && /\b(?:tests?|ci|lint|checks?|pipeline)\b/i.test(text)
        ? ["Which command runs the checks? Write it in backticks, such as `npm test`."]
        : []),
      ...(limits.requireReviews && /\b(?:no|without)\s+(?:code\s+)?reviews?\b/i.test(text)
        ? [
            "The description wants no review, the constraint require_reviews does. Set it to false if none is wanted.",
          ]
        : []),
    ],
  };
}

/** The branches in order of priority: when max_branches does not allow all, work branches stay. */
function branchesFor(
  { strategy, develop, environments, release, hotfix }: RequestedWorkflow,
  main: string,
): Branch[] {
  const trunk = strategy === "trunk_based";
  const target = develop ? "develop" : main;
  const branches: Branch[] = [
    {
      pattern: trunk ? "task/*" : "feature/*",
      purpose: trunk ? "One small task, merged within a day." : "One feature or fix.",
      from: target,
      merges_into: [target],
    },
  ];
  if (develop)
    branches.push({
      pattern: "develop",
      purpose: "Where finished work comes together.",
      from: main,
      merges_into: [main],
    });
  let before = target;
  for (const environment of environments) {
    branches.push({
      pattern: environment,
      purpose: `What runs in the ${environment} environment.`,
      from: before,
      merges_into: [],
    });
    const previous = branches.find(({ pattern }) => pattern === before);
    if (previous && before !== main)
      previous.merges_into = [...new Set([...previous.merges_into, environment])];
    before = environment;
  }
  if (release)
    branches.push({
      pattern: "release/*",
      purpose: "Prepares and keeps one release.",
      from: target,
      merges_into: develop ? [main, "develop"] : [main],
    });
  if (hotfix)
    branches.push({
      pattern: "hotfix/*",
      purpose: "An urgent repair of what is released.",
      from: main,
      merges_into: develop ? [main, "develop"] : [main],
    });
  return branches;
}

/** Removes references to branches that max_branches dropped: the main branch replaces them as a source and as a target. */
function reattach(branch: Branch, kept: readonly Branch[], main: string): Branch {
  const exists = (pattern: string) => pattern === main || kept.some((other) => other.pattern === pattern);
  const targets = [...new Set(branch.merges_into.map((target) => (exists(target) ? target : main)))];
  return { ...branch, from: exists(branch.from) ? branch.from : main, merges_into: targets };
}

function policiesFor(
  branches: readonly Branch[],
  main: string,
  limits: Constraints,
  checks: string[],
): Policy[] {
  const policy = (source: Branch | undefined, target: string): Policy => {
    const work = source === undefined || /^(?:feature|task|hotfix)\//.test(source.pattern);
    return {
      target,
      source: source?.pattern ?? "*",
      method: work ? "squash" : "merge",
      auto_merge: limits.autoMerge,
      require_up_to_date: work,
      required_checks: checks,
      require_review: limits.requireReviews,
      delete_source: work && source !== undefined,
    };
  };
  const policies = branches.flatMap((branch) => branch.merges_into.map((target) => policy(branch, target)));
  const environments = branches.filter(
    ({ merges_into, pattern }) => merges_into.length === 0 && pattern !== main,
  );
  const promotions = environments
    .filter(({ pattern }) => !policies.some(({ target }) => target === pattern))
    .map((environment) => policy({ ...environment, pattern: environment.from }, environment.pattern));
  const toMain = policies.some(({ target }) => target === main) ? [] : [policy(undefined, main)];
  return [...policies, ...promotions, ...toMain].slice(0, 50);
}

/**
 * Deployments after a merge. Commands to deploy are not invented: a branch is moved where auto_merge allows it, else somebody
 * is notified.
 */
function automationFor(
  text: string,
  branches: readonly Branch[],
  main: string,
  { autoMerge }: Constraints,
  projectId: string,
) {
  const nothing: { rules: Workflow["automation_rules"]; reasons: string[]; questions: string[] } = {
    rules: [],
    reasons: [],
    questions: [],
  };
  if (
    !/\b(?:auto(?:matic(?:ally)?)?[- ]?deploy\w*|deploy(?:s|ed)? (?:automatically )?to|automatically (?:deploy|release|publish)\w*)/i.test(
      text,
    )
  )
    return nothing;
  const names = branches.map(({ pattern }) => pattern);
  const environment = branches.find(({ pattern }) =>
    environmentNames.some(({ branch }) => branch === pattern),
  )?.pattern;
  const trigger =
    names.includes("develop") && /merged (?:in)?to (?:the )?develop/i.test(text)
      ? "develop"
      : names.includes("develop")
        ? "develop"
        : main;
  const place = environment ?? "the environment";
  const move = environment !== undefined && autoMerge;
  return {
    rules: [
      {
        name: `deploy-${environment ?? "after-merge"}`,
        description: `After a merge into ${trigger}, ${move ? `move ${place} to it` : `say that ${place} can be deployed`}.`,
        event: "git_event" as const,
        condition: `event.data.operation == "merge" && event.data.target == "${trigger}"`,
        actions: [
          move
            ? { type: "git_merge" as const, with: { source: trigger, target: place } }
            : {
                type: "notify" as const,
                with: {
                  text: `${trigger} of ${projectId} was merged: ${place} can be deployed.`,
                  level: "info" as const,
                },
              },
        ],
      },
    ],
    reasons: [
      move
        ? `A merge into ${trigger} moves ${place}: the description wants it deployed automatically.`
        : `A merge into ${trigger} is announced, and moves nothing by itself: auto_merge is ${autoMerge}${environment ? "" : " and no branch stands for the environment"}.`,
    ],
    questions: [`What deploys ${place}? A push of its branch, or a command?`],
  };
}

function nameOf(strategy: RequestedWorkflow["strategy"]): string {
  const names: Record<RequestedWorkflow["strategy"], string> = {
    trunk_based: "Trunk-based development",
    github_flow: "GitHub flow",
    git_flow: "Git flow",
    gitlab_flow: "Environment branches",
    release_branches: "Release branches",
    custom: "Develop and main",
  };
  return names[strategy];
}
