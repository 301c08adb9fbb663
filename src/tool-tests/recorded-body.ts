import { parseJson } from "../json/value.ts";
import type { RecordedBody } from "./tool-test.ts";

/** A body in the form of a file: JSON where the content type says so, otherwise text, or base64 for other bytes. */
export function recordedBody(bytes: Uint8Array, contentType: string): RecordedBody {
  if (bytes.length === 0) return {};
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("utf8");
  if (!Buffer.from(text).equals(buffer)) return { base64: buffer.toString("base64") };
  const json = /[/+]json\b/i.test(contentType) ? parseJson(text) : undefined;
  return json === undefined ? { text } : { json };
}

/** The bytes of a recorded body. */
export function bodyBytes({ json, text, base64 }: RecordedBody): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  return Buffer.from(text ?? (json === undefined ? "" : JSON.stringify(json)));
}
