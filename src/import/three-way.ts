import { isDeepStrictEqual } from "node:util";
import { toPointer } from "../json/pointer.ts";
import { isObject } from "../json/value.ts";
import { define } from "../openapi/merge-all-of.ts";

export interface Merged {
  readonly value: unknown;
  /** Pointers to values that both sides changed differently. The hand edit is kept. */
  readonly conflicts: readonly string[];
}

/**
 * Merges the last import, the present state and the new import. A change on one side is taken; if both sides changed a value,
 * the hand edit is kept. Objects are merged by member, lists as a whole.
 */
export function mergeThreeWay(before: unknown, mine: unknown, theirs: unknown): Merged {
  const conflicts: string[] = [];
  return { value: merge(before, mine, theirs, []), conflicts };

  function merge(base: unknown, own: unknown, other: unknown, at: readonly string[]): unknown {
    if (isDeepStrictEqual(own, other) || isDeepStrictEqual(base, other)) return own;
    if (isDeepStrictEqual(base, own)) return other;
    if (!isObject(own) || !isObject(other)) {
      conflicts.push(toPointer(at));
      return own;
    }
    const known = isObject(base) ? base : {};
    const result: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
      const member = merge(memberOf(known, key), memberOf(own, key), memberOf(other, key), [...at, key]);
      if (member !== undefined) define(result, key, member);
    }
    return result;
  }
}

function memberOf(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
