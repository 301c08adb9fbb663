import type { Level } from "./change.ts";

/**
 * The effect on the set of matching values: fewer, more, others, or the same with other texts. `other` includes what can't be
 * decided. New and removed members have their own effects: objects are open in JSON Schema, but people mean them closed.
 */
export type Effect = "fewer" | "more" | "other" | "gone" | "new" | "new and required" | "default" | "words";

export interface SchemaChange {
  /** Names of members; `[]` for the elements of a list, `*` for any other member, `(2)` for a form of several. */
  readonly at: readonly string[];
  readonly effect: Effect;
  /** The predicate of a sentence: "is required now". */
  readonly what: string;
}

/** `input` is what callers write or a tool sends, `output` is what a tool returns or reads. */
export type Direction = "input" | "output";

/** More values are compatible for inputs, fewer for outputs. */
export function levelOf(effect: Effect, direction: Direction): Level {
  switch (effect) {
    case "words":
      return "cosmetic";
    // A caller that omits the value gets another result than before.
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
