import { RE2JS } from "re2js";

export interface LinearExpression {
  test(text: string): boolean;
  /** The first match and its groups, as `RegExp.exec` returns them. */
  exec(text: string): readonly (string | undefined)[] | null;
  toString(): string;
}

/** With `m`, `^` and `$` match at each line, and `\z` at the end of the text. */
type Flags = "" | "m";

/**
 * Compiles a JavaScript regular expression that runs in time linear in the text, whatever the pattern (RE2). Returns undefined
 * for lookaround and back-references, which RE2 does not have.
 */
export function linearExpression(pattern: string, flags: Flags = ""): LinearExpression | undefined {
  const key = `/${pattern}/${flags}`;
  const known = compiled.get(key);
  if (known || compiled.has(key)) return known;
  if (compiled.size >= mostKept) compiled.clear();
  const expression = compile(pattern, flags, key);
  compiled.set(key, expression);
  return expression;
}

/** Documents repeat a few patterns often. */
const compiled = new Map<string, LinearExpression | undefined>();
const mostKept = 5000;

function compile(pattern: string, flags: Flags, name: string): LinearExpression | undefined {
  try {
    const expression = RE2JS.compile(RE2JS.translateRegExp(pattern), flags === "m" ? RE2JS.MULTILINE : 0);
    return {
      test: (text) => expression.test(text),
      exec: (text) => expression.exec(text),
      // Ajv distinguishes expressions by their text.
      toString: () => name,
    };
  } catch {
    return undefined;
  }
}
