/** Ajv compiles patterns as Unicode expressions; documents also contain patterns of other languages. */
export function isRegularExpression(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}
