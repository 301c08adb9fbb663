import type { FileMark } from "./file-mark.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** A manifest that was loaded, checked and planned, as JSON: a server lists tools that it never parses. */
export interface PlannedManifest {
  readonly tools: readonly PlannedTool[];
  /** Every file that it was made of. */
  readonly marks: readonly FileMark[];
  /** The files of small folders, and every folder: where these are as they were, a file was changed in its place at most. */
  readonly glance: readonly FileMark[];
  /** A hash of the manifest without its tools. */
  readonly frame: string;
}

export interface PlannedTool {
  readonly name: string;
  readonly toolset: string;
  readonly timeoutMs: number;
  /** A hash of its entry in the manifest. */
  readonly entry: string;
  /** As in `tools/list`, JSON in UTF-8. */
  readonly definition: Buffer;
  /** What else a `ToolPlan` has, the same. */
  readonly plan: Buffer;
}

/** The plan again, of its two parts. */
export function toToolPlan({ definition, plan }: Pick<PlannedTool, "definition" | "plan">): ToolPlan {
  return { ...JSON.parse(definition.toString()), ...JSON.parse(plan.toString()) };
}
