import { isObject, own } from "../json/value.ts";
import type { NextArgument, PagingPlan } from "./tool-plan.ts";

type Inputs = Readonly<Record<string, unknown>>;

/**
 * Returns the arguments that request the page after a result, as it is before the selection. Undefined where there is none: a
 * cursor or a link is missing, `more` is false, or the list has fewer elements than a page.
 */
export function nextPage(
  result: unknown,
  inputs: Inputs,
  plan: PagingPlan,
): Record<string, unknown> | undefined {
  if (plan.more !== undefined && at(result, plan.more) === false) return undefined;
  const items = at(result, plan.items);
  const count = Array.isArray(items) ? items.length : 0;
  const shown = Math.min(count, plan.shown ?? count);
  const size = plan.size === undefined ? undefined : own(inputs, plan.size);
  const last = count === 0 || (typeof size === "number" && count < size && shown === count);
  const next: Record<string, unknown> = {};
  for (const argument of plan.next) {
    if (argument.from.kind === "add" && last) return undefined;
    const value = argumentOf(argument, result, inputs, shown);
    if (value === undefined || value === null || value === "") return undefined;
    next[argument.argument] = argument.numeric ? toNumber(value) : value;
  }
  return next;
}

function argumentOf(
  { argument, from }: NextArgument,
  result: unknown,
  inputs: Inputs,
  shown: number,
): unknown {
  switch (from.kind) {
    case "value":
      return at(result, from.keys);
    case "link":
      return linkParameter(at(result, from.keys), from.parameter);
    case "add": {
      const given = own(inputs, argument);
      return (typeof given === "number" ? given : from.first) + (from.add === "items" ? shown : from.add);
    }
  }
}

/** Returns a query parameter of the address with rel="next" in a Link header (RFC 8288, 3). */
function linkParameter(header: unknown, parameter: string): string | undefined {
  if (typeof header !== "string") return undefined;
  for (const [, address = "", parameters = ""] of header.matchAll(link)) {
    const [, quoted, bare] = relation.exec(parameters) ?? [];
    const relations = (quoted ?? bare ?? "").toLowerCase().split(/\s+/);
    // The address may be relative to the request; only the query matters.
    if (!relations.includes("next") || !URL.canParse(address, "http://link.invalid")) continue;
    return new URL(address, "http://link.invalid").searchParams.get(parameter) ?? undefined;
  }
  return undefined;
}

const link = /<([^>]*)>((?:\s*;[^,;"]*(?:"[^"]*")?[^,;"]*)*)/g;
const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;

function toNumber(value: unknown): unknown {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : value;
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((inside: unknown, key) => (isObject(inside) ? own(inside, key) : undefined), value);
}
