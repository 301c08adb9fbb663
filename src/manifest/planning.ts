import type { Problems } from "./diagnostics.ts";
import type { Documents } from "./load.ts";
import type { Contract } from "./operations.ts";

export interface PlanOptions {
  /** The names that a `fallback` can have; without a list they are left to the compiler. */
  readonly analyses: readonly string[] | undefined;
  /** The names that a `review` can have; the same. */
  readonly reviews: readonly string[] | undefined;
}

/** What a check hands on: where problems go and what the manifest stands on. */
export interface Planning {
  readonly documents: Documents;
  /** In the order of the source descriptions. */
  readonly contracts: readonly Contract[];
  readonly problems: Problems;
  readonly options: PlanOptions;
}
