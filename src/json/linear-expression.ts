import { RE2JS } from "re2js";

interface Expression {
  test(text: string): boolean;
  toString(): string;
}

/**
 * A regular expression of JavaScript that takes time in proportion to the text, whatever the pattern (RE2); undefined where
 * it has what can't be found so: looking around, references back.
 */
export function linearExpression(pattern: string): Expression | undefined {
  const known = compiled.get(pattern);
  if (known || compiled.has(pattern)) return known;
  if (compiled.size >= mostKept) compiled.clear();
  const expression = compile(pattern);
  compiled.set(pattern, expression);
  return expression;
}

/** Documents repeat a few patterns very often. */
const compiled = new Map<string, Expression | undefined>();
const mostKept = 5000;

function compile(pattern: string): Expression | undefined {
  try {
    const expression = RE2JS.compile(RE2JS.translateRegExp(pattern));
    // Ajv tells expressions apart by their text.
    return { test: (text) => expression.matcher(text).find(), toString: () => `/${pattern}/` };
  } catch {
    return undefined;
  }
}
