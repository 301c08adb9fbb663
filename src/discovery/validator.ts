import { argumentsSchema, createAjv } from "../json/ajv.ts";
import type { Validator } from "../json/issue.ts";
import { toValidator } from "../json/issues.ts";
import type { ToolDefinition } from "../runtime/tool.ts";

export function argumentsValidator(definition: ToolDefinition): Validator {
  return toValidator(createAjv("checked").compile<unknown>(argumentsSchema(definition)));
}
