import { Command, InvalidArgumentError, Option } from "commander";
import type { JsonSchema } from "../../json/schema.ts";
import { isObject, tryParseJson } from "../../json/value.ts";
import type { ToolDefinition } from "../../runtime/tool.ts";
import { printable } from "../terminal/render.ts";
import { addOptions, readValues, type Values } from "./command.ts";
import { flag, text } from "./options.ts";

/** Options of every call; a property of such a name can only be set by `--input`. */
const callOptions = {
  input: text("file", "the arguments as a JSON object, from a file or - for stdin; options override it"),
  json: flag("print the result as JSON"),
  dryRun: flag("show the HTTP requests, and send nothing"),
  curl: flag("show the HTTP requests as curl commands, and send nothing"),
  record: text("example", "save the call as an example in tests/ for `tool test`"),
};

const reserved = ["help", "dry-run", ...Object.keys(callOptions)];

export interface ToolCall extends Values<typeof callOptions> {
  /** The arguments that the options set, by the names of the input schema. */
  readonly options: Record<string, unknown>;
}

/**
 * A command for one tool. Each property of its input schema is an option, in the schema's spelling and with hyphens:
 * text and numbers take a value, `true`/`false` is `--x`/`--no-x`, a list is repeated, separated by commas or written
 * as JSON, an object is JSON.
 */
export function createCallCommand(
  definition: ToolDefinition,
  run: (call: ToolCall) => Promise<void>,
): Command {
  const { name, description, inputSchema } = definition;
  const command = new Command(`call ${name}`).description(description).usage("[options]");
  // A manifest's descriptions and names come from others.
  command.configureOutput({
    writeOut: (output) => process.stdout.write(printable(output)),
    writeErr: (output) => process.stderr.write(printable(output)),
  });
  const required = Array.isArray(inputSchema.required) ? inputSchema.required : [];
  for (const [property, schema] of Object.entries(asSchema(inputSchema.properties))) {
    if (reserved.includes(property.replaceAll("_", "-"))) continue;
    for (const option of optionsFor(property, asSchema(schema), required.includes(property)))
      command.addOption(option);
  }
  addOptions(command, callOptions);
  return command.action(async (given: Record<string, unknown>) => {
    const options = Object.entries(given).filter(([option]) => !Object.hasOwn(callOptions, option));
    await run({ ...readValues(callOptions, given), options: Object.fromEntries(options) });
  });
}

/** "integer, 1 to 100, default 20" */
export function describeType(schema: JsonSchema): string {
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : String(schema.type ?? "any");
  const items = asSchema(schema.items);
  const choices = schema.enum ?? items.enum;
  return [
    schema.type === "array"
      ? `list of ${items.type === undefined ? "values" : `${String(items.type)}s`}`
      : type,
    ...(Array.isArray(choices) ? [`one of ${choices.join(", ")}`] : []),
    ...(schema.minimum !== undefined && schema.maximum !== undefined
      ? [`${String(schema.minimum)} to ${String(schema.maximum)}`]
      : []),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ].join("; ");
}

function optionsFor(property: string, schema: JsonSchema, required: boolean): Option[] {
  const about = typeof schema.description === "string" ? schema.description : "";
  const description = `${about}${about ? " " : ""}(${required ? "required; " : ""}${describeType(schema)})`;
  if (schema.type === "boolean") {
    return [
      new Option(flags(property, ""), description),
      new Option(flags(`no-${property}`, ""), "").hideHelp(),
    ];
  }
  const option = new Option(flags(property, ` <${valueName(schema)}>`), description);
  if (schema.type === "string" && Array.isArray(schema.enum))
    return [option.choices(schema.enum.map(String))];
  return [option.argParser((value, earlier) => parseValue(value, schema, earlier))];
}

/** `--project-id, --project_id`: commander names the value after the last one. */
function flags(property: string, value: string): string {
  const hyphens = property.replaceAll("_", "-");
  return hyphens === property ? `--${property}${value}` : `--${hyphens}, --${property}${value}`;
}

function valueName({ type }: JsonSchema): string {
  if (type === "integer" || type === "number") return "number";
  if (type === "array") return "list";
  return type === "object" ? "json" : "text";
}

function parseValue(value: string, schema: JsonSchema, earlier: unknown): unknown {
  switch (schema.type) {
    case "string":
      return value;
    case "integer":
    case "number":
      return parseNumber(value, schema.type);
    case "array":
      return [...(Array.isArray(earlier) ? earlier : []), ...parseList(value, asSchema(schema.items))];
    case "object":
      return readJson(value, "an object as JSON");
    default:
      return value;
  }
}

function parseNumber(value: string, type: "integer" | "number"): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number) || (type === "integer" && !Number.isInteger(number))) {
    throw new InvalidArgumentError(
      type === "integer" ? "It must be a whole number." : "It must be a number.",
    );
  }
  return number;
}

function parseList(value: string, items: JsonSchema): unknown[] {
  if (value.trimStart().startsWith("[")) {
    const list = readJson(value, "a list as JSON");
    if (Array.isArray(list)) return list;
  }
  if (items.type === "object") return [readJson(value, "an object, or a list of objects, as JSON")];
  const parts = value.split(",").map((part) => part.trim());
  if (items.type === "integer" || items.type === "number") {
    const { type } = items;
    return parts.map((part) => parseNumber(part, type));
  }
  return parts.filter((part) => part !== "");
}

function readJson(value: string, what: string): unknown {
  const parsed = tryParseJson(value);
  if ("value" in parsed) return parsed.value;
  throw new InvalidArgumentError(`It must be ${what}: ${parsed.error.message}`);
}

function asSchema(value: unknown): JsonSchema {
  return isObject(value) ? value : {};
}
