import type { AiGenerateGitWorkflowAnswer } from "../../../generated/types.ts";
import { lineOf, runsChecks } from "./command-line.ts";
import { enumerate } from "./facts.ts";
import { commandsInCode } from "./written-commands.ts";

type Workflow = AiGenerateGitWorkflowAnswer["workflow"];

/** The workflow that a description requests, as far as its words show. */
export interface RequestedWorkflow {
  readonly strategy: Workflow["branch_strategy"]["name"];
  readonly why: string;
  readonly develop: boolean;
  readonly environments: readonly string[];
  readonly release: boolean;
  readonly hotfix: boolean;
}

export function readRequestedWorkflow(text: string): RequestedWorkflow {
  const develop =
    /\bdevelop(?:ment)?\b(?! (?:team|process|speed|work|environment))/i.test(text) &&
    /\bdevelop\b|\bdevelopment branch\b/i.test(text);
  const release =
    /\brelease (?:branch|train)|\brelease\/|\brelease branches\b|\bversioned releases?\b|\bbackports?\b|\blts\b|\blong[- ]term support\b/i.test(
      text,
    );
  const hotfix = /\bhot-?fix(?:es)?\b/i.test(text);
  const environments = environmentNames
    .filter(({ pattern }) => pattern.test(text))
    .map(({ branch }) => branch);
  const requested = { develop, environments, release, hotfix };
  if (/\bgit[- ]?flow\b/i.test(text) && !/\bgit(?:hub|lab)[- ]?flow\b/i.test(text))
    return {
      ...requested,
      develop: true,
      release: true,
      hotfix: true,
      strategy: "git_flow",
      why: "Git flow: the description names it.",
    };
  if (
    /\btrunk\b|\bstraight (?:in)?to (?:main|master)\b|\bcommit(?:s|ting)? (?:directly )?to (?:main|master)\b|\bshort-lived\b/i.test(
      text,
    ) &&
    !develop
  )
    return {
      ...requested,
      strategy: "trunk_based",
      why: "Trunk-based: the description wants short-lived work close to the main branch.",
    };
  if (/\bgithub[- ]?flow\b/i.test(text))
    return { ...requested, strategy: "github_flow", why: "GitHub flow: the description names it." };
  if (develop && (release || hotfix))
    return {
      ...requested,
      strategy: "git_flow",
      why: "Git flow: the description has a develop branch besides releases or hotfixes.",
    };
  if (environments.length > 0 || /\bgitlab[- ]?flow\b/i.test(text))
    return {
      ...requested,
      strategy: "gitlab_flow",
      why: `Branches for environments: the description names ${enumerate(environments.length > 0 ? environments : ["GitLab flow"])}.`,
    };
  if (release || hotfix)
    return {
      ...requested,
      strategy: "release_branches",
      why: "Release branches: the description keeps released versions alive.",
    };
  if (develop)
    return {
      ...requested,
      strategy: "custom",
      why: "A develop branch in front of the main branch: the description names it.",
    };
  return {
    ...requested,
    strategy: "github_flow",
    why: /\b(?:feature branch|pull request|merge request|review)/i.test(text)
      ? "GitHub flow: feature branches that are reviewed and merged into the main branch."
      : "GitHub flow: the description names no branches, and this is the smallest workflow with reviews.",
  };
}

/** The environments that a branch can represent. */
export const environmentNames: readonly { pattern: RegExp; branch: string }[] = [
  { pattern: /\b(?:qa|test(?:ing)? environment)\b/i, branch: "qa" },
  { pattern: /\b(?:uat|acceptance)\b/i, branch: "uat" },
  { pattern: /\bstaging\b/i, branch: "staging" },
  { pattern: /\bpre-?prod(?:uction)?\b/i, branch: "pre-production" },
  { pattern: /(?<!pre-?)\bproduction (?:branch|environment)\b/i, branch: "production" },
];

export function mainBranch(
  text: string,
  refs: readonly (string | null | undefined)[],
): { name: string; why: string } {
  const named = /\b(main|master|trunk) branch\b|\bto (main|master)\b/i.exec(text);
  const byText = named?.[1] ?? named?.[2];
  const known = refs
    .flatMap((ref) => (ref ? [ref.replace(/^(?:refs\/heads\/|refs\/remotes\/|origin\/)+/, "")] : []))
    .find((ref) => /^(?:main|master|trunk)$/.test(ref));
  if (known) return { name: known, why: `The main branch is ${known}, as in the repository.` };
  if (byText)
    return {
      name: byText.toLowerCase(),
      why: `The main branch is ${byText.toLowerCase()}, as the description says.`,
    };
  return {
    name: "main",
    why: 'The main branch is "main": neither the repository nor the description names another.',
  };
}

/** Returns the commands in backticks in the description that run checks. They run without a shell. */
export function checksIn(text: string): Workflow["checks"] {
  const checks = new Map<string, Workflow["checks"][number]>();
  for (const command of commandsInCode(text).filter(runsChecks)) {
    const line = lineOf(command);
    const name = line
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 64);
    if (!checks.has(line)) checks.set(line, { name, command });
  }
  return [...checks.values()].slice(0, 50);
}

export function reviewersIn(text: string): string[] {
  const roles = [
    "orchestrator",
    "developer",
    "tester",
    "testrunner",
    "pm",
    "devops",
    "reviewer",
    "architect",
  ];
  const [, by = ""] =
    /\b(?:review(?:ed|s)?|approv(?:ed|al|als)) (?:by|from) ([^.;\n]{1,120})/i.exec(text) ?? [];
  return roles.filter((role) => new RegExp(`\\b${role}s?\\b`, "i").test(by));
}

export function approvalsIn(text: string): number {
  const numbers: Record<string, number> = { one: 1, two: 2, three: 3, four: 4 };
  const [, word = "1"] =
    /\b(\d{1,2}|one|two|three|four) (?:code )?(?:approv\w*|reviews|reviewers)\b/i.exec(text) ?? [];
  return Math.min(20, Math.max(1, numbers[word.toLowerCase()] ?? Number(word)));
}
