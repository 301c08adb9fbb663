// The server that one writes by hand on version 1 of the SDK.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { callTool, tools } from "./tools.mjs";

const server = new McpServer({ name: "hand-written", version: "1.0.0" });
for (const tool of tools) {
  const { name, description, inputSchema, outputSchema } = tool;
  server.registerTool(name, { description, inputSchema, outputSchema }, (args) => callTool(tool, args));
}
await server.connect(new StdioServerTransport());
