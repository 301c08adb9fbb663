/** What a foreign answer says, in one short line: without markup, control characters or `secret`. */
export function plainText(text: string, secret: string | undefined, maxLength = 300): string {
  const line = text
    .slice(0, 20_000)
    .replace(/<(script|style|head)\b.*?<\/\1\s*>/gis, " ")
    .replace(/<[^>]{0,2000}>/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes must not reach a client
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();
  const safe = withoutSecret(line, secret);
  return safe.length > maxLength ? `${safe.slice(0, maxLength)}…` : safe;
}

/** A key of three characters would blank out ordinary words; it is no secret either. */
function withoutSecret(text: string, secret: string | undefined): string {
  return secret && secret.length > 3 ? text.replaceAll(secret, "[API key]") : text;
}
