import type { ParseResult } from "@marcbachmann/cel-js";
import { type CelEnvironment, createCelEnvironment, isCall } from "../cel/environment.ts";
import { ToolError } from "../errors/tool-error.ts";

/**
 * Conditions and `$cel` values: the Common Expression Language over `inputs`, `steps`, `item`, `ai`, `response`, `statusCode`.
 * A missing root (an `item` outside a list) is null, and `has(x.y)` on null is false.
 *
 * `7 / 2` with two written numbers is CEL's 3, `inputs.seven / 2` is 3.5. The result is JSON: an `int` becomes a number.
 */

const roots = ["inputs", "steps", "item", "ai", "response", "statusCode"] as const;

/** Returns why a source is not a CEL expression, or not a condition; undefined when it is valid. */
export function checkCel(source: string, kind: "condition" | "value"): string | undefined {
  let parsed: ParseResult;
  try {
    parsed = environment().parse(source);
  } catch (error) {
    return summary(error);
  }
  const { valid, type, error } = parsed.check();
  if (!valid) return summary(error);
  if (kind === "condition" && type !== "bool" && type !== "dyn")
    return `it returns ${type}, but a condition returns bool`;
  return undefined;
}

/** Evaluates a condition. Throws condition_failed with its source when it cannot be evaluated or does not return a boolean. */
export function condition(source: string): (scope: object) => Promise<boolean> {
  return async (scope) => {
    const value = run(source, scope);
    if (typeof value === "boolean") return value;
    throw new ToolError(
      "condition_failed",
      `The condition "${source}" gave ${typeof value} and not true or false.`,
    );
  };
}

/** Returns the JSON value of an expression. The caller chooses `T`; the validation of the output proves it. */
export function cel<T = unknown>(source: string, scope: object): T;
export function cel(source: string, scope: object): unknown {
  return toJson(run(source, scope), source);
}

function run(source: string, scope: object): unknown {
  const variables: Record<string, unknown> = {};
  for (const root of roots) variables[root] = Reflect.get(scope, root) ?? null;
  variables.statusCode = Reflect.get(scope, "statusCode") ?? statusCodeOf(variables.response);
  try {
    return evaluateOnce(source, variables);
  } catch (error) {
    throw new ToolError(
      "condition_failed",
      `The condition "${source}" could not be evaluated: ${summary(error)}.`,
      {
        hint: "Guard a value that can be absent with has(), for example: has(inputs.limit) && inputs.limit > 1.",
        cause: error,
      },
    );
  }
}

function evaluateOnce(source: string, variables: Record<string, unknown>): unknown {
  try {
    return parse(source)(variables);
  } catch (error) {
    // The library recognises objects by `value.constructor`, which a member of that name hides.
    const unhidden = mapsForHidden(variables);
    if (unhidden === variables) throw error;
    return parse(source)({ ...variables, ...Object(unhidden) });
  }
}

/** Returns the same value, or a copy in which each object with a member "constructor" is a Map. */
function mapsForHidden(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map(mapsForHidden);
    return elements.some((element, index) => element !== value[index]) ? elements : value;
  }
  const members = Object.entries(value).map(([key, member]) => [key, mapsForHidden(member)] as const);
  if (Object.hasOwn(value, "constructor")) return new Map(members);
  const changed = members.some(([key, member]) => member !== Reflect.get(value, key));
  return changed ? Object.fromEntries(members) : value;
}

function statusCodeOf(response: unknown): unknown {
  return typeof response === "object" && response !== null && "statusCode" in response
    ? response.statusCode
    : null;
}

const parsedSources = new Map<string, ParseResult>();

function parse(source: string): ParseResult {
  const known = parsedSources.get(source);
  if (known) return known;
  const parsed = environment().parse(source);
  parsedSources.set(source, parsed);
  // Sources come from manifests and stored automations; the limit is for a server that reloads them for weeks.
  if (parsedSources.size > 1000) parsedSources.delete(parsedSources.keys().next().value ?? "");
  return parsed;
}

let shared: CelEnvironment | undefined;

function environment(): CelEnvironment {
  shared ??= createCelEnvironment(Object.fromEntries(roots.map((root) => [root, "dyn"])));
  return shared;
}

function toJson(value: unknown, source: string): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" && !Number.isFinite(value)) return noJson(source, String(value));
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((element) => toJson(element, source));
  if (value instanceof Map) return toJson(Object.fromEntries(value), source);
  if (typeof value !== "object" || value === null) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return noJson(source, value.constructor.name);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member, source)]));
}

function noJson(source: string, what: string): never {
  throw new ToolError("condition_failed", `The expression "${source}" gave ${what}, which JSON can't hold.`);
}

/** CEL's errors contain the source with a caret below it; the first line is enough for a sentence. */
function summary(error: unknown): string {
  if (error instanceof Error && "summary" in error && typeof error.summary === "string") return error.summary;
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}

/** Returns the members of the roots that an expression reads: `steps.list.outputs.projects` as keys. */
export function celReferences(source: string): string[][] {
  const found: string[][] = [];
  collect(environment().parse(source).ast, found, []);
  return found;
}

/** Calls whose first argument declares a variable: `list.map(item, item.id)` does not read a root `item`. */
const binding = ["all", "exists", "exists_one", "filter", "map", "bind"];

function collect(node: unknown, found: string[][], bound: readonly string[]): void {
  const keys = keysOf(node);
  if (keys) {
    if (!bound.includes(keys[0] ?? "")) found.push(keys);
    return;
  }
  if (Array.isArray(node)) for (const member of node) collect(member, found, bound);
  if (!isCall(node) || node.op === "value") return;
  const [name, receiver, given] = Array.isArray(node.args) ? node.args : [];
  const [variable, ...rest] = Array.isArray(given) ? given : [];
  if (node.op === "rcall" && binding.includes(name) && isCall(variable)) {
    collect(receiver, found, bound);
    collect(rest, found, [...bound, String(variable.args)]);
  } else collect(node.args, found, bound);
}

/** Returns a chain of members down to a root: `.` with an identifier, or `[]` with a text. */
function keysOf(node: unknown): string[] | undefined {
  if (!isCall(node)) return undefined;
  if (node.op === "id") return roots.some((root) => root === node.args) ? [String(node.args)] : undefined;
  if ((node.op !== "." && node.op !== ".?") || !Array.isArray(node.args)) return undefined;
  const [owner, key] = node.args;
  const keys = keysOf(owner);
  return keys && typeof key === "string" ? [...keys, key] : undefined;
}
