import type { AnalyzeProjectHealthAnswer } from "../../../generated/types.ts";
import type { Schema } from "../../contract/contract.ts";
import type { ProjectStatus } from "./facts.ts";

export type Area = AnalyzeProjectHealthAnswer["factors"][number]["area"];
export type Task = Partial<Schema<"Task">> & Pick<Schema<"Task">, "status">;

/** The facts for the health of a project. A fact that was not requested, or not answered, is undefined. */
export interface Facts {
  readonly project: ProjectStatus;
  readonly metrics: Schema<"ProjectMetrics"> | undefined;
  readonly tasks: readonly Task[] | undefined;
  readonly taskTotal: number | undefined;
  readonly overlaps: readonly Schema<"Overlap">[] | undefined;
}

/** The finding of one check. `points` are subtracted from 10. */
export interface Finding {
  readonly name: string;
  readonly area: Area;
  readonly effect: AnalyzeProjectHealthAnswer["factors"][number]["effect"];
  readonly points: number;
  readonly reason: string;
  readonly recommendation?: AnalyzeProjectHealthAnswer["recommendations"][number];
  readonly risk?: AnalyzeProjectHealthAnswer["risks"][number];
}
