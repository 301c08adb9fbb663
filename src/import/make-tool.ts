import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Json, ToolAnnotations } from "../manifest/tool-plan.ts";
import type { Method } from "../openapi/method.ts";
import type { OperationPlan } from "../openapi/operation-plan.ts";
import { toolArguments } from "./arguments.ts";
import { cleanText } from "./clean-text.ts";
import { pagingOf } from "./paging.ts";

export interface MadeTool {
  /** The manifest's entry; its schemas are in separate files. */
  readonly entry: { readonly name: string; readonly [member: string]: unknown };
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/** Makes a tool of one operation. Its result is `{ status, body }` for every response, so that nothing of a response is lost. */
export function makeTool(name: string, toolset: string, source: string, plan: OperationPlan): MadeTool {
  const { inputSchema, parameters, requestBody } = toolArguments(plan);
  const headers = ["Link", "Location"].filter((header) =>
    plan.responses.some((response) =>
      response.headers.some((one) => one.toLowerCase() === header.toLowerCase()),
    ),
  );
  const outputs: Record<string, string> = { status: "$statusCode", body: "$response.body" };
  for (const header of headers) outputs[header.toLowerCase()] = `$response.header.${header}`;
  const step = {
    stepId: "call",
    operationId: `$sourceDescriptions.${source}.${plan.operationId}`,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    outputs,
  };
  const result: Record<string, Json> = Object.fromEntries(
    Object.keys(outputs).map((output) => [output, `$steps.call.outputs.${output}`]),
  );
  const output = outputSchema(plan, headers);
  const paging = pagingOf({
    parameters,
    inputs: Object.keys(Object(inputSchema.properties)),
    body: bodyOf(output),
    link: headers.includes("Link"),
  });
  return {
    entry: {
      name,
      title: cleanText(plan.summary, 100) || name.replace(/_/g, " "),
      description: descriptionOf(plan),
      toolset,
      inputSchema: { $ref: `../schemas/tools/${name}.input.json` },
      outputSchema: { $ref: `../schemas/tools/${name}.output.json` },
      ...(paging !== undefined && { paging }),
      annotations: annotationsOf(plan.method),
      handler: { kind: "proxy", steps: [step], result },
    },
    input: inputSchema,
    output,
  };
}

function bodyOf({ properties }: JsonSchema): JsonSchema {
  const { body } = Object(properties);
  return isObject(body) ? body : {};
}

/** In characters. */
const longestDescription = 800;

function descriptionOf({ summary, description, method, path, deprecated }: OperationPlan): string {
  const [short, long] = [cleanText(summary, 200), cleanText(description, longestDescription)];
  const parts = long.toLowerCase().startsWith(short.toLowerCase().replace(/[.!]$/, ""))
    ? [long]
    : [short && ended(short), long];
  const text = parts.filter((part) => part !== "").join(" ") || `${method} ${path}`;
  return deprecated && !/^deprecated/i.test(text) ? `Deprecated. ${text}` : text;
}

function ended(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** The properties of a method (RFC 9110, 9.2). POST has none, so that clients treat it as destructive. */
function annotationsOf(method: Method): ToolAnnotations {
  switch (method) {
    case "GET":
    case "HEAD":
    case "OPTIONS":
      return { readOnlyHint: true, idempotentHint: true, openWorldHint: true };
    case "PUT":
    case "DELETE":
      return { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true };
    case "PATCH":
      return { readOnlyHint: false, destructiveHint: true, openWorldHint: true };
    case "POST":
      return { readOnlyHint: false, openWorldHint: true };
  }
}

/** The published schema of an operation's response body. */
export function answerSchema({ responses }: OperationPlan): JsonSchema {
  const succeeding = responses.filter(({ status }) => /^2/.test(status));
  const bodies = (
    succeeding.length > 0 ? succeeding : responses.filter(({ status }) => status === "default")
  ).filter(({ kind }) => kind !== "empty");
  const [first] = bodies;
  return first && bodies.length === 1 ? bodySchema(first.kind, first.schema ?? {}, first.description) : {};
}

function outputSchema(plan: OperationPlan, headers: readonly string[]): JsonSchema {
  return {
    type: "object",
    properties: {
      status: { type: "integer", description: "The HTTP status." },
      body: answerSchema(plan),
      ...Object.fromEntries(
        headers.map((header) => [
          header.toLowerCase(),
          { type: "string", description: `The header ${header}.` },
        ]),
      ),
    },
    required: ["status"],
  };
}

function bodySchema(
  kind: "json" | "text" | "binary" | "empty",
  schema: JsonSchema,
  description: string,
): JsonSchema {
  const words = cleanText(description, 120);
  const about =
    words === "" || /^(ok|success|successful( operation)?|response|default response)\.?$/i.test(words)
      ? {}
      : { description: words };
  switch (kind) {
    case "json":
      return { ...about, ...membersAndTypes(schema) };
    case "binary":
      return {
        type: "object",
        description: "A file, attached to the result.",
        properties: { mime_type: { type: "string" }, bytes: { type: "integer" } },
      };
    default:
      return about;
  }
}

/**
 * The published part of a response's schema: its members and their types, but neither required members nor values. Servers often
 * deviate from their own documents, and clients reject results that do not match.
 */
function membersAndTypes(schema: JsonSchema): JsonSchema {
  const { type, properties, items } = schema;
  if (
    type === undefined ||
    schema.anyOf !== undefined ||
    schema.oneOf !== undefined ||
    schema.allOf !== undefined
  )
    return {};
  return {
    type: [...new Set([type, "null"].flat())],
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [
          name,
          isObject(member) ? membersAndTypes(member) : {},
        ]),
      ),
    }),
    ...(isObject(items) && { items: membersAndTypes(items) }),
  };
}
