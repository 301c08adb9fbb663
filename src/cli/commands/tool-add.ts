import { defineCommand } from "./command.ts";
import { json, required, text } from "./options.ts";

export const toolAdd = defineCommand({
  name: "add",
  summary: "make a tool from an operation, as import does",
  arguments: { operation: required("its id, or its method and path: 'GET /pets'") },
  options: {
    name: text("name", "the tool's name"),
    title: text("text", "its title for people"),
    description: text("text", "its description for models"),
    toolset: text("name", "its toolset"),
    source: text("name", "the API, if the manifest has several"),
    json,
  },
  async run({ operation, source, json, name, title, description, toolset }, { manifests }) {
    const { addTool } = await import("./manifest-edit.ts");
    return addTool(manifests, { operation, source, words: { name, title, description, toolset } }, json);
  },
});
