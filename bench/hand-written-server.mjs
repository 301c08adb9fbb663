// The baseline: the server that one writes by hand on the same SDK, with one tool that calls the same REST server.
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

const inputSchema = fromJsonSchema({
  type: "object",
  properties: {
    status_filter: {
      type: "array",
      items: { type: "string", enum: ["creating", "running", "paused", "completed", "failed"] },
    },
    limit: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    include_metrics: { type: "boolean", default: false },
  },
});

serveStdio(() => {
  const server = new McpServer({ name: "hand-written", version: "1.0.0" });
  server.registerTool(
    "list_orchestration_projects",
    { description: "List all orchestration projects with optional filtering", inputSchema },
    async ({ limit = 20 }) => {
      const response = await fetch(`${process.env.TMUX_ORCHESTRATOR_URL}/api/v1/projects?limit=${limit}`, {
        headers: { authorization: `Bearer ${process.env.TMUX_ORCHESTRATOR_API_KEY}` },
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const body = await response.json();
      return { content: [{ type: "text", text: JSON.stringify(body) }], structuredContent: body };
    },
  );
  return server;
});
