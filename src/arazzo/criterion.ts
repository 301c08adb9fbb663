import { linearExpression } from "../json/linear-expression.ts";
import { isObject, valueText } from "../json/value.ts";
import { parseExpression } from "../manifest/expression.ts";
import type { Json } from "../manifest/tool-plan.ts";
import { isExpression, meaningOf, type Names, translate } from "./expression.ts";
import { Unsupported } from "./unsupported.ts";

/** A criterion (Arazzo 1.0.1, "Criterion Object") as a CEL condition. Throws Unsupported for criteria that CEL can't express. */
export function conditionOf(criterion: unknown, names: Names): string {
  const { condition, context, type } = isObject(criterion) ? criterion : {};
  if (typeof condition !== "string" || condition.trim() === "")
    throw unsupported("A criterion needs a condition");
  const kind = isObject(type) ? type.type : (type ?? "simple");
  switch (kind) {
    case "simple":
      return simple(condition, names);
    case "regex":
      return regex(contextOf(context, names), condition);
    case "jsonpath":
      return jsonPath(contextOf(context, names), condition);
    default:
      throw unsupported(`Conditions of the type "${valueText(kind)}" can't be checked`);
  }
}

/** All of them, as one condition; "true" for none. */
export function allOf(conditions: readonly string[]): string {
  const [only, ...others] = conditions.filter((condition) => condition !== "true");
  if (only === undefined) return "true";
  return others.length === 0 ? only : [only, ...others].map(grouped).join(" && ");
}

export function grouped(condition: string): string {
  return / (\|\||&&|\?) /.test(condition) ? `(${condition})` : condition;
}

const token =
  /\s+|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\$[A-Za-z][\w.-]*(?:\[\d+\][\w.-]*)*(?:#[^\s()=<>!&|,]*)?|-?\d+(?:\.\d+)?|==|!=|<=|>=|&&|\|\||[<>!()]|(?:true|false|null)\b/y;

interface Token {
  readonly kind: "operator" | "text" | "value";
  readonly cel: string;
}

function simple(condition: string, names: Names): string {
  const tokens = tokensOf(condition, names);
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [left, operator, right] = tokens.slice(index, index + 3);
    const compared = left && operator && right && comparison(left, operator, right);
    if (compared !== undefined) index += 2;
    parts.push(compared ?? (left && alone(left)) ?? "");
  }
  return parts
    .join(" ")
    .replace(/\( /g, "(")
    .replace(/ \)/g, ")")
    .replace(/! (?!=)/g, "!");
}

function tokensOf(condition: string, names: Names): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < condition.length) {
    const start = token.lastIndex;
    const text = token.exec(condition)?.[0];
    if (text === undefined)
      throw unsupported(`The condition "${condition}" can't be parsed from "${condition.slice(start)}" on`);
    if (text.trim() !== "") found.push(tokenOf(text, names));
  }
  return found;
}

function tokenOf(text: string, names: Names): Token {
  if (text.startsWith("'"))
    return { kind: "text", cel: JSON.stringify(text.slice(1, -1).replaceAll("''", "'")) };
  if (text.startsWith('"')) return { kind: "text", cel: text };
  if (text.startsWith("$")) {
    if (!isExpression(text)) throw unsupported(`"${text}" is not an expression`);
    return { kind: "value", cel: celOf(meaningOf(text, names)) };
  }
  return { kind: /^[-\dtfn]/.test(text) ? "value" : "operator", cel: text };
}

/** Arazzo compares texts without regard to case (1.0.1, "Condition Expressions"), CEL with it. */
function comparison(left: Token, { cel: operator }: Token, right: Token): string | undefined {
  if (!/^(==|!=|<=?|>=?)$/.test(operator) || left.kind === "operator" || right.kind === "operator")
    return undefined;
  const [text, value] = left.kind === "text" ? [left, right] : [right, left];
  const isText = text.kind === "text" && value.kind === "value" && /\p{L}/u.test(text.cel);
  if (!isText || /^[<>]/.test(operator)) return compared(left.cel, operator, right.cel);
  // The library's lowerAscii converts all letters.
  const lower = text.cel.toLowerCase();
  const same = `(type(${value.cel}) == string && ${value.cel}.lowerAscii() == ${lower})`;
  return operator === "==" ? same : `!${same}`;
}

