import { isObject } from "../json/value.ts";
import type { HttpRequest } from "../net/http-message.ts";
import type { RecordedBody } from "./tool-test.ts";

export function hiddenInMembers(
  value: Readonly<Record<string, unknown>>,
  hide: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [hide(key), hiddenIn(member, hide)]),
  );
}

export function hiddenInBody(
  { json, text, base64 }: RecordedBody,
  hide: (text: string) => string,
): RecordedBody {
  if (json !== undefined) return { json: hiddenIn(json, hide) };
  if (text !== undefined) return { text: hide(text) };
  if (base64 === undefined) return {};
  // One character a byte, so that the other bytes do not change.
  const bytes = Buffer.from(base64, "base64").toString("latin1");
  return { base64: Buffer.from(hide(bytes), "latin1").toString("base64") };
}

/** The credentials in a request, also those that are not in the configuration, such as access tokens. */
export function credentialsIn({ headers }: HttpRequest): string[] {
  return ["authorization", "cookie"].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [value, value.replace(/^[\w-]+[ =]/, "")];
  });
}

/** Replaces in all texts inside a JSON value; numbers do not change. */
function hiddenIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((element) => hiddenIn(element, hide));
  return isObject(value) ? hiddenInMembers(value, hide) : value;
}
