import type { HttpRequest } from "../net/http-message.ts";
import { percentEncode } from "../openapi/write-value.ts";

/** A request as a person or a program reads it. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it would be sent; bytes that are not text are only counted. */
  readonly body?: string;
  readonly bodyParts?: readonly string[];
  /** The body's bytes, base64, where a terminal could not show them as they are. */
  readonly bodyBase64?: string;
}

/** Stands for a secret. */
export const hidden = "***";

/** Returns a request for display. Placeholders are shown as the manifest writes them, not encoded. */
export function shownRequest(
  { method, url, headers, body }: Pick<HttpRequest, "method" | "url" | "headers" | "body">,
  placeholders: Iterable<string>,
): ShownRequest {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body ?? []);
  const decode = decoderOf([hidden, ...placeholders]);
  const shown = Object.entries(headers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, name === "cookie" ? decode(value) : shownHeader(name, value)] as const);
  const common = { method, url: decode(url), headers: Object.fromEntries(shown) };
  if (body === undefined) return common;
  const text = bytes.toString("utf8");
  const type = headers["content-type"] ?? "";
  const bodyBase64 = bytes.toString("base64");
  if (Buffer.from(text).equals(bytes) && !noText.test(text)) {
    const shownText = /urlencoded/.test(type) ? decode(text) : text;
    return { ...common, body: shownText, ...(unprintable.test(text) && { bodyBase64 }) };
  }
  const parts = partsOf(bytes, type);
  return {
    ...common,
    ...(parts ? { bodyParts: parts } : { body: `(${bytes.length} bytes)` }),
    bodyBase64,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what makes bytes no text
const noText = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** Characters that are not written to a terminal, so that a command line with them would be another one. */
const unprintable = /[\r\x80-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Credentials were never in it; the scheme stays, the rest goes whatever it is. */
function shownHeader(name: string, value: string): string {
  if (name === "idempotency-key") return "(a new UUID)";
  const [, scheme] = /^(\w+) ./.exec(value) ?? [];
  if (name === "authorization") return scheme === undefined ? hidden : `${scheme} ${hidden}`;
  // A header is bytes; what is beyond ASCII stands in it as UTF-8.
  return Buffer.from(value, "latin1").toString("utf8");
}

function decoderOf(placeholders: Iterable<string>): (text: string) => string {
  const pairs = [...placeholders].flatMap((placeholder) =>
    [
      percentEncode(placeholder, false),
      encodeURIComponent(placeholder),
      new URLSearchParams({ "": placeholder }).toString().slice(1),
    ].map((encoded) => [encoded, placeholder] as const),
  );
  return (text) =>
    pairs.reduce((left, [encoded, placeholder]) => left.replaceAll(encoded, placeholder), text);
}

/** `content-disposition: form-data; name="file", image/png, 3 bytes` for each part of a multipart body. */
function partsOf(bytes: Buffer, contentType: string): string[] | undefined {
  const [, quoted, plain] = /^multipart\/.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const parts = bytes.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const head = Buffer.from(part.slice(2, Math.max(2, end)), "latin1").toString("utf8");
    return `${head.split("\r\n").join(", ")}, ${part.length - end - 6} bytes`;
  });
}
