/** This file and codegen's `code.ts` turn text of documents into TypeScript: only into escaped literals and comments. */

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** A string literal. U+2028 and U+2029 end a line in older versions of JavaScript. */
export function quote(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** `list_orchestration_projects` → `ListOrchestrationProjects`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `Tool${joined}`;
}

/** A distinct name for each text: `status`, `status2`. */
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

/** A comment for the line before a member; empty for an empty text. */
export function comment(text: string, by: string): string {
  const words = text.replace(/\s+/g, " ").trim().replaceAll("*/", "*\\/");
  return words === "" ? "" : `${by}/** ${words} */\n`;
}
