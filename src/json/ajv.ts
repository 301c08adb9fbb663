import { Ajv2020, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { linearExpression } from "./linear-expression.ts";
import type { JsonSchema } from "./schema.ts";
import { mapSubschemas } from "./schema.ts";

/**
 * Creates the Ajv of codegen and of manifests loaded at run time. It is not strict, because schemas may have keywords for other
 * readers. It fills in `default`s; schemas that only check have none (`withoutDefaults`). The planner has "checked" a plan's
 * schemas against the meta-schema, which would take most of the time here.
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
    // Code in a file can use only the language's own expressions.
    code: code?.source ? code : { regExp: linearOrNative, ...code },
    ...(schemas === "checked" && { meta: false, validateSchema: false }),
  });
  // CommonJS: its default export is the module's `default` for TypeScript, the module itself for Node.
  const plugin = "default" in addFormats ? addFormats.default : addFormats;
  plugin(ajv);
  return ajv;
}

/**
 * A pattern of a schema, matched in time linear in the text. Patterns with lookaround or back-references use the language's own
 * expressions; `import` drops such patterns.
 */
const linearOrNative = Object.assign(
  (pattern: string, flags: string) => linearExpression(pattern) ?? new RegExp(pattern, flags),
  { code: "linearOrNative" },
);

/** The schema for the arguments of a call: the published one, without unknown members at the top level. */
export function argumentsSchema({ inputSchema }: { readonly inputSchema: JsonSchema }): JsonSchema {
  const open = inputSchema.additionalProperties === undefined || inputSchema.additionalProperties === true;
  return open && inputSchema.unevaluatedProperties === undefined
    ? { ...inputSchema, additionalProperties: false }
    : inputSchema;
}

/** For values that are only checked: a default filled into a response would be invented data. */
export function withoutDefaults(schema: JsonSchema): JsonSchema {
  const { default: _default, ...rest } = mapSubschemas(schema, (subschema) => withoutDefaults(subschema));
  return rest;
}
