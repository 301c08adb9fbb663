import { ToolError } from "../../errors/tool-error.ts";
import { defineCommand } from "./command.ts";
import { flag, json, optional } from "./options.ts";

export const tools = defineCommand({
  name: "tools",
  summary: "list the tools, or describe one",
  arguments: { name: optional("a tool") },
  options: {
    toolsets: flag("list the toolsets with their tools, the number offered, and the cost in tokens"),
    json,
  },
  async run({ name, toolsets, json }, program) {
    if (toolsets && name !== undefined)
      throw new ToolError("invalid_arguments", "`tools --toolsets` lists all toolsets: it takes no name.", {
        hint: "`tools NAME` describes a tool, `--toolset NAME tools` lists those of a toolset.",
      });
    const { describeTool, listTools, listToolsets } = await import("./tool-listing.ts");
    if (toolsets) return listToolsets(program, json);
    return name === undefined ? listTools(program, json) : describeTool(program, name, json);
  },
});
