import { isObject } from "../json/value.ts";
import { nextPage } from "./paging.ts";
import { type LeftOut, select } from "./selection.ts";
import type { ShapePlan } from "./tool-plan.ts";

/** The changes to a result: the plan without the parts that only planning needs. */
export type Shape = Pick<ShapePlan, "selection" | "paging">;

/** Returns the selected parts of a handler's result, the number of elements left out, and the arguments of the next page. */
export function shape(
  result: object,
  inputs: Readonly<Record<string, unknown>>,
  { selection, paging }: Shape,
): Record<string, unknown> {
  const leftOut: LeftOut = {};
  const selected = selection === undefined ? result : select(result, selection, leftOut);
  const next = paging && nextPage(result, inputs, paging);
  return {
    ...(isObject(selected) ? selected : {}),
    ...(Object.keys(leftOut).length > 0 && { left_out: leftOut }),
    ...(next !== undefined && { next }),
  };
}
