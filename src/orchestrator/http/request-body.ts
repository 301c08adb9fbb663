import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Operation } from "openapi-backend";
import { tryParseJson } from "../../json/value.ts";
import { standardBodyBytes } from "../contract/api.ts";
import { Problem } from "../contract/problem.ts";
import { invalidRequest } from "./request-errors.ts";

/** Parsing more of them would hold the other requests for a noticeable time. */
const mostValues = 10_000;

/** Refuses a body that is larger than the operation allows. Empty for an operation without a body. */
export function limitBody(operation: Operation): MiddlewareHandler[] {
  if (!("requestBody" in operation)) return [];
  const given: unknown = Reflect.get(operation, "x-max-body-bytes");
  const maxSize = typeof given === "number" ? given : standardBodyBytes;
  const limit = bodyLimit({ maxSize, onError: () => Promise.reject(tooLarge(maxSize)) });
  // It also reads a body that comes in chunks.
  return [(c, next) => limit(c, next).catch(refuseCutOff)];
}

/** Reads the body of a request as a JSON object. Fails with a Problem for anything else. */
export async function readBody(c: Context): Promise<{ text: string; json: object | undefined }> {
  const bytes = Buffer.from(await c.req.arrayBuffer().catch(refuseCutOff));
  if (bytes.length === 0) return { text: "", json: undefined };
  const type = c.req.header("content-type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/json")
    throw new Problem("unsupported_media_type", `The body must be application/json, not "${type}".`);
  const encoding = c.req.header("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    throw new Problem("unsupported_media_type", `The body must not be compressed; it is "${encoding}".`);
  if (hasMoreValues(bytes, mostValues)) {
    const message = `has more than ${mostValues.toLocaleString("en")} members and elements`;
    throw invalidRequest([{ path: "", message }]);
  }
  const text = bytes.toString("utf8");
  const parsed = tryParseJson(text);
  if (!("value" in parsed))
    throw invalidRequest([{ path: "", message: `is not JSON: ${parsed.error.message}` }]);
  const json = parsed.value;
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw invalidRequest([{ path: "", message: "must be a JSON object" }]);
  return { text, json };
}

/** Whether a JSON text has more than `most` members and elements: counts what opens or separates them, outside of strings. */
function hasMoreValues(json: Buffer, most: number): boolean {
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) at = endOfString(json, at);
    else if ((byte === comma || byte === bracket || byte === brace) && ++count > most) return true;
  }
  return false;
}

const [quote = 0, comma, bracket, brace, backslash] = Buffer.from('",[{\\');

/** The place of the quote that ends the string; the end where none does. */
function endOfString(json: Buffer, start: number): number {
  let end = json.indexOf(quote, start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf(quote, end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: Buffer, at: number): boolean {
  let first = at;
  while (json[first - 1] === backslash) first--;
  return (at - first) % 2 === 1;
}

/** A sender that goes away in the middle of a body is not an error of the server. */
function refuseCutOff(error: unknown): never {
  if (error instanceof Problem) throw error;
  throw new Problem("bad_request", "The body ended before its end.", { cause: error });
}

function tooLarge(most: number): Problem {
  return new Problem(
    "payload_too_large",
    `The body is larger than ${most.toLocaleString("en")} bytes. Shorten it, or put the text in a file of the project.`,
  );
}
