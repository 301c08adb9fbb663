import type { FileStamp } from "../files/file-stamp.ts";
import type { Instructions, ToolAnnotations, ToolPlan } from "./tool-plan.ts";

/** A manifest that was loaded, checked and planned, as JSON: a server lists its tools without parsing them. */
export interface PlannedManifest {
  readonly tools: readonly PlannedTool[];
  readonly instructions?: Instructions;
  /**
   * Stamps of files in small folders, and of large folders. If they are unchanged, at most a file in a large folder was changed
   * in place.
   */
  readonly quickStamps: readonly FileStamp[];
  /** Read on demand: a start lists tools without it. */
  origin(): PlanOrigin;
}

/** The input from which a manifest was planned. */
export interface PlanOrigin {
  /** Every file. */
  readonly stamps: readonly FileStamp[];
  /** A hash of the manifest without its tools. */
  readonly frame: string;
  /** A hash of each tool's entry in the manifest, in the order of the tools. */
  readonly entries: readonly string[];
  /** The files of each tool that other tools need not share: indexes of `stamps`, in the order of the tools. */
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
  /** The remaining members of `ToolPlan`, as JSON in UTF-8. */
  plan(): Buffer;
}

/** Joins the two parts to the plan. */
export function toToolPlan({ definition, plan }: Pick<PlannedTool, "definition" | "plan">): ToolPlan {
  return { ...JSON.parse(definition.toString()), ...JSON.parse(plan().toString()) };
}
