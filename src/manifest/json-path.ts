/** One step of a path: the names of members (several branch the path), or at most `max` elements of a list. */
export type PathStep =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "elements"; readonly max: number | undefined };

/**
 * Parses the part of JSONPath (RFC 9535) without filters: `$.items[*].id`, `$.items[:30]['id','full name']`. Returns a sentence
 * for anything else.
 */
export function parsePath(source: string): PathStep[] | string {
  if (!source.startsWith("$")) return `"${source}" does not begin with "$".`;
  const steps: PathStep[] = [];
  let rest = source.slice(1);
  while (rest !== "") {
    const [written, step] = readShorthand(rest) ?? readBrackets(rest) ?? [];
    if (written === undefined || step === undefined) return `"${source}": "${rest}" is not understood.`;
    steps.push(step);
    rest = rest.slice(written.length);
  }
  return steps;
}

/** Writes members and lists as a path: `$.items[*]['full name']`. */
export function writePath(keys: readonly (string | typeof elements)[]): string {
  return `$${keys
    .map((key) => {
      if (key === elements) return "[*]";
      return shorthand.test(`.${key}`) ? `.${key}` : `['${key.replace(/[\\']/g, "\\$&")}']`;
    })
    .join("")}`;
}

/** Represents a list's elements among the keys of a path. */
export const elements = Symbol("[*]");

const shorthand = /^\.([A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*)$/u;
const shorthandStart = /^\.([A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*)/u;
const elementsStart = /^\[\s*(?:\*|(?:0\s*)?:\s*([1-9]\d{0,8})?)\s*\]/;
const quotedName = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`;
const namesStart = new RegExp(`^\\[\\s*(?:${quotedName})(?:\\s*,\\s*(?:${quotedName}))*\\s*\\]`);

function readShorthand(rest: string): [string, PathStep] | undefined {
  const [written, name] = shorthandStart.exec(rest) ?? [];
  return written === undefined || name === undefined
    ? undefined
    : [written, { kind: "names", names: [name] }];
}

function readBrackets(rest: string): [string, PathStep] | undefined {
  const [list, max] = elementsStart.exec(rest) ?? [];
  if (list !== undefined)
    return [list, { kind: "elements", max: max === undefined ? undefined : Number(max) }];
  const [written] = namesStart.exec(rest) ?? [];
  if (written === undefined) return undefined;
  const names = [...written.matchAll(new RegExp(quotedName, "g"))].map(([quoted]) => unquote(quoted));
  return names.every((name) => name !== undefined) ? [written, { kind: "names", names }] : undefined;
}

/** Decodes JSON's escapes, and `\'` (RFC 9535, 2.3.1.1). Returns undefined for any other escape. */
function unquote(quoted: string): string | undefined {
  const inside = quoted
    .slice(1, -1)
    .replace(/\\'/g, "'")
    .replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    return undefined;
  }
}
