import { isObject, own } from "../json/value.ts";
import type { Selection } from "./tool-plan.ts";

/** The number of elements left out, by path of their list: `{ "$.body.items": 70 }`. */
export type LeftOut = Record<string, number>;

/**
 * Returns the selected parts of a value. Absent values stay absent, null stays null, and a value that is neither a list nor an
 * object where the selection continues is left out. Counts the elements beyond a list's limit in `leftOut`.
 */
export function select(value: unknown, selection: Selection, leftOut: LeftOut): unknown {
  if (selection.kind === "all" || value === null) return value;
  if (selection.kind === "elements") {
    if (!Array.isArray(value)) return undefined;
    const kept = selection.max === undefined ? value : value.slice(0, selection.max);
    if (kept.length < value.length)
      leftOut[selection.path] = (leftOut[selection.path] ?? 0) + value.length - kept.length;
    return kept
      .map((element) => select(element, selection.element, leftOut))
      .filter((selected) => selected !== undefined);
  }
  if (!isObject(value)) return undefined;
  const members = selection.members.map(({ name, from, selection: inside }): [string, unknown] => {
    const member = from.reduce(own, value as unknown);
    return [name, member === undefined ? undefined : select(member, inside, leftOut)];
  });
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}
