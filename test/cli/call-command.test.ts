import { describe, expect, it } from "vitest";
import { createCallCommand } from "../../src/cli/commands/call-command.ts";
import type { ToolDefinition } from "../../src/runtime/tool.ts";

const definition: ToolDefinition = {
  name: "sample",
  title: "Sample",
  description: "A tool with one property of each kind.",
  inputSchema: {
    type: "object",
    properties: {
      project_id: { type: "string", description: "Which project" },
      size: { type: "string", enum: ["small", "large"], default: "small" },
      limit: { type: "integer", minimum: 1, maximum: 100 },
      ratio: { type: "number" },
      include_metrics: { type: "boolean", default: false },
      files: { type: "array", items: { type: "string" } },
      numbers: { type: "array", items: { type: "integer" } },
      triggers: { type: "array", items: { type: "object" } },
      constraints: { type: "object" },
      json: { type: "string" },
    },
    required: ["project_id"],
  },
  outputSchema: { type: "object" },
  annotations: {},
};

async function parse(...args: string[]): Promise<Record<string, unknown>> {
  let found: Record<string, unknown> = {};
  const command = createCallCommand(definition, async ({ options }) => {
    found = options;
  });
  await command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(args, { from: "user" });
  return found;
}

describe("options of the call command", () => {
  it.each([
    ["in the schema's spelling", ["--project_id", "a"], { project_id: "a" }],
    ["with hyphens", ["--project-id=a"], { project_id: "a" }],
    ["a whole number", ["--limit", "5"], { limit: 5 }],
    ["a number", ["--ratio", "0.5"], { ratio: 0.5 }],
    ["a switch", ["--include-metrics"], { include_metrics: true }],
    ["a switch, off", ["--no-include-metrics"], { include_metrics: false }],
    ["a switch, off, in the schema's spelling", ["--no-include_metrics"], { include_metrics: false }],
    ["a list, repeated", ["--files", "a", "--files", "b"], { files: ["a", "b"] }],
    ["a list, with commas", ["--files", "a, b"], { files: ["a", "b"] }],
    ["a list, as JSON", ["--files", '["a,b"]'], { files: ["a,b"] }],
    ["a list of numbers", ["--numbers", "1,2"], { numbers: [1, 2] }],
    ["a list of objects, one at a time", ["--triggers", '{"event":"x"}'], { triggers: [{ event: "x" }] }],
    ["an object", ["--constraints", '{"max":1}'], { constraints: { max: 1 } }],
    ["one of several values", ["--size", "large"], { size: "large" }],
    ["nothing", [], {}],
  ])("the call command parses its options: %s", async (_what, args, expected) => {
    expect(await parse(...args)).toEqual(expected);
  });

  it.each([
    ["a number that is none", ["--limit", "many"], "It must be a whole number."],
    ["a whole number that is none", ["--limit", "1.5"], "It must be a whole number."],
    ["broken JSON", ["--constraints", "{"], "It must be an object as JSON"],
    ["a value that is not allowed", ["--size", "huge"], "Allowed choices are small, large."],
    ["an unknown option", ["--limits", "1"], "Did you mean --limit?"],
    ["a property that an option of the command hides", ["--json=x"], "--json"],
  ])("the call command rejects %s", async (_what, args, message) => {
    await expect(parse(...args)).rejects.toThrow(message);
  });
});
