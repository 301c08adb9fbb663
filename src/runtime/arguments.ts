import { ToolError } from "../errors/tool-error.ts";
import type { Issue, Validator } from "../json/issue.ts";
import { isObject, parseJson } from "../json/value.ts";
import type { ToolDefinition, ToolInput } from "./tool.ts";

/**
 * Checks a call's arguments and fills in the schema's defaults. Throws invalid_arguments. Parses a JSON string where the schema
 * requires an object or a list, because models send such strings.
 */
export function parseArguments(
  { name, inputSchema }: ToolDefinition,
  validate: Validator,
  args: unknown,
): ToolInput {
  if (!isObject(args)) {
    throw invalid(name, [{ path: "", message: "must be an object with the tool's arguments" }]);
  }
  if (isDeeperThan(maxDepth, args))
    throw invalid(name, [{ path: "", message: `must not be nested more than ${maxDepth} levels deep` }]);
  const input = parseStringified(structuredClone(args), inputSchema.properties);
  const issues = validate(input);
  if (issues.length > 0) throw invalid(name, issues);
  return input;
}

/** Deeper values overflow the stack of what reads them. */
const maxDepth = 1000;

function isDeeperThan(levels: number, value: object): boolean {
  return Object.values(value).some(
    (member) =>
      typeof member === "object" && member !== null && (levels === 0 || isDeeperThan(levels - 1, member)),
  );
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
    // Text that is not JSON stays unchanged: the validator reports what was expected.
    const parsed = parseJson(value);
    if (schema.type === "array" ? Array.isArray(parsed) : isObject(parsed)) input[name] = parsed;
  }
  return input;
}
