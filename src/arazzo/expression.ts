import { fromPointer, toPointer } from "../json/pointer.ts";
import { isObject } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { define } from "../openapi/merge-all-of.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * Resolves names at a place of a workflow to values of the manifest's language. A workflow that another one runs is written
 * into it: its inputs resolve to the step's parameters, and its steps have other names.
 */
export interface Names {
  /** Undefined where the caller omits it. Throws Unsupported where there is no such input. */
  input(name: string): Json | undefined;
  /** Throws Unsupported where no earlier step, or no output of it, has the name. */
  stepOutput(stepId: string, output: string): Json | undefined;
  /** An output of the workflow that a step runs, for that step's `outputs`. */
  workflowOutput?(output: string): Json | undefined;
  /** Whether a response exists. */
  readonly response: boolean;
}

/** Translates a value of an Arazzo document for the manifest. Undefined where an expression resolves to nothing. */
export function translate(value: unknown, names: Names): Json | undefined {
  if (typeof value === "string") return translateText(value, names);
  if (Array.isArray(value))
    return value.flatMap((element) => {
      const translated = translate(element, names);
      return translated === undefined ? [] : [translated];
    });
  if (!isObject(value)) return typeof value === "number" || typeof value === "boolean" ? value : null;
  const result: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const translated = translate(member, names);
    // Keys that begin with "$" belong to the manifest's language.
    if (translated !== undefined) define(result, key.startsWith("$") ? `$${key}` : key, translated);
  }
  return result;
}

/** Translates a runtime expression (Arazzo 1.0.1, "Runtime Expressions"). */
export function meaningOf(source: string, names: Names): Json | undefined {
  const hash = source.indexOf("#");
  const pointer = hash === -1 ? [] : fromPointer(source.slice(hash + 1));
  if (!pointer) throw unsupported(`"${source}" has no JSON Pointer after "#"`);
  const head = hash === -1 ? source : source.slice(0, hash);
  // "$response.body.items[0].id" is not valid in Arazzo, but many documents have it.
  const [root = "", ...keys] = head.replace(/\[(\d+)\]/g, ".$1").split(".");
  const [first = "", second, third = "", ...rest] = keys;
  switch (root) {
    case "$inputs":
      return partOf(names.input(first), [...keys.slice(1), ...pointer]);
    case "$steps":
      if (second !== "outputs" || third === "")
        throw unsupported(`"${source}" is not "$steps.ID.outputs.NAME"`);
      return partOf(names.stepOutput(first, third), [...rest, ...pointer]);
    case "$outputs":
      if (!names.workflowOutput)
        throw unsupported(`"${source}" is for steps that run a workflow; a response is "$response.body"`);
      return partOf(names.workflowOutput(first), [...keys.slice(1), ...pointer]);
    case "$statusCode":
      return responseValue(source, names, "$statusCode");
    case "$response":
      if (first === "body")
        return partOf(responseValue(source, names, "$response.body"), [...keys.slice(1), ...pointer]);
      if ((first === "header" || first === "headers") && second !== undefined)
        return responseValue(source, names, `$response.header.${keys.slice(1).join(".")}`);
      throw unsupported(`"${source}" is neither the body nor a header`);
    default:
      throw unsupported(`"${source}" can't be expressed in a tool`);
  }
}

/** Whether a text is an expression. "$5" is not. */
export function isExpression(text: string): boolean {
  return /^\$(url|method|request|response|statusCode|inputs|outputs|steps|workflows|sourceDescriptions|components|self|message)(?![A-Za-z0-9_-])/.test(
    text,
  );
}

function translateText(text: string, names: Names): Json | undefined {
  if (isExpression(text)) return meaningOf(text, names);
  const parts = text.split(/(\{\$[^{}]*\})/).filter((part) => part !== "");
  const [only = ""] = parts;
  // A text that is only an expression is its value: "{$inputs.id}" can stand for a number.
  if (parts.length === 1 && only.startsWith("{$") && isExpression(only.slice(1, -1)))
    return meaningOf(only.slice(1, -1), names);
  const translated = parts.map((part) => {
    const inside = part.slice(1, -1);
    return part.startsWith("{$") && part.endsWith("}") && isExpression(inside)
      ? embedded(meaningOf(inside, names), inside)
      : part.split("{$").join("{$$");
  });
  const joined = translated.join("");
  return joined.startsWith("$") ? `$${joined}` : joined;
}

/** A value inside a longer text. */
function embedded(value: Json | undefined, source: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object")
    throw unsupported(`"{${source}}" would write a list or an object into a text`);
  if (typeof value !== "string") return String(value);
  if (value.startsWith("$$")) return value.slice(1);
  return value.startsWith("$") ? `{${value}}` : value;
}

/** The part of a value of the manifest that keys lead to. */
function partOf(value: Json | undefined, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || value === undefined) return value;
  if (typeof value === "string") {
    if (value.startsWith("$") && !value.startsWith("$$"))
      return `${value}${value.includes("#") ? "" : "#"}${toPointer(keys)}`;
    if (value.includes("{$")) throw unsupported(`"${keys.join(".")}" would be a member of a text`);
    return undefined;
  }
  if (Array.isArray(value)) return partOf(value[Number(key)], rest);
  if (typeof value !== "object" || value === null) return undefined;
  const own = key.startsWith("$") ? `$${key}` : key;
  return Object.hasOwn(value, own) ? partOf(value[own], rest) : undefined;
}

function responseValue(source: string, { response }: Names, meaning: string): string {
  if (response) return meaning;
  throw unsupported(`"${source}" is used where there is no response`);
}

function unsupported(message: string): Unsupported {
  return new Unsupported("unsupported-expression", `${message}.`);
}
