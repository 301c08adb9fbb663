/** How much a change matters to whoever calls a tool, or to the requests that the tool sends. */
export const levels = ["breaking", "additive", "cosmetic"] as const;
export type Level = (typeof levels)[number];

/** One thing that another version of an API or of a manifest changes for a tool. */
export interface Change {
  readonly level: Level;
  /** Where: in what the tool is to clients, or in the operation behind it. */
  readonly part: "tool" | "arguments" | "result" | "annotations" | "operation" | "request" | "answer";
  /** A whole sentence without the tool's name and without an end. */
  readonly sentence: string;
}

/** The first level counts most. */
export function worst(found: readonly Level[]): Level | undefined {
  return levels.find((level) => found.includes(level));
}
