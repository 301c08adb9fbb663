import { createHash } from "node:crypto";
import type { ListedOperation } from "../openapi/plan-operations.ts";

/** The longest name that MCP clients and model APIs accept, including a client's prefix. */
const longest = 64;

export interface NameOptions {
  /** Put before every name. */
  readonly prefix: string;
  /** The name that clients use for the server: they put `mcp__NAME__` before each tool's name. */
  readonly serverName: string;
}

/** An operation or a workflow that needs a name. */
export interface Nameable {
  /** Identifies it among the others. */
  readonly key: string;
  /** In snake case. */
  readonly words: string;
}

/**
 * Legal names by key, unique also without case and separators. A name depends on the words and on others with the same
 * words, never on the order of the document, so that names stay the same when a document grows.
 */
export function toolNames(
  named: readonly Nameable[],
  { prefix, serverName }: NameOptions,
): Map<string, string> {
  const budget = Math.max(24, longest - `mcp__${serverName}__`.length);
  const wanted = new Map(named.map(({ key, words }) => [key, shortened(prefix + words, budget, key)]));
  const uses = new Map<string, number>();
  for (const name of wanted.values()) uses.set(sameAs(name), (uses.get(sameAs(name)) ?? 0) + 1);
  return new Map(
    [...wanted].map(([key, name]) => [
      key,
      uses.get(sameAs(name)) === 1 ? name : withHash(name, budget, key),
    ]),
  );
}

export function nameable(operation: ListedOperation): Nameable {
  return { key: keyOf(operation), words: wordsOf(operation) };
}

/** `GET /pets/{id}` identifies an operation. */
export function keyOf({ method, path }: Pick<ListedOperation, "method" | "path">): string {
  return `${method} ${path}`;
}

/** `issues/create-comment` → `issues_create_comment`, `listPets` → `list_pets`, `GET /pets/{id}` → `get_pets_id`. */
function wordsOf({ operationId, method, path }: ListedOperation): string {
  return snakeCase(operationId) || snakeCase(`${method} ${path}`) || method.toLowerCase();
}

export function snakeCase(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

function shortened(name: string, budget: number, key: string): string {
  return name.length <= budget ? name : withHash(name, budget, key);
}

function withHash(name: string, budget: number, key: string): string {
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 6);
  return `${name.slice(0, budget - 7).replace(/_+$/, "")}_${hash}`;
}

function sameAs(name: string): string {
  return name.replace(/[_-]/g, "");
}

/** The name of a toolset by the first tag, else by the path: lower case, begins with a letter. */
export function toolsetOf({ tags, path }: ListedOperation): string {
  const name =
    snakeCase(tags[0] ?? "") ||
    snakeCase(path.split("/").find((part) => part !== "" && !part.startsWith("{")) ?? "");
  return /^[a-z]/.test(name) ? name : `api${name && `_${name}`}`;
}
