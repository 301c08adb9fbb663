import { ProtocolError, ProtocolErrorCode, Server, type ServerContext } from "@modelcontextprotocol/server";
import type { JsonSchema } from "../manifest/tool-plan.ts";
import type { Runtime } from "../runtime/runtime.ts";
import type { CallContext, ToolDefinition } from "../runtime/tool.ts";
import { instructionsFor } from "./instructions.ts";
import { type CallToolAnswer, toCallToolResult } from "./result.ts";

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
}

/** One server for one connection, of either protocol era. */
export function createMcpServer(runtime: Runtime, info: ServerInfo): Server {
  const definitions = runtime.list();
  const tools = definitions.map(toMcpTool);
  const server = new Server(
    { ...info, title: "Tmux Orchestrator" },
    {
      // Without listChanged: the tools of a running server never change.
      capabilities: { tools: {} },
      instructions: instructionsFor(definitions),
      cacheHints: { "tools/list": { ttlMs: 300_000, cacheScope: "private" } },
      // Only elicitation would ask it, and it costs a tenth of the start.
      jsonSchemaValidator: {
        getValidator: () => () => ({ valid: false, data: undefined, errorMessage: "unused" }),
      },
    },
  );
  server.setRequestHandler("tools/list", () => ({ tools }));
  server.setRequestHandler("tools/call", ({ params }, context) =>
    callTool(runtime, params.name, params.arguments, context),
  );
  return server;
}

async function callTool(
  runtime: Runtime,
  name: string,
  args: unknown,
  context: ServerContext,
): Promise<CallToolAnswer> {
  const progress = progressReporter(context);
  try {
    const result = await runtime.call(name, args ?? {}, {
      signal: context.mcpReq.signal,
      progress: progress.report,
    });
    if (result.isError && result.error.code === "unknown_tool") {
      const { message, hint = "" } = result.error;
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${message} ${hint}`.trim());
    }
    return toCallToolResult(result);
  } finally {
    progress.stop();
  }
}

function toMcpTool({ name, title, description, inputSchema, outputSchema, annotations }: ToolDefinition) {
  return {
    name,
    title,
    description,
    inputSchema: objectSchema(inputSchema),
    outputSchema: objectSchema(outputSchema),
    annotations,
  };
}

function objectSchema(schema: JsonSchema) {
  return { ...schema, type: "object" as const };
}

/** Sends only to those who asked (`progressToken`), ever larger numbers, and nothing once the call has ended. */
function progressReporter({ mcpReq }: ServerContext) {
  const progressToken = mcpReq._meta?.progressToken;
  let last = 0;
  let ended = progressToken === undefined;
  const report: CallContext["progress"] = (message, done, total) => {
    if (ended || progressToken === undefined) return;
    last = done !== undefined && done > last ? done : last + (total === undefined ? 1 : 0.01);
    mcpReq
      .notify({ method: "notifications/progress", params: { progressToken, progress: last, total, message } })
      // The connection has ended; so will the call.
      .catch(() => {});
  };
  return {
    report,
    stop: () => {
      ended = true;
    },
  };
}
