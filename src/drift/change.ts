/** How much a change affects callers of a tool or the requests that the tool sends, the worst first. */
export const levels = ["breaking", "additive", "cosmetic"] as const;
export type Level = (typeof levels)[number];

/** A change that another version of an API or of a manifest makes to a tool. */
export interface Change {
  readonly level: Level;
  /** The part of the published tool, or of the operation behind it. */
  readonly part: "tool" | "arguments" | "result" | "annotations" | "operation" | "request" | "answer";
  /** A sentence without the tool's name and without the full stop. */
  readonly sentence: string;
}

/** The worst of the levels. */
export function worst(found: readonly Level[]): Level | undefined {
  return levels.find((level) => found.includes(level));
}
