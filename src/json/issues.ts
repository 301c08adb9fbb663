import { didYouMean } from "../text/did-you-mean.ts";
import type { Issue, Validator } from "./issue.ts";
import { toPointer } from "./pointer.ts";
import { own } from "./value.ts";

/** The members of an Ajv error (`verbose`) that this file reads. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: object;
  readonly message?: string;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

/** A function compiled by Ajv. It stores its errors on itself. */
export interface Check {
  (value: unknown): unknown;
  errors?: readonly AjvError[] | null;
}

/** Returns the validator of a compiled schema and of constraints, whose `description`s are their keywords' messages. */
export function toValidator(check: Check, constraints?: Check): Validator {
  return (value) => {
    const issues = check(value) ? [] : toIssues(check.errors ?? []);
    if (constraints && !constraints(value)) issues.push(...toIssues(constraints.errors ?? [], "constraints"));
    if (issues.length < 2) return issues;
    const seen = new Set<string>();
    return issues.filter(({ path, message }) => {
      const key = `${path} ${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  };
}

/** Each choice is compared with all errors, of which an array of thousands has many for each element. */
const mostCompared = 500;

/** Ajv's errors as sentences after a path: "/limit must be at most 100". */
export function toIssues(errors: readonly AjvError[], source: "schema" | "constraints" = "schema"): Issue[] {
  return withoutNoise(errors.slice(0, mostCompared)).map((error) => ({
    path: pathOf(error),
    message: messageOf(error, source),
  }));
}

/** Drops an `if`, which repeats its `then`. A choice is reported by its description or by its branches. */
function withoutNoise(errors: readonly AjvError[]): AjvError[] {
  const described = errors.filter((error) => isChoice(error) && descriptionOf(error));
  return errors.filter((error) => {
    if (described.includes(error)) return true;
    if (described.some((choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`))) return false;
    if (error.keyword === "if") return descriptionOf(error) !== undefined;
    return !isChoice(error) || !errors.some((other) => other.schemaPath.startsWith(`${error.schemaPath}/`));
  });
}

function isChoice({ keyword }: AjvError): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function pathOf({ keyword, instancePath, params }: AjvError): string {
  const named =
    keyword === "required" || keyword === "dependentRequired"
      ? own(params, "missingProperty")
      : keyword === "additionalProperties"
        ? own(params, "additionalProperty")
        : keyword === "unevaluatedProperties"
          ? own(params, "unevaluatedProperty")
          : undefined;
  return typeof named === "string" ? instancePath + toPointer([named]) : instancePath;
}

/** Keywords whose message is less helpful than a description beside them. */
const opaque = ["pattern", "not", "if", "anyOf", "oneOf", "contains", "propertyNames", "dependentRequired"];

function messageOf(error: AjvError, source: "schema" | "constraints"): string {
  const description = descriptionOf(error);
  if (description !== undefined && (source === "constraints" || opaque.includes(error.keyword))) {
    return error.keyword === "pattern" && source === "schema" ? `does not fit: ${description}` : description;
  }
  return wordsFor(error);
}

function descriptionOf(error: AjvError): string | undefined {
  const description = own(error.parentSchema, "description");
  return typeof description === "string" ? description : undefined;
}

function wordsFor(error: AjvError): string {
  const { keyword, params, parentSchema, data } = error;
  const limit = own(params, "limit");
  switch (keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
    case "unevaluatedProperties": {
      const wrong = String(own(params, "additionalProperty") ?? own(params, "unevaluatedProperty"));
      const known = Object.keys(Object(own(parentSchema, "properties")));
      return known.length === 0
        ? "is not known: nothing is expected here"
        : `is not known.${didYouMean(wrong, known)} Known: ${known.join(", ")}`;
    }
    case "enum":
      return `must be one of ${list(own(params, "allowedValues"))}`;
    case "const":
      return `must be ${JSON.stringify(own(params, "allowedValue"))}`;
    case "type":
      return `must be ${typesOf(own(params, "type"))}, not ${kindOf(data)}`;
    case "minLength":
    case "minItems":
      if (limit === 1) return "must not be empty";
      return `must have at least ${limit} ${keyword === "minLength" ? "characters" : "elements"}`;
    case "maxLength":
    case "maxItems":
      return `must have at most ${limit} ${keyword === "maxLength" ? "characters" : "elements"}`;
    case "minimum":
      return `must be at least ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    case "exclusiveMinimum":
      return `must be more than ${limit}`;
    case "exclusiveMaximum":
      return `must be less than ${limit}`;
    case "multipleOf":
      return `must be a multiple of ${own(params, "multipleOf")}`;
    case "minProperties":
      return limit === 1 ? "must not be empty" : `must have at least ${limit} members`;
    case "maxProperties":
      return `must have at most ${limit} members`;
    case "uniqueItems":
      return `must not hold an element twice (elements ${own(params, "i")} and ${own(params, "j")} are the same)`;
    case "pattern":
      return `must match the pattern ${own(params, "pattern")}`;
    case "format":
      return `must be in the format "${own(params, "format")}"`;
    case "false schema":
      return "is not allowed here";
    default:
      return error.message ?? `breaks "${keyword}"`;
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : "";
}

function typesOf(type: unknown): string {
  const names: Record<string, string> = {
    string: "a string",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    null: "null",
  };
  return [type]
    .flat()
    .map((name) => names[String(name)] ?? String(name))
    .join(" or ");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "undefined"
    ? "absent"
    : typeof value === "boolean"
      ? String(value)
      : `a ${typeof value}`;
}
