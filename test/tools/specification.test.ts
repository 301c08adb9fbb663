import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { tools } from "../../generated/tools.ts";

interface SpecifiedTool {
  name: string;
  description: string;
  inputSchema: object;
}

/** The JSON blocks of the specification, as they stand there. */
const specified: SpecifiedTool[] = JSON.parse(
  await readFile(new URL("../fixtures/specification-tools.json", import.meta.url), "utf8"),
);

const definitions = new Map(tools.map(({ definition }) => [definition.name, definition]));

test("the project has the specification's eight tools and no others", () => {
  expect([...definitions.keys()].sort()).toEqual([
    "ai_generate_git_workflow",
    "analyze_project_health",
    "create_automation_workflow",
    "create_orchestration_project",
    "generate_status_summary",
    "list_orchestration_projects",
    "send_intelligent_message",
    "smart_conflict_resolution",
  ]);
});

describe.each(specified)("$name", ({ name, description, inputSchema }) => {
  const definition = definitions.get(name);

  test(`${name} has exactly the specification's input schema`, () => {
    expect(definition?.inputSchema).toEqual(inputSchema);
  });

  test(`the description of ${name} begins with the specification's description`, () => {
    expect(
      definition?.description === description || definition?.description.startsWith(`${description}. `),
    ).toBe(true);
  });
});

describe.each(tools.map(({ definition, toolset }) => ({ ...definition, toolset })))("$name", (tool) => {
  test(`${tool.name} has all four hints, a title and a known toolset`, () => {
    expect(Object.keys(tool.annotations).sort()).toEqual([
      "destructiveHint",
      "idempotentHint",
      "openWorldHint",
      "readOnlyHint",
    ]);
    expect(tool.title).not.toBe("");
    expect(["projects", "git", "agents", "monitoring", "automation"]).toContain(tool.toolset);
  });

  test(`${tool.name} describes every member of its output, which is an object without a choice at the root`, () => {
    expect(tool.outputSchema.type).toBe("object");
    for (const keyword of ["anyOf", "oneOf", "allOf"]) expect(tool.outputSchema).not.toHaveProperty(keyword);
    expect(undescribed(tool.outputSchema, "")).toEqual([]);
  });
});

test("only the tools that change nothing have the read-only hint", () => {
  const readOnly = tools
    .filter(({ definition }) => definition.annotations.readOnlyHint)
    .map(({ definition }) => definition.name);
  expect(readOnly.sort()).toEqual([
    "analyze_project_health",
    "generate_status_summary",
    "list_orchestration_projects",
  ]);
});

function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const missing: string[] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && typeof value === "object" && value !== null) {
      for (const [name, property] of Object.entries(value)) {
        if (typeof Reflect.get(Object(property), "description") !== "string") missing.push(`${path}/${name}`);
        missing.push(...undescribed(property, `${path}/${name}`));
      }
    } else {
      missing.push(...undescribed(value, path));
    }
  }
  return missing;
}
