import { parseExpression } from "./expression.ts";
import type { Expression, Json, Template } from "./tool-plan.ts";

/** A problem of a template and its place: keys from the root. */
export interface TemplateProblem {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** Parses a JSON value with expressions in it. Invalid ones are reported as problems and become null. */
export function parseTemplate(
  value: Json,
  problems: TemplateProblem[],
  at: readonly (string | number)[] = [],
): Template {
  if (typeof value === "string") return parseText(value, problems, at);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => parseTemplate(item, problems, [...at, index]));
    return items.every(isLiteral)
      ? { kind: "literal", value: items.map((item) => item.value) }
      : { kind: "array", items };
  }
  if (typeof value !== "object" || value === null) return { kind: "literal", value };
  if (Object.hasOwn(value, "$each")) return parseEach(value, problems, at);
  if (Object.hasOwn(value, "$cel")) return parseCelValue(value, problems, at);
  return parseObject(value, problems, at);
}

/** Yields every expression and CEL source of a template: its place, and whether it is inside an `$each`. */
export function* usesOf(
  template: Template,
  at: TemplateProblem["at"] = [],
  inEach = false,
): Generator<TemplateUse> {
  switch (template.kind) {
    case "literal":
      return;
    case "cel":
      yield { cel: template.source, at: [...at, "$cel"], inEach };
      return;
    case "expression":
      yield { expression: template.expression, at, inEach };
      return;
    case "text":
      for (const part of template.parts) if (typeof part !== "string") yield { expression: part, at, inEach };
      return;
    case "object":
      for (const [key, property] of Object.entries(template.properties)) {
        yield* usesOf(property, [...at, key.startsWith("$") ? `$${key}` : key], inEach);
      }
      return;
    case "array":
      for (const [index, item] of template.items.entries()) yield* usesOf(item, [...at, index], inEach);
      return;
    case "each":
      yield { expression: template.items, at: [...at, "$each"], inEach };
      yield* usesOf(template.value, [...at, "$value"], true);
      return;
  }
}

export type TemplateUse = { readonly at: TemplateProblem["at"]; readonly inEach: boolean } & (
  | { readonly expression: Expression }
  | { readonly cel: string }
);

type Literal = Extract<Template, { kind: "literal" }>;

function isLiteral(template: Template): template is Literal {
  return template.kind === "literal";
}

const nothing: Template = { kind: "literal", value: null };

function parseText(value: string, problems: TemplateProblem[], at: TemplateProblem["at"]): Template {
  if (value.startsWith("$") && !value.startsWith("$$")) return parseWhole(value, problems, at);
  const source = value.startsWith("$$") ? value.slice(1) : value;
  const parts: (string | Expression)[] = [];
  let rest = source;
  for (;;) {
    const start = rest.indexOf("{$");
    if (start === -1) break;
    const end = rest.indexOf("}", start);
    if (end === -1) {
      problems.push({ at, message: `"${value}" opens "{$" without a "}".` });
      return nothing;
    }
    const inside = rest.slice(start + 1, end);
    // "{$$" is the escape: the text has "{$".
    const part = inside.startsWith("$$") ? `{${inside.slice(1)}}` : parseExpression(inside);
    if (typeof part === "string" && !inside.startsWith("$$")) {
      problems.push({ at, message: part });
      return nothing;
    }
    append(parts, rest.slice(0, start));
    append(parts, part);
    rest = rest.slice(end + 1);
  }
  append(parts, rest);
  const [only] = parts;
  if (parts.length === 0) return { kind: "literal", value: "" };
  return parts.length === 1 && typeof only === "string"
    ? { kind: "literal", value: only }
    : { kind: "text", parts };
}

function append(parts: (string | Expression)[], part: string | Expression): void {
  const last = parts.at(-1);
  if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
  else if (part !== "") parts.push(part);
}

function parseWhole(value: string, problems: TemplateProblem[], at: TemplateProblem["at"]): Template {
  const expression = parseExpression(value);
  if (typeof expression !== "string") return { kind: "expression", expression };
  problems.push({ at, message: expression });
  return nothing;
}

function parseEach(
  value: { [key: string]: Json },
  problems: TemplateProblem[],
  at: TemplateProblem["at"],
): Template {
  const { $each, $max, $value, ...rest } = value;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined)
    problems.push({ at: [...at, extra], message: `"$each" can only be combined with "$max" and "$value".` });
  const items =
    typeof $each === "string" ? parseExpression($each) : `"$each" must be an expression that returns a list.`;
  if (typeof items === "string") problems.push({ at: [...at, "$each"], message: items });
  const max = typeof $max === "number" && Number.isSafeInteger($max) && $max > 0 ? $max : undefined;
  if ($max !== undefined && max === undefined)
    problems.push({ at: [...at, "$max"], message: `"$max" must be a whole number above 0.` });
  if ($value === undefined)
    problems.push({ at, message: `"$each" needs "$value", the template of each element.` });
  const mapped = parseTemplate($value ?? null, problems, [...at, "$value"]);
  return typeof items === "string" ? nothing : { kind: "each", items, max, value: mapped };
}

function parseCelValue(
  value: { [key: string]: Json },
  problems: TemplateProblem[],
  at: TemplateProblem["at"],
): Template {
  const { $cel, ...rest } = value;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined)
    problems.push({ at: [...at, extra], message: `"$cel" must be the only member of its object.` });
  if (typeof $cel === "string") return { kind: "cel", source: $cel };
  problems.push({ at: [...at, "$cel"], message: `"$cel" must be a string with a CEL expression.` });
  return nothing;
}

function parseObject(
  value: { [key: string]: Json },
  problems: TemplateProblem[],
  at: TemplateProblem["at"],
): Template {
  const entries: [string, Template][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("$") && !key.startsWith("$$")) {
      problems.push({
        at: [...at, key],
        message: `"${key}" is neither $each nor $cel. Write a member of that name as "$${key}".`,
      });
      continue;
    }
    entries.push([key.startsWith("$$") ? key.slice(1) : key, parseTemplate(member, problems, [...at, key])]);
  }
  const literal = entries.every(([, member]) => isLiteral(member));
  if (!literal) return { kind: "object", properties: Object.fromEntries(entries) };
  return {
    kind: "literal",
    value: Object.fromEntries(entries.map(([key, member]) => [key, isLiteral(member) ? member.value : null])),
  };
}
