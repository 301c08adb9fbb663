import type { Keys } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Problems } from "./diagnostics.ts";
import { elements, writePath } from "./json-path.ts";

/** Where to report the problems of a path. */
export interface PathReport {
  readonly file: string;
  readonly at: Keys;
  readonly problems: Problems;
}

/** Reports where a path leaves the schema and returns whether it stays inside. Members that a schema leaves open are allowed. */
export function checkPath(
  steps: readonly (string | object)[],
  schema: JsonSchema,
  { file, at, problems }: PathReport,
): boolean {
  let known: readonly JsonSchema[] = [schema];
  const trail: (string | typeof elements)[] = [];
  for (const step of steps) {
    const here = writePath(trail);
    const wanted = typeof step === "string" ? "object" : "array";
    const fitting = known.flatMap(branchesIn).filter((one) => canBe(one, wanted));
    if (fitting.length === 0) {
      const message = `"${here}" is ${wanted === "array" ? "not a list" : "not an object"}.`;
      const help =
        wanted === "object" && known.flatMap(branchesIn).some((one) => canBe(one, "array"))
          ? `It is a list; its elements are "${here}[*]".`
          : undefined;
      problems.error(file, at, "unknown-member", message, help);
      return false;
    }
    if (typeof step !== "string") {
      trail.push(elements);
      known = fitting.map(({ items }) => (isObject(items) ? items : {}));
      continue;
    }
    const found = fitting.flatMap((one) => membersNamed(one, step));
    if (found.length === 0) {
      const names = fitting.flatMap(({ properties }) => Object.keys(Object(properties)));
      const message = `"${here}" has no member "${step}".${didYouMean(step, names)}`;
      problems.error(file, at, "unknown-member", message, `There are: ${[...new Set(names)].join(", ")}.`);
      return false;
    }
    trail.push(step);
    known = found;
  }
  return true;
}

/** Returns the schema and its branches, at any depth: each can describe a member. */
function branchesIn(schema: JsonSchema): JsonSchema[] {
  const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const given = schema[keyword];
    return Array.isArray(given) ? given.filter(isObject) : [];
  });
  const { anyOf, oneOf, allOf, ...rest } = schema;
  const bare = Object.keys(rest).every((keyword) => ["title", "description", "type"].includes(keyword));
  const below = branches.flatMap(branchesIn);
  return below.length > 0 && bare ? below : [rest, ...below];
}

function canBe({ type }: JsonSchema, wanted: "object" | "array"): boolean {
  return type === undefined || [type].flat().includes(wanted);
}

/** Returns the schemas of a member; `{}` where the schema leaves it open. */
function membersNamed(schema: JsonSchema, name: string): JsonSchema[] {
  const property = own(schema.properties, name);
  if (property !== undefined) return [isObject(property) ? property : {}];
  const { additionalProperties, patternProperties } = schema;
  if (isObject(additionalProperties)) return [additionalProperties];
  const open =
    additionalProperties === true ||
    (isObject(patternProperties) && Object.keys(patternProperties).length > 0) ||
    (schema.properties === undefined && additionalProperties !== false);
  return open ? [{}] : [];
}
