import { randomBytes } from "node:crypto";
import { deleteRefs, readBackupRefs, readUnheld } from "../git/git.ts";

/**
 * Operations keep what they replace under refs of ours, which git keeps through a gc. Of the backups older than 30
 * days, the newest 200 of a repository stay. A commit that no branch, tag or remote branch holds stays for a year.
 */

const keptMs = 30 * 24 * 3_600_000;
const keptAloneMs = 365 * 24 * 3_600_000;
const keptNewest = 200;
const betweenPrunesMs = 3_600_000;

/** A UUID version 7, which starts with the time. */
export function newBackupId(at = Date.now()): string {
  const hex = at.toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const prefix = "refs/tmux-orchestrator/backup/";

export function refOf(backupId: string): string {
  return `${prefix}${backupId}`;
}

const lastPruned = new Map<string, number>();

/** Runs at most once an hour for each work tree. Returns the refs that were deleted. */
export async function pruneBackups(root: string, now = Date.now()): Promise<string[]> {
  if (now - (lastPruned.get(root) ?? 0) < betweenPrunesMs) return [];
  lastPruned.set(root, now);
  const refs = (await readBackupRefs(root, prefix)).flatMap((ref) => {
    const at = timeOf(ref.name.slice(prefix.length));
    return at === null ? [] : [{ ...ref, at }];
  });
  const old = refs
    .sort((a, b) => b.at - a.at)
    .slice(keptNewest)
    .filter(({ at }) => now - at > keptMs);
  const recent = old.filter(({ at, type }) => type === "commit" && now - at <= keptAloneMs);
  const alone = await readUnheld(
    root,
    recent.map(({ commit }) => commit),
  );
  const gone = old.filter(({ commit, at }) => now - at > keptAloneMs || !alone.has(commit));
  await deleteRefs(root, gone);
  return gone.map(({ name }) => name);
}

/** Null for an id without a time, whose age is not known. */
function timeOf(id: string): number | null {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;
}
