import type { Problems } from "./diagnostics.ts";
import type { Documents } from "./load.ts";
import type { Contract } from "./operations.ts";

export interface PlanOptions {
  /** The names that a `fallback` can have; without a list the compiler checks them. */
  readonly analyses: readonly string[] | undefined;
  /** The names that a `review` can have; without a list the compiler checks them. */
  readonly reviews: readonly string[] | undefined;
}

/** Passed to every check: where to report problems, and the documents. */
export interface Planning {
  readonly documents: Documents;
  /** In the order of the source descriptions. */
  readonly contracts: readonly Contract[];
  readonly problems: Problems;
  readonly options: PlanOptions;
}
