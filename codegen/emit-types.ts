import { compile } from "json-schema-to-typescript";
import { argumentsSchema } from "../src/json/ajv.ts";
import type { JsonSchema } from "../src/json/schema.ts";
import { isObject } from "../src/json/value.ts";
import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { pascalCase } from "../src/tool-types/type-text.ts";
import { template } from "./templates.ts";

const render = template<{ types: string[] }>("types.ts");

/** Types of each tool's input, output and answer. An input is as it is after validation: its defaults are filled in. */
export async function emitTypes(tools: readonly ToolPlan[]): Promise<string> {
  const types: string[] = [];
  for (const tool of tools) {
    const name = pascalCase(tool.name);
    types.push(await typeOf(`${name}Input`, typeSchema(argumentsSchema(tool), "filled")));
    // What the handler maps to; what `select` takes of it is not typed.
    const result = tool.shape?.resultSchema ?? tool.outputSchema;
    types.push(await typeOf(`${name}Output`, typeSchema(result, "as written")));
    if (tool.handler.kind === "ai")
      types.push(await typeOf(`${name}Answer`, typeSchema(tool.handler.answerSchema, "as written")));
  }
  return render({ types });
}

async function typeOf(name: string, schema: object): Promise<string> {
  const code = await compile(schema, name, {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    declareExternallyReferenced: false,
    style: { printWidth: 110 },
  });
  return code.trim();
}

/**
 * A schema with the keywords that make a type, and no others: `tsType` and its like would be written out as code, `title`
 * would name types that collide.
 */
function typeSchema(schema: JsonSchema, defaults: "filled" | "as written"): { [keyword: string]: unknown } {
  const nested = (value: unknown, inside = defaults) => (isObject(value) ? typeSchema(value, inside) : value);
  const typed: { [keyword: string]: unknown } = {};
  for (const keyword of ["type", "enum", "const", "required"])
    if (keyword in schema) typed[keyword] = schema[keyword];
  if (schema.nullable === true && typeof schema.type === "string") typed.type = [schema.type, "null"];
  if (typeof schema.description === "string") typed.description = schema.description.replaceAll("*/", "*\\/");
  for (const keyword of ["items", "additionalProperties"])
    if (keyword in schema) typed[keyword] = nested(schema[keyword]);
  if (Array.isArray(schema.prefixItems)) {
    typed.items = schema.prefixItems.map((item) => nested(item));
    typed.additionalItems = schema.items === undefined ? true : nested(schema.items);
  }
  for (const keyword of ["properties", "patternProperties"]) {
    const members = schema[keyword];
    if (!isObject(members)) continue;
    typed[keyword] = Object.fromEntries(
      Object.entries(members).map(([key, member]) => [key, nested(member)]),
    );
  }
  // An object of which nothing is said can have any member.
  if (schema.type === "object" && !("properties" in schema) && !("additionalProperties" in schema))
    typed.additionalProperties = true;
  // Ajv fills no defaults inside of a choice.
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) typed[keyword] = branches.map((branch) => nested(branch, "as written"));
  }
  if (defaults === "filled" && isObject(schema.properties)) {
    const filled = Object.entries(schema.properties).filter(
      ([, member]) => isObject(member) && "default" in member,
    );
    const required = Array.isArray(schema.required) ? schema.required : [];
    typed.required = [...new Set([...required, ...filled.map(([key]) => key)])];
  }
  return typed;
}
