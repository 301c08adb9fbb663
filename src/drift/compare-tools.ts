import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json/schema.ts";
import type { ToolAnnotations, ToolPlan } from "../manifest/tool-plan.ts";
import type { Change, Level } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { type Direction, levelOf, placeOf, type SchemaChange } from "./schema-change.ts";

/** A tool as it is published to MCP clients. */
export interface PublishedTool {
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
}

/** A change of a published tool. */
export interface PublishedChange extends Change {
  /** The changed arguments. */
  readonly arguments?: readonly Pick<SchemaChange, "at" | "what">[];
}

export function publishedTool(plan: ToolPlan): PublishedTool {
  const { title, description, inputSchema, outputSchema, annotations } = plan;
  return { title, description, inputSchema, outputSchema, annotations };
}

/** The changes of a published tool. Pure. */
export function compareTools(before: PublishedTool, after: PublishedTool): PublishedChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  return [
    ...schemaChanges(before.inputSchema, after.inputSchema, "input"),
    ...schemaChanges(before.outputSchema, after.outputSchema, "output"),
    ...compareAnnotations(before.annotations, after.annotations),
    ...compareTexts(before, after),
  ];
}

function schemaChanges(before: JsonSchema, after: JsonSchema, direction: Direction): PublishedChange[] {
  const part = direction === "input" ? "arguments" : "result";
  const [one, all] = direction === "input" ? ["argument", "the arguments"] : ["result", "the result"];
  const changes = compareSchemas(before, after);
  const words = changes.filter(({ effect, what }) => effect === "words" && what.endsWith(" words"));
  const sentences = changes
    .filter((change) => !words.includes(change))
    .map(({ at, effect, what }): PublishedChange => {
      const place = at.length === 0 ? all : `${one} ${placeOf(at)}`;
      return {
        level: levelOf(effect, direction),
        part,
        sentence: `${place} ${what}`,
        ...(direction === "input" && { arguments: [{ at, what }] }),
      };
    });
  return words.length === 0
    ? sentences
    : [
        ...sentences,
        {
          level: "cosmetic",
          part,
          sentence: wordsOf(words, one, all),
          ...(direction === "input" && { arguments: words }),
        },
      ];
}

/** Texts often change in many places at once: they have one sentence. */
function wordsOf(changes: readonly SchemaChange[], one: string, all: string): string {
  const places = changes.map(({ at }) => (at.length === 0 ? all : `${placeOf(at)}`));
  const shown = places.slice(0, 3).join(", ");
  const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
  const are = places.length === 1 ? "is" : "are";
  return `${one} ${shown}${more} ${are} described in other words`.replace(`${one} ${all}`, all);
}

/**
 * Compares hints as clients read them, with MCP's defaults for absent ones (schema 2026-07-28, `ToolAnnotations`). A hint that
 * promises less is breaking: clients call read-only tools without asking the user.
 */
function compareAnnotations(before: ToolAnnotations, after: ToolAnnotations): PublishedChange[] {
  const [was, is] = [effective(before), effective(after)];
  const changes = hints.flatMap(({ name, safe }): PublishedChange[] => {
    if (was[name] === is[name]) return [];
    const level = is[name] === safe ? "additive" : "breaking";
    return [annotation(level, `${name} was ${was[name]}, is ${is[name]}`)];
  });
  if (changes.length > 0 || isDeepStrictEqual(before, after)) return changes;
  return [annotation("cosmetic", "annotations say the same in another way")];
}

const hints = [
  { name: "readOnlyHint", safe: true },
  { name: "destructiveHint", safe: false },
  { name: "idempotentHint", safe: true },
  { name: "openWorldHint", safe: false },
] as const;

function effective({ readOnlyHint, destructiveHint, idempotentHint, openWorldHint }: ToolAnnotations) {
  const readOnly = readOnlyHint === true;
  return {
    readOnlyHint: readOnly,
    destructiveHint: !readOnly && destructiveHint !== false,
    idempotentHint: readOnly || idempotentHint === true,
    openWorldHint: openWorldHint !== false,
  };
}

function annotation(level: Level, sentence: string): PublishedChange {
  return { level, part: "annotations", sentence };
}

function compareTexts(before: PublishedTool, after: PublishedTool): PublishedChange[] {
  const changed = (["title", "description"] as const).filter((name) => before[name] !== after[name]);
  return changed.map((name) => ({ level: "cosmetic", part: "tool", sentence: `has another ${name}` }));
}
