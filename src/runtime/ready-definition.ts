import type { ToolDefinition } from "./tool.ts";

/** A definition whose JSON (UTF-8) is there already: it is parsed by whoever looks further than its name. */
export function readyDefinition(name: string, json: Buffer): ToolDefinition {
  let parsed: ToolDefinition | undefined;
  const whole = () => {
    parsed ??= parse(json);
    return parsed;
  };
  const definition: ToolDefinition = {
    name,
    get title() {
      return whole().title;
    },
    get description() {
      return whole().description;
    },
    get inputSchema() {
      return whole().inputSchema;
    },
    get outputSchema() {
      return whole().outputSchema;
    },
    get annotations() {
      return whole().annotations;
    },
  };
  jsonOf.set(definition, json);
  return definition;
}

/** A definition as JSON in UTF-8, in the words of `tools/list`. */
export function definitionJson(definition: ToolDefinition): Buffer {
  return jsonOf.get(definition) ?? Buffer.from(JSON.stringify(definition));
}

const jsonOf = new WeakMap<ToolDefinition, Buffer>();

function parse(json: Buffer): ToolDefinition {
  return JSON.parse(json.toString());
}
