import { createAjv } from "../json/ajv.ts";
import { toIssues } from "../json/issues.ts";
import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Complaint, LintedTool } from "./linted-tool.ts";
import type { Policy } from "./policy.ts";
import type { LintCode } from "./rules.ts";
import { unusedInputs } from "./unused-inputs.ts";

type At = Complaint["at"];

/** Checks a tool's arguments: models need types and descriptions, and clients refuse some names and schemas. */
export function* checkArguments({ plan }: LintedTool, policy: Policy): Generator<Complaint> {
  const properties = Object.entries(Object(plan.inputSchema.properties));
  for (const [name, given] of properties) {
    const at = ["inputSchema", "properties", name];
    const schema: JsonSchema = isObject(given) ? given : {};
    if (typeof schema.description !== "string" || schema.description.trim() === "")
      yield { code: "missing-argument-description", at, message: `"${name}" has no description.` };
    if (!hasType(schema)) yield { code: "missing-argument-type", at, message: `"${name}" can be anything.` };
    if (!/^[A-Za-z0-9_.-]{1,64}$/.test(name)) {
      const message = `Model APIs refuse the name "${name}".`;
      const help = "Use 1 to 64 letters, digits, _, . and -.";
      yield { code: "illegal-argument-name", at, message, help };
    }
    if (isCredential(name)) {
      const message = `"${name}" is named like a credential.`;
      const help = `Credentials of another API go under "sources" in the configuration.`;
      yield { code: "secret-argument", at, message, help };
    }
  }
  for (const name of unusedInputs(plan)) {
    const at = ["inputSchema", "properties", name];
    yield { code: "unused-argument", at, message: `Nothing reads "${name}".` };
  }
  yield* checkSchema(plan.inputSchema, ["inputSchema"], policy);
  const deepest = deepestPlace(plan.inputSchema, ["inputSchema"]);
  if (deepest.depth > policy.budgets.depth) {
    const message = `The schema is nested ${deepest.depth} levels deep; the budget is ${policy.budgets.depth}.`;
    yield { code: "too-deep", at: deepest.at, message };
  }
}

const typing = ["type", "enum", "const", "anyOf", "oneOf", "allOf"];

function hasType(schema: JsonSchema): boolean {
  return typing.some((keyword) => schema[keyword] !== undefined);
}

/** `api_key`, `accessToken`, `client-secret`; not `page_token`, `tokens`, `secret_name`. */
function isCredential(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const [last = "", before = ""] = words.reverse();
  if (["password", "passwd", "passphrase", "secret", "apikey", "authorization"].includes(last)) return true;
  if (last === "key") return ["api", "private", "secret"].includes(before);
  return last === "token" && ["", "access", "auth", "bearer", "refresh"].includes(before);
}

function* checkSchema(schema: JsonSchema, at: At, policy: Policy): Generator<Complaint> {
  const { enumValues } = policy.budgets;
  const properties = isObject(schema.properties) ? schema.properties : {};
  // Elsewhere a required member can be free, or described by a branch.
  const complete = at.length === 1 || isObject(schema.properties) || schema.additionalProperties === false;
  if (complete && schema.type === "object" && !schema.allOf && Array.isArray(schema.required)) {
    for (const name of schema.required) {
      if (typeof name !== "string" || Object.hasOwn(properties, name)) continue;
      const message = `"${name}" is required, but "properties" does not have it.`;
      yield { code: "required-without-property", at: [...at, "required"], message };
    }
  }
  if (Array.isArray(schema.enum) && schema.enum.length > enumValues) {
    const message = `The enum has ${schema.enum.length} values; the budget is ${enumValues}.`;
    yield { code: "enum-too-long", at: [...at, "enum"], message };
  }
  yield* checkValues(schema, at);
  const below: Complaint[] = [];
  mapSubschemas(schema, (inside, keys) => {
    below.push(...checkSchema(inside, [...at, ...keys], policy));
    return inside;
  });
  yield* below;
}

/** The depth of the innermost schema, and its place. */
function deepestPlace(schema: JsonSchema, at: At): { readonly depth: number; readonly at: At } {
  let deepest = { depth: 0, at };
  mapSubschemas(schema, (inside, keys) => {
    const below = deepestPlace(inside, [...at, ...keys]);
    if (below.depth >= deepest.depth) deepest = { depth: below.depth + 1, at: [...below.at] };
    return inside;
  });
  return deepest;
}

function* checkValues(schema: JsonSchema, at: At): Generator<Complaint> {
  const examples = Array.isArray(schema.examples) ? schema.examples : [];
  const values: { code: LintCode; key: (string | number)[]; value: unknown }[] = examples.map(
    (value: unknown, index) => ({ code: "example-not-valid", key: ["examples", index], value }),
  );
  if ("default" in schema)
    values.push({ code: "default-not-valid", key: ["default"], value: schema.default });
  if (values.length === 0) return;
  const { default: _default, examples: _examples, $id: _id, ...rest } = schema;
  const check = valueAjv().compile(rest);
  for (const { code, key, value } of values) {
    if (check(structuredClone(value))) continue;
    const [issue] = toIssues(check.errors ?? []);
    const message = `${JSON.stringify(value).slice(0, 80)} does not match its schema: ${issue?.path ?? ""} ${issue?.message}.`;
    yield { code, at: [...at, ...key], message: message.replace(":  ", ": ") };
  }
}

let shared: ReturnType<typeof createAjv> | undefined;

function valueAjv(): ReturnType<typeof createAjv> {
  shared ??= createAjv("checked");
  return shared;
}
