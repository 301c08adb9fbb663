import { own } from "../json/value.ts";
import { cel } from "./cel.ts";
import type { Expression, Json, Template } from "./tool-plan.ts";
import { each, setMember, text } from "./values.ts";

/** Returns a template's value over a scope (`inputs`, `steps`, `item`, `ai`, `response`). Undefined means absent. */
export type Evaluate = (scope: object) => unknown;

/** Prepares all parts of a template that do not depend on the scope. */
export function compileTemplate(template: Template): Evaluate {
  switch (template.kind) {
    case "literal":
      return () => copy(template.value);
    case "expression":
      return (scope) => look(template.expression, scope);
    case "text":
      return (scope) =>
        text(...template.parts.map((part) => (typeof part === "string" ? part : look(part, scope))));
    case "object":
      return compileObject(template.properties);
    case "array": {
      const items = template.items.map(compileTemplate);
      return (scope) => items.map((item) => item(scope)).filter((item) => item !== undefined);
    }
    case "each": {
      const value = compileTemplate(template.value);
      return (scope) => {
        const items = look(template.items, scope);
        return each(Array.isArray(items) ? items : undefined, template.max, (item) =>
          value({ ...scope, item }),
        );
      };
    }
    case "cel":
      return (scope) => cel(template.source, scope);
  }
}

function compileObject(properties: Readonly<Record<string, Template>>): Evaluate {
  const members = Object.entries(properties).map(([key, member]) => [key, compileTemplate(member)] as const);
  return (scope) => {
    const object: Record<string, unknown> = {};
    for (const [key, evaluate] of members) {
      const value = evaluate(scope);
      if (value !== undefined) setMember(object, key, value);
    }
    return object;
  };
}

/** Returns the value at an expression. Reads only own properties and elements. */
export function look(expression: Expression, scope: object): unknown {
  let value: unknown = own(scope, expression.root);
  for (const key of expression.path) value = own(value, key);
  return value;
}

/** A literal belongs to the plan, and the receiver may change it. */
function copy(value: Json): Json {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}
