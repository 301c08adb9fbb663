import type { PlannedTool } from "../manifest/planned-tool.ts";
import type { ToolAnnotations } from "../manifest/tool-plan.ts";
import type { ToolDefinition } from "./tool.ts";

/** Returns a definition of which the JSON (UTF-8) exists. It is parsed when a member besides name and annotations is read. */
export function readyDefinition({ name, annotations, definition }: PlannedTool): ToolDefinition {
  return new ReadyDefinition(name, annotations, definition);
}

/** Returns a definition as JSON in UTF-8, in the form of `tools/list`. */
export function definitionJson(definition: ToolDefinition): Buffer {
  return definition instanceof ReadyDefinition ? definition.json : Buffer.from(JSON.stringify(definition));
}

/** A class, because a start creates thousands: objects with their own getters take milliseconds. */
class ReadyDefinition implements ToolDefinition {
  readonly name: string;
  readonly annotations: ToolAnnotations;
  readonly json: Buffer;
  #parsed: ToolDefinition | undefined;

  constructor(name: string, annotations: ToolAnnotations, json: Buffer) {
    this.name = name;
    this.annotations = annotations;
    this.json = json;
  }

  get title() {
    return this.toJSON().title;
  }

  get description() {
    return this.toJSON().description;
  }

  get inputSchema() {
    return this.toJSON().inputSchema;
  }

  get outputSchema() {
    return this.toJSON().outputSchema;
  }

  toJSON(): ToolDefinition {
    this.#parsed ??= parse(this.json);
    return this.#parsed;
  }
}

function parse(json: Buffer): ToolDefinition {
  return JSON.parse(json.toString());
}
