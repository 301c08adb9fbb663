/** Returns another server's text as one short line without control characters. */
export function plainText(text: string, maxLength = 300): string {
  const line = text
    .slice(0, 10_000)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes must not reach a client
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength)}…` : line;
}

/** Returns the same for a body that may be a web page, without its markup. */
export function pageText(page: string, maxLength?: number): string {
  const text = page
    .slice(0, 10_000)
    .replace(/<(script|style|head)\b.*?<\/\1\s*>/gis, " ")
    .replace(/<[^>]{0,2000}>/g, " ");
  return plainText(text, maxLength);
}
