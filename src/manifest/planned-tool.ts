import type { FileStamp } from "../files/file-stamp.ts";
import type { Instructions, ToolAnnotations, ToolPlan } from "./tool-plan.ts";

/** A manifest that was loaded, checked and planned, as JSON: a server lists tools that it never parses. */
export interface PlannedManifest {
  readonly tools: readonly PlannedTool[];
  readonly instructions?: Instructions;
  /** Stamps of files in small folders and of large folders. Unless they differ, at most a file of a large folder was changed in place. */
  readonly quickStamps: readonly FileStamp[];
  /** Read when it is asked for: a start lists tools without it. */
  origin(): PlanOrigin;
}

/** What a planned manifest was made of. */
export interface PlanOrigin {
  /** Every file. */
  readonly stamps: readonly FileStamp[];
  /** A hash of the manifest without its tools. */
  readonly frame: string;
  /** A hash of each tool's entry in the manifest, in the order of the tools. */
  readonly entries: readonly string[];
  /** The files that each tool was made of, which others need not be: indexes of `stamps`, in the order of the tools. */
  readonly files: readonly (readonly number[])[];
}

export interface PlannedTool {
  readonly name: string;
  readonly toolset: string;
  readonly feature: string | undefined;
  readonly timeoutMs: number;
  /** As in the definition. */
  readonly annotations: ToolAnnotations;
  /** As in `tools/list`, JSON in UTF-8. */
  readonly definition: Buffer;
  /** What else a `ToolPlan` has, the same. */
  plan(): Buffer;
}

/** The plan again, of its two parts. */
export function toToolPlan({ definition, plan }: Pick<PlannedTool, "definition" | "plan">): ToolPlan {
  return { ...JSON.parse(definition.toString()), ...JSON.parse(plan().toString()) };
}
