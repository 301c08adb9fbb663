import {
  type CallToolRequest,
  type JSONRPCRequest,
  ProtocolError,
  ProtocolErrorCode,
  type Result,
  Server,
  type ServerContext,
  type StandardSchemaV1,
  type Tool,
} from "@modelcontextprotocol/server";
import type { JsonSchema } from "../json/schema.ts";
import { isObject } from "../json/value.ts";
import type { Runtime } from "../runtime/runtime.ts";
import type { CallContext, ToolDefinition } from "../runtime/tool.ts";
import { serverInstructions } from "./instructions.ts";
import { type CallToolAnswer, toCallToolResult } from "./result.ts";

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
}

/** How the answer to `tools/list` has the tools: `toMcpTools`, or what the transport makes such an answer of. */
export type ToolList = (definitions: readonly ToolDefinition[]) => Tool[];

/** One server for one connection, of either protocol era. A client that can be told is told when the tools change. */
export function createMcpServer(runtime: Runtime, info: ServerInfo, toolList: ToolList = toMcpTools): Server {
  const { onChange } = runtime;
  const server = new ToolServer(
    { ...info, title: "Tmux Orchestrator" },
    {
      capabilities: { tools: onChange ? { listChanged: true } : {} },
      instructions: serverInstructions(runtime.instructions?.() ?? [], runtime.list()),
      // A client that has not asked to be told of changes sees them within seconds.
      cacheHints: { "tools/list": { ttlMs: onChange ? 5_000 : 300_000, cacheScope: "private" } },
      // Only elicitation would ask it, and it costs a tenth of the start.
      jsonSchemaValidator: {
        getValidator: () => () => ({ valid: false, data: undefined, errorMessage: "unused" }),
      },
    },
  );
  server.setRequestHandler("tools/list", () => ({ tools: toolList(runtime.list()) }));
  server.setRequestHandler("tools/call", { params: checkedParams }, (params, context) =>
    callTool(runtime, params.name, params.arguments, context),
  );
  // The connection may have ended meanwhile.
  server.onclose = onChange?.(() => void server.sendToolListChanged().catch(() => {}));
  return server;
}

type RequestHandler = (request: JSONRPCRequest, context: ServerContext) => Promise<Result>;

/**
 * The SDK checks the parameters of a tools/call twice and its result once, each time with zod: more work than the rest of a
 * short call. Here what a request must have is looked at once; the SDK refuses a request that lacks it. A result was made by
 * `toCallToolResult`, so its own types hold.
 */
class ToolServer extends Server {
  protected override _wrapHandler(method: string, handler: RequestHandler): RequestHandler {
    const checked = super._wrapHandler(method, handler);
    if (method !== "tools/call") return checked;
    return (request, context) => (isToolCall(request) ? handler : checked)(request, context);
  }
}

function isToolCall({ params }: JSONRPCRequest): boolean {
  if (!isObject(params) || typeof params.name !== "string") return false;
  const { arguments: args, _meta: meta } = params;
  return (args === undefined || isObject(args)) && (meta === undefined || (isObject(meta) && isToken(meta)));
}

function isToken({ progressToken }: Record<string, unknown>): boolean {
  return progressToken === undefined || ["string", "number"].includes(typeof progressToken);
}

/** Checks nothing: `ToolServer` has seen to it. */
const checkedParams: StandardSchemaV1<CallToolRequest["params"]> = {
  "~standard": {
    version: 1,
    vendor: "tmux-orchestrator",
    validate: (value) => ({ value: value as CallToolRequest["params"] }),
  },
};

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

function toMcpTools(definitions: readonly ToolDefinition[]): Tool[] {
  return definitions.map(toMcpTool);
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
