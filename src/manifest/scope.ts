import type { Keys } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { propertyNames } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { celReferences, checkCel } from "./cel.ts";
import type { Problems } from "./diagnostics.ts";
import { parseExpression } from "./expression.ts";
import { parseTemplate, usesOf } from "./template.ts";
import type { Expression, Json, Template } from "./tool-plan.ts";

type Root = Expression["root"];

/** The names that expressions can use at one place of a tool, and the check of their use. */
export class Scope {
  readonly #file: string;
  readonly #inputs: JsonSchema;
  readonly #problems: Problems;
  /** Outputs by step; "later" for a step that runs after this place. */
  readonly #steps: Map<string, readonly string[] | "later">;
  readonly #roots: ReadonlySet<Root>;
  readonly #answer: JsonSchema | undefined;

  constructor(
    file: string,
    inputs: JsonSchema,
    problems: Problems,
    steps: Map<string, readonly string[] | "later"> = new Map(),
    roots: ReadonlySet<Root> = new Set<Root>(["inputs", "steps"]),
    answer?: JsonSchema,
  ) {
    this.#file = file;
    this.#inputs = inputs;
    this.#problems = problems;
    this.#steps = steps;
    this.#roots = roots;
    this.#answer = answer;
  }

  /** Returns the same scope with more roots. Steps that finish later become visible in both. */
  with(...roots: Root[]): Scope {
    return new Scope(
      this.#file,
      this.#inputs,
      this.#problems,
      this.#steps,
      new Set([...this.#roots, ...roots]),
      this.#answer,
    );
  }

  withAnswer(answer: JsonSchema): Scope {
    return new Scope(
      this.#file,
      this.#inputs,
      this.#problems,
      this.#steps,
      new Set<Root>([...this.#roots, "ai"]),
      answer,
    );
  }

  expectStep(stepId: string): void {
    if (!this.#steps.has(stepId)) this.#steps.set(stepId, "later");
  }

  finishStep(stepId: string, outputs: readonly string[]): void {
    this.#steps.set(stepId, outputs);
  }

  hasStep(stepId: string): boolean {
    return this.#steps.has(stepId);
  }

  /** Parses a template and checks the names that it uses. */
  template(value: unknown, at: Keys): Template {
    const found: { at: Keys; message: string }[] = [];
    const template = parseTemplate(toJson(value), found);
    for (const problem of found) {
      this.#problems.error(this.#file, [...at, ...problem.at], "invalid-expression", problem.message);
    }
    for (const use of usesOf(template)) {
      const scope = use.inEach ? this.with("item") : this;
      if ("cel" in use) scope.cel(use.cel, [...at, ...use.at], "value");
      else scope.#check(use.expression, [...at, ...use.at]);
    }
    return template;
  }

  /** Parses a value that must be one whole expression. */
  expression(value: unknown, at: Keys): Expression | undefined {
    const expression = parseExpression(String(value));
    if (typeof expression === "string") {
      this.#problems.error(this.#file, at, "invalid-expression", expression);
      return undefined;
    }
    this.#check(expression, at);
    return expression;
  }

  cel(source: string, at: Keys, kind: "condition" | "value"): void {
    const problem = checkCel(source, kind);
    if (problem !== undefined) {
      const message = `"${source}" is not a CEL ${kind}: ${problem}.`;
      const help = source.includes("$") ? `CEL has no "$": it reads inputs.x, steps.y.outputs.z.` : undefined;
      this.#problems.error(this.#file, at, "invalid-condition", message, help);
      return;
    }
    for (const keys of celReferences(source)) this.#checkCelPath(keys, at);
  }

  /** Checks keys from a root: `["steps", "status", "outputs", "agents"]`. */
  checkPath([root, ...path]: readonly string[], file: string, at: Keys): void {
    if (root === "inputs") this.#checkInput(path, file, at);
    if (root === "steps") this.#checkStep(path, file, at);
    if (root === "ai" && path[0] === "answer") this.#checkAnswer(path.slice(1), file, at);
  }

  /** Whether an input only accepts values that its schema lists, so that it cannot carry foreign text. */
  isFixed([root, name, ...rest]: readonly string[]): boolean {
    if (this.#inputs.type !== "object") return true;
    if (root !== "inputs" || name === undefined || rest.length > 0) return false;
    const schema = own(this.#inputs.properties, name);
    const type = own(schema, "type");
    return (
      Array.isArray(own(schema, "enum")) || type === "boolean" || type === "integer" || type === "number"
    );
  }

  #checkCelPath(keys: readonly string[], at: Keys): void {
    const root = keys[0] === "statusCode" ? "response" : keys[0];
    if ([...this.#roots].some((name) => name === root)) {
      this.checkPath(keys, this.#file, at);
      return;
    }
    const help = Object.entries(whereItIs).find(([name]) => name === root)?.[1];
    this.#problems.error(
      this.#file,
      at,
      "invalid-condition",
      `"${keys.join(".")}" can't be used here.`,
      help,
    );
  }

  #check(expression: Expression, at: Keys): void {
    if (!this.#roots.has(expression.root)) {
      const message = `"${expression.source}" can't be used here.`;
      this.#problems.error(this.#file, at, "invalid-expression", message, whereItIs[expression.root]);
      return;
    }
    this.checkPath([expression.root, ...expression.path], this.#file, at);
  }

  #checkInput([name]: readonly string[], file: string, at: Keys): void {
    const names = propertyNames(this.#inputs);
    // A schema that could not be read was reported.
    if (name === undefined || names.includes(name) || this.#inputs.type !== "object") return;
    const known =
      names.length === 0 ? "The input schema has no properties." : `There are: ${names.join(", ")}.`;
    this.#problems.error(
      file,
      at,
      "unknown-input",
      `The input schema has no "${name}".${didYouMean(name, names)}`,
      known,
    );
  }

  #checkStep([stepId, part, name]: readonly string[], file: string, at: Keys): void {
    if (stepId === undefined) return;
    const outputs = this.#steps.get(stepId);
    const before = [...this.#steps].filter(([, state]) => state !== "later").map(([id]) => id);
    if (outputs === undefined) {
      this.#problems.error(
        file,
        at,
        "unknown-step",
        `There is no step "${stepId}".${didYouMean(stepId, before)}`,
      );
    } else if (outputs === "later") {
      this.#problems.error(
        file,
        at,
        "unknown-step",
        `The step "${stepId}" has not run yet here.`,
        "Steps run in the order in which they are written.",
      );
    } else if (part === "outputs" && name !== undefined && !outputs.includes(name)) {
      const message = `The step "${stepId}" has no output "${name}".${didYouMean(name, outputs)}`;
      this.#problems.error(file, at, "unknown-output", message, `There are: ${outputs.join(", ")}.`);
    }
  }

  #checkAnswer([name]: readonly string[], file: string, at: Keys): void {
    if (name === undefined || !this.#answer) return;
    const names = propertyNames(this.#answer);
    if (names.includes(name)) return;
    this.#problems.error(
      file,
      at,
      "unknown-output",
      `The answer's schema has no "${name}".${didYouMean(name, names)}`,
    );
  }
}

const whereItIs: Record<Root, string> = {
  inputs: "",
  steps: "",
  response: "$response and $statusCode exist in a step's outputs and successCriteria.",
  item: "$item exists in a step with forEach and in the $value of $each.",
  ai: "$ai exists in the apply steps and the result of an ai tool.",
};

/** Values of a parsed document are JSON; this check proves it to the compiler. */
function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
