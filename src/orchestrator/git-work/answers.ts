import type { Schema } from "../../contract/contract.ts";
import { now } from "../contract/time.ts";
import type { WorkTreeState } from "../git/git.ts";
import type { Conflict } from "./conflicts.ts";
import type { Merged } from "./merge.ts";
import type { Resolved, Undone } from "./resolution.ts";
import type { ProjectTree } from "./trees.ts";

export function statusAnswer(state: WorkTreeState | null, agentId: string | null): Schema<"GitStatus"> {
  return { ...state, agent_id: agentId, observed_at: now() };
}

export function mergeAnswer(merged: Merged, dryRun: boolean, agentId: string | null): Schema<"MergeResult"> {
  return {
    status: merged.status,
    dry_run: dryRun,
    source: merged.source,
    target: merged.target,
    commit_hash: merged.commit,
    conflicts: merged.conflicts,
    backup_ref: merged.backupRef,
    worktree_path: merged.conflictsIn,
    agent_id: agentId,
  };
}

export function conflictAnswer(conflict: Conflict, { tree, agentId }: ProjectTree): Schema<"Conflict"> {
  const { path, kind, regions, binary, etag } = conflict;
  return { path, kind, regions, binary, agent_id: agentId, worktree_path: tree.root, etag };
}

export function conflictFileAnswer(
  conflict: Conflict,
  names: { ours: string | null; theirs: string | null },
  agentId: string | null,
): Schema<"ConflictFile"> {
  const { base, ours, theirs } = conflict.stages;
  return {
    path: conflict.path,
    ...conflict.text,
    merged: conflict.merged,
    etag: conflict.etag,
    binary: conflict.binary,
    mode: { base: base?.mode ?? null, ours: ours?.mode ?? null, theirs: theirs?.mode ?? null },
    ours_ref: names.ours,
    theirs_ref: names.theirs,
    agent_id: agentId,
    regions: conflict.regions,
  };
}

export function resolutionAnswer(path: string, resolved: Resolved): Schema<"ResolutionResult"> {
  return {
    path,
    resolved: resolved.resolved,
    remaining: resolved.remaining,
    backup_ref: resolved.backupRef,
    undo_id: resolved.undoId,
    etag: resolved.etag,
    verification: resolved.verification,
  };
}

export function undoAnswer(undone: Undone): Schema<"ResolutionResult"> {
  return {
    path: undone.path,
    resolved: false,
    remaining: undone.remaining,
    backup_ref: undone.backupRef,
    undo_id: null,
    etag: undone.etag,
    verification: null,
  };
}
