import { isObject } from "../json/value.ts";
import type { HttpRequest } from "../webserver/exchange.ts";
import type { RecordedBody } from "./tool-test.ts";

/** Texts with `***` in the place of secrets, as they are and as JSON and addresses write them. */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const written = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // One of three characters would blank out ordinary words. The longest first: one can be a part of another.
  const all = [...new Set(written)].filter((secret) => secret.length > 3).sort((a, b) => b.length - a.length);
  return (text) => all.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}

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
  // One character a byte, so that the other bytes stay as they are.
  const bytes = Buffer.from(base64, "base64").toString("latin1");
  return { base64: Buffer.from(hide(bytes), "latin1").toString("base64") };
}

/** What a request shows who sends it with, also what nobody configured: tokens that were fetched. */
export function credentialsIn({ headers }: HttpRequest): string[] {
  return ["authorization", "cookie"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [value, value.replace(/^[\w-]+[ =]/, "")];
  });
}

/** All texts inside of a JSON value; numbers stay. */
function hiddenIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((element) => hiddenIn(element, hide));
  return isObject(value) ? hiddenInMembers(value, hide) : value;
}
