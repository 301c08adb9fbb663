import { parseJson } from "../json/value.ts";
import type { ApiResult } from "../webserver/client.ts";
import type { RawAnswer } from "../webserver/exchange.ts";

/**
 * A 2xx answer as expressions see it: JSON as it is, a text as a text, nothing where it is empty. Anything else is described
 * by `{ mime_type, bytes }` and attached.
 */
export function readAnswer({ status, headers, bytes }: RawAnswer): ApiResult {
  const response = { status, headers };
  if (bytes.length === 0) return { response };
  const contentType = headers.get("content-type") ?? "";
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (isText(type)) {
    const text = decode(bytes, contentType);
    // What is no JSON against its own word is still an answer.
    return { response, data: /[/+]json$/.test(type) || type === "" ? (parseJson(text) ?? text) : text };
  }
  const data = { mime_type: type, bytes: bytes.length };
  return { response, data, attachment: { contentType: type, bytes } };
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

function decode(bytes: Buffer, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
