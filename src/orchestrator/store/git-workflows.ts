import type { Kysely } from "kysely";
import type { Schema } from "../../contract/contract.ts";
import type { Tables } from "./tables.ts";

export interface StoredGitWorkflow {
  project_id: string;
  workflow: Schema<"GitWorkflow">;
  etag: string;
  applied_at: string | null;
  created_at: string;
  updated_at: string;
}

export interface AppliedGitWorkflow {
  workflow: Schema<"GitWorkflow">;
  etag: string;
  applied_at: string;
  /** Name of the rule → id of its automation workflow. */
  automations: Record<string, string>;
}

export interface GitWorkflowStore {
  find(projectId: string): Promise<StoredGitWorkflow | undefined>;
  /** Returns false, and stores nothing, unless the stored version has the etag `replaces` (null: none is stored). */
  put(workflow: StoredGitWorkflow, replaces: string | null): Promise<boolean>;
  /** The version in force, which can be older than the recorded one. */
  findApplied(projectId: string): Promise<AppliedGitWorkflow | undefined>;
  /** Returns false, and stores nothing, when another version was recorded meanwhile. */
  putApplied(projectId: string, applied: AppliedGitWorkflow): Promise<boolean>;
}

export function gitWorkflowRecords(db: Kysely<Tables>): GitWorkflowStore {
  return {
    async find(projectId) {
      const row = await db
        .selectFrom("git_workflows")
        .selectAll()
        .where("project_id", "=", projectId)
        .executeTakeFirst();
      return row && { ...row, workflow: JSON.parse(row.workflow) };
    },
    async put({ workflow, ...rest }, replaces) {
      const row = { ...rest, workflow: JSON.stringify(workflow) };
      if (replaces === null) {
        const inserted = await db
          .insertInto("git_workflows")
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return Number(inserted.numInsertedOrUpdatedRows) > 0;
      }
      const updated = await db
        .updateTable("git_workflows")
        .set(row)
        .where("project_id", "=", row.project_id)
        .where("etag", "=", replaces)
        .executeTakeFirst();
      return updated.numUpdatedRows > 0n;
    },
    async findApplied(projectId) {
      const row = await db
        .selectFrom("applied_git_workflows")
        .selectAll()
        .where("project_id", "=", projectId)
        .executeTakeFirst();
      return row && { ...row, workflow: JSON.parse(row.workflow), automations: JSON.parse(row.automations) };
    },
    async putApplied(projectId, { workflow, etag, applied_at, automations }) {
      const marked = await db
        .updateTable("git_workflows")
        .set({ applied_at })
        .where("project_id", "=", projectId)
        .where("etag", "=", etag)
        .executeTakeFirst();
      if (marked.numUpdatedRows === 0n) return false;
      const row = {
        etag,
        applied_at,
        workflow: JSON.stringify(workflow),
        automations: JSON.stringify(automations),
      };
      await db
        .insertInto("applied_git_workflows")
        .values({ project_id: projectId, ...row })
        .onConflict((conflict) => conflict.column("project_id").doUpdateSet(row))
        .execute();
      return true;
    },
  };
}
