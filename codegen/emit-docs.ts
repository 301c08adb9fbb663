import type { JsonSchema } from "../src/json/schema.ts";
import { isObject } from "../src/json/value.ts";
import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { template } from "./templates.ts";

const render = template<{ tools: object[] }>("tools.md");

/** docs/tools.md: a section for each tool. */
export function emitDocs(tools: readonly ToolPlan[]): string {
  return render({
    tools: tools.map((tool) => ({
      name: tool.name,
      title: markdown(tool.title),
      description: markdown(tool.description),
      toolset: tool.toolset,
      kind: tool.handler.kind,
      timeout: tool.timeoutMs / 1000,
      annotations: Object.entries(tool.annotations)
        .filter(([name]) => name !== "title")
        .map(([name, value]) => `${name}: ${value}`)
        .join(", "),
      inputs: rows(tool.inputSchema),
      outputs: rows(tool.outputSchema),
      operations: operationsOf(tool)
        .map((id) => `\`${id.replaceAll("`", "'")}\``)
        .join(", "),
    })),
  });
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly description: string;
}

function rows(schema: JsonSchema, prefix = ""): Row[] {
  if (!isObject(schema.properties)) return [];
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const row = {
      name: `\`${cell(prefix + name)}\``,
      type: cell(typeOf(property)),
      required: required.includes(name)
        ? "yes"
        : "default" in property
          ? `default \`${cell(JSON.stringify(property.default))}\``
          : "",
      description: typeof property.description === "string" ? cell(markdown(property.description)) : "",
    };
    const items = isObject(property.items) ? rows(property.items, `${prefix}${name}[].`) : [];
    return [row, ...rows(property, `${prefix}${name}.`), ...items];
  });
}

function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if ("const" in schema) return `\`${JSON.stringify(schema.const)}\``;
  const choices = [schema.anyOf, schema.oneOf].find(Array.isArray);
  if (choices) return choices.map((choice) => (isObject(choice) ? typeOf(choice) : "any")).join(" or ");
  if (schema.type === "array") return isObject(schema.items) ? `list of ${typeOf(schema.items)}` : "list";
  return [schema.type ?? "any"].flat().join(" or ");
}

function operationsOf({ handler }: ToolPlan): string[] {
  const steps = handler.kind === "ai" ? [...handler.context, ...handler.apply] : handler.steps;
  return [...new Set(steps.map(({ operation }) => operation.operationId))];
}

/** Escapes text of a document: it must not become HTML or a heading. */
function markdown(text: string): string {
  return text.replaceAll("<", "&lt;").replace(/^(\s*)([#>|-])/gm, "$1\\$2");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
