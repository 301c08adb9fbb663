import { isObject } from "../json.ts";
import type { JsonSchema } from "../manifest/tool-plan.ts";

/** Schemas that say the same in two ways in one of them: `true`, `const`, "this or null". */
export function normalSchema(schema: unknown): JsonSchema {
  if (schema === false) return { not: {} };
  if (!isObject(schema)) return {};
  const { const: only, ...rest } = schema;
  return joinNull(only === undefined ? rest : { ...rest, enum: [only] });
}

/** The types that a schema allows; undefined where it says nothing. */
export function typesOf({ type }: JsonSchema): string[] | undefined {
  return type === undefined ? undefined : [type].flat().map(String);
}

/** `anyOf: [X, null]` is X that can be null. */
function joinNull(schema: JsonSchema): JsonSchema {
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length !== 2) continue;
    const other = branches.find((branch) => !isNull(branch));
    if (!branches.some(isNull) || !isObject(other)) continue;
    const { [keyword]: _choice, ...rest } = schema;
    const types = typesOf(other);
    if (types === undefined || Object.keys(rest).some((name) => name in other && name !== "description"))
      continue;
    return {
      ...other,
      ...rest,
      type: [...new Set([...types, "null"])],
      ...(Array.isArray(other.enum) && { enum: [...other.enum, null] }),
    };
  }
  return schema;
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema.type === "null";
}
