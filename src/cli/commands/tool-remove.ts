import { defineCommand } from "./command.ts";
import { json, required } from "./options.ts";

export const toolRemove = defineCommand({
  name: "remove",
  summary: "remove a tool and its schemas",
  arguments: { tool: required() },
  options: { json },
  async run({ tool, json }, { manifests }) {
    const { removeTool } = await import("./manifest-edit.ts");
    return removeTool(manifests, tool, json);
  },
});
