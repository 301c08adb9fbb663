import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import type { Notation, Style } from "./operation-plan.ts";

/**
 * Writes values as RFC 6570 and OpenAPI specify (OpenAPI 3.1.1, "Style Examples"). Undefined means that nothing is written.
 * Queries, forms and cookies leave out an empty list or object.
 */

/** A value in a path segment: `3,4`, `.3.4`, `;id=3,4`. */
export function writeSegment(
  name: string,
  value: unknown,
  notation: Notation,
  multiSegment: boolean,
): string {
  const encode = multiSegment
    ? (text: string) =>
        text
          .split("/")
          .map((part) => percentEncode(part, notation.allowReserved))
          .join("/")
    : (text: string) => percentEncode(text, notation.allowReserved);
  const { style, explode } = notation;
  const pairs = pairsOf(value, encode);
  const label = percentEncode(name, false);
  switch (style) {
    case "label":
      return `.${pairs ? joined(pairs, explode, explode ? "." : ",") : encode(textOf(value))}`;
    case "matrix":
      if (!pairs) return value === "" ? `;${label}` : `;${label}=${encode(textOf(value))}`;
      if (!explode) return pairs.length === 0 ? `;${label}` : `;${label}=${joined(pairs, false, ",")}`;
      return pairs.map(([key, text]) => `;${key ?? label}=${text}`).join("");
    default:
      return pairs ? joined(pairs, explode, ",") : encode(textOf(value));
  }
}

/** A header's value. Header values are not percent-encoded. */
export function writeHeader(value: unknown, { explode }: Pick<Notation, "explode">): string {
  const pairs = pairsOf(value, (text) => text);
  return pairs ? joined(pairs, explode, ",") : textOf(value);
}

/** `name=value` pairs of a query, a form or a cookie, percent-encoded, not joined yet. */
export function writePairs(
  name: string,
  value: unknown,
  { style, explode, allowReserved }: Notation,
): string[] {
  const encode = (text: string) => percentEncode(text, allowReserved);
  const label = percentEncode(name, false);
  if (style === "deepObject") return deepPairs(label, value, encode);
  const pairs = pairsOf(value, encode);
  if (!pairs) return value === null ? [] : [`${label}=${encode(textOf(value))}`];
  if (pairs.length === 0) return [];
  // Exploded, the delimited styles are written as forms are.
  if (explode) return pairs.map(([key, text]) => `${key ?? label}=${text}`);
  const delimiter = delimiterOf[style];
  if (delimiter && pairs.flat().some((part) => part?.includes(delimiter))) throw ambiguous(name, delimiter);
  return [`${label}=${joined(pairs, false, delimiter ?? ",")}`];
}

/** OpenAPI cannot escape the delimiter inside an element: the server would read two elements. */
function ambiguous(name: string, delimiter: string): ToolError {
  const message = `must not have ${JSON.stringify(decodeURIComponent(delimiter))} in an element: it separates them`;
  return new ToolError("invalid_arguments", `The request can't be written: "${name}" ${message}.`, {
    issues: [{ path: `/${name}`, message }],
  });
}

const delimiterOf: Partial<Record<Style, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  tabDelimited: "%09",
};

/** `filter[color]=red`; deeper levels, which OpenAPI does not specify, in the most common form: `a[b][c]=1`, `a[b][0]=x`. */
function deepPairs(label: string, value: unknown, encode: (text: string) => string): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [`${label}=${encode(textOf(value))}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    deepPairs(`${label}%5B${percentEncode(key, false)}%5D`, inner, encode),
  );
}

type Pair = readonly [key: string | undefined, value: string];

/** Elements without a key, members with one; undefined for a scalar. Absent members are left out. */
function pairsOf(value: unknown, encode: (text: string) => string): Pair[] | undefined {
  if (Array.isArray(value))
    return value
      .filter((element) => element !== undefined)
      .map((element) => [undefined, encode(textOf(element))]);
  if (!isObject(value)) return undefined;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .map(([key, inner]) => [encode(key), encode(textOf(inner))]);
}

/** `R,100,G,200`, or exploded `R=100,G=200`. */
function joined(pairs: readonly Pair[], explode: boolean, delimiter: string): string {
  const texts = explode
    ? pairs.map(([key, text]) => (key === undefined ? text : `${key}=${text}`))
    : pairs.flatMap(([key, text]) => (key === undefined ? [text] : [key, text]));
  return texts.join(delimiter);
}

/** Writes a value as text; lists and objects as JSON. */
export function textOf(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** RFC 3986: all but unreserved characters; with `allowReserved` reserved ones and escapes stay too (RFC 6570, `+`). */
export function percentEncode(text: string, allowReserved: boolean): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  const strict = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/[!'()*]/g, hex);
  if (!allowReserved) return strict;
  // "&", "=", "+" and "#" would end or change the value.
  return strict.replace(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, (escaped) =>
    decodeURIComponent(escaped),
  );
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
