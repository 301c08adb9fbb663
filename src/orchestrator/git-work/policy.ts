import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import { GitError } from "../git/git-error.ts";
import type { CommandRuns } from "../processes/command-runs.ts";
import { matchesPattern } from "./workflow-plan.ts";

type MergeMethod = Schema<"MergeMethod">;

export interface MergePolicies {
  workflow: Schema<"GitWorkflow">;
  /** Runs required checks. */
  runCommand: CommandRuns["run"];
}

export interface MergeRules {
  method: MergeMethod;
  upToDate: boolean;
  deleteSource: boolean;
  checks: readonly Schema<"NamedCheck">[];
}

/**
 * Returns what the applied git workflow requires of a merge, by its first policy that matches. Fails with
 * `not_mergeable` when it refuses the merge, or when a requirement cannot be checked.
 */
export function mergeRules(
  policies: MergePolicies | null,
  { source, target, method }: { source: string; target: string; method: MergeMethod | null },
): MergeRules {
  if (!policies) return { method: method ?? "merge", upToDate: false, deleteSource: false, checks: [] };
  const { merge_policies: all, review_requirements: review, checks = [] } = policies.workflow;
  const policy = all.find(
    (one) => matchesPattern(one.target, target) && matchesPattern(one.source ?? "*", source),
  );
  if (!policy)
    throw new GitError(
      "not_mergeable",
      `No merge policy of the applied git workflow covers ${source} into ${target}. It covers: ${
        listed(all.map((one) => `${one.source ?? "*"} into ${one.target}`)) || "nothing"
      }. Change the workflow and apply it.`,
    );
  if (method !== null && method !== policy.method)
    throw new GitError(
      "not_mergeable",
      `The merge policy for ${source} into ${target} requires the method ${policy.method}, not ${method}. Leave method out.`,
    );
  refuseUnknownApprovals(policy, review, `${source} into ${target}`);
  return {
    method: policy.method,
    upToDate: policy.require_up_to_date ?? false,
    deleteSource: policy.delete_source ?? false,
    checks: (policy.required_checks ?? []).map((name) => knownCheck(checks, name)),
  };
}

/** Approvals are not recorded here, so a required one cannot be checked. */
function refuseUnknownApprovals(
  policy: Schema<"MergePolicy">,
  review: Schema<"ReviewRequirements">,
  what: string,
): void {
  const needed = policy.require_review ?? review.required;
  const approvals = needed ? (review.min_approvals ?? 1) : 0;
  if (approvals === 0) return;
  throw new GitError(
    "not_mergeable",
    `The applied git workflow requires ${approvals === 1 ? "an approval" : `${approvals} approvals`} of ${what}. This server does not record approvals, so it cannot check them. Merge by hand, or set require_review to false and apply.`,
  );
}

function knownCheck(checks: readonly Schema<"NamedCheck">[], name: string): Schema<"NamedCheck"> {
  const check = checks.find((one) => one.name === name);
  if (check) return check;
  throw new GitError(
    "not_mergeable",
    `The merge policy requires the check ${JSON.stringify(name)}, which is not in checks.`,
  );
}

/** Runs the checks one after another. Fails with `not_mergeable` at the first that does not pass. */
export async function runChecks(
  folder: string,
  checks: readonly Schema<"NamedCheck">[],
  runCommand: MergePolicies["runCommand"],
  signal?: AbortSignal,
): Promise<void> {
  for (const { name, command, timeout_s = 300 } of checks) {
    const run = await runCommand(folder, { command, timeoutMs: timeout_s * 1000 }, signal);
    if (run.passed) continue;
    const how = run.timed_out
      ? `took longer than ${timeout_s} s`
      : `ended with ${run.exit_code ?? "a signal"}`;
    throw new GitError(
      "not_mergeable",
      `The required check ${JSON.stringify(name)} ${how}. The end of its output: ${run.output.slice(-1000).trim() || "none"}`,
    );
  }
}
