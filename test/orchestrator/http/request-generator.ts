import fc from "fast-check";

type Json = Record<string, unknown>;

/** Known values by the name of a parameter or member: ids that exist, names of roles and so on. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text: string | undefined;
}

const maxDepth = 6;

/** Values that have broken servers: boundaries, prototypes' names, control characters, numbers that are too large. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER, "", " ", "\u0000", "a\u0000b"],
    ...[
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "../../etc/passwd",
      "/",
      "-",
      "--help",
      "-rf",
    ],
    ...[
      "\u001b[31m",
      "\ud800",
      "é".repeat(300),
      "💥",
      "x".repeat(5000),
      "$(id)",
      "`id`",
      ";",
      "a;",
      "%00",
      "{}",
    ],
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.array(fc.constant(null), { maxLength: 3 }),
  fc.constant({}),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}')),
);

/** Requests for one operation: mostly what its schemas say, and now and then not. */
export function fuzzedRequests(contract: Json, known: KnownValues) {
  const at = (schema: unknown): Json => {
    const object = Object(schema);
    return typeof object.$ref === "string"
      ? { ...at(pointed(contract, object.$ref)), ...without(object) }
      : object;
  };

  function valid(given: unknown, name: string, depth = 0): fc.Arbitrary<unknown> {
    const schema = at(given);
    const values = known[name];
    const right = fromSchema(schema, name, depth);
    return values?.length ? fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, right) : right;
  }

  function fromSchema(schema: Json, name: string, depth: number): fc.Arbitrary<unknown> {
    if (depth > maxDepth) return fc.constant(null);
    if ("const" in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    for (const choice of [schema.oneOf, schema.anyOf])
      if (Array.isArray(choice) && !schema.properties)
        return fc.oneof(...choice.map((one) => valid(one, name, depth + 1)));
    const [type] = [schema.type].flat().filter((one) => one !== "null");
    switch (type) {
      case "boolean":
        return fc.boolean();
      case "integer":
        return fc.integer({ min: Number(schema.minimum ?? -10), max: Number(schema.maximum ?? 1000) });
      case "number":
        return fc.double({
          min: Number(schema.minimum ?? 0),
          max: Number(schema.maximum ?? 100),
          noNaN: true,
        });
      case "array":
        return fc.array(valid(schema.items, name, depth + 1), {
          minLength: Number(schema.minItems ?? 0),
          maxLength: Math.min(Number(schema.maxItems ?? 3), 3),
        });
      case "string":
        return textFor(schema);
      default:
        return schema.properties ? objectFor(schema, depth) : nasty;
    }
  }

  function objectFor(schema: Json, depth: number): fc.Arbitrary<unknown> {
    const required = [schema.required ?? []].flat().map(String);
    const members = Object.entries(Object(schema.properties)).map(([name, one]) => [
      name,
      mostly(one, name, depth),
    ]);
    const all: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(members);
    return fc.record(all, { requiredKeys: required.filter((name) => name in all) });
  }

  /** One member in 25 is something else. */
  function mostly(schema: unknown, name: string, depth: number): fc.Arbitrary<unknown> {
    return fc.oneof(
      { weight: 24, arbitrary: valid(schema, name, depth + 1) },
      { weight: 1, arbitrary: nasty },
    );
  }

  return (method: string, template: string): fc.Arbitrary<FuzzedRequest> => {
    const item = Object(Object(contract.paths)[template]);
    const operation = Object(item[method]);
    const parameters = [item.parameters ?? [], operation.parameters ?? []].flat().map(at);
    const inPlace = (place: string) =>
      fc.record(
        Object.fromEntries(
          parameters
            .filter((one) => one.in === place)
            .map((one) => [String(one.name), mostly(one.schema, String(one.name), 0)]),
        ),
        place === "path" ? {} : { requiredKeys: [] },
      );
    const content = Object(Object(at(operation.requestBody)).content)["application/json"];
    const body = content
      ? fc.oneof(
          {
            weight: 12,
            arbitrary: valid(Object(content).schema, "", 0).map((value) => JSON.stringify(value)),
          },
          { weight: 2, arbitrary: nasty.map((value) => JSON.stringify(value)) },
          {
            weight: 1,
            arbitrary: fc.constantFrom("", "{", "null", '{"a":1', "\u0000", `${"[".repeat(2000)}`),
          },
        )
      : fc.constant(undefined);
    const type = fc.oneof(
      { weight: 15, arbitrary: fc.constant("application/json") },
      {
        weight: 1,
        arbitrary: fc.constantFrom("text/plain", "application/xml", "application/json;charset=latin1"),
      },
    );
    return fc
      .record({ path: inPlace("path"), query: inPlace("query"), header: inPlace("header"), body, type })
      .map((made) => ({
        method: method.toUpperCase(),
        path: template.replaceAll(/\{(\w+)\}/g, (_, name) => encoded(made.path[name])) + queryOf(made.query),
        headers: {
          ...Object.fromEntries(Object.entries(made.header).map(([name, value]) => [name, asHeader(value)])),
          ...(made.body !== undefined && { "content-type": made.type }),
        },
        text: made.body,
      }));
  };
}

function textFor(schema: Json): fc.Arbitrary<string> {
  const least = Number(schema.minLength ?? 0);
  const most = Math.min(Number(schema.maxLength ?? 60), Math.max(least, 60));
  if (schema.format === "date-time")
    return fc
      .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (typeof schema.pattern !== "string")
    return fc.string({ unit: "grapheme", minLength: least, maxLength: most });
  try {
    return fc.stringMatching(new RegExp(schema.pattern, "u"), { maxLength: most });
  } catch {
    // Some patterns have what fast-check does not know, such as look-aheads.
    return fc.constantFrom("main", "a", "feature/x", "src/index.ts", "/tmp/x", "developer");
  }
}

function encoded(value: unknown): string {
  // Half of a surrogate pair cannot be sent at all.
  const text = String(value ?? "").replaceAll(/\p{Surrogate}/gu, "?");
  // An empty segment would be another address.
  return encodeURIComponent(text) || "%20";
}

function queryOf(query: Record<string, unknown>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encoded(one)}`),
  );
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Only what a client can put into a header at all. */
function asHeader(value: unknown): string {
  return (
    String(value)
      .replaceAll(/[^\x20-\x7e]/g, "?")
      .trim() || "x"
  );
}

function pointed(document: Json, reference: string): unknown {
  return reference
    .slice(2)
    .split("/")
    .reduce(
      (value: unknown, part) => Object(value)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
}

function without({ $ref: _reference, ...rest }: Json): Json {
  return rest;
}
