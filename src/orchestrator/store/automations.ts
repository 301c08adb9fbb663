import type { Kysely, Selectable } from "kysely";
import type { Schema } from "../../contract/contract.ts";
import type { AutomationTable, Tables } from "./tables.ts";

export interface StoredAutomation {
  /** Rises with each automation. */
  seq: number;
  id: string;
  workflow_name: string;
  description: string | null;
  trigger_conditions: Schema<"TriggerCondition">[];
  /** Empty: all projects. */
  target_projects: string[];
  actions: Schema<"AutomationAction">[];
  cooldown_s: number;
  max_runs_per_hour: number;
  enabled: boolean;
  created_at: string;
  updated_at: string;
}

export interface AutomationStore {
  find(id: string): Promise<StoredAutomation | undefined>;
  /** Newest first. */
  all(): Promise<StoredAutomation[]>;
  /** Returns false, and inserts nothing, when another one has the name. */
  insert(automation: Omit<StoredAutomation, "seq">): Promise<boolean>;
  /** Returns false, and changes nothing, when another one has the name. */
  update(id: string, automation: Omit<StoredAutomation, "seq" | "id" | "created_at">): Promise<boolean>;
  delete(id: string): Promise<void>;
}

export function automationRecords(db: Kysely<Tables>): AutomationStore {
  const all = db.selectFrom("automations").selectAll();

  async function nameIsTaken(name: string, butNotBy: string): Promise<boolean> {
    const other = await all.where("workflow_name", "=", name).where("id", "!=", butNotBy).executeTakeFirst();
    return other !== undefined;
  }

  return {
    async find(id) {
      const row = await all.where("id", "=", id).executeTakeFirst();
      return row && fromRow(row);
    },
    async all() {
      return (await all.orderBy("seq", "desc").execute()).map(fromRow);
    },
    async insert(automation) {
      const { id } = automation;
      if (await nameIsTaken(automation.workflow_name, id)) return false;
      const result = await db
        .insertInto("automations")
        .values({ id, created_at: automation.created_at, ...toRow(automation) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows) > 0;
    },
    async update(id, automation) {
      if (await nameIsTaken(automation.workflow_name, id)) return false;
      await db.updateTable("automations").set(toRow(automation)).where("id", "=", id).execute();
      return true;
    },
    async delete(id) {
      await db.deleteFrom("automations").where("id", "=", id).execute();
    },
  };
}

function fromRow(row: Selectable<AutomationTable>): StoredAutomation {
  return {
    ...row,
    trigger_conditions: JSON.parse(row.trigger_conditions),
    target_projects: JSON.parse(row.target_projects),
    actions: JSON.parse(row.actions),
    enabled: row.enabled === 1,
  };
}

function toRow(automation: Omit<StoredAutomation, "seq" | "id" | "created_at">) {
  return {
    workflow_name: automation.workflow_name,
    description: automation.description,
    trigger_conditions: JSON.stringify(automation.trigger_conditions),
    target_projects: JSON.stringify(automation.target_projects),
    actions: JSON.stringify(automation.actions),
    cooldown_s: automation.cooldown_s,
    max_runs_per_hour: automation.max_runs_per_hour,
    enabled: automation.enabled ? (1 as const) : (0 as const),
    updated_at: automation.updated_at,
  };
}
