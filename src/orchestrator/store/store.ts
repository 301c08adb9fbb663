import { chmodSync } from "node:fs";
import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { agentRecords } from "./agents.ts";
import { automationRecords } from "./automations.ts";
import { writeCopy } from "./database-file.ts";
import { eventRecords } from "./events.ts";
import { gitJournalRecords } from "./git-journal.ts";
import { gitWorkflowRecords } from "./git-workflows.ts";
import { idempotencyRecords } from "./idempotency.ts";
import { keyRecords } from "./keys.ts";
import { messageRecords } from "./messages.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { processRecords } from "./processes.ts";
import { projectRecords } from "./projects.ts";
import { scheduleRecords } from "./schedules.ts";
import { StartError } from "./start-error.ts";
import type { Tables } from "./tables.ts";
import { taskRecords } from "./tasks.ts";
import { trustedProgramRecords } from "./trusted-programs.ts";
import { upTimeRecords } from "./up-times.ts";

/** The database. Only the folder `store/` knows SQL. */
export interface Store extends Records {
  /** Rises with every write: as long as it stays the same, what was read is current. */
  version(): number;
  /** Commits all of it or nothing. The work uses the records that it is passed: any others would wait for the end. */
  transaction<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** Writes the database as it is now into a new file, also when its own file was deleted. */
  writeCopy(to: string): void;
  close(): Promise<void>;
}

export type Records = ReturnType<typeof recordsOf>;

/**
 * Opens the database for this process alone. Fails with `already_running` while another one has it open. The lock is
 * the operating system's, so a killed process leaves none behind.
 */
export async function openStore(path: string): Promise<Store> {
  const database = openAlone(path);
  try {
    await migrate(database, path, migrations);
  } catch (error) {
    releaseLock(database);
    database.close();
    throw error;
  }
  let version = 0;
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database }),
    log: ({ query }) => {
      if (query.query.kind !== "SelectQueryNode") version++;
    },
  });
  return {
    ...recordsOf(db),
    version: () => version,
    transaction: (work) => db.transaction().execute((trx) => work(recordsOf(trx))),
    writeCopy: (to) => {
      writeCopy(database, to);
      chmodSync(to, 0o600);
    },
    close: async () => {
      releaseLock(database);
      await db.destroy();
    },
  };
}

function recordsOf(db: Kysely<Tables>) {
  return {
    projects: projectRecords(db),
    agents: agentRecords(db),
    messages: messageRecords(db),
    events: eventRecords(db),
    idempotency: idempotencyRecords(db),
    automations: automationRecords(db),
    gitWorkflows: gitWorkflowRecords(db),
    gitJournal: gitJournalRecords(db),
    tasks: taskRecords(db),
    processes: processRecords(db),
    schedules: scheduleRecords(db),
    upTimes: upTimeRecords(db),
    keys: keyRecords(db),
    trustedPrograms: trustedProgramRecords(db),
  };
}

function openAlone(path: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: 0 });
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA foreign_keys = ON");
    // The lock is taken by the first write and kept.
    database.exec("BEGIN IMMEDIATE; COMMIT");
    return database;
  } catch (cause) {
    database?.close();
    if (isBusy(cause))
      throw new StartError(
        "already_running",
        `Another orchestrator has "${path}" open. Use that one, or stop it first.`,
        { cause },
      );
    throw new StartError("database_unusable", `The database "${path}" cannot be opened: ${cause}`, { cause });
  }
}

/**
 * Releases the lock. libsql closes a database only once its last statement is garbage-collected, which can be late. A
 * database that entered WAL while it was exclusive is released by leaving WAL.
 */
function releaseLock(database: Database.Database): void {
  database.exec("PRAGMA journal_mode = DELETE");
  database.exec("PRAGMA locking_mode = NORMAL");
  database.prepare("SELECT count(*) FROM sqlite_master").all();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
