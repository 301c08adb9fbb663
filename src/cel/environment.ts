import { Environment, type Limits, type ParseResult, type TypeCheckResult } from "@marcbachmann/cel-js";
import { linearExpression } from "../json/linear-expression.ts";

/**
 * The Common Expression Language over JSON. JSON has one kind of number and CEL two: a number of a document is CEL's `double`,
 * a whole number written in an expression is `int`. Comparisons compare the values; arithmetic of both kinds uses `double`.
 *
 * Loading the library takes tens of milliseconds, so only code that checks or evaluates CEL imports this module.
 */
export interface CelEnvironment {
  /** Throws ParseError. The result evaluates with `matches` in linear time. */
  parse(source: string): ParseResult;
  check(source: string): TypeCheckResult;
}

/** @param variables - The names that an expression can read, with CEL's name of their type. */
export function createCelEnvironment(
  variables: Readonly<Record<string, string>>,
  limits: Partial<Limits> = {},
): CelEnvironment {
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    homogeneousAggregateLiterals: false,
    enableOptionalTypes: true,
    limits,
  });
  environment.registerFunction(`string.${linearMatches}(string): bool`, matches);
  for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
  for (const [operator, apply] of arithmetic) {
    environment.registerOperator(`double ${operator} int: double`, (a: number, b: bigint) =>
      apply(a, Number(b)),
    );
    environment.registerOperator(`int ${operator} double: double`, (a: bigint, b: number) =>
      apply(Number(a), b),
    );
  }
  environment.registerOperator("double % double: double", (a: number, b: number) => a % b);
  environment.registerOperator("double == int", (a: number, b: bigint) => a === Number(b));
  return {
    // The library's `matches` is JavaScript's, which a pattern can make run for ever; CEL's is RE2's.
    parse(source) {
      const parsed = environment.parse(source);
      renameCalls(parsed.ast, "matches", linearMatches);
      return parsed;
    },
    check: (source) => environment.check(source),
  };
}

const arithmetic: [string, (a: number, b: number) => number][] = [
  ["+", (a, b) => a + b],
  ["-", (a, b) => a - b],
  ["*", (a, b) => a * b],
  ["/", (a, b) => a / b],
  ["%", (a, b) => a % b],
];

const linearMatches = "matchesInLinearTime";

function matches(text: string, pattern: string): boolean {
  const expression = linearExpression(pattern);
  if (expression) return expression.test(text);
  throw new Error(`"${pattern}" is not a regular expression of RE2`);
}

function renameCalls(node: unknown, from: string, to: string): void {
  if (Array.isArray(node)) for (const member of node) renameCalls(member, from, to);
  if (!isCall(node) || node.op === "value") return;
  if (node.op === "rcall" && Array.isArray(node.args) && node.args[0] === from) node.args[0] = to;
  renameCalls(node.args, from, to);
}

/** Whether a node of the library's syntax tree has an operator and arguments. */
export function isCall(node: unknown): node is { op: unknown; args: unknown } {
  return typeof node === "object" && node !== null && "op" in node && "args" in node;
}
