import { argumentsSchema, createAjv } from "../manifest/ajv.ts";
import { toValidator } from "../manifest/issues.ts";
import type { ToolDefinition, Validator } from "../runtime/tool.ts";

export function argumentsValidator(definition: ToolDefinition): Validator {
  return toValidator(createAjv("checked").compile<unknown>(argumentsSchema(definition)));
}
