import { Ajv2020, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { linearExpression } from "./linear-expression.ts";
import type { JsonSchema } from "./schema.ts";
import { mapSubschemas } from "./schema.ts";

/**
 * The Ajv of codegen and of manifests loaded at run time. Not strict: schemas are published to others, and may have
 * keywords that we don't know. `default`s are filled in; the schemas that only check have none (`withoutDefaults`).
 * A schema of a plan was checked by the planner; checking it against the meta-schema again costs most of the time.
 */
export function createAjv(schemas: "checked" | "unchecked", code?: Options["code"]): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    useDefaults: true,
    verbose: true,
    // A property can be named "constructor".
    ownProperties: true,
    logger: false,
    // Code that is written to a file has nothing but the language's own.
    code: code?.source ? code : { regExp: linearOrNative, ...code },
    ...(schemas === "checked" && { meta: false, validateSchema: false }),
  });
  // CommonJS: its default export is the module's `default` for TypeScript, the module itself for Node.
  const plugin = "default" in addFormats ? addFormats.default : addFormats;
  plugin(ajv);
  return ajv;
}

/**
 * A pattern of a schema: in time that grows with the text alone, whoever wrote it. What only the language's own
 * expressions can say (a look around, a reference back) is left to them; `import` takes no such pattern over.
 */
const linearOrNative = Object.assign(
  (pattern: string, flags: string) => linearExpression(pattern) ?? new RegExp(pattern, flags),
  { code: "linearOrNative" },
);

/** What the arguments of a call are checked against: the published schema, and nothing unknown at the top. */
export function argumentsSchema({ inputSchema }: { readonly inputSchema: JsonSchema }): JsonSchema {
  const open = inputSchema.additionalProperties === undefined || inputSchema.additionalProperties === true;
  return open && inputSchema.unevaluatedProperties === undefined
    ? { ...inputSchema, additionalProperties: false }
    : inputSchema;
}

/** For what is only checked: filling a default into an answer would invent data. */
export function withoutDefaults(schema: JsonSchema): JsonSchema {
  const { default: _default, ...rest } = mapSubschemas(schema, (subschema) => withoutDefaults(subschema));
  return rest;
}
