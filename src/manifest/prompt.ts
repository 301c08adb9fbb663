import Handlebars from "handlebars";
import { isObject } from "../json/value.ts";

const dataLine = /^[ \t]*<!-- data -->[ \t]*$/m;

/** Cuts a prompt file at its line `<!-- data -->`; undefined where it has none. */
export function splitPrompt(source: string): { instructions: string; data: string } | undefined {
  const match = dataLine.exec(source);
  if (!match) return undefined;
  return {
    instructions: source.slice(0, match.index).trim(),
    data: source.slice(match.index + match[0].length).replace(/^\r?\n/, ""),
  };
}

/** The paths that a prompt's data part reads, and its problems. */
export interface PromptReading {
  /** Keys from `inputs` or `steps`: `["steps", "status", "outputs", "agents"]`. */
  readonly paths: string[][];
  /** Paths whose text is inserted unchanged, outside a block of data. */
  readonly bare: string[][];
  readonly problems: string[];
}

const helpers = ["block", "if", "unless", "each", "with", "lookup"];

/** Parses the data part. It can call only Handlebars' own helpers and `block`. */
export function readPrompt(data: string): PromptReading {
  const reading: PromptReading = { paths: [], bare: [], problems: [] };
  try {
    // Handlebars compiles lazily; precompile reports every error now.
    Handlebars.precompile(data);
  } catch (error) {
    reading.problems.push(
      `Handlebars can't read it: ${error instanceof Error ? error.message.split("\n").join(" ") : String(error)}`,
    );
    return reading;
  }
  visit(Handlebars.parse(data), reading, 0);
  return reading;
}

/** The syntax tree as data: Handlebars' visitor is a class to inherit from, and types the nodes loosely. */
function visit(node: unknown, reading: PromptReading, depth: number): void {
  if (Array.isArray(node)) for (const member of node) visit(member, reading, depth);
  if (!isObject(node)) return;
  switch (node.type) {
    case "Program":
      visit(node.body, reading, depth);
      break;
    case "MustacheStatement":
      visitMustache(node, reading, depth);
      break;
    case "BlockStatement": {
      visitCall(node, reading, depth);
      const moves = isObject(node.path) && (node.path.original === "each" || node.path.original === "with");
      const names = isObject(node.program) ? node.program.blockParams : undefined;
      if (Array.isArray(names) && names.some((name) => isRooted([String(name)])))
        reading.problems.push(`"as |${names.join(" ")}|" hides "inputs" or "steps". Use another name.`);
      visit(node.program, reading, moves ? depth + 1 : depth);
      visit(node.inverse, reading, depth);
      break;
    }
    case "SubExpression":
      visitCall(node, reading, depth);
      break;
    case "PathExpression":
      visitPath(node, reading, depth);
      break;
    case "PartialStatement":
    case "PartialBlockStatement":
    case "DecoratorBlock":
    case "Decorator":
      reading.problems.push("Partials and decorators are not supported.");
  }
}

function visitMustache(node: Readonly<Record<string, unknown>>, reading: PromptReading, depth: number): void {
  if (Array.isArray(node.params) && node.params.length > 0) {
    visitCall(node, reading, depth);
    return;
  }
  if (!isObject(node.path) || node.path.type !== "PathExpression" || isLoopVariable(node.path)) return;
  const keys = keysOf(node.path);
  if (isRooted(keys)) {
    if (pushPath(node.path, keys, reading, depth)) reading.bare.push(keys);
    return;
  }
  const original = String(node.path.original);
  reading.problems.push(
    `"{{${original}}}" writes a value into the text as it is. Write {{block "name" ${original}}}.`,
  );
}

function visitCall(node: Readonly<Record<string, unknown>>, reading: PromptReading, depth: number): void {
  const name = isObject(node.path) ? String(node.path.original) : "";
  if (!helpers.includes(name))
    reading.problems.push(`"${name}" is not a helper. There are: ${helpers.join(", ")}.`);
  visit(node.params, reading, depth);
  if (isObject(node.hash) && Array.isArray(node.hash.pairs)) {
    for (const pair of node.hash.pairs) if (isObject(pair)) visit(pair.value, reading, depth);
  }
}

function visitPath(node: Readonly<Record<string, unknown>>, reading: PromptReading, depth: number): void {
  const keys = keysOf(node);
  if (isRooted(keys)) pushPath(node, keys, reading, depth);
  else if (depth === 0 && !isLoopVariable(node)) {
    reading.problems.push(`"${String(node.original)}" is not known. A prompt reads "inputs" and "steps".`);
  }
}

/** Inside `each` and `with` a name is a member of the element, which a project may have written. */
function pushPath(
  path: Readonly<Record<string, unknown>>,
  keys: string[],
  reading: PromptReading,
  depth: number,
): boolean {
  const fromRoot = path.data === true || path.depth === depth;
  if (fromRoot) reading.paths.push(keys);
  else {
    const name = keys.join(".");
    reading.problems.push(
      `"${String(path.original)}" is a member of the element here. Write "@root.${name}".`,
    );
  }
  return fromRoot;
}

/** Returns the keys from `inputs` or `steps`, also where they are written `../inputs` or `@root.inputs`. */
function keysOf(path: Readonly<Record<string, unknown>>): string[] {
  const parts = Array.isArray(path.parts) ? path.parts.map(String) : [];
  return path.data === true && parts[0] === "root" ? parts.slice(1) : parts;
}

function isRooted(keys: readonly string[]): boolean {
  return keys[0] === "inputs" || keys[0] === "steps";
}

/** `@index`, `@key`, `@first`, `@last`: written by Handlebars, not by a project. */
function isLoopVariable(path: Readonly<Record<string, unknown>>): boolean {
  return path.data === true && Array.isArray(path.parts) && path.parts[0] !== "root";
}
