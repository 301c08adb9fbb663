const texts = new WeakMap<object, string>();

/** Returns a value's JSON, cached by identity. The value must not change afterwards. */
export function jsonText(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
