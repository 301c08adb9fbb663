import { isIndex } from "../src/json/value.ts";
import type { Expression, Template } from "../src/manifest/tool-plan.ts";
import { isIdentifier, quote } from "../src/tool-types/type-text.ts";
import { block, literal, propertyKey } from "./code.ts";

/** The scope of a mapping's function. */
export interface MappingScope {
  /** The roots that the function can read, in the order of its parameter. */
  readonly roots: readonly Expression["root"][];
  /** Steps that are certain to have outputs when the function runs. */
  readonly done: ReadonlySet<string>;
}

export interface MappingCode {
  readonly code: string;
  /** The roots that the code reads: `{ inputs, steps }`. */
  readonly roots: readonly Expression["root"][];
}

/** The source of a type. Undefined for outputs, whose type the compiler infers. */
type Target = string | undefined;

function satisfying(code: string, target: Target): string {
  return target === undefined ? code : `${code} satisfies ${target}`;
}

/** Names that a JSON value can inherit. They are read with `own`, all others by member access. */
const inherited = new Set(
  [Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype].flatMap(
    (prototype) => Object.getOwnPropertyNames(prototype),
  ),
);

/** The expression that computes a template, without absent members. `target` is the type that it must satisfy, if any. */
export function mappingCode(template: Template, scope: MappingScope, target: Target): MappingCode {
  const used = new Set<Expression["root"]>();
  const code = typedCode(template, scope, used, target);
  return { code, roots: scope.roots.filter((root) => used.has(root)) };
}

/** The member access that evaluates a runtime expression. */
export function expressionCode(expression: Expression, { done }: Pick<MappingScope, "done">): string {
  const certain = certainKeys(expression, done);
  let code: string = expression.root;
  expression.path.forEach((key, index) => {
    const optional = index >= certain;
    if (inherited.has(key)) code = `own(${code}, ${quote(key)})`;
    else if (isIndex(key)) code += `${optional ? "?." : ""}[${key}]`;
    else if (isIdentifier(key)) code += `${optional ? "?." : "."}${key}`;
    else code += `${optional ? "?." : ""}[${quote(key)}]`;
  });
  return code;
}

/** The number of keys that need no `?.`. */
function certainKeys({ root, path }: Expression, done: ReadonlySet<string>): number {
  switch (root) {
    case "inputs":
      return 1;
    case "item":
      return 0;
    case "ai":
      return 2;
    case "response":
      return path[0] === "header" ? 2 : 1;
    case "steps":
      return done.has(path[0] ?? "") ? 3 : 1;
  }
}

function typedCode(
  template: Template,
  scope: MappingScope,
  used: Set<Expression["root"]>,
  target: Target,
): string {
  const code = valueCode(template, scope, used, target);
  // The argument of `present` is typed already.
  return code.startsWith("present(") ? code : satisfying(code, target);
}

function valueCode(
  template: Template,
  scope: MappingScope,
  used: Set<Expression["root"]>,
  target: Target,
): string {
  switch (template.kind) {
    case "literal":
      return literal(template.value);
    case "expression":
      return readCode(template.expression, scope, used);
    case "text": {
      const parts = template.parts.map((part) =>
        typeof part === "string" ? quote(part) : readCode(part, scope, used),
      );
      return `text(${parts.join(", ")})`;
    }
    case "object": {
      const properties = Object.entries(template.properties);
      const members = properties.map(
        ([key, value]) =>
          `${propertyKey(key)}: ${valueCode(value, scope, used, target && `Member<${target}, ${quote(key)}>`)}`,
      );
      const code = block("{", members, "}");
      return properties.some(([, value]) => canBeAbsent(value))
        ? `present(${satisfying(code, target)})`
        : code;
    }
    case "array": {
      const items = template.items.map((item) =>
        valueCode(item, scope, used, target && `Element<${target}>`),
      );
      return template.items.some(canBeAbsent) ? block("list(", items, ")") : block("[", items, "]");
    }
    case "each":
      return eachCode(template, scope, used, target);
    case "cel":
      for (const root of scope.roots) used.add(root);
      return `cel(${quote(template.source)}, { ${scope.roots.join(", ")} })`;
  }
}

/** An object or a list without absent members leaves these out. */
function canBeAbsent({ kind }: Template): boolean {
  return kind === "expression" || kind === "each" || kind === "cel";
}

function eachCode(
  template: Extract<Template, { kind: "each" }>,
  scope: MappingScope,
  used: Set<Expression["root"]>,
  target: Target,
): string {
  const items = readCode(template.items, scope, used);
  const inner = new Set<Expression["root"]>();
  const roots = scope.roots.includes("item") ? scope.roots : ([...scope.roots, "item"] as const);
  const element = target && `Element<${target}>`;
  const value = typedCode(template.value, { ...scope, roots }, inner, element);
  for (const root of inner) if (root !== "item") used.add(root);
  return `each(${items}, ${template.max}, (${inner.has("item") ? "item" : ""}) => ${value.startsWith("{") ? `(${value})` : value})`;
}

function readCode(expression: Expression, scope: MappingScope, used: Set<Expression["root"]>): string {
  used.add(expression.root);
  return expressionCode(expression, scope);
}
