import { type Document, isScalar, parseDocument, visit } from "yaml";
import { tryParseJson } from "../json/value.ts";

/** The limits of a document. */
export const limits = {
  bytes: 50_000_000,
  /** Reading YAML takes a hundred times its size in memory. */
  yamlBytes: 16_000_000,
  /** The nesting of objects and lists. */
  depth: 250,
  /** The number of all values, including repetitions by YAML aliases. */
  values: 5_000_000,
  /** The number of repetitions by YAML aliases in total (the library's measure). */
  aliases: 1000,
} as const;

/** Parses JSON or YAML. Returns the problem, a sentence without a full stop, where it is neither or too large. */
export function parseOpenApi(bytes: Uint8Array): { value: unknown } | { problem: string } {
  if (bytes.length > limits.bytes)
    return { problem: `it has ${bytes.length} bytes, more than ${limits.bytes}` };
  const text = decode(bytes);
  const parsed = /^\s*[{[]/.test(text) ? jsonOrYaml(text) : parseYaml(text);
  if ("problem" in parsed) return parsed;
  const excess = measure(parsed.value);
  return excess === undefined ? parsed : { problem: excess };
}

/** Decodes UTF-8, or UTF-16 where a byte order mark indicates it; the mark is left out. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function jsonOrYaml(text: string): { value: unknown } | { problem: string } {
  const parsed = tryParseJson(text);
  return "value" in parsed ? parsed : parseYaml(text);
}

function parseYaml(text: string): { value: unknown } | { problem: string } {
  if (text.length > limits.yamlBytes)
    return {
      problem: `it is not JSON, and for YAML it is larger than ${limits.yamlBytes / 1e6} MB; convert it to JSON`,
    };
  try {
    // The library compares each key with every other: a map with many takes hours.
    const document = parseDocument(text, { merge: true, uniqueKeys: false, prettyErrors: true });
    const [error] = document.errors;
    if (error) return { problem: `it is neither JSON nor YAML: ${firstLine(error.message)}` };
    const twice = repeatedKey(document);
    if (twice !== undefined) return { problem: `it is not YAML: it has the key "${twice}" twice in one map` };
    return { value: document.toJS({ maxAliasCount: limits.aliases }) };
  } catch (error) {
    return {
      problem: `it is neither JSON nor YAML: ${firstLine(error instanceof Error ? error.message : String(error))}`,
    };
  }
}

/** Returns a key that a map has twice. Merged parts (`<<`) can occur in any number. */
function repeatedKey(document: Document): string | undefined {
  let repeated: string | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : key;
        if (keys.has(value) && value !== "<<") {
          repeated = String(value);
          return visit.BREAK;
        }
        keys.add(value);
      }
      return undefined;
    },
  });
  return repeated;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/[:.]$/, "");
}

/** Not recursive, because a document deeper than the limit must not overflow the stack. */
function measure(document: unknown): string | undefined {
  let values = 0;
  const open: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    values += 1;
    if (values > limits.values) return `it has more than ${limits.values} values`;
    if (next.depth > limits.depth) return `it is nested more than ${limits.depth} deep`;
    if (typeof next.value !== "object" || next.value === null) continue;
    for (const member of Object.values(next.value)) open.push({ value: member, depth: next.depth + 1 });
  }
  return undefined;
}
