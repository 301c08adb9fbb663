import type { JsonSchema } from "../json/schema.ts";
import { isObject, valueText } from "../json/value.ts";
import type { Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import { define, mergeAllOf } from "./merge-all-of.ts";
import { elements, keyOf, member, members, type Place, resolve } from "./references.ts";
import {
  isBoundedExpression,
  listKeywords,
  mapKeywords,
  plainKeywords,
  schemaKeywords,
  types,
} from "./schema-keywords.ts";

export interface SchemaReader {
  /**
   * Returns a schema of the document as JSON Schema 2020-12 without `$ref`, and adds its problems to the findings. An input has
   * no read-only members, an output no write-only ones.
   */
  read(place: Place, direction: "input" | "output", findings: Findings): JsonSchema;
}

export interface ReaderOptions {
  /** The maximum number of schemas in an input or an output; those beyond it accept any value. */
  readonly mostSchemas?: { readonly input: number; readonly output: number };
  /** The maximum number of schemas in all inputs and outputs of a document; after that each has at most a few. */
  readonly mostInAll?: number;
  /** The depth to which properties of an output are described. */
  readonly outputDepth?: number;
}

/** For each schema, once a document is too large. GitHub's, with 1,223 operations, has less than 50,000. */
const aFew = 100;

interface Reading {
  readonly direction: "input" | "output";
  readonly findings: Findings;
  /** The schemas read so far, and their maximum. */
  count: number;
  readonly most: number;
  /** Whether a schema was cut because it contains itself. */
  cut: boolean;
}

/** Creates a reader that caches referenced schemas, because documents share most of them. */
export function createSchemaReader(loaded: LoadedDocument, options: ReaderOptions = {}): SchemaReader {
  const most = options.mostSchemas ?? { input: 4000, output: 4000 };
  let left = options.mostInAll ?? 200_000;
  const outputDepth = options.outputDepth ?? 32;
  const known = new Map<string, { schema: JsonSchema; count: number; findings: Findings["found"] }>();

  return {
    read(place, direction, findings) {
      const reading = {
        direction,
        findings,
        count: 0,
        cut: false,
        most: left > 0 ? most[direction] : Math.min(most[direction], aFew),
      };
      const schema = visit(place, [], 0, reading);
      left -= reading.count;
      return schema;
    },
  };

  function visit(place: Place, trail: readonly string[], depth: number, reading: Reading): JsonSchema {
    reading.count += 1;
    const { value } = place;
    if (value === true || value === undefined) return {};
    if (value === false) return { not: {} };
    if (!isObject(value)) {
      note(reading, place, "It is not a schema; any value is accepted.");
      return {};
    }
    if (reading.count > reading.most) {
      const message = `The schema is larger than ${reading.most} schemas; those beyond it accept any value.`;
      reading.findings.add("note", "large-schema", { ...place, at: [] }, message);
      return {};
    }
    if (typeof value.$ref === "string") return reference(place, value, value.$ref, trail, depth, reading);
    const expanded = inheritors(place, value, trail, depth, reading);
    return expanded ?? keywords(place, value, trail, depth, reading);
  }

  function reference(
    place: Place,
    value: Readonly<Record<string, unknown>>,
    ref: string,
    trail: readonly string[],
    depth: number,
    reading: Reading,
  ): JsonSchema {
    const target = resolve(ref, place.uri, loaded);
    if ("problem" in target) {
      reading.findings.add(
        "degraded",
        target.code,
        member(place, "$ref"),
        `${target.problem}; any value is taken.`,
      );
      return {};
    }
    const key = keyOf(target.place);
    if (trail.includes(key)) {
      reading.cut = true;
      return recursive(place, target.place, ref, reading);
    }
    const schema = remembered(key, depth, reading, () =>
      visit(target.place, [...trail, key], depth, reading),
    );
    const { $ref: _ref, ...beside } = value;
    // OpenAPI 3.0 and Swagger ignore keywords beside a reference, but authors write them and expect an effect.
    const more =
      loaded.version === "3.1" ||
      "description" in beside ||
      "nullable" in beside ||
      "readOnly" in beside ||
      "writeOnly" in beside
        ? keywords({ ...place, value: beside }, beside, trail, depth, reading)
        : {};
    if (Object.keys(more).length === 0) return nullable(schema, beside);
    return nullable(mergeAllOf({ allOf: [schema], ...more }), beside);
  }

  /** A referenced schema is read once and used again, unless it was cut. */
  function remembered(key: string, depth: number, reading: Reading, read: () => JsonSchema): JsonSchema {
    const name = `${reading.direction} ${reading.direction === "output" ? depth : ""} ${key}`;
    const before = known.get(name);
    if (before && reading.count + before.count <= reading.most) {
      reading.count += before.count;
      for (const finding of before.findings) {
        if (!reading.findings.found.includes(finding)) reading.findings.found.push(finding);
      }
      return before.schema;
    }
    const { count, cut } = reading;
    const found = reading.findings.found.length;
    reading.cut = false;
    const schema = read();
    if (!reading.cut && reading.count <= reading.most)
      known.set(name, {
        schema,
        count: reading.count - count,
        findings: reading.findings.found.slice(found),
      });
    reading.cut ||= cut;
    return schema;
  }

  function recursive(place: Place, target: Place, ref: string, { findings, direction }: Reading): JsonSchema {
    const name = ref.slice(ref.lastIndexOf("/") + 1);
    if (direction === "input")
      findings.add(
        "note",
        "recursive-schema",
        place,
        `"${name}" stands inside of itself; it is described once.`,
      );
    const type = isObject(target.value) ? target.value.type : undefined;
    return {
      ...(typeof type === "string" && types.includes(type) && { type }),
      description: `The same form as "${name}" around it.`,
    };
  }

  function keywords(
    place: Place,
    value: Readonly<Record<string, unknown>>,
    trail: readonly string[],
    depth: number,
    reading: Reading,
  ): JsonSchema {
    const schema: Record<string, unknown> = {};
    const deep = reading.direction === "output" && depth >= outputDepth;
    const sub = (at: Place) => visit(at, trail, depth + 1, reading);
    readType(place, value, schema, reading);
    for (const [keyword, test] of Object.entries(plainKeywords)) {
      const given = value[keyword];
      if (given === undefined) continue;
      if (test(given)) schema[keyword] = keyword === "required" ? unique(given) : given;
      else if (!legacy(keyword, given, value, schema)) {
        const said = keyword === "pattern" ? describe(schema, value, `Pattern: ${valueText(given)}`) : "";
        note(reading, member(place, keyword), `"${keyword}" can't be checked and is left out${said}.`);
      }
    }
    if (Array.isArray(schema.enum) && !agreeWithType(schema, schema.enum))
      note(reading, member(place, "enum"), "No value fits the type; the type is ignored.");
    if (deep) return nullable(shallow(schema), value);
    readItems(place, value, schema, sub);
    for (const keyword of schemaKeywords) {
      if (isObject(value[keyword]) || typeof value[keyword] === "boolean") {
        const given = value[keyword];
        schema[keyword] = typeof given === "boolean" ? given : sub(member(place, keyword));
      }
    }
    for (const keyword of mapKeywords) {
      const given = members(member(place, keyword));
      const usable = given.filter(([key]) => keyword !== "patternProperties" || isBoundedExpression(key));
      if (usable.length > 0) schema[keyword] = readMap(usable, sub);
      if (usable.length === given.length) continue;
      note(reading, member(place, keyword), "A pattern can't be checked; any other member is accepted.");
      delete schema.additionalProperties;
    }
    for (const keyword of listKeywords) {
      const given = elements(member(place, keyword));
      if (given.length > 0)
        schema[keyword] = given.map((at) =>
          visit(at, trail, depth + (keyword === "prefixItems" ? 1 : 0), reading),
        );
    }
    discriminate(place, value, schema);
    return nullable(withoutHidden(mergeAllOf(schema), reading.direction), value);
  }

  function note(reading: Reading, place: Place, message: string): void {
    reading.findings.add("note", "invalid-schema", place, message);
  }

  /** Adds to each branch of a choice the discriminator's values for it. */
  function discriminate(
    place: Place,
    value: Readonly<Record<string, unknown>>,
    schema: Record<string, unknown>,
  ): void {
    const discriminator = isObject(value.discriminator) ? value.discriminator : {};
    const property = discriminator.propertyName;
    const keyword = (["oneOf", "anyOf"] as const).find((name) => Array.isArray(schema[name]));
    const branches = keyword && schema[keyword];
    if (typeof property !== "string" || !keyword || !Array.isArray(branches)) return;
    const given = elements(member(place, keyword));
    schema[keyword] = branches.map((branch, index) => {
      const at = given[index];
      return at && isObject(branch)
        ? withConstant(branch, property, namesOf(at, discriminator.mapping))
        : branch;
    });
  }

  /** Returns the discriminator's values for a branch: the mapping's, else the name of the referenced schema. */
  function namesOf(branch: Place, mapping: unknown): string[] {
    const ref = isObject(branch.value) ? branch.value.$ref : undefined;
    if (typeof ref !== "string") return [];
    const name = ref.slice(ref.lastIndexOf("/") + 1);
    const mapped = Object.entries(isObject(mapping) ? mapping : {})
      .filter(([, target]) => target === ref || target === name)
      .map(([value]) => value);
    return mapped.length > 0 ? mapped : [name];
  }

  /** A base type with a mapping stands for the types that inherit from it, but not inside their `allOf`. */
  function inheritors(
    place: Place,
    value: Readonly<Record<string, unknown>>,
    trail: readonly string[],
    depth: number,
    reading: Reading,
  ): JsonSchema | undefined {
    const discriminator = isObject(value.discriminator) ? value.discriminator : {};
    const { propertyName, mapping } = discriminator;
    const mark = `${keyOf(place)}!`;
    if (typeof propertyName !== "string" || !isObject(mapping) || "oneOf" in value || "anyOf" in value)
      return undefined;
    if (trail.includes(mark) || place.at.includes("allOf")) return undefined;
    const inside = [...trail.filter((key) => key !== keyOf(place)), mark];
    const branches = Object.entries(mapping).flatMap(([name, target]) => {
      if (typeof target !== "string") return [];
      const ref = target.includes("/") || target.includes("#") ? target : `#/components/schemas/${target}`;
      const found = resolve(ref, place.uri, loaded);
      if ("problem" in found || keyOf(found.place) === keyOf(place)) return [];
      const branch = visit({ ...place, value: { $ref: ref } }, inside, depth, reading);
      return [withConstant(branch, propertyName, [name])];
    });
    // If no other type inherits from it, the mapping is only a list of names.
    return branches.length > 0 ? { anyOf: branches } : undefined;
  }
}

function withConstant(branch: JsonSchema, property: string, names: readonly string[]): JsonSchema {
  const [name] = names;
  if (name === undefined || (branch.type !== undefined && branch.type !== "object")) return branch;
  const properties: Record<string, unknown> = { ...Object(branch.properties) };
  const before = Object.hasOwn(properties, property) ? properties[property] : { type: "string" };
  const { enum: _enum, ...rest } = isObject(before) ? before : {};
  define(properties, property, { ...rest, ...(names.length === 1 ? { const: name } : { enum: names }) });
  const required = Array.isArray(branch.required) ? branch.required : [];
  return { ...branch, properties, required: [...new Set([...required, property])] };
}

function readType(
  place: Place,
  value: Readonly<Record<string, unknown>>,
  schema: Record<string, unknown>,
  reading: Reading,
): void {
  const { type } = value;
  if (type === undefined) {
    if (isObject(value.properties)) schema.type = "object";
    else if (isObject(value.items)) schema.type = "array";
    return;
  }
  const given = [type].flat();
  const known = given.filter((name) => typeof name === "string" && types.includes(name));
  // Files in Swagger and multipart forms.
  if (given.includes("file")) Object.assign(schema, { type: "string", format: "binary" });
  else if (known.length > 0 && known.length === given.length)
    schema.type = known.length === 1 ? known[0] : [...new Set(known)];
  else
    reading.findings.add(
      "note",
      "invalid-schema",
      member(place, "type"),
      `${JSON.stringify(type)} is not a type; any value is accepted.`,
    );
}

/** Converts `exclusiveMinimum: true` beside `minimum` (OpenAPI 3.0) and `required: true` in a property (older drafts). */
function legacy(
  keyword: string,
  given: unknown,
  value: Readonly<Record<string, unknown>>,
  schema: Record<string, unknown>,
): boolean {
  if (typeof given !== "boolean") return given === null;
  if (keyword !== "exclusiveMinimum" && keyword !== "exclusiveMaximum") return keyword === "required";
  const limit = keyword === "exclusiveMinimum" ? "minimum" : "maximum";
  if (given && typeof value[limit] === "number") {
    schema[keyword] = value[limit];
    delete schema[limit];
  }
  return true;
}

function describe(
  schema: Record<string, unknown>,
  { description }: Readonly<Record<string, unknown>>,
  words: string,
): string {
  schema.description = [description, words].filter((text) => typeof text === "string").join("\n");
  return "; the description explains it";
}

/**
 * Converts the values of `enum` to the schema's type: documents write YAML numbers and booleans where they mean texts, and put
 * the values of a list's elements beside the list. Returns false where none fits, and the type is left out.
 */
function agreeWithType(schema: Record<string, unknown>, values: readonly unknown[]): boolean {
  const given = [schema.type ?? []].flat();
  const fitting = values.flatMap((value) => asType(value, given));
  schema.enum = distinct(fitting.length > 0 ? fitting : values);
  if (fitting.length > 0) return true;
  if (given.includes("array")) {
    schema.items = { enum: schema.enum };
    delete schema.enum;
    return true;
  }
  delete schema.type;
  return false;
}

/** Returns the value in one of the types, or an empty list where it fits none. */
function asType(value: unknown, given: readonly unknown[]): unknown[] {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const whole = kind === "number" && Number.isInteger(value);
  if (given.length === 0 || given.includes(kind) || (whole && given.includes("integer"))) return [value];
  if (given.includes("string") && (kind === "number" || kind === "boolean")) return [String(value)];
  const number = kind === "string" && String(value).trim() !== "" ? Number(value) : Number.NaN;
  if (given.includes("number") && Number.isFinite(number)) return [number];
  return given.includes("integer") && Number.isInteger(number) ? [number] : [];
}

function readItems(
  place: Place,
  { items }: Readonly<Record<string, unknown>>,
  schema: Record<string, unknown>,
  sub: (at: Place) => JsonSchema,
): void {
  if (Array.isArray(items)) {
    const tuple = elements(member(place, "items")).map(sub);
    // An empty tuple allows any element, and JSON Schema 2020-12 has no empty `prefixItems`.
    if (tuple.length > 0) schema.prefixItems = tuple;
  } else if (isObject(items)) schema.items = { ...sub(member(place, "items")), ...Object(schema.items) };
  else if (typeof items === "boolean") schema.items = items;
}

function readMap(given: readonly [string, Place][], sub: (at: Place) => JsonSchema): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const [key, at] of given) define(map, key, sub(at));
  return map;
}

