// The server that one writes by hand on version 2 of the SDK.
import { McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { callTool, tools } from "./tools.mjs";

serveStdio(() => {
  const server = new McpServer({ name: "hand-written", version: "1.0.0" });
  for (const tool of tools) {
    const { name, description, inputSchema, outputSchema } = tool;
    server.registerTool(name, { description, inputSchema, outputSchema }, (args) => callTool(tool, args));
  }
  return server;
});
