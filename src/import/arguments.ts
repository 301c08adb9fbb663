import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { define } from "../openapi/merge-all-of.ts";
import type { BodyPlan, MediaPlan, OperationPlan, ParameterPlan } from "../openapi/operation-plan.ts";
import { filesOf } from "../openapi/plan-body.ts";
import { cleanText } from "./clean-text.ts";

/** A tool's arguments and the place of each in the request, in the notation of a manifest's step. */
export interface ToolArguments {
  readonly inputSchema: JsonSchema;
  readonly parameters: Readonly<Record<string, string>>;
  readonly requestBody: { readonly contentType?: string; readonly payload: Json } | undefined;
}

/** In characters. */
const longestDescription = 400;

/**
 * One flat list of arguments: those of the path, the query, the header and the cookie, then the members of the body if it is an
 * object with known members; any other body is the argument `body`. If two have the same name, the first in that order keeps
 * it and the other is called `query_id`, `body_id`. Characters that clients refuse are replaced: `filter[a]` becomes `filter_a`.
 */
export function toolArguments(plan: OperationPlan): ToolArguments {
  const names = new Names();
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  const parameters: Record<string, string> = {};
  for (const place of ["path", "query", "header", "cookie"] as const) {
    for (const parameter of plan.parameters.filter((one) => one.in === place)) {
      const name = names.take(parameter.name, place);
      const schema = parameterSchema(parameter);
      properties[name] = schema;
      if (parameter.required && !("default" in schema)) required.push(name);
      define(parameters, parameterKey(parameter, plan.parameters), `$inputs.${name}`);
    }
  }
  const requestBody = plan.body && bodyArguments(plan.body, names, properties, required);
  return {
    inputSchema: {
      type: "object",
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    parameters,
    requestBody,
  };
}

function bodyArguments(
  body: BodyPlan,
  names: Names,
  properties: Record<string, unknown>,
  required: string[],
): ToolArguments["requestBody"] {
  const [media] = body.alternatives;
  if (!media) return undefined;
  const contentType = body.alternatives.length > 1 ? { contentType: media.contentType } : {};
  const files = filesOf(media);
  const members = membersOf(body, media);
  if (!members) {
    const name = names.take("body", "body");
    const schema = wholeBody(media, files);
    properties[name] = described(publish(schema), body.description);
    if (body.required) required.push(name);
    return { ...contentType, payload: `$inputs.${name}` };
  }
  const payload: Record<string, Json> = {};
  const asked = Array.isArray(media.schema.required) ? media.schema.required : [];
  for (const [member, schema] of Object.entries(members)) {
    const name = names.take(member, "body");
    properties[name] = memberSchema(schema, files[member]);
    if (asked.includes(member)) required.push(name);
    // Keys that begin with "$" belong to the manifest's language.
    define(payload, member.startsWith("$") ? `$${member}` : member, `$inputs.${name}`);
  }
  return { ...contentType, payload };
}

/** Keywords of an object that a flat list of arguments can express. */
const flat = new Set(["type", "properties", "required", "description", "deprecated", "additionalProperties"]);

/** The members of a body that is a plain object; undefined for any other body. */
function membersOf(
  { required }: BodyPlan,
  { kind, schema }: MediaPlan,
): Readonly<Record<string, unknown>> | undefined {
  if (kind !== "json" && kind !== "form" && kind !== "multipart") return undefined;
  const { type, properties, additionalProperties } = schema;
  const open = additionalProperties !== undefined && additionalProperties !== false;
  if (type !== "object" || !isObject(properties) || open || Object.keys(properties).length === 0)
    return undefined;
  if (!Object.keys(schema).every((keyword) => flat.has(keyword))) return undefined;
  // An optional body requires its members only if it is present, which arguments can't express.
  return required || !Array.isArray(schema.required) || schema.required.length === 0 ? properties : undefined;
}

function wholeBody(
  { kind, schema }: MediaPlan,
  files: Readonly<Record<string, "file" | "files">>,
): JsonSchema {
  switch (kind) {
    case "binary":
      return fileSchema(schema);
    case "text":
      return { ...(schema.type === "string" && schema), type: "string" };
    case "form":
    case "multipart": {
      const properties = Object.entries(Object(schema.properties)).map(([name, member]) => [
        name,
        memberSchema(member, files[name]),
      ]);
      return {
        ...schema,
        type: "object",
        ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      };
    }
    case "json":
      return schema;
  }
}

function memberSchema(schema: unknown, kind: "file" | "files" | undefined): JsonSchema {
  const own = isObject(schema) ? schema : {};
  if (kind === "file") return fileSchema(publish(own));
  if (kind === "files")
    return { ...publish(own), items: fileSchema(isObject(own.items) ? publish(own.items) : {}) };
  return publish(own);
}

function fileSchema({ description }: JsonSchema): JsonSchema {
  return {
    type: "object",
    description: [description, 'A file: either "base64" or "text".']
      .filter((text) => typeof text === "string" && text !== "")
      .join(" "),
    properties: {
      base64: { type: "string", description: "The content in base64." },
      text: { type: "string", description: "The content of a text file." },
      filename: { type: "string" },
      content_type: { type: "string", description: "Such as image/png." },
    },
    additionalProperties: false,
  };
}

/** A required parameter with a default, or a header with only one possible value, is filled in: callers need not know it. */
function parameterSchema(parameter: ParameterPlan): JsonSchema {
  const { schema, required } = parameter;
  const only = Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : schema.const;
  const value = fitting(schema.default ?? (parameter.in === "header" ? only : undefined), schema);
  const published = described(publish(schema), parameter.description);
  const filled =
    required && value !== undefined ? { ...withoutDefaultText(published), default: value } : published;
  return parameter.deprecated ? { ...filled, deprecated: true } : filled;
}

/** A default as a value of the schema's type: documents write numbers as strings. Undefined where it has another type. */
export function fitting(value: unknown, { type }: JsonSchema): unknown {
  const types = [type ?? []].flat();
  if (
    types.length === 0 ||
    types.includes(kindOf(value)) ||
    (types.includes("number") && kindOf(value) === "integer")
  )
    return value;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isFinite(number) && types.some((one) => one === kindOf(number) || one === "number")
    ? number
    : undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

/**
 * A schema as it is published: texts are cleaned, and a default becomes part of the description. A default that is filled in
 * would be sent, and an update would set everything that its caller did not name.
 */
export function publish(schema: JsonSchema): JsonSchema {
  const {
    default: value,
    description,
    readOnly: _readOnly,
    writeOnly: _writeOnly,
    oneOf,
    ...rest
  } = mapSubschemas(schema, publish);
  const words = typeof description === "string" ? cleanText(description, longestDescription) : "";
  const standard = value === undefined || value === null ? "" : defaultText(value);
  const text = [words, words.includes(standard) ? "" : standard].filter((part) => part !== "").join(" ");
  return { ...rest, ...choiceOf(rest, oneOf), ...(text !== "" && { description: text }) };
}

/** `oneOf` becomes `anyOf`: branches in documents overlap, and `oneOf` refuses a value that matches two. The server decides. */
function choiceOf({ anyOf }: JsonSchema, oneOf: unknown): JsonSchema {
  if (oneOf === undefined) return {};
  return anyOf === undefined ? { anyOf: oneOf } : { oneOf };
}

function defaultText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? "" : `Default: ${cleanText(text, 100)}.`;
}

function withoutDefaultText({ description, ...rest }: JsonSchema): JsonSchema {
  const text = typeof description === "string" ? description.replace(/ ?Default: [^ ]*\.$/, "") : "";
  return { ...rest, ...(text !== "" && { description: text }) };
}

function described(schema: JsonSchema, description: string): JsonSchema {
  const words = cleanText(description, longestDescription);
  if (words === "") return schema;
  const own =
    typeof schema.description === "string" && !words.includes(schema.description) ? schema.description : "";
  return { ...schema, description: [words, own].filter((text) => text !== "").join(" ") };
}

/** The key that `plan-step` reads: the name, or the place and the name where two parameters have the same name. */
export function parameterKey({ in: place, name }: ParameterPlan, all: readonly ParameterPlan[]): string {
  const same = all.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  return same.length > 1 ? `${place}.${name}` : name;
}

/** The names that are taken. */
class Names {
  readonly #taken = new Set<string>();

  take(name: string, place: string): string {
    const wanted = legalName(name);
    return this.#give(this.#taken.has(wanted) ? this.#freeLike(legalName(`${place}_${name}`)) : wanted);
  }

  #freeLike(wanted: string): string {
    let free = wanted;
    for (let count = 2; this.#taken.has(free); count += 1)
      free = `${wanted.slice(0, 63 - String(count).length)}_${count}`;
    return free;
  }

  #give(name: string): string {
    this.#taken.add(name);
    return name;
  }
}

/** A name that model APIs accept for a property: letters, digits, "_" and "-", at most 64. */
export function legalName(name: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(name) && name !== "__proto__") return name;
  const legal = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_-]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 64);
  return legal === "" ? "value" : legal;
}
