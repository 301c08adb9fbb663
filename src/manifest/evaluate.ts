import { own } from "../json/value.ts";
import { cel } from "./cel.ts";
import type { Expression, Json, Template } from "./tool-plan.ts";
import { each, omitAbsent, text } from "./values.ts";

/** The value of a template over a scope (`inputs`, `steps`, `item`, `ai`, `response`). Undefined is absent. */
export function evaluate(template: Template, scope: object): unknown {
  return omitAbsent(fill(template, scope));
}

/** The value that an expression leads to: own properties and elements only. */
export function look(expression: Expression, scope: object): unknown {
  let value: unknown = own(scope, expression.root);
  for (const key of expression.path) value = own(value, key);
  return value;
}

function fill(template: Template, scope: object): unknown {
  switch (template.kind) {
    case "literal":
      return copy(template.value);
    case "expression":
      return look(template.expression, scope);
    case "text":
      return text(...template.parts.map((part) => (typeof part === "string" ? part : look(part, scope))));
    case "object":
      return Object.fromEntries(
        Object.entries(template.properties).map(([key, member]) => [key, fill(member, scope)]),
      );
    case "array":
      return template.items.map((item) => fill(item, scope));
    case "each": {
      const items = look(template.items, scope);
      return each(Array.isArray(items) ? items : undefined, template.max, (item) =>
        fill(template.value, { ...scope, item }),
      );
    }
    case "cel":
      return cel(template.source, scope);
  }
}

/** A literal belongs to the plan: whoever gets it may change it. */
function copy(value: Json): Json {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}
