const texts = new WeakMap<object, string>();

/** Returns a value's JSON, which is written once: for a value that nobody changes any more. */
export function jsonText(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
