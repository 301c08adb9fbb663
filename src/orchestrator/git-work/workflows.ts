import { createHash } from "node:crypto";
import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { faultCount } from "../contract/condition.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import type { EventLog } from "../events/log.ts";
import type { StoredGitWorkflow } from "../store/git-workflows.ts";
import type { Store } from "../store/store.ts";
import { treeOf } from "./trees.ts";
import { applyGitWorkflow } from "./workflow-apply.ts";
import { workflowFaults } from "./workflow-faults.ts";

export interface GitWorkflowParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly lookup: {
    /** Fails with `not_found`. */
    findProject(id: string): Promise<{ id: string; path: string }>;
  };
}

export type GitWorkflows = ReturnType<typeof createGitWorkflows>;

/** The git workflows of projects: recorded first, and in force once they are applied. */
export function createGitWorkflows({ store, events, lookup }: GitWorkflowParts) {
  const { gitWorkflows } = store;
  const mutex = createKeyedMutex();

  async function findStored(id: string): Promise<StoredGitWorkflow> {
    const stored = await gitWorkflows.find(id);
    if (stored) return stored;
    throw new Problem(
      "not_found",
      `No git workflow is recorded for project ${id}. Record one with setGitWorkflow.`,
    );
  }

  return {
    async get(projectId: string): Promise<StoredGitWorkflow> {
      const { id } = await lookup.findProject(projectId);
      return findStored(id);
    },

    /** Records a new version. `ifMatch`: the request's If-Match header. */
    async set(
      projectId: string,
      workflow: Schema<"GitWorkflow">,
      ifMatch: string | undefined,
    ): Promise<StoredGitWorkflow> {
      const { id } = await lookup.findProject(projectId);
      const stored = await gitWorkflows.find(id);
      requireMatch(ifMatch, stored?.etag ?? null);
      const faults = workflowFaults(workflow);
      if (faults.length > 0)
        throw new Problem("validation_failed", `The git workflow has ${faultCount(faults)}.`, {
          errors: faults,
        });
      const at = now();
      const next = {
        project_id: id,
        workflow,
        etag: etagOf(workflow, at),
        applied_at: null,
        created_at: stored?.created_at ?? at,
        updated_at: at,
      };
      if (await gitWorkflows.put(next, stored?.etag ?? null)) return next;
      throw new Problem(
        "state_conflict",
        "The git workflow was recorded by somebody else at the same time. Try again.",
      );
    },

    /** Fails with a GitError or a Problem. */
    async apply(
      projectId: string,
      { etag, dry_run: dryRun }: Schema<"GitWorkflowApply">,
    ): Promise<Schema<"GitWorkflowApplication">> {
      const { id, path } = await lookup.findProject(projectId);
      const { tree } = await treeOf({ id, path, agents: [] });
      return mutex.run(id, async () => {
        const stored = await findStored(id);
        if (etag !== undefined && etag !== stored.etag)
          throw new Problem(
            "state_conflict",
            `The recorded git workflow has the etag ${stored.etag} now. Read it, plan again with dry_run, then apply that.`,
          );
        return applyGitWorkflow({ store, events }, tree.root, stored, dryRun);
      });
    },
  };
}

function requireMatch(ifMatch: string | undefined, etag: string | null): void {
  if (ifMatch === undefined) return;
  const wanted = ifMatch.split(",").map((one) => one.trim().replace(/^(?:W\/)?"(.*)"$/, "$1"));
  if (etag !== null && (wanted.includes("*") || wanted.includes(etag))) return;
  throw new Problem(
    "precondition_failed",
    etag === null
      ? "No git workflow is recorded, so none can have that version. Send it without If-Match."
      : `The recorded git workflow has the etag ${etag} now. Read it again and change that.`,
  );
}

function etagOf(workflow: Schema<"GitWorkflow">, at: string): string {
  return createHash("sha256")
    .update(`${at} ${JSON.stringify(workflow)}`)
    .digest("hex")
    .slice(0, 32);
}
