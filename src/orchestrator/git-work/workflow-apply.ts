import { randomUUID } from "node:crypto";
import type { Schema } from "../../contract/contract.ts";
import { randomId } from "../contract/identifier.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import { deleteRef, findBranch, findCommit, readBranchTips, setRef } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { StoredAutomation } from "../store/automations.ts";
import type { AppliedGitWorkflow, StoredGitWorkflow } from "../store/git-workflows.ts";
import type { Records, Store } from "../store/store.ts";
import { planSteps, type Step } from "./workflow-plan.ts";

export interface ApplyParts {
  readonly store: Store;
  readonly events: EventLog;
}

type Application = Schema<"GitWorkflowApplication">;
type StepAnswer = Application["steps"][number];

/** Journaled until the workflow is applied, so that branches that a kill left are deleted again. */
export interface BranchesToMake {
  branches: { name: string; commit: string }[];
}

/**
 * Applies all steps or none: branches are made first and deleted again when a later step fails; policies, review
 * requirements and automations are one transaction. A version that is in force already changes nothing.
 */
export async function applyGitWorkflow(
  { store, events }: ApplyParts,
  root: string,
  stored: StoredGitWorkflow,
  dryRun: boolean,
): Promise<Application> {
  const { project_id: projectId, workflow, etag } = stored;
  const [branches, head, applied, automations] = await Promise.all([
    readBranchTips(root),
    findCommit(root, "HEAD"),
    store.gitWorkflows.findApplied(projectId),
    store.automations.all(),
  ]);
  const steps = planSteps(workflow, { projectId, branches, head, applied: applied ?? null, automations });
  const answer = (applied_at: string | null, answerOf: (step: Step, index: number) => StepAnswer) => ({
    dry_run: dryRun,
    reversible: true,
    etag,
    steps: steps.map(answerOf),
    applied_at,
  });
  if (dryRun) return answer(null, (step, i) => stepAnswer(step, i, "planned"));
  if (applied?.etag === etag && !steps.some(({ changes }) => changes))
    return answer(applied.applied_at, (step, i) => stepAnswer(step, i, "done"));

  const journalId = randomUUID();
  const toMake = branchesOf(steps);
  await store.gitJournal.add({ id: journalId, project_id: projectId, kind: "apply", root, detail: toMake });
  const made: BranchesToMake = { branches: [] };
  let current = 0;
  const begin = (step: Step) => {
    current = steps.indexOf(step);
  };
  try {
    for (const step of steps) {
      if (step.action !== "create_branch" || !step.changes) continue;
      begin(step);
      await setRef(root, `refs/heads/${step.branch}`, step.commit, "");
      made.branches.push({ name: step.branch, commit: step.commit });
    }
    const applied_at = now();
    await events.record(async (records, emit) => {
      const ids = await setAutomations(records, steps, begin, applied, applied_at);
      const next: AppliedGitWorkflow = { workflow, etag, applied_at, automations: ids };
      if (!(await records.gitWorkflows.putApplied(projectId, next)))
        throw new GitError(
          "changed_meanwhile",
          "Another version of the git workflow was recorded meanwhile. Plan again.",
        );
      await records.gitJournal.remove(journalId);
      const result = { etag, applied_at, branches: toMake.branches.map(({ name }) => name) };
      await emit({ type: "git_event", projectId, data: { ...result, operation: "apply_workflow" } });
    });
    return answer(applied_at, (step, i) => stepAnswer(step, i, "done"));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    await deleteBranches(root, made);
    await store.gitJournal.remove(journalId);
    return answer(null, (step, i) => answerAfterFailure(step, i, current, error));
  }
}

function branchesOf(steps: readonly Step[]): BranchesToMake {
  const branches = steps.flatMap((step) =>
    step.action === "create_branch" && step.changes ? [{ name: step.branch, commit: step.commit }] : [],
  );
  return { branches };
}

/** Deletes the branches that are still at the commit where they were made: others may hold somebody's work. */
export async function deleteBranches(root: string, { branches }: BranchesToMake): Promise<void> {
  for (const { name, commit } of branches) {
    if ((await findBranch(root, name)) === commit) await deleteRef(root, `refs/heads/${name}`, commit);
  }
}

async function setAutomations(
  records: Records,
  steps: readonly Step[],
  begin: (step: Step) => void,
  applied: AppliedGitWorkflow | undefined,
  at: string,
): Promise<Record<string, string>> {
  const ids = { ...applied?.automations };
  for (const step of steps) {
    if (!("rule" in step)) continue;
    begin(step);
    if (step.action === "delete_automation") {
      await records.automations.delete(step.id);
      delete ids[step.rule];
    } else if (step.action === "create_automation") {
      ids[step.rule] = await insertAutomation(records, step.content, at);
    } else if (step.changes) {
      const there = await records.automations.find(step.id);
      const next = there && { ...there, ...step.content, updated_at: at };
      if (!next || !(await records.automations.update(step.id, next))) throw nameTaken(step.target);
    }
  }
  return ids;
}

async function insertAutomation(
  { automations }: Records,
  content: Extract<Step, { action: "create_automation" }>["content"],
  at: string,
): Promise<string> {
  const automation: Omit<StoredAutomation, "seq"> = {
    ...content,
    id: `workflow-${randomId(8)}`,
    cooldown_s: 60,
    max_runs_per_hour: 60,
    enabled: true,
    created_at: at,
    updated_at: at,
  };
  if (!(await automations.insert(automation))) throw nameTaken(content.workflow_name);
  return automation.id;
}

function nameTaken(name: string): GitError {
  return new GitError(
    "changed_meanwhile",
    `There is an automation named ${JSON.stringify(name)} that this git workflow did not make. Rename or delete it.`,
  );
}

function stepAnswer(step: Step, index: number, status: "planned" | "done"): StepAnswer {
  const { action, target, detail, changes } = step;
  const id = `step-${index + 1}`;
  return {
    id,
    action,
    target,
    detail,
    status: changes ? status : "unchanged",
    reversible: true,
    error: null,
  };
}

/** The steps before the failed one were undone, so they count as skipped. */
function answerAfterFailure(step: Step, index: number, failed: number, error: GitError): StepAnswer {
  const answered = stepAnswer(step, index, "done");
  if (answered.status === "unchanged") return answered;
  if (index === failed) return { ...answered, status: "failed", error: error.message };
  return { ...answered, status: "skipped" };
}
