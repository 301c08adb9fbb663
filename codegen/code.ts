/** Text from documents becomes TypeScript here, and only as escaped literals. */

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** A string literal. U+2028 and U+2029 end a line in older readers of JavaScript. */
export function quote(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** The key of an object literal. A plain `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return isIdentifier(name) ? name : quote(name);
}

/** A JSON value as a literal, laid out like hand-written code. */
export function literal(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return block("[", value.map(literal), "]");
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return block(
    "{",
    members.map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`),
    "}",
  );
}

const longest = 90;

/** Members between brackets: on one line where they fit. */
export function block(open: string, members: readonly string[], close: string): string {
  if (members.length === 0) return open + close;
  const line = `${open}${open === "{" ? " " : ""}${members.join(", ")}${open === "{" ? " " : ""}${close}`;
  if (line.length <= longest && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${indent(member)},\n`).join("")}${close}`;
}

/** Moves a text to the right. Literals hold no line breaks, so that this never changes one. */
export function indent(text: string, by = "  "): string {
  return by + text.replaceAll("\n", `\n${by}`);
}

/** `list_orchestration_projects` → `ListOrchestrationProjects`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `Tool${joined}`;
}

/** `list_projects` → `listProjects`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A name of each text that is no other's: `status`, `status2`. */
export function uniqueNames(texts: readonly string[], make: (text: string) => string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of texts) {
    const base = make(text);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
    taken.add(name);
    names.set(text, name);
  }
  return names;
}
