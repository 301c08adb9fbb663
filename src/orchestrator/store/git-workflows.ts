import type { Kysely } from "kysely";
import type { GitWorkflowStore } from "../git-workflow.ts";
import type { Tables } from "./tables.ts";

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
  };
}
