import { fitting, legalName, publish } from "../import/arguments.ts";
import { cleanText } from "../import/clean-text.ts";
import type { MadeTool } from "../import/make-tool.ts";
import { fromPointer } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Json, ToolAnnotations } from "../manifest/tool-plan.ts";
import { define } from "../openapi/merge-all-of.ts";
import { createSchemaReader } from "../openapi/read-schema.ts";
import { member, type Place } from "../openapi/references.ts";
import { writtenStep } from "./control-flow.ts";
import { uniqueName } from "./unique-name.ts";
import { Unsupported } from "./unsupported.ts";
import type { WorkflowContext, WorkflowDraft } from "./workflow-draft.ts";
import { partOfSchema } from "./write-call.ts";
import { writeWorkflow } from "./write-workflow.ts";

/** A tool of a workflow: its inputs are the arguments, its steps those of the handler, its outputs the result. Throws Unsupported. */
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
    running: [String(workflowId)],
    input(input) {
      const argument = names.get(input);
      if (argument !== undefined) return `$inputs.${argument}`;
      throw new Unsupported("unsupported-expression", `The workflow has no input "${input}".`);
    },
  });
  if (Array.isArray(dependsOn) && dependsOn.length > 0) {
    const message = `It comes after ${dependsOn.map((id) => `"${String(id)}"`).join(", ")}: a caller has to call that first.`;
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

/** The arguments, and what each input is called among them. */
function inputsOf(workflow: Place, { loaded, findings }: WorkflowContext) {
  const inputs = member(workflow, "inputs");
  const schema = createSchemaReader(loaded).read(inputs, "input", findings);
  const { properties, required, type = "object" } = schema;
  if (type !== "object" || ["anyOf", "oneOf", "allOf"].some((choice) => choice in schema))
    throw new Unsupported("invalid-workflow", "Its inputs are no plain object with properties.");
  const names = new Map<string, string>();
  const published: Record<string, JsonSchema> = {};
  const asked: string[] = [];
  for (const [input, member] of Object.entries(Object(properties))) {
    const name = uniqueName(legalName(input), (one) => Object.hasOwn(published, one));
    const { default: value, ...own } = isObject(member) ? member : {};
    const standard = fitting(value, own);
    names.set(input, name);
    published[name] = { ...publish(own), ...(standard !== undefined && { default: standard }) };
    if (Array.isArray(required) && required.includes(input) && standard === undefined) asked.push(name);
  }
  const inputSchema = {
    type: "object",
    properties: published,
    ...(asked.length > 0 && { required: asked }),
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

/** A workflow without outputs ends with its last call. */
function lastAnswer({ steps }: WorkflowDraft) {
  const [last] = steps.slice(-1);
  if (!last) throw new Unsupported("invalid-workflow", "It has no steps.");
  const outputs = Object(last.entry.outputs);
  const [status, body] = ["status", "body"].map((wish) =>
    uniqueName(wish, (name) => Object.hasOwn(outputs, name)),
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
  const said = [short && (/[.!?…:]$/.test(short) ? short : `${short}.`), long].filter((part) => part !== "");
  if (said.length > 0) return said.join(" ");
  return `Calls ${called.map(({ operation }) => `${operation.method} ${operation.path}`).join(", then ")}.`;
}

/** What HTTP says of all the methods together (RFC 9110, 9.2). */
function annotationsOf({ called }: WorkflowDraft): ToolAnnotations {
  const methods = called.map(({ operation }) => operation.method);
  const every = (...wanted: string[]) => methods.every((method) => wanted.includes(method));
  const readOnly = every("GET", "HEAD", "OPTIONS");
  const overwrites = methods.some((method) => ["PUT", "DELETE", "PATCH"].includes(method));
  return {
    readOnlyHint: readOnly,
    ...(overwrites && { destructiveHint: true }),
    ...(every("GET", "HEAD", "OPTIONS", "PUT", "DELETE") && { idempotentHint: true }),
    openWorldHint: true,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
