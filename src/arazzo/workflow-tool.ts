import { fitting, legalName, publish } from "../import/arguments.ts";
import { cleanText } from "../import/clean-text.ts";
import type { MadeTool } from "../import/make-tool.ts";
import { fromPointer } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject, valueText } from "../json/value.ts";
import type { Json, ToolAnnotations } from "../manifest/tool-plan.ts";
import { define } from "../openapi/merge-all-of.ts";
import { isIdempotent, isSafe } from "../openapi/method.ts";
import { createSchemaReader } from "../openapi/read-schema.ts";
import { member, type Place } from "../openapi/references.ts";
import { writtenStep } from "./control-flow.ts";
import { uniqueName } from "./unique-name.ts";
import { Unsupported } from "./unsupported.ts";
import type { WorkflowContext, WorkflowDraft } from "./workflow-draft.ts";
import { partOfSchema } from "./write-call.ts";
import { writeWorkflow } from "./write-workflow.ts";

/** Makes a tool of a workflow: its inputs become the arguments, its steps the handler, its outputs the result. Throws Unsupported. */
export function makeWorkflowTool(
  workflow: Place,
  name: string,
  toolset: string,
  context: WorkflowContext,
): MadeTool {
  const { workflowId = "", summary, description, dependsOn } = isObject(workflow.value) ? workflow.value : {};
  const { inputSchema, names } = inputsOf(workflow, context);
  const outputs = writeWorkflow(workflow, context, {
    prefix: "",
    running: [valueText(workflowId)],
    input(input) {
      const argument = names.get(input);
      if (argument !== undefined) return `$inputs.${argument}`;
      throw new Unsupported("unsupported-expression", `The workflow has no input "${input}".`);
    },
  });
  if (Array.isArray(dependsOn) && dependsOn.length > 0) {
    const message = `It depends on ${dependsOn.map((id) => `"${valueText(id)}"`).join(", ")}: callers must call that first.`;
    context.findings.add("degraded", "unsupported-step", member(workflow, "dependsOn"), message);
  }
  const given = [...outputs].flatMap(([output, value]) =>
    value === undefined ? [] : [[output, value] as const],
  );
  const { result, properties } =
    given.length > 0 ? resultOf(given, context.draft) : lastAnswer(context.draft);
  return {
    entry: {
      name,
      title: cleanText(textOf(summary), 100) || name.replace(/_/g, " "),
      description: descriptionOf(textOf(summary), textOf(description), context.draft),
      toolset,
      inputSchema: { $ref: `../schemas/tools/${name}.input.json` },
      outputSchema: { $ref: `../schemas/tools/${name}.output.json` },
      annotations: annotationsOf(context.draft),
      handler: { kind: "proxy", steps: context.draft.steps.map(writtenStep), result },
    },
    input: inputSchema,
    output: { type: "object", properties },
  };
}

/** The schema of the arguments, and the argument's name for each input. */
function inputsOf(workflow: Place, { loaded, findings }: WorkflowContext) {
  const inputs = member(workflow, "inputs");
  const schema = createSchemaReader(loaded).read(inputs, "input", findings);
  const { properties, required, type = "object" } = schema;
  if (type !== "object" || ["anyOf", "oneOf", "allOf"].some((choice) => choice in schema))
    throw new Unsupported("invalid-workflow", "Its inputs are not a plain object with properties.");
  const names = new Map<string, string>();
  const published: Record<string, JsonSchema> = {};
  const needed: string[] = [];
  for (const [input, member] of Object.entries(Object(properties))) {
    const name = uniqueName(legalName(input), (one) => Object.hasOwn(published, one));
    const { default: value, ...own } = isObject(member) ? member : {};
    const standard = fitting(value, own);
    names.set(input, name);
    published[name] = { ...publish(own), ...(standard !== undefined && { default: standard }) };
    if (Array.isArray(required) && required.includes(input) && standard === undefined) needed.push(name);
  }
  const inputSchema = {
    type: "object",
    properties: published,
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: false,
  };
  return { inputSchema, names };
}

function resultOf(outputs: readonly (readonly [string, Json])[], draft: WorkflowDraft) {
  const result: Record<string, Json> = {};
  const properties: Record<string, JsonSchema> = {};
  for (const [output, value] of outputs) {
    define(result, output.startsWith("$") ? `$${output}` : output, value);
    define(properties, output, schemaOf(value, draft));
  }
  return { result, properties };
}

/** The result of a workflow without outputs: the response of its last call. */
function lastAnswer({ steps }: WorkflowDraft) {
  const [last] = steps.slice(-1);
  if (!last) throw new Unsupported("invalid-workflow", "It has no steps.");
  const outputs = Object(last.entry.outputs);
  const [status, body] = ["status", "body"].map((wanted) =>
    uniqueName(wanted, (name) => Object.hasOwn(outputs, name)),
  );
  last.entry.outputs = { ...outputs, [String(status)]: "$statusCode", [String(body)]: "$response.body" };
  return {
    result: {
      status: `$steps.${last.stepId}.outputs.${status}`,
      body: `$steps.${last.stepId}.outputs.${body}`,
    },
    properties: { status: { type: "integer", description: "The HTTP status of the last call." }, body: {} },
  };
}

function schemaOf(value: Json, { schemas }: WorkflowDraft): JsonSchema {
  if (typeof value !== "string") return {};
  const [output = "", pointer = ""] = value.split("#");
  return partOfSchema(schemas.get(output) ?? {}, fromPointer(pointer) ?? []);
}

function descriptionOf(summary: string, description: string, { called }: WorkflowDraft): string {
  const [short, long] = [cleanText(summary, 200), cleanText(description, 800)];
  const parts = [short && (/[.!?…:]$/.test(short) ? short : `${short}.`), long].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" ");
  return `Calls ${called.map(({ operation }) => `${operation.method} ${operation.path}`).join(", then ")}.`;
}

/** The common properties of all called methods (RFC 9110, 9.2). */
function annotationsOf({ called }: WorkflowDraft): ToolAnnotations {
  const methods = called.map(({ operation }) => operation.method);
  const overwrites = methods.some((method) => !isSafe(method) && method !== "POST");
  return {
    readOnlyHint: methods.every(isSafe),
    ...(overwrites && { destructiveHint: true }),
    ...(methods.every(isIdempotent) && { idempotentHint: true }),
    openWorldHint: true,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
