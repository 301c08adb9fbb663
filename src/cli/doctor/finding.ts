import type { TmuxHazard } from "../../orchestrator/tmux/tmux-hazards.ts";
import type { SharedChange } from "../plans/live-drift.ts";

/** The result of one check. */
export interface Finding {
  readonly check: string;
  readonly status: "ok" | "warning" | "problem";
  readonly detail: string;
  readonly hint?: string;
  /** Of tmux: harmful behaviour of this version, and the protection against it. */
  readonly hazards?: readonly TmuxHazard[];
  /** Of the Web Server: the changes of its API that affect the tools. */
  readonly changes?: readonly SharedChange[];
}
