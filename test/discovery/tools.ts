import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FoundTool } from "../../src/discovery/tool-index.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { inMemory } from "../../src/openapi/load-document.ts";

/** The tools that `import` makes of the pet store. */
export function petstoreTools(): FoundTool[] {
  const examples = dirname(fileURLToPath(import.meta.resolve("@readme/oas-examples/package.json")));
  const loaded = inMemory(
    "petstore",
    JSON.parse(readFileSync(join(examples, "3.0/json/petstore.json"), "utf8")),
  );
  if (!loaded) throw new Error("the pet store is no OpenAPI document");
  const { tools } = importDocument(loaded, {
    ...{ source: "petstore", prefix: "", serverName: "petstore" },
    choice: { include: [], exclude: [] },
  });
  return [...tools.values()].map(({ entry, input, output }) => ({
    toolset: String(entry.toolset),
    definition: {
      ...{ name: entry.name, title: String(entry.title), description: String(entry.description) },
      ...{ inputSchema: input, outputSchema: output, annotations: Object(entry.annotations) },
    },
  }));
}

/** A tool that is only looked for. */
export function toolNamed(name: string, title: string, annotations: object = {}): FoundTool {
  const schema = { type: "object" };
  return {
    toolset: "own",
    definition: { name, title, description: title, inputSchema: schema, outputSchema: schema, annotations },
  };
}
