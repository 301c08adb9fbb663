/** Returns the value of a JSON text, or undefined where it is not JSON. */
export function parseJson(text: string): unknown {
  const parsed = tryParseJson(text);
  return "value" in parsed ? parsed.value : undefined;
}

/** Returns the value of a JSON text, or the error with the place where it is not JSON. */
export function tryParseJson(text: string): { readonly value: unknown } | { readonly error: Error } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause : new Error(String(cause), { cause }) };
  }
}

/** Whether a JSON value is an object, not an array or null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a string as it is, any other JSON value as JSON. `String` throws for an object with a member `toString`. */
export function valueText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

/**
 * Returns the value of a key: an own property of an object or an element of an array, never an inherited one. Undefined for any
 * other value.
 */
export function own<T, K extends string>(value: T, key: K): Own<T, K>;
export function own(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return isIndex(key) ? value[Number(key)] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

type Own<T, K extends string> = T extends null | undefined
  ? undefined
  : T extends readonly (infer Element)[]
    ? Element | undefined
    : K extends keyof T
      ? T[K]
      : unknown;

/** Whether a key is an array index as JSON Pointer writes it. */
export function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,15})$/.test(key);
}
