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

/** Branches that were to be made, kept until all of it is done: what a kill leaves of them is taken back. */
export interface BranchesToMake {
  branches: { name: string; commit: string }[];
}

type Application = Schema<"GitWorkflowApplication">;
type Answered = Application["steps"][number];

/**
 * All steps or none: branches are made first and taken back when a later step fails; policies, review requirements and
 * automations are one transaction. A version that is applied already changes nothing.
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
  const answer = { dry_run: dryRun, reversible: true, etag };
  if (dryRun) return { ...answer, steps: steps.map((step, i) => told(step, i, "planned")), applied_at: null };
  if (applied?.etag === etag && !steps.some(({ changes }) => changes)) {
    return {
      ...answer,
      steps: steps.map((step, i) => told(step, i, "done")),
      applied_at: applied.applied_at,
    };
  }

  const journalId = randomUUID();
  const made: BranchesToMake = {
    branches: steps.flatMap((step) =>
      step.action === "create_branch" && step.changes ? [{ name: step.branch, commit: step.commit }] : [],
    ),
  };
  await store.gitJournal.add({ id: journalId, project_id: projectId, kind: "apply", root, detail: made });
  let at = 0;
  const begin = (step: Step) => {
    at = steps.indexOf(step);
  };
  const done: BranchesToMake = { branches: [] };
  try {
    for (const step of steps) {
      if (step.action !== "create_branch" || !step.changes) continue;
      begin(step);
      await setRef(root, `refs/heads/${step.branch}`, step.commit, "");
      done.branches.push({ name: step.branch, commit: step.commit });
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
      const result = { etag, applied_at, branches: made.branches.map(({ name }) => name) };
      await emit({ type: "git_event", projectId, data: { ...result, operation: "apply_workflow" } });
    });
    return { ...answer, steps: steps.map((step, i) => told(step, i, "done")), applied_at };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    await takeBack(root, done);
    await store.gitJournal.remove(journalId);
    return { ...answer, steps: steps.map((step, i) => afterFailure(step, i, at, error)), applied_at: null };
  }
}

/** Those that still are where they were made, so that nobody's work goes with them. */
export async function takeBack(root: string, { branches }: BranchesToMake): Promise<void> {
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

function told(step: Step, index: number, status: "planned" | "done"): Answered {
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

/** What was done before the failure is undone, so nothing of it is done. */
function afterFailure(step: Step, index: number, failed: number, error: GitError): Answered {
  const answered = told(step, index, "done");
  if (answered.status === "unchanged") return answered;
  if (index === failed) return { ...answered, status: "failed", error: error.message };
  return { ...answered, status: "skipped" };
}
