import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { config } from "../../generated/validators/config.js";
import { toValidator } from "../../src/json/issues.ts";
import { isObject } from "../../src/json/value.ts";
import { formatDiagnostics } from "../../src/manifest/diagnostics.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { LoadedFile } from "../../src/manifest/references.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = readFileSync(`${root}/docs/manifest.md`, "utf8");
const { documents } = loadManifest(`${root}/manifest/tools_manifest.json`);

describe("docs/manifest.md", () => {
  const [manifest, ...examples] = blocks("json").map((text) => JSON.parse(text));
  const tools = examples
    .filter((example) => "name" in example || "kind" in example)
    .filter(({ url }) => !url);
  const shapes = examples.filter((example) => "select" in example && !("name" in example));

  test("the manifest in docs/manifest.md has no problem", () => {
    expect(diagnosticsOf(manifest)).toBe("");
  });

  test("docs/manifest.md shows both kinds of handler", () => {
    expect(tools.map((tool) => toEntry(tool).handler.kind)).toEqual(["proxy", "proxy", "proxy", "ai"]);
  });

  test.each(tools)("tool example %# in docs/manifest.md has no problem", (tool) => {
    expect(diagnosticsOf({ ...manifest, tools: [toEntry(tool)] })).toBe("");
  });

  test("the selection in docs/manifest.md of an imported entry has no problem", () => {
    const number = { type: "integer" };
    const entry = toEntry({
      kind: "proxy",
      steps: [{ stepId: "list", operationId: "listProjects" }],
      result: {},
    });
    const inputSchema = { type: "object", properties: { page: number, per_page: number } };
    const names = { number, title: {}, state: {}, user: { type: "object" } };
    const body = { type: "array", items: { type: "object", properties: names } };
    const outputSchema = { type: "object", properties: { status: number, body, link: { type: "string" } } };
    const [shape] = shapes;
    expect(diagnosticsOf({ ...manifest, tools: [{ ...entry, ...shape, inputSchema, outputSchema }] })).toBe(
      "",
    );
    expect(shapes).toHaveLength(1);
  });

  test("the instructions in docs/manifest.md are valid in a manifest with their tools", () => {
    const [instructions] = examples.filter((example) => "usage" in example);
    const names: string[] = instructions.usage.map(({ tool }: { tool: string }) => tool);
    const listed = tools.map(toEntry).find(({ handler }) => handler.kind === "proxy");
    const served = names.map((name) => ({ ...listed, name }));
    expect(diagnosticsOf({ ...manifest, instructions, tools: served })).toBe("");
  });

  test("the other API in docs/manifest.md is a valid source", () => {
    const [source] = examples.filter((example) => "url" in example);
    const sourceDescriptions = [...manifest.sourceDescriptions, source];
    expect(diagnosticsOf({ ...manifest, sourceDescriptions })).toBe("");
    expect(source.settings).toBe("github");
  });

  test("the configuration in docs/manifest.md is valid", () => {
    const [configuration] = examples.filter((example) => "sources" in example);
    expect(toValidator(config)(configuration)).toEqual([]);
    expect(Object.keys(configuration.sources)).toEqual(["github"]);
  });

  test("docs/manifest.md names every member that the manifest's schema describes", () => {
    const schema: unknown = JSON.parse(readFileSync(`${root}/schemas/manifest.schema.json`, "utf8"));
    const pages = docs + readFileSync(`${root}/docs/lint.md`, "utf8");
    expect([...membersOf(schema)].filter((name) => !new RegExp(`\\b${name}\\b`).test(pages))).toEqual([]);
  });
});

function blocks(language: string): string[] {
  return [...docs.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );
}

/** An example is an entry, or a handler alone: that gets an entry with the inputs that it reads. */
function toEntry(example: Record<string, unknown>): Record<string, unknown> & { handler: { kind: string } } {
  if (isObject(example.handler)) return { ...example, handler: { kind: "", ...example.handler } };
  const inputs = [...JSON.stringify(example).matchAll(/inputs\.(\w+)/g)].map(([, name]) => [name, {}]);
  return {
    name: "example",
    description: "An example",
    toolset: "examples",
    inputSchema: { type: "object", properties: Object.fromEntries(inputs) },
    outputSchema: { type: "object" },
    handler: { kind: "", ...example },
  };
}

/** Of a manifest in the place of ours, with the prompt that the page shows. */
function diagnosticsOf(manifest: unknown): string {
  const [prompt = ""] = blocks("handlebars");
  const files = new Map<string, LoadedFile>(documents.files)
    .set(documents.manifest, { kind: "json", value: manifest })
    .set("schemas/github.openapi.json", { kind: "json", value: { openapi: "3.0.3", paths: {} } })
    .set("manifest/prompts/suggest_summary.md.hbs", { kind: "text", text: prompt });
  const options = { analyses: undefined, reviews: undefined };
  return formatDiagnostics(planTools({ ...documents, files }, options).diagnostics);
}

/** The names under each `properties`, at any depth. */
function* membersOf(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties") yield* Object.keys(Object(value)).filter((name) => name !== "$schema");
    yield* membersOf(value);
  }
}
