import { posix } from "node:path";
import type { Keys } from "../json/pointer.ts";
import { fromPointer } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { DiagnosticCode } from "./diagnostics.ts";

/** A file that a manifest refers to, by its path below the root folder. "broken": its problem was reported when it was read. */
export type LoadedFile =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "broken" };

export type Files = ReadonlyMap<string, LoadedFile>;

export type Report = (file: string, at: Keys, code: DiagnosticCode, message: string, help?: string) => void;

/** A manifest's schemas are small; the limit stops references that multiply. */
const mostSchemas = 50_000;

/** Returns the target of a reference: a file below the root folder and a pointer into it. A sentence for an invalid target. */
export function resolvePath(from: string, reference: string): { file: string; pointer: string } | string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference) || reference.startsWith("//")) {
    return `"${reference}" is a network address; references lead to files.`;
  }
  const [path = "", ...fragment] = reference.split("#");
  const pointer = fragment.join("#");
  if (path === "") return { file: from, pointer };
  const file = posix.normalize(posix.join(posix.dirname(from), path));
  if (posix.isAbsolute(path) || path.includes("\\") || file === ".." || file.startsWith("../")) {
    return `"${reference}" leads out of the manifest's root folder, the parent of the folder that the manifest is in.`;
  }
  return { file, pointer };
}

/** Returns the value behind a reference, or a sentence. `undefined` means that the file was already reported. */
export function resolveReference(
  files: Files,
  from: string,
  reference: string,
): { file: string; at: string[]; value: unknown } | string | undefined {
  const path = resolvePath(from, reference);
  if (typeof path === "string") return path;
  const loaded = files.get(path.file);
  if (loaded?.kind === "broken") return undefined;
  if (loaded?.kind !== "json") return `"${reference}": ${path.file} was not read.`;
  const at = fromPointer(decode(path.pointer));
  if (!at) return `"${reference}": what stands behind "#" is not a JSON Pointer. Anchors are not supported.`;
  let value = loaded.value;
  for (const key of at) {
    const next: unknown = own(value, key);
    if (next === undefined) {
      const near = isObject(value) ? didYouMean(key, Object.keys(value)) : "";
      return `"${reference}": ${path.file} has nothing at "${key}".${near}`;
    }
    value = next;
  }
  return { file: path.file, at, value };
}

/** Returns a schema without `$ref` and `$defs`. Annotations beside a `$ref` override those of its target. */
export function dereference(
  files: Files,
  schema: JsonSchema,
  place: { file: string; at: Keys },
  report: Report,
): JsonSchema {
  let count = 0;
  return visit(schema, place.file, place.at, []);

  function visit(current: JsonSchema, file: string, at: Keys, trail: readonly string[]): JsonSchema {
    count += 1;
    if (count === mostSchemas)
      report(place.file, place.at, "schema-invalid", `The schema holds more than ${mostSchemas} schemas.`);
    if (count >= mostSchemas) return {};
    for (const keyword of ["$dynamicRef", "$recursiveRef", "$anchor", "$dynamicAnchor"]) {
      if (typeof current[keyword] === "string") {
        report(
          file,
          [...at, keyword],
          "unresolved-reference",
          `"${keyword}" is not supported.`,
          `Use "$ref" with a JSON Pointer.`,
        );
      }
    }
    if (typeof current.$ref === "string") return follow(current, current.$ref, file, at, trail);
    const mapped = mapSubschemas(current, (subschema, keys) =>
      visit(subschema, file, [...at, ...keys], trail),
    );
    const { $defs: _defs, definitions: _definitions, ...rest } = mapped;
    return rest;
  }

  function follow(
    current: JsonSchema,
    reference: string,
    file: string,
    at: Keys,
    trail: readonly string[],
  ): JsonSchema {
    const { $ref: _ref, ...siblings } = current;
    const target = resolveReference(files, file, reference);
    if (target === undefined) return {};
    if (typeof target === "string") {
      report(file, [...at, "$ref"], "unresolved-reference", target);
      return {};
    }
    const key = JSON.stringify([target.file, target.at]);
    if (trail.includes(key)) {
      report(file, [...at, "$ref"], "cyclic-reference", `"${reference}" leads back to itself.`);
      return {};
    }
    if (!isObject(target.value)) {
      report(file, [...at, "$ref"], "unresolved-reference", `"${reference}" leads to no schema.`);
      return {};
    }
    const { $id: _id, ...resolved } = visit(target.value, target.file, target.at, [...trail, key]);
    const beside = visit(siblings, file, at, trail);
    return Object.keys(beside).every((keyword) => annotations.includes(keyword))
      ? { ...resolved, ...beside }
      : { allOf: [resolved, beside] };
  }
}

const annotations = [
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
];

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
