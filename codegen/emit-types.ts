import { argumentsSchema } from "../src/json/ajv.ts";
import type { JsonSchema } from "../src/json/schema.ts";
import type { ToolPlan } from "../src/manifest/tool-plan.ts";
import { schemaType } from "../src/tool-types/schema-type.ts";
import { comment, pascalCase } from "../src/tool-types/type-text.ts";
import { template } from "./templates.ts";

const render = template<{ types: string[] }>("types.ts");

/** Types of each tool's input, output and answer. The input type describes the validated input, with defaults filled in. */
export function emitTypes(tools: readonly ToolPlan[]): string {
  const types = tools.flatMap((tool) => {
    const name = pascalCase(tool.name);
    // The handler maps to the whole result; the part that `select` takes of it has no type.
    const result = tool.shape?.resultSchema ?? tool.outputSchema;
    return [
      declaration(`${name}Input`, argumentsSchema(tool), "filled"),
      declaration(`${name}Output`, result, "as written"),
      ...(tool.handler.kind === "ai"
        ? [declaration(`${name}Answer`, tool.handler.answerSchema, "as written")]
        : []),
    ];
  });
  return render({ types });
}

function declaration(name: string, schema: JsonSchema, defaults: "filled" | "as written"): string {
  const about = typeof schema.description === "string" ? schema.description : "";
  return `${comment(about, "")}export type ${name} = ${schemaType(schema, defaults)};`;
}
