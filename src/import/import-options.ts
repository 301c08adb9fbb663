import type { Choice } from "./choice.ts";
import type { NameOptions } from "./names.ts";

export interface ImportOptions extends NameOptions {
  /** The source description's name, and its settings'. */
  readonly source: string;
  readonly choice: Choice;
  /** How many levels of an answer the output schemas tell; 2 without it. Selections are checked that far. */
  readonly outputDepth?: number;
  /** Where the document was, for the lock; its address without it. */
  readonly location?: string;
}
