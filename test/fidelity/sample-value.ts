import fc from "fast-check";
import type { JsonSchema } from "../../src/json/schema.ts";
import { isObject } from "../../src/json/value.ts";

/** Values that fit a JSON Schema of a tool's arguments. The same seed gives the same value. */

export interface SampleOptions {
  readonly seed: number;
  /** Every member, or only those that are asked for. */
  readonly members: "all" | "required";
}

export function sampleValue(schema: unknown, options: SampleOptions, depth = 0): unknown {
  const own = asSchema(schema);
  if ("const" in own) return own.const;
  if (Array.isArray(own.enum)) {
    const values = own.enum.filter((value) => value !== null);
    return values[options.seed % Math.max(1, values.length)] ?? null;
  }
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = own[keyword];
    if (!Array.isArray(branches) || branches.length === 0) continue;
    const { [keyword]: _choice, ...rest } = own;
    const usable = branches.filter((branch) => asSchema(branch).type !== "null");
    return joined(rest, usable[options.seed % Math.max(1, usable.length)] ?? {}, options, depth);
  }
  if (Array.isArray(own.allOf)) {
    const { allOf, ...rest } = own;
    return own.allOf.reduce(
      (value: unknown, part: unknown) => both(value, sampleValue(part, options, depth)),
      sampleRest(rest, options, depth),
    );
  }
  return byType(own, options, depth);
}

/** A branch says more of the members around it: they are sampled together. */
function joined(rest: JsonSchema, branch: unknown, options: SampleOptions, depth: number): unknown {
  const own = asSchema(branch);
  if (!rest.properties)
    return both(sampleRest(rest, options, depth), sampleValue({ ...rest, ...own }, options, depth));
  const required = [rest.required ?? [], own.required ?? []].flat();
  const properties = { ...asSchema(rest.properties), ...asSchema(own.properties) };
  return sampleValue({ ...rest, ...own, type: "object", properties, required }, options, depth);
}

function sampleRest(rest: JsonSchema, options: SampleOptions, depth: number): unknown {
  return rest.properties || rest.type === "object" ? byType(rest, options, depth) : undefined;
}

function both(first: unknown, second: unknown): unknown {
  return isObject(first) && isObject(second) ? { ...first, ...second } : (second ?? first);
}

function byType(schema: JsonSchema, options: SampleOptions, depth: number): unknown {
  if (schema.type === "null") return null;
  const type = [schema.type].flat().find((name) => name !== "null");
  switch (type) {
    case "string":
      return text(schema, options.seed);
    case "integer":
    case "number":
      return number(schema, type, options.seed);
    case "boolean":
      return options.seed % 2 === 0;
    case "array":
      return list(schema, options, depth);
    case "object":
      return object(schema, options, depth);
    case undefined:
      return schema.properties ? object(schema, options, depth) : `any ${options.seed}`;
    default:
      return null;
  }
}

const formats: Readonly<Record<string, (seed: number) => string>> = {
  date: (seed) => `2024-02-${String((seed % 27) + 1).padStart(2, "0")}`,
  "date-time": (seed) => `2024-02-03T04:05:${String(seed % 60).padStart(2, "0")}Z`,
  time: () => "04:05:06Z",
  duration: () => "P1D",
  uuid: (seed) => `123e4567-e89b-42d3-a456-${String(seed).padStart(12, "0")}`,
  email: (seed) => `a${seed}@example.com`,
  uri: (seed) => `https://example.com/a?b=${seed}&c=é`.replace("é", "%C3%A9"),
  url: (seed) => `https://example.com/${seed}`,
  "uri-reference": () => "/a",
  "uri-template": () => "/a/{b}",
  hostname: () => "example.com",
  ipv4: () => "192.0.2.1",
  ipv6: () => "2001:db8::1",
  byte: () => "AAEC",
  regex: () => "^a$",
  "json-pointer": () => "/a",
  "relative-json-pointer": () => "1/a",
};

function text(schema: JsonSchema, seed: number): string {
  const { minLength: least, maxLength: most, pattern, format } = schema;
  const shortest = typeof least === "number" ? least : 1;
  const longest = typeof most === "number" ? most : 60;
  const made = typeof format === "string" ? formats[format]?.(seed) : undefined;
  const fitting = made !== undefined && (typeof pattern !== "string" || new RegExp(pattern, "u").test(made));
  if (fitting) return made;
  if (typeof pattern === "string") {
    const found = fc
      .sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: 40, seed })
      .find((one) => one.length >= shortest && one.length <= longest && !/^\.{0,2}$/.test(one));
    return found ?? "a";
  }
  // What has a meaning in addresses, forms and headers, and characters of more than one byte.
  return `a&b=c+d%2Fé/${seed}`.padEnd(shortest, "x").slice(0, Math.max(1, longest));
}

function number(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonSchema,
  type: string,
  seed: number,
): number {
  const step = typeof multipleOf === "number" ? multipleOf : type === "integer" ? 1 : 0.5;
  const least =
    typeof minimum === "number"
      ? minimum
      : typeof exclusiveMinimum === "number"
        ? exclusiveMinimum + step
        : undefined;
  const most =
    typeof maximum === "number"
      ? maximum
      : typeof exclusiveMaximum === "number"
        ? exclusiveMaximum - step
        : undefined;
  const start = least ?? (most === undefined ? 1 : Math.min(1, most));
  const value = Math.ceil(start / step) * step + step * (seed % 5);
  return most !== undefined && value > most ? Math.floor(most / step) * step : value;
}

function list(schema: JsonSchema, options: SampleOptions, depth: number): unknown[] {
  if (Array.isArray(schema.prefixItems))
    return schema.prefixItems.map((item) => sampleValue(item, options, depth + 1));
  const least = typeof schema.minItems === "number" ? schema.minItems : 1;
  const most = typeof schema.maxItems === "number" ? schema.maxItems : Math.max(2, least);
  const count = depth > 6 ? least : Math.min(most, Math.max(2, least));
  const items = Array.from({ length: count }, (_, index) =>
    sampleValue(schema.items ?? {}, { ...options, seed: options.seed + index }, depth + 1),
  );
  const distinct = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  return schema.uniqueItems === true || distinct.length < items.length ? distinct : items;
}

function object(schema: JsonSchema, options: SampleOptions, depth: number): Record<string, unknown> {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const { base64, text: words, content_type } = asSchema(schema.properties);
  if (base64 && words && content_type)
    return { base64: "AAH//g==", filename: 'a "file" é.bin', content_type: "application/x-sample" };
  const entries = Object.entries(asSchema(schema.properties))
    .filter(([name]) => required.includes(name) || (options.members === "all" && depth < 5))
    .map(
      ([name, member], index) =>
        [name, sampleValue(member, { ...options, seed: options.seed + index }, depth + 1)] as const,
    );
  const extra = asSchema(schema.additionalProperties);
  const open =
    entries.length === 0 &&
    schema.additionalProperties !== false &&
    (depth < 5 || typeof schema.minProperties === "number");
  return Object.fromEntries(open ? [["extra", sampleValue(extra, options, depth + 1)]] : entries);
}

function asSchema(value: unknown): JsonSchema {
  return isObject(value) ? value : {};
}
