import { parseJson } from "../json/value.ts";
import type { HttpAnswer } from "../net/http-message.ts";
import type { ApiAnswer } from "./endpoint-policy.ts";

/**
 * Returns a 2xx answer as expressions see it: JSON as a value, text as a string, undefined for an empty body. Any other body is
 * described by `{ mime_type, bytes }` and attached.
 */
export function readAnswer({ status: statusCode, headers: header, bytes }: HttpAnswer): ApiAnswer {
  if (bytes.length === 0) return { statusCode, header, body: undefined };
  const contentType = header["content-type"] ?? "";
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (isText(type)) {
    const text = decode(bytes, contentType);
    // Servers declare text as JSON that is not JSON; it is still an answer.
    const body = /[/+]json$/.test(type) || type === "" ? (parseJson(text) ?? text) : text;
    return { statusCode, header, body };
  }
  const body = { mime_type: type, bytes: bytes.length };
  return { statusCode, header, body, attachment: { contentType: type, bytes } };
}

function isText(type: string): boolean {
  return (
    type === "" ||
    type.startsWith("text/") ||
    /[/+](json|xml|yaml)$/.test(type) ||
    /^application\/(x-)?(yaml|javascript|graphql|sql|toml|csv|ndjson|jsonl|json-seq|www-form-urlencoded)/.test(
      type,
    )
  );
}

const utf8 = new TextDecoder();

function decode(bytes: Buffer, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return utf8.decode(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
