import { fromPointer, toPointer } from "../json/pointer.ts";
import { isObject } from "../json/value.ts";
import { fileOf, type LoadedDocument } from "./load-document.ts";

/** A value of a document and its place. */
export interface Place {
  /** The file's absolute address. */
  readonly uri: string;
  /** Keys from its root. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

export function rootOf({ uri, document }: LoadedDocument): Place {
  return { uri, at: [], value: document };
}

/** Returns a member of an object or an element of a list, with its place; its value is undefined where it is missing. */
export function member(place: Place, key: string | number): Place {
  const { uri, value } = place;
  const found: unknown =
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  return { uri, at: [...place.at, key], value: found };
}

export function members(place: Place): [string, Place][] {
  return isObject(place.value) ? Object.keys(place.value).map((key) => [key, member(place, key)]) : [];
}

export function elements(place: Place): Place[] {
  // The conversion of Swagger leaves holes, which `map` does not visit.
  return Array.isArray(place.value) ? Array.from(place.value, (_, index) => member(place, index)) : [];
}

/** The end of a chain of references, or the reason why it cannot be followed. */
export type Followed =
  | { readonly place: Place }
  | {
      readonly problem: string;
      readonly code: "missing-reference" | "remote-reference" | "circular-reference";
    };

export function follow(place: Place, loaded: LoadedDocument): Followed {
  const seen = new Set<string>();
  let current = place;
  while (isObject(current.value) && typeof current.value.$ref === "string") {
    const key = keyOf(current);
    if (seen.has(key))
      return { code: "circular-reference", problem: `"${current.value.$ref}" leads back to itself` };
    seen.add(key);
    const next = resolve(current.value.$ref, current.uri, loaded);
    if ("problem" in next) return next;
    current = next.place;
  }
  return { place: current };
}

/** Follows one reference, not those at its target. */
export function resolve(reference: string, base: string, { files, missing }: LoadedDocument): Followed {
  const file = reference.startsWith("#") ? base : fileOf(reference, base)?.href;
  if (file === undefined) return { code: "missing-reference", problem: `"${reference}" is not an address` };
  if (!files.has(file)) {
    const why = missing.get(file) ?? "it was not read";
    const code = /^https?:/.test(file) ? "remote-reference" : "missing-reference";
    return { code, problem: `"${reference}" can't be read: ${why}` };
  }
  const hash = reference.indexOf("#");
  const at = fromPointer(decode(hash === -1 ? "" : reference.slice(hash + 1)));
  if (!at) return { code: "missing-reference", problem: `"${reference}" has no JSON Pointer after "#"` };
  let place: Place = { uri: file, at: [], value: files.get(file) };
  for (const key of at) {
    place = member(place, Array.isArray(place.value) ? Number(key) : key);
    if (place.value === undefined)
      return { code: "missing-reference", problem: `"${reference}" leads to nothing: there is no "${key}"` };
  }
  return { place };
}

/** Returns a place as a text, distinct for each place. */
export function keyOf({ uri, at }: Place): string {
  return `${uri}#${toPointer(at)}`;
}

/** Returns `#/paths/~1pets/get`, preceded by the file where it is not the document: `parts.yaml#/Pet`. */
export function pointerOf({ uri, at }: Place, loaded: Pick<LoadedDocument, "uri">): string {
  const pointer = `#${toPointer(at)}`;
  if (uri === loaded.uri) return pointer;
  const folder = loaded.uri.slice(0, loaded.uri.lastIndexOf("/") + 1);
  return (uri.startsWith(folder) ? uri.slice(folder.length) : uri) + pointer;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
