import { rm } from "node:fs/promises";
import type Database from "libsql";
import { writeCopy } from "./database-file.ts";
import type { Migration } from "./migrations.ts";
import { StartError } from "./start-error.ts";

/** Brings a database to the last version. Each step is a transaction, after a backup of the database before it. */
export async function migrate(
  database: Database.Database,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const version = readVersion(database);
  if (version > migrations.length)
    throw new StartError(
      "database_unusable",
      `The database "${path}" has version ${version}; this program knows ${migrations.length}. Use the newer program.`,
    );
  for (const [index, { sql }] of migrations.entries()) {
    if (index < version) continue;
    if (index > 0) await backUp(database, `${path}.before-v${index + 1}`);
    database.exec("BEGIN");
    try {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${index + 1}`);
      database.exec("COMMIT");
    } catch (cause) {
      database.exec("ROLLBACK");
      throw new StartError(
        "database_unusable",
        `The database "${path}" could not be brought to version ${index + 1}: ${cause}`,
        { cause },
      );
    }
  }
}

async function backUp(database: Database.Database, to: string): Promise<void> {
  await rm(to, { force: true });
  writeCopy(database, to);
}

function readVersion(database: Database.Database): number {
  const [row]: unknown[] = database.prepare("PRAGMA user_version").all();
  return typeof row === "object" && row !== null && "user_version" in row ? Number(row.user_version) : 0;
}
