import { statSync } from "node:fs";
import { chmod, copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";

/** Returns a function that tells whether the file is no longer the one that was there. */
export function watchFile(path: string): () => boolean {
  const before = identityOf(path);
  return () => identityOf(path) !== before;
}

function identityOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : "none";
}

const attempts = 100;
const quietMs = 50;

/**
 * Writes a checked copy of a database, whose file an orchestrator may have open for itself alone. Copies the file and its log
 * of writes until no write came between, then brings them together. Throws when the database is damaged.
 */
export async function backUpDatabase(path: string, to: string): Promise<void> {
  const folder = await mkdtemp(join(dirname(to), ".backup-"));
  try {
    const copy = join(folder, "orchestrator.db");
    await copyQuietly(path, copy);
    const database = new Database(copy);
    try {
      const damage = damageOf(database);
      if (damage !== undefined) throw new Error(`The database is damaged: ${damage}`);
      writeCopy(database, to);
    } finally {
      database.close();
    }
    await chmod(to, 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyQuietly(path: string, to: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await writesOf(path);
    if (before.at + quietMs < Date.now()) {
      await copyFile(path, to);
      await copyFile(`${path}-wal`, `${to}-wal`).catch(() => rm(`${to}-wal`, { force: true }));
      if ((await writesOf(path)).all === before.all) return;
    }
    await sleep(quietMs);
  }
  throw new Error("The database is written to all the time. Stop the orchestrator, and try again.");
}

async function writesOf(path: string): Promise<{ all: string; at: number }> {
  const files = await Promise.all([stat(path), stat(`${path}-wal`).catch(() => undefined)]);
  const at = Math.max(...files.map((stats) => stats?.mtimeMs ?? 0));
  return { all: files.map((stats) => `${stats?.ino} ${stats?.size} ${stats?.mtimeMs}`).join(), at };
}

/** Of an open database, as it is now. */
export function writeCopy(database: Database.Database, to: string): void {
  database.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
}

export interface DatabaseState {
  /** Why it cannot be used, or undefined. */
  readonly damage: string | undefined;
  /** The ids of the agents that it knows. */
  readonly agents: readonly string[];
}

/** Looks into a database that no orchestrator has open. */
export function inspectDatabase(path: string): DatabaseState {
  try {
    const database = new Database(path, { timeout: 0 });
    try {
      const damage = damageOf(database);
      return { damage, agents: damage === undefined ? agentsIn(database) : [] };
    } finally {
      database.close();
    }
  } catch (error) {
    return { damage: error instanceof Error ? error.message : String(error), agents: [] };
  }
}

function damageOf(database: Database.Database): string | undefined {
  const rows: unknown[] = database.prepare("PRAGMA integrity_check").all();
  const found = rows.flatMap((row) => Object.values(row ?? {})).map(String);
  return found.join() === "ok" ? undefined : found.slice(0, 3).join("; ");
}

/** None for an empty file. */
function agentsIn(database: Database.Database): string[] {
  const made: unknown[] = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'agents'").all();
  if (made.length === 0) return [];
  const rows: unknown[] = database.prepare("SELECT id FROM agents").all();
  return rows.flatMap((row) => Object.values(row ?? {})).map(String);
}
