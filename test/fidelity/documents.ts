import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A row of the table: one document, or all of a folder. */
export interface DocumentSet {
  readonly name: string;
  readonly files: readonly string[];
}

const examples = dirname(fileURLToPath(import.meta.resolve("@readme/oas-examples/package.json")));

/** Documents that are there after an install: every JSON file of @readme/oas-examples. */
export const smallDocuments: readonly DocumentSet[] = [
  ["Swagger 2.0", "2.0"],
  ["OpenAPI 3.0", "3.0"],
  ["OpenAPI 3.1", "3.1"],
].map(([name, folder = ""]) => ({
  name: `@readme/oas-examples, ${name}`,
  files: readdirSync(join(examples, folder, "json"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(examples, folder, "json", file)),
}));

/** Documents that `npm run fidelity` fetches. */
export const largeDocuments = [
  { name: "GitHub", package: "@octokit/openapi@23.0.2", file: "generated/api.github.com.json" },
  { name: "Figma", package: "@figma/rest-api-spec@0.43.0", file: "openapi/openapi.yaml" },
  { name: "rclone", package: "rclone-openapi@1.75.0", file: "openapi.json" },
  { name: "Notion", package: "@notionhq/notion-mcp-server@2.5.2", file: "scripts/notion-openapi.json" },
] as const;
