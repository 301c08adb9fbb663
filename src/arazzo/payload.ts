import { fromPointer } from "../json/pointer.ts";
import { isObject, tryParseJson, valueText } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { elements, member, type Place } from "../openapi/references.ts";
import { isExpression, type Names, translate } from "./expression.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * Translates a step's body (Arazzo 1.0.1, "Request Body Object" and "Payload Replacement Object"). Undefined where there is
 * none.
 */
export function payloadOf(body: Place, contentType: string | undefined, names: Names): Json | undefined {
  const payload = member(body, "payload").value;
  const value = typeof payload === "string" ? parsed(payload, contentType ?? "application/json") : payload;
  const replaced = elements(member(body, "replacements")).reduce(
    (current, replacement) => withReplacement(current, replacement.value),
    structuredClone(value),
  );
  return replaced === undefined ? undefined : translate(replaced, names);
}

/** The value of a payload that is written as text. */
function parsed(text: string, contentType: string): unknown {
  if (/[/+]json\b/i.test(contentType)) return fromText(text) ?? text;
  const form = /^application\/x-www-form-urlencoded/i.test(contentType) && !isExpression(text);
  return form ? Object.fromEntries(new URLSearchParams(text)) : text;
}

/**
 * Parses JSON with expressions: `{"id": {$inputs.id}, "name": "{$inputs.name}"}`, in some documents `$inputs.id` without braces. An
 * unquoted expression keeps its type. Undefined for a text that is not JSON.
 */
function fromText(text: string): unknown {
  const quoted = text.replace(
    /"(?:[^"\\]|\\.)*"|\{(\$[^{}"]*)\}|\$[A-Za-z][^\s,{}[\]"]*/g,
    (found, expression: string = found) => (found.startsWith('"') ? found : JSON.stringify(expression)),
  );
  const parsed = tryParseJson(quoted);
  if ("value" in parsed) return isContainer(parsed.value) ? parsed.value : undefined;
  if (!/^\s*[{[]/.test(text) || isExpression(text.trim().slice(1))) return undefined;
  throw unsupported("The payload begins like JSON but is not valid");
}

function withReplacement(payload: unknown, replacement: unknown): unknown {
  const { target, value } = isObject(replacement) ? replacement : {};
  const keys = typeof target === "string" ? fromPointer(target.replace(/^#/, "")) : undefined;
  if (!keys) throw unsupported(`The target "${valueText(target)}" of a replacement is not a JSON Pointer`);
  const last = keys.pop();
  if (last === undefined) return value;
  const parent = keys.reduce((inside, key) => ownMember(inside, key), payload);
  if (!takesMember(parent, last))
    throw unsupported(`The payload has no value at "${valueText(target)}" to replace`);
  Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  return payload;
}

/** An own member only: a pointer from a document must not lead to JavaScript's prototypes. */
function ownMember(value: unknown, key: string): unknown {
  return isContainer(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Any member of an object and existing elements of a list can be set. */
function takesMember(value: unknown, key: string): value is object {
  if (Array.isArray(value)) return /^\d+$/.test(key) && Object.hasOwn(value, key);
  return isContainer(value);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function unsupported(message: string): Unsupported {
  return new Unsupported("unsupported-expression", `${message}.`);
}
