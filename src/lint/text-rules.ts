import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Complaint, LintedTool } from "./linted-tool.ts";
import type { Policy } from "./policy.ts";

/** Checks the texts that a model reads. */
export function* checkTexts({ plan }: LintedTool, { budgets }: Policy): Generator<Complaint> {
  const { name, title, description } = plan;
  const at = ["description"];
  const help = "Describe what the tool does and when to use it.";
  const { length } = description.trim();
  if (length === 0 || /^[A-Z]+ \/\S*$/.test(description.trim())) {
    yield { code: "missing-description", at, message: `"${description}" describes nothing.`, help };
  } else if (wordsOf(name) === wordsOf(description)) {
    const message = `"${description}" only repeats the tool's name.`;
    yield { code: "short-description", at, message, help };
  } else if (length < budgets.descriptionCharacters) {
    const message = `The description has ${length} characters; the minimum is ${budgets.descriptionCharacters}.`;
    yield { code: "short-description", at, message, help };
  }
  yield* hidden(description, at);
  yield* hidden(title, ["title"]);
  yield* hiddenInSchema(plan.inputSchema, ["inputSchema"]);
  yield* hiddenInSchema(plan.outputSchema, ["outputSchema"]);
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Invisible characters can hide instructions; import removes them. Joiners belong to letters of some scripts and to emoji, and
 * number signs (U+0600 and others) are visible.
 */
const unseen =
  /\p{Co}|(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])\p{Cf}|(?![\n\r\t])\p{Cc}/u;

function* hidden(text: unknown, at: Complaint["at"]): Generator<Complaint> {
  const [found] = typeof text === "string" ? (unseen.exec(text) ?? []) : [];
  if (found === undefined) return;
  const point = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  yield { code: "hidden-characters", at, message: `The text has the invisible character ${point}.` };
}

function* hiddenInSchema(schema: JsonSchema, at: Complaint["at"]): Generator<Complaint> {
  for (const keyword of ["title", "description"]) yield* hidden(schema[keyword], [...at, keyword]);
  if (isObject(schema.properties))
    for (const name of Object.keys(schema.properties)) yield* hidden(name, [...at, "properties", name]);
  const below: Complaint[] = [];
  mapSubschemas(schema, (inside, keys) => {
    below.push(...hiddenInSchema(inside, [...at, ...keys]));
    return inside;
  });
  yield* below;
}
