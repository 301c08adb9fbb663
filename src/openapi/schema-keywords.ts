import { linearExpression } from "../json/linear-expression.ts";
import { isRegularExpression } from "../json/regular-expression.ts";

/** The keywords of JSON Schema 2020-12 that a plan keeps, and the values that Ajv accepts for them. */

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isCount: Test = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isFlag: Test = (value) => typeof value === "boolean";
const isTextList: Test = (value) => Array.isArray(value) && value.every(isText);

/** Accepts only patterns that no text can make slow, because documents are untrusted. */
export function isBoundedExpression(value: unknown): boolean {
  return isRegularExpression(value) && linearExpression(String(value)) !== undefined;
}

export const types = ["string", "number", "integer", "boolean", "array", "object", "null"];

export const plainKeywords: Readonly<Record<string, Test>> = {
  description: isText,
  format: isText,
  pattern: isBoundedExpression,
  contentEncoding: isText,
  contentMediaType: isText,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  multipleOf: (value) => typeof value === "number" && value > 0,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  minProperties: isCount,
  maxProperties: isCount,
  minContains: isCount,
  maxContains: isCount,
  uniqueItems: isFlag,
  deprecated: isFlag,
  readOnly: isFlag,
  writeOnly: isFlag,
  required: isTextList,
  enum: (value) => Array.isArray(value) && value.length > 0,
  const: (value) => value !== undefined,
  default: (value) => value !== undefined,
};

/** Keywords whose value is a schema, a list of schemas, a map of schemas. */
export const schemaKeywords = [
  "not",
  "additionalProperties",
  "propertyNames",
  "contains",
  "unevaluatedProperties",
  "unevaluatedItems",
  "if",
  "then",
  "else",
];
export const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
export const mapKeywords = ["properties", "patternProperties", "dependentSchemas"];
