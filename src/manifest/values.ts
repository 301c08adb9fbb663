/** The functions of mappings, in generated code and in compiled templates alike. */

/** Joins parts to a text: absent values and null are left out, objects and lists are written as JSON. */
export function text(...parts: readonly unknown[]): string {
  return parts
    .map((part) =>
      part === undefined || part === null
        ? ""
        : typeof part === "object"
          ? JSON.stringify(part)
          : String(part),
    )
    .join("");
}

/**
 * Returns a list without its absent elements.
 *
 * @public Generated code calls it, for lists that the mappings of the built-in tools do not have.
 */
export function list<const T extends readonly unknown[]>(...elements: T): Exclude<T[number], undefined>[];
export function list(...elements: readonly unknown[]): unknown[] {
  return elements.filter((element) => element !== undefined);
}

/** Maps the first `max` elements of a list. Returns undefined for anything but a list. */
export function each<T, R>(
  items: readonly T[],
  max: number | undefined,
  value: (item: T) => R,
): Exclude<R, undefined>[];
export function each<T, R>(
  items: readonly T[] | null | undefined,
  max: number | undefined,
  value: (item: T) => R,
): Exclude<R, undefined>[] | undefined;
export function each(
  items: unknown,
  max: number | undefined,
  value: (item: unknown) => unknown,
): unknown[] | undefined {
  if (!Array.isArray(items)) return undefined;
  return items
    .slice(0, max)
    .map(value)
    .filter((mapped) => mapped !== undefined);
}

/** Returns an object literal without absent members: a member that is undefined is left out. */
export function present<T extends object>(members: T): T;
export function present(members: object): object {
  // Plain loops, because these run for every object of an answer.
  const keys = Object.keys(members);
  for (const key of keys) if (Reflect.get(members, key) === undefined) return withoutAbsent(members, keys);
  return members;
}

function withoutAbsent(members: object, keys: readonly string[]): object {
  const object: Record<string, unknown> = {};
  for (const key of keys) {
    const member: unknown = Reflect.get(members, key);
    if (member !== undefined) setMember(object, key, member);
  }
  return object;
}

/** A plain assignment to `__proto__` would set the prototype. */
export function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The type of a property of `T`, even where only some members of a union have it. For generated code. */
export type Member<T, K extends string> = unknown extends T
  ? unknown
  : T extends { readonly [P in K]?: infer V }
    ? V
    : never;

/** The type of an element of `T`. For generated code. */
export type Element<T> = unknown extends T
  ? unknown
  : NonNullable<T> extends readonly (infer E)[]
    ? E
    : never;
