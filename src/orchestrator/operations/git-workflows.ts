import { createHash } from "node:crypto";
import { createKeyedMutex } from "../../async/keyed-mutex.ts";
import type { Schema } from "../../contract/contract.ts";
import { type Fault, faultInCondition, faultsInTemplates } from "../automations/condition.ts";
import type { Operations } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { EventLog } from "../events/log.ts";
import { guarded } from "../git-work/problem.ts";
import { treeOf } from "../git-work/trees.ts";
import { applyGitWorkflow } from "../git-work/workflow-apply.ts";
import type { StoredGitWorkflow } from "../store/git-workflows.ts";
import type { Store } from "../store/store.ts";

/** The git workflow of a project: recorded, and applied. Nothing follows it before it is applied. */

export interface GitWorkflowServices {
  /** Throws a Problem for a project that does not exist. */
  findProject(id: string): Promise<{ id: string; path: string }>;
  readonly store: Store;
  readonly events: EventLog;
}

export function createGitWorkflowOperations({ findProject, store, events }: GitWorkflowServices) {
  const { gitWorkflows } = store;
  const mutex = createKeyedMutex();
  const findStored = async (id: string) => {
    const stored = await gitWorkflows.find(id);
    if (stored) return stored;
    throw new Problem(
      "not_found",
      `No git workflow is recorded for project ${id}. Record one with setGitWorkflow.`,
    );
  };

  return {
    async getGitWorkflow({ path }) {
      const { id } = await findProject(path.project_id);
      const stored = await findStored(id);
      return answer(stored);
    },

    async setGitWorkflow({ path, header, body }) {
      const { id } = await findProject(path.project_id);
      const stored = await gitWorkflows.find(id);
      checkVersion(header["if-match"], stored?.etag ?? null);
      const faults = faultsIn(body);
      if (faults.length > 0)
        throw new Problem("validation_failed", `The git workflow has ${count(faults)}.`, { errors: faults });

      const at = new Date().toISOString();
      const created_at = stored?.created_at ?? at;
      const etag = versionOf(body, at);
      const next = { project_id: id, workflow: body, etag, applied_at: null, created_at, updated_at: at };
      if (await gitWorkflows.put(next, stored?.etag ?? null)) return answer(next);
      throw new Problem(
        "state_conflict",
        "The git workflow was recorded by somebody else at the same time. Try again.",
      );
    },

    applyGitWorkflow: guarded("body", async ({ path, body }) => {
      const { id, path: folder } = await findProject(path.project_id);
      const { tree } = await treeOf({ id, path: folder, agents: [] });
      const answered = await mutex.run(id, async () => {
        const stored = await findStored(id);
        if (body.etag !== undefined && body.etag !== stored.etag)
          throw new Problem(
            "state_conflict",
            `The recorded git workflow has the etag ${stored.etag} now. Read it, plan again with dry_run, then apply that.`,
          );
        return applyGitWorkflow({ store, events }, tree.root, stored, body.dry_run);
      });
      return { status: 200, body: answered };
    }),
  } satisfies Operations;
}

/** What the contract says in words and its schemas cannot. */
function faultsIn(workflow: Schema<"GitWorkflow">): Fault[] {
  const checks = (workflow.checks ?? []).map(({ name }) => name);
  const rules = workflow.automation_rules.map(({ name }) => name);
  return [
    ...repeated(checks, "/checks"),
    ...repeated(rules, "/automation_rules"),
    ...workflow.merge_policies.flatMap((policy, i) =>
      (policy.required_checks ?? []).flatMap((name, j) =>
        checks.includes(name)
          ? []
          : {
              path: `/merge_policies/${i}/required_checks/${j}`,
              message: `There is no check ${JSON.stringify(name)}. In checks: ${checks.join(", ") || "none"}.`,
            },
      ),
    ),
    ...workflow.automation_rules.flatMap(({ condition, actions }, i) => {
      const path = `/automation_rules/${i}`;
      const message = condition === undefined ? null : faultInCondition(condition);
      const own = message === null ? [] : [{ path: `${path}/condition`, message }];
      return [...own, ...faultsInTemplates(actions, `${path}/actions`)];
    }),
  ];
}

function repeated(names: readonly string[], path: string): Fault[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) === i
      ? []
      : { path: `${path}/${i}/name`, message: `${JSON.stringify(name)} is there twice.` },
  );
}

function checkVersion(ifMatch: string | undefined, etag: string | null): void {
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

function versionOf(workflow: Schema<"GitWorkflow">, at: string): string {
  return createHash("sha256")
    .update(`${at} ${JSON.stringify(workflow)}`)
    .digest("hex")
    .slice(0, 32);
}

function answer(stored: StoredGitWorkflow) {
  const body: Schema<"GitWorkflowRecord"> = stored;
  return { status: 200, body, headers: { ETag: `"${stored.etag}"` } };
}

function count(faults: readonly Fault[]): string {
  return faults.length === 1 ? "1 error" : `${faults.length} errors`;
}
