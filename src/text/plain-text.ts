/** What a foreign server says, in one short line: without control characters or `secret`. */
export function plainText(text: string, secret: string | undefined, maxLength = 300): string {
  const line = text
    .slice(0, 10_000)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes must not reach a client
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();
  const safe = withoutSecret(line, secret);
  return safe.length > maxLength ? `${safe.slice(0, maxLength)}…` : safe;
}

/** The same of a body that may be a web page: without its markup. */
export function pageText(page: string, secret: string | undefined, maxLength?: number): string {
  const text = page
    .slice(0, 10_000)
    .replace(/<(script|style|head)\b.*?<\/\1\s*>/gis, " ")
    .replace(/<[^>]{0,2000}>/g, " ");
  return plainText(text, secret, maxLength);
}

/** A key of three characters would blank out ordinary words; it is no secret either. */
export function withoutSecret(text: string, secret: string | undefined): string {
  return secret && secret.length > 3 ? text.replaceAll(secret, "[API key]") : text;
}
