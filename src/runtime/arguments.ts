import { ToolError } from "../errors/tool-error.ts";
import type { Issue, Validator } from "../json/issue.ts";
import { isObject, parseJson } from "../json/value.ts";
import type { ToolDefinition, ToolInput } from "./tool.ts";

/**
 * The arguments of a call, checked, with the schema's defaults filled in. A JSON string where the schema asks for an
 * object or a list is parsed: models write that.
 */
export function parseArguments(
  { name, inputSchema }: ToolDefinition,
  validate: Validator,
  args: unknown,
): ToolInput {
  if (!isObject(args)) {
    throw invalid(name, [{ path: "", message: "must be an object with the tool's arguments" }]);
  }
  const input = parseStringified(structuredClone(args), inputSchema.properties);
  const issues = validate(input);
  if (issues.length > 0) throw invalid(name, issues);
  return input;
}

function invalid(name: string, issues: Issue[]): ToolError {
  return new ToolError("invalid_arguments", `The arguments of ${name} are not valid.`, {
    issues,
    hint: "Correct the arguments and call again.",
  });
}

function parseStringified(input: ToolInput, properties: unknown): ToolInput {
  if (!isObject(properties)) return input;
  for (const [name, value] of Object.entries(input)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value !== "string" || !isObject(schema)) continue;
    if (schema.type !== "object" && schema.type !== "array") continue;
    // What is no JSON is left as it is: the validator says what was expected.
    const parsed = parseJson(value);
    if (schema.type === "array" ? Array.isArray(parsed) : isObject(parsed)) input[name] = parsed;
  }
  return input;
}
