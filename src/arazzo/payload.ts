import { fromPointer } from "../json/pointer.ts";
import { isObject, tryParseJson } from "../json/value.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { elements, member, type Place } from "../openapi/references.ts";
import { isExpression, type Names, translate } from "./expression.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * A step's body as the manifest has it (Arazzo 1.0.1, "Request Body Object" and "Payload Replacement Object"); undefined where
 * there is none.
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

/** A payload that is written as text, as the value that it stands for. */
function parsed(text: string, contentType: string): unknown {
  if (/[/+]json\b/i.test(contentType)) return fromText(text) ?? text;
  const form = /^application\/x-www-form-urlencoded/i.test(contentType) && !isExpression(text);
  return form ? Object.fromEntries(new URLSearchParams(text)) : text;
}

/**
 * A JSON text in which expressions stand: `{"id": {$inputs.id}, "name": "{$inputs.name}"}`, in documents also `$inputs.id`. A whole
 * member keeps its type. Undefined for a text that is only a text.
 */
function fromText(text: string): unknown {
  const quoted = text.replace(
    /"(?:[^"\\]|\\.)*"|\{(\$[^{}"]*)\}|\$[A-Za-z][^\s,{}[\]"]*/g,
    (found, expression: string = found) => (found.startsWith('"') ? found : JSON.stringify(expression)),
  );
  const parsed = tryParseJson(quoted);
  if ("value" in parsed) return isContainer(parsed.value) ? parsed.value : undefined;
  if (!/^\s*[{[]/.test(text) || isExpression(text.trim().slice(1))) return undefined;
  throw unsupported("The payload begins like JSON, and is none");
}

function withReplacement(payload: unknown, replacement: unknown): unknown {
  const { target, value } = isObject(replacement) ? replacement : {};
  const keys = typeof target === "string" ? fromPointer(target.replace(/^#/, "")) : undefined;
  if (!keys) throw unsupported(`The replacement at "${String(target)}" is at no JSON Pointer`);
  const last = keys.pop();
  if (last === undefined) return value;
  const parent = keys.reduce((inside, key) => ownMember(inside, key), payload);
  if (!takesMember(parent, last))
    throw unsupported(`The payload has nothing at "${String(target)}" that could be replaced`);
  Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  return payload;
}

/** What is the payload's own: a pointer of somebody else's document must not lead to what JavaScript's objects share. */
function ownMember(value: unknown, key: string): unknown {
  return isContainer(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** An object takes any member; a list has its elements replaced, and gets no others. */
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
