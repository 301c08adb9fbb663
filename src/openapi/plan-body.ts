import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import type { BodyPlan, MediaKind, MediaPlan, PartEncoding, PartKinds } from "./operation-plan.ts";
import { readNotation } from "./plan-parameters.ts";
import type { SchemaReader } from "./read-schema.ts";
import { follow, member, members, type Place } from "./references.ts";

/** The order of preference of alternatives: arguments describe the first best. */
const preference: readonly MediaKind[] = ["json", "form", "multipart", "text", "binary"];

/** Plans the body of an operation's requests; undefined where they have none. */
export function planBody(
  operation: Place,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): BodyPlan | undefined {
  const entry = member(operation, "requestBody");
  if (entry.value === undefined) return undefined;
  const followed = follow(entry, loaded);
  if ("problem" in followed) {
    findings.add("left out", followed.code, entry, `The request body can't be read: ${followed.problem}.`);
    return undefined;
  }
  const { place } = followed;
  const named = members(member(place, "content"));
  const given = named.filter(([contentType]) => canBeSent(contentType));
  for (const [contentType, at] of named)
    if (!canBeSent(contentType))
      findings.add("note", "unsupported-body", at, `"${contentType}" is not a media type; it is left out.`);
  if (given.length === 0) {
    findings.add(
      "degraded",
      "unsupported-body",
      place,
      "The request body has no media type; nothing is sent.",
    );
    return undefined;
  }
  const alternatives = given
    .map(([contentType, at]) => planMedia(contentType, at, reader, loaded, findings))
    .map((media, index) => ({ media, index }))
    .sort((a, b) => rank(a.media) - rank(b.media) || a.index - b.index)
    .map(({ media }) => media);
  if (
    alternatives[0]?.kind === "text" &&
    isMarkup(alternatives[0].contentType) &&
    isStructured(alternatives[0].schema)
  ) {
    findings.add(
      "degraded",
      "unsupported-body",
      place,
      `The body is ${alternatives[0].contentType}: its whole text is one argument.`,
    );
  }
  const value = isObject(place.value) ? place.value : {};
  return {
    required: value.required === true,
    description: typeof value.description === "string" ? value.description : "",
    alternatives,
  };
}

/** Whether a header can carry it: printable ASCII. */
function canBeSent(contentType: string): boolean {
  return /^[\x21-\x7e][\x20-\x7e]*$/.test(contentType);
}

function rank({ kind, contentType }: MediaPlan): number {
  const plain = contentType === "application/json" ? 0 : 1;
  return preference.indexOf(kind) * 2 + plain;
}

function planMedia(
  contentType: string,
  entry: Place,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): MediaPlan {
  const followed = follow(entry, loaded);
  const place = "place" in followed ? followed.place : entry;
  const schema = reader.read(member(place, "schema"), "input", findings);
  const kind = kindOf(contentType, schema);
  const encodings = members(member(place, "encoding"))
    .filter(([name]) => kind === "form" || kind === "multipart" || name === "")
    .map(([name, at]) => [name, encodingOf(at, kind !== "multipart" || loaded.version !== "3.0")] as const);
  return { contentType, kind, schema, encoding: Object.fromEntries(encodings) };
}

/** Returns how the values of a media type are written. For a range such as "*" the schema decides. */
export function kindOf(contentType: string, schema: JsonSchema): MediaKind {
  const type = essence(contentType);
  if (type === "*/*" || type === "application/*" || type === "") {
    return isBinary(schema) ? "binary" : "json";
  }
  if (/[/+]json$/.test(type)) return isBinary(schema) ? "binary" : "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data") return "multipart";
  if (isBinary(schema)) return "binary";
  if (
    type.startsWith("text/") ||
    isMarkup(type) ||
    /yaml|javascript|graphql|sql|toml|csv|ndjson|jsonl|json-seq/.test(type)
  )
    return "text";
  return "binary";
}

/** `application/json; charset=utf-8` → `application/json` */
export function essence(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

function isMarkup(contentType: string): boolean {
  return /[/+]xml$/.test(essence(contentType));
}

function isStructured({ type, properties, items }: JsonSchema): boolean {
  return type === "object" || type === "array" || properties !== undefined || items !== undefined;
}

/** OpenAPI 3.0's `format: binary`; 3.1's `contentMediaType` without an encoding. */
function isBinary(schema: JsonSchema): boolean {
  const { type, format, contentMediaType, contentEncoding } = schema;
  if (type !== undefined && type !== "string" && !(Array.isArray(type) && type.includes("string")))
    return false;
  return (
    format === "binary" ||
    (typeof contentMediaType === "string" &&
      contentEncoding === undefined &&
      !/^text\/|json/.test(contentMediaType))
  );
}

/** Returns the properties of a form that are files, by the schema and by the media type that the document declares for a part. */
export function filesOf({ kind, schema, encoding }: MediaPlan): PartKinds {
  if (kind !== "multipart" || !isObject(schema.properties)) return {};
  const kinds = new Map<string, "file" | "files">();
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!isObject(property)) continue;
    if (isFile(property, encoding[name])) kinds.set(name, "file");
    else if (property.type === "array" && isObject(property.items) && isFile(property.items, encoding[name]))
      kinds.set(name, "files");
  }
  return Object.fromEntries(kinds);
}

/** In OpenAPI 3.1 a part with its own media type and without a type is a file too. */
function isFile(schema: JsonSchema, encoding: PartEncoding | undefined): boolean {
  if (isBinary(schema)) return true;
  const contentType = encoding?.contentType;
  return (
    contentType !== undefined &&
    schema.type === undefined &&
    !/json|text\/plain/.test(contentType) &&
    Object.keys(schema).every((keyword) => keyword === "description")
  );
}

/** In OpenAPI 3.0 a style has no meaning in a multipart form (3.0.4, "Encoding Object"). */
function encodingOf(place: Place, styled: boolean): PartEncoding {
  const value = isObject(place.value) ? place.value : {};
  const says =
    styled && ["style", "explode", "allowReserved"].some((keyword) => value[keyword] !== undefined);
  return {
    ...(typeof value.contentType === "string" && { contentType: value.contentType }),
    ...(says && { notation: readNotation(value, "form") }),
  };
}