/** An absent value is neither more nor less than any other; CEL would fail. */
function compared(left: string, operator: string, right: string): string {
  const comparison = `${left} ${operator} ${right}`;
  if (operator === "==" || operator === "!=") return comparison;
  const there = [left, right].filter(canBeAbsent).map((value) => `${value} != null`);
  return there.length === 0 ? comparison : `(${[...there, comparison].join(" && ")})`;
}

/** A value without an operator is a condition that holds where it is true. */
function alone({ cel }: Token): string {
  return canBeAbsent(cel) ? `(${cel} == true)` : cel;
}

function canBeAbsent(value: string): boolean {
  return value.endsWith(".orValue(null)");
}

/** Numbers, such as a status, are matched as text. */
function regex(value: string, pattern: string): string {
  if (!linearExpression(pattern))
    throw unsupported(`The pattern "${pattern}" has a lookaround or a back-reference`);
  const match = `string(${value}).matches(${JSON.stringify(pattern)})`;
  return value === "statusCode" ? match : `type(${value}) in [string, double] && ${match}`;
}

/** A path to one value, which must exist or is compared. Queries over lists can't be expressed. */
function jsonPath(value: string, path: string): string {
  const found =
    /^\$((?:\.[A-Za-z_][\w-]*|\[\d+\]|\['[^'\\]*'\])+)\s*(?:(==|!=|<=|>=|<|>)\s*(null|true|false|-?\d+(?:\.\d+)?|'[^'\\]*'|"[^"\\]*"))?$/.exec(
      path.trim(),
    );
  const [, keys = "", operator = "!=", wanted = "null"] = found ?? [];
  if (!found) throw unsupported(`The path "${path}" is more than a path to one value`);
  const steps = keys.match(/\.[A-Za-z_][\w-]*|\[\d+\]|\['[^'\\]*'\]/g) ?? [];
  const names = steps.map((step) => step.replace(/^\.|^\['?|'?\]$/g, ""));
  const literal = wanted.startsWith("'") ? JSON.stringify(wanted.slice(1, -1)) : wanted;
  const part = `${value.replace(/\.orValue\(null\)$/, "")}${names.map(optional).join("")}.orValue(null)`;
  return compared(part, operator, literal);
}

function contextOf(context: unknown, names: Names): string {
  if (typeof context !== "string") throw unsupported("A condition of this type needs a context");
  return celOf(translate(context, names));
}

/** A value of the manifest in CEL, null where there is none. */
function celOf(value: Json | undefined): string {
  if (value === undefined) return "null";
  if (typeof value !== "string" || value.startsWith("$$")) return JSON.stringify(unescaped(value));
  if (!value.startsWith("$")) {
    if (value.includes("{$"))
      throw unsupported(`"${value}" is composed of parts, which a condition can't read`);
    return JSON.stringify(value);
  }
  const expression = parseExpression(value);
  if (typeof expression === "string") throw unsupported(expression.replace(/\.$/, ""));
  const [first = "", ...rest] = expression.path;
  if (first === "statusCode") return "statusCode";
  return `${expression.root}${[first, ...rest].map(optional).join("")}.orValue(null)`;
}

function unescaped(value: Json): Json {
  return typeof value === "string" ? value.slice(1) : value;
}

const reserved =
  /^(in|as|break|const|continue|else|for|function|if|import|let|loop|namespace|null|package|return|true|false|var|void|while)$/;

/** The next key, where there may be none. */
export function optional(key: string): string {
  if (/^(0|[1-9]\d*)$/.test(key)) return `[?${key}]`;
  return /^[A-Za-z_]\w*$/.test(key) && !reserved.test(key) ? `.?${key}` : `[?${JSON.stringify(key)}]`;
}

function unsupported(message: string): Unsupported {
  return new Unsupported("unsupported-criterion", `${message}.`);
}
