import { toPointer } from "../json/pointer.ts";
import { isObject } from "../json/value.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { define } from "../openapi/merge-all-of.ts";
import { methods } from "../openapi/method.ts";
import type { ListedOperation } from "../openapi/plan-operations.ts";
import { follow, keyOf, member, members, type Place, resolve, rootOf } from "../openapi/references.ts";

type Node = Readonly<Record<string, unknown>>;

/** A part of the new document that is still to be written, with its kind and name under `components`. */
interface Wanted {
  readonly kind: string;
  readonly name: string;
  readonly value: () => unknown;
}

/**
 * The document of an imported folder: the chosen operations and everything that they refer to, in one file, without parts that
 * requests do not need (examples, texts of responses). Parts of other files, or from places outside `components`, go into
 * `components/x-parts`. Addresses of servers become absolute where the document's own address is known.
 */
export function ownDocument(loaded: LoadedDocument, chosen: readonly ListedOperation[]): Node {
  const { document, uri } = loaded;
  const root = rootOf(loaded);
  const wanted = new Set(chosen.map(({ method, path }) => `${method} ${path}`));
  const components = Object(document.components);
  const reached = new Set<string>();
  const parts = new Map<string, number>();
  const queue: Wanted[] = [];

  const prepared = {
    openapi: typeof document.openapi === "string" ? document.openapi : "3.0.3",
    info: { title: "", version: "", ...pick(document.info, ["title", "version"]) },
    ...(Array.isArray(document.servers) && { servers: clean(document.servers, uri, "servers") }),
    ...(document.security !== undefined && { security: clean(document.security, uri) }),
    paths: chosenPaths(),
  };
  const kept: Record<string, Record<string, unknown>> = {};
  for (let next = queue.pop(); next; next = queue.pop()) {
    kept[next.kind] ??= {};
    define(kept[next.kind] ?? {}, next.name, next.value());
  }
  const securitySchemes = isObject(components.securitySchemes)
    ? { securitySchemes: clean(components.securitySchemes, uri) }
    : {};
  return { ...prepared, components: { ...sorted(kept), ...securitySchemes } };

  /** Path items behind a reference are written out, because its target may not have been chosen. */
  function chosenPaths(): Record<string, unknown> {
    const paths: Record<string, unknown> = {};
    for (const [path, entry] of members(member(root, "paths"))) {
      const followed = follow(entry, loaded);
      if ("problem" in followed || !isObject(followed.place.value)) continue;
      const { value, uri: base } = followed.place;
      const members = Object.entries(value).filter(
        ([key]) => !verbs.includes(key) || wanted.has(`${key.toUpperCase()} ${path}`),
      );
      if (members.some(([key]) => verbs.includes(key)))
        define(paths, path, clean(Object.fromEntries(members), base));
    }
    return paths;
  }

  /** A copy without parts that requests do not need, and with references to the new places. */
  function clean(value: unknown, base: string, key = ""): unknown {
    if (Array.isArray(value)) return value.map((element) => clean(element, base, key));
    if (key === "mapping" && typeof value === "string") return mapped(value, base);
    if (!isObject(value)) return key === "url" && typeof value === "string" ? absolute(value) : value;
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string") copy.$ref = rewritten(member, base);
      else if (key === "properties" || key === "patternProperties" || key === "schemas" || key === "content")
        define(copy, name, clean(member, base, "member"));
      else if (key === "mapping") define(copy, name, clean(member, base, "mapping"));
      else if (key === "responses" && isObject(member)) define(copy, name, cleanResponse(member, base));
      else if (name === "enum" || name === "default" || name === "const") copy[name] = member;
      else if (!dropped.has(name) && (!name.startsWith("x-") || keptExtensions.has(name)))
        define(copy, name, clean(member, base, name));
    }
    return copy;
  }

  /** Keeps the media types and the names of headers. */
  function cleanResponse(response: Node, base: string): unknown {
    if (typeof response.$ref === "string") return { $ref: rewritten(response.$ref, base) };
    const content = Object.keys(Object(response.content)).map((type) => [type, {}]);
    const headers = Object.keys(Object(response.headers)).map((name) => [name, {}]);
    return {
      description: "",
      ...(content.length > 0 && { content: Object.fromEntries(content) }),
      ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    };
  }

  /** The value of a discriminator's mapping is a reference or a schema's name. */
  function mapped(target: string, base: string): string {
    if (/[/#]/.test(target)) return rewritten(target, base);
    rewritten(`#/components/schemas/${target}`, base);
    return target;
  }

  /** A reference that can't be resolved stays unchanged; import has reported it. */
  function rewritten(reference: string, base: string): string {
    const found = resolve(reference, base, loaded);
    if ("problem" in found) return reference;
    const { place } = found;
    const [first, kind = "", name] = place.at;
    const inPlace = place.uri === uri && first === "components" && kinds.has(String(kind));
    if (!inPlace || name === undefined || (kind === "responses" && place.at.length > 3)) return partOf(place);
    want(String(kind), String(name), () => {
      const source: unknown = Object(components[kind])[name];
      return kind === "responses" && isObject(source) ? cleanResponse(source, uri) : clean(source, uri);
    });
    return `#${reference.slice(reference.indexOf("#") + 1)}`;
  }

  /** Keeps the last key, because a discriminator may use it as a name. */
  function partOf(place: Place): string {
    const key = keyOf(place);
    const index = parts.get(key) ?? parts.size;
    parts.set(key, index);
    const name = String(place.at.at(-1) ?? "whole");
    want("x-parts", String(index), () => {
      const part: Record<string, unknown> = {};
      define(part, name, clean(place.value, place.uri));
      return part;
    });
    return `#/components/x-parts/${index}${encodeURI(toPointer([name])).replaceAll("#", "%23")}`;
  }

  function want(kind: string, name: string, value: () => unknown): void {
    const key = `${kind}/${name}`;
    if (reached.has(key)) return;
    reached.add(key);
    queue.push({ kind, name, value });
  }

  /** In a document from the network, servers can be relative to its address. */
  function absolute(url: string): string {
    return /^https?:/.test(uri) && !/^[a-z][a-z0-9+.-]*:|\{/i.test(url) && URL.canParse(url, uri)
      ? new URL(url, uri).href
      : url;
  }
}

const verbs: readonly string[] = [...methods, "trace"];
const dropped = new Set([
  "example",
  "examples",
  "externalDocs",
  "callbacks",
  "links",
  "xml",
  "summary",
  "tags",
]);
const keptExtensions = new Set(["x-multi-segment", "x-nullable"]);

const kinds = new Set(["schemas", "parameters", "requestBodies", "responses", "headers", "pathItems"]);

/** Sorts the parts, so that their order does not depend on the order of references. */
function sorted(kept: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Node {
  const names = (value: Node) => Object.keys(value).sort();
  const result: Record<string, unknown> = {};
  for (const kind of names(kept)) {
    const ordered: Record<string, unknown> = {};
    for (const name of names(kept[kind] ?? {})) define(ordered, name, kept[kind]?.[name]);
    define(result, kind, ordered);
  }
  return result;
}

function pick(value: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (isObject(value) && value[name] !== undefined ? [[name, value[name]]] : [])),
  );
}
