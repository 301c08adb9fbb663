import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/draft.ts";
import { StartError } from "./start-error.ts";

/** The content of `orchestrator.json`, which describes the orchestrator that runs on a state folder. */
export interface RunningOrchestrator {
  readonly pid: number;
  /** When the process started: distinguishes it from a later process with the same id. */
  readonly process_birth: string | null;
  readonly url: string;
  /** The Unix socket at which it answers, too. */
  readonly socket: string;
  readonly version: string;
  readonly started_at: string;
  readonly agent_command: string;
  /** Empty: not limited. */
  readonly allowed_roots: readonly string[];
  /** Null: none. */
  readonly sandbox: string | null;
}

/**
 * Makes a folder that only this user can enter. An existing one that others can enter is closed to them if it has nothing but
 * what we and our logs put there. Fails with a StartError `state_folder_unusable`.
 */
export async function preparePrivateFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made === undefined && !isOpenToOthers(await stat(folder))) return;
    if (made !== undefined || (await isOurs(folder))) return await chmod(folder, 0o700);
  } catch (cause) {
    throw new StartError("state_folder_unusable", `The folder "${folder}" cannot be used: ${cause}`, {
      cause,
    });
  }
  throw openFolder(folder);
}

export function isOpenToOthers({ mode }: Stats): boolean {
  return (mode & 0o077) !== 0;
}

export function openFolder(folder: string): StartError {
  return new StartError(
    "state_folder_unusable",
    `Other users can enter the folder "${folder}". Choose another one, or close it to them: chmod 700 "${folder}".`,
  );
}

const ownNames =
  /^(?:key|logs|api|projects|worktrees|scratch|tmux\.sock|orchestrator\..+|.+\.log(?:\.old)?)$/;

async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.includes("orchestrator.db") || names.every((name) => ownNames.test(name));
}

/** The bearer key of this state folder: created once, and kept over restarts. Fails with a StartError `key_invalid`. */
export async function readOrMakeKey(stateDir: string): Promise<string> {
  const path = join(stateDir, "key");
  const kept = (await readFile(path, "utf8").catch(absent))?.trim();
  if (kept !== undefined) {
    if (!/^[\w.~+/=-]{32,512}$/.test(kept))
      throw new StartError(
        "key_invalid",
        `The key file "${path}" is damaged: a key has 32 to 512 letters, digits and the characters _.~+/=-. Remove the file; the next start makes a new key.`,
      );
    await chmod(path, 0o600);
    return kept;
  }
  const key = randomBytes(32).toString("base64url");
  await writePrivately(path, `${key}\n`);
  return key;
}

export function writeRunning(stateDir: string, running: RunningOrchestrator): Promise<void> {
  return writePrivately(runningPath(stateDir), `${JSON.stringify(running, null, 2)}\n`);
}

/** Leaves the file of a later orchestrator in place. */
export async function removeRunning(stateDir: string): Promise<void> {
  const text = await readFile(runningPath(stateDir), "utf8").catch(absent);
  if (text?.includes(`"pid": ${process.pid},`)) await rm(runningPath(stateDir), { force: true });
}

/** Replaces a file that only this user can read, in one step. */
export function writePrivately(path: string, content: string): Promise<void> {
  return writeAtomically(path, content, 0o600);
}

function runningPath(stateDir: string): string {
  return join(stateDir, "orchestrator.json");
}

/** For a file that may not exist. */
export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
