import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import { writePath } from "../manifest/json-path.ts";
import type { Json } from "../manifest/tool-plan.ts";

/** The parts of an operation that show whether it has pages. */
export interface Paged {
  /** Argument by parameter name, as in a step: `{ page: "$inputs.page" }`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of the arguments. */
  readonly inputs: readonly string[];
  /** The schema of the response's body. */
  readonly body: JsonSchema;
  /** Whether the response has a Link header. */
  readonly link: boolean;
}

/**
 * The entry's `paging`, where a standard (RFC 8288) or common names show how to request the next page, and only one list can have
 * pages. Undefined otherwise: a person can write it.
 */
export function pagingOf({ parameters, inputs, body, link }: Paged): Json | undefined {
  const items = itemsOf(body);
  if (items === undefined) return undefined;
  if (link && parameters.page === "$inputs.page")
    return { items, next: { page: { link: "$.link", parameter: "page" } } };
  const members = Object.keys(Object(body.properties));
  for (const [member, ...names] of cursors) {
    const argument = names.find((name) => inputs.includes(name));
    if (member !== undefined && argument !== undefined && members.includes(member))
      return { items, next: { [argument]: `$.body.${member}` } };
  }
  return undefined;
}

/** A member of a response, and the arguments that accept its value. */
const cursors = [
  ["next_cursor", "cursor", "start_cursor"],
  ["nextCursor", "cursor"],
  ["next_page_token", "page_token"],
  ["nextPageToken", "pageToken"],
] as const;

/** The body, or its only list. */
function itemsOf({ type, properties }: JsonSchema): string | undefined {
  if (isList({ type })) return "$.body";
  const lists = Object.entries(Object(properties)).filter(([, member]) => isObject(member) && isList(member));
  const [only] = lists;
  return only && lists.length === 1 ? writePath(["body", only[0]]) : undefined;
}

function isList({ type }: JsonSchema): boolean {
  return [type].flat().includes("array");
}
