import type { Level } from "./change.ts";

/**
 * What a change does to the values that fit a schema: fewer, more, others, or the same in other words. What can't be decided
 * is `other`. A member that comes or goes counts on its own: objects are open in JSON Schema, and people mean them closed.
 */
export type Effect = "fewer" | "more" | "other" | "gone" | "new" | "new and required" | "default" | "words";

export interface SchemaChange {
  /** Names of members; `[]` for the elements of a list, `*` for any other member, `(2)` for a form of several. */
  readonly at: readonly string[];
  readonly effect: Effect;
  /** What follows a name in a sentence: "is required now". */
  readonly what: string;
}

/** Who writes the values: what a tool takes or sends is written by its side, what it gives or reads by the other. */
export type Direction = "input" | "output";

/** Values that come in may get more, values that go out may get fewer. */
export function levelOf(effect: Effect, direction: Direction): Level {
  switch (effect) {
    case "words":
      return "cosmetic";
    // Who says nothing gets something else than before.
    case "default":
      return direction === "input" ? "breaking" : "cosmetic";
    case "new":
      return "additive";
    case "new and required":
    case "fewer":
      return direction === "input" ? "breaking" : "additive";
    case "more":
      return direction === "input" ? "additive" : "breaking";
    case "gone":
    case "other":
      return "breaking";
  }
}

/** `body.labels[].name`, as code in a sentence. */
export function placeOf(at: readonly string[]): string {
  return codeText(pathOf(at), 200);
}

function pathOf(at: readonly string[]): string {
  return at.reduce((place, name) => {
    if (name === "[]" || name.startsWith("(")) return `${place}${name === "[]" ? "" : " "}${name}`.trim();
    return place === "" ? name : `${place}.${name}`;
  }, "");
}

/** Text of a document as code in a sentence, in Markdown too. */
export function codeText(text: string, longest = 80): string {
  const plain = text.replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, "'");
  return `\`${plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain}\``;
}
