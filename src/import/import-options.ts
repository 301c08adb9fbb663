import type { Choice } from "./choice.ts";
import type { NameOptions } from "./names.ts";

export interface ImportOptions extends NameOptions {
  /** The name of the source description and of its settings. */
  readonly source: string;
  readonly choice: Choice;
  /** The number of levels of a response that output schemas describe, by default 2. Selections are checked to that depth. */
  readonly outputDepth?: number;
  /** The document's location for the lock, by default its address. */
  readonly location?: string;
}