/** Replaces a schema that is too deep inside an output. */
function shallow({ type, description }: JsonSchema): JsonSchema {
  return { ...(type !== undefined && { type }), ...(description !== undefined && { description }) };
}

function withoutHidden(schema: JsonSchema, direction: Reading["direction"]): JsonSchema {
  if (!isObject(schema.properties)) return schema;
  const hidden = direction === "input" ? "readOnly" : "writeOnly";
  const all = Object.entries(schema.properties);
  const kept = all.filter(([, property]) => !isObject(property) || property[hidden] !== true);
  const names = new Set(all.filter((entry) => !kept.includes(entry)).map(([name]) => name));
  const { required: asked, ...rest } = schema;
  const required = Array.isArray(asked) ? [...new Set(asked)].filter((name) => !names.has(name)) : [];
  const properties: Record<string, unknown> = {};
  for (const [name, property] of kept) define(properties, name, property);
  // A required property without a description accepts any value; it must not be lost.
  for (const name of required)
    if (typeof name === "string" && !Object.hasOwn(properties, name)) define(properties, name, {});
  return { ...rest, properties, ...(required.length > 0 && { required }) };
}

/** Converts OpenAPI 3.0's `nullable`, and Swagger's `x-nullable`, to a type. */
function nullable(schema: JsonSchema, value: Readonly<Record<string, unknown>>): JsonSchema {
  if (value.nullable !== true && value["x-nullable"] !== true) return schema;
  const { type } = schema;
  const list =
    Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
  if (typeof type === "string")
    return type === "null" ? schema : { ...schema, ...list, type: [type, "null"] };
  if (Array.isArray(type))
    return type.includes("null") ? schema : { ...schema, ...list, type: [...type, "null"] };
  if (Object.keys(schema).every((keyword) => keyword === "description")) return schema;
  const { description, ...rest } = schema;
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: "null" }] };
}

/** Ajv requires distinct values. */
function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** JSON Schema forbids a name that is required twice. */
function unique(names: unknown): unknown[] {
  return Array.isArray(names) ? [...new Set(names)] : [];
}
