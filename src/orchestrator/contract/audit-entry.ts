import { join } from "node:path";
import type { ProblemCode } from "./problem.ts";

/** A line of the audit log: a request that was not a read, or that was refused. */
export interface AuditEntry {
  /** When the request ended, RFC 3339 UTC. */
  readonly time: string;
  readonly request_id: string;
  readonly caller: AuditCaller;
  /** Null where the contract has no operation with the method at the address. */
  readonly operation: string | null;
  readonly method: string;
  /** As the path names it; null where the path has none. */
  readonly project_id: string | null;
  readonly agent_id: string | null;
  /** The path's other ids, such as `key_id` and `task_id`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly status: number;
  /** The problem's code; null for a request that succeeded. */
  readonly code: ProblemCode | null;
  /** The answer is that of an earlier request with the same Idempotency-Key. */
  readonly replayed: boolean;
  readonly ms: number;
}

/** A line in place of the refused requests of one caller that have no entries. */
export interface MoreRefused {
  readonly time: string;
  readonly caller: AuditCaller;
  readonly more_refused: number;
}

/** `none`: the request had no valid key, or was answered before its key was read. */
export type AuditCaller =
  | { readonly kind: "key" | "agent"; readonly id: string }
  | { readonly kind: "none"; readonly id: null };

export function auditLogFile(stateDir: string): string {
  return join(stateDir, "logs", "audit.log");
}
