import {
  type CallToolRequest,
  type JSONRPCRequest,
  ProtocolError,
  ProtocolErrorCode,
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
import { type RequestHandler, withReadableErrors } from "./invalid-params.ts";
import { type CallToolAnswer, toCallToolResult } from "./result.ts";

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
}

/** Converts definitions to the tools of a `tools/list` answer: `toMcpTools`, or a placeholder that the transport recognises. */
export type ToolList = (definitions: readonly ToolDefinition[]) => Tool[];

/** Creates a server for one connection, of either protocol era. It notifies clients of changed tools, where they support it. */
export function createMcpServer(runtime: Runtime, info: ServerInfo, toolList: ToolList = toMcpTools): Server {
  const { onChange } = runtime;
  const server = new ToolServer(
    { ...info, title: "Tmux Orchestrator" },
    {
      capabilities: { tools: onChange ? { listChanged: true } : {} },
      instructions: serverInstructions(runtime.instructions?.() ?? [], runtime.list()),
      // A client without notifications sees changes within seconds.
      cacheHints: { "tools/list": { ttlMs: onChange ? 5_000 : 300_000, cacheScope: "private" } },
      // Only elicitation would use it, and it costs a tenth of the start.
      jsonSchemaValidator: {
        getValidator: () => () => ({ valid: false, data: undefined, errorMessage: "unused" }),
      },
    },
  );
  server.setRequestHandler("tools/list", () => ({ tools: toolList(runtime.list()) }));
  server.setRequestHandler("tools/call", { params: checkedParams }, (params, context) =>
    callTool(runtime, params.name, params.arguments, context),
  );
  // The connection may have ended.
  server.onclose = onChange?.(() => void server.sendToolListChanged().catch(() => {}));
  return server;
}

/**
 * The SDK checks the parameters of a tools/call twice and its result once, each time with zod, which takes longer than the rest
 * of a short call. This class checks the required members of a request once; the SDK rejects a request that lacks one. The
 * types of `toCallToolResult` guarantee the form of a result.
 */
class ToolServer extends Server {
  protected override _wrapHandler(method: string, handler: RequestHandler): RequestHandler {
    const checked = withReadableErrors(super._wrapHandler(method, handler));
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

/** Checks nothing, because `ToolServer` has checked the parameters. */
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

/** Sends progress only if the request has a `progressToken`, with increasing numbers, and never after the call has ended. */
function progressReporter({ mcpReq }: ServerContext) {
  const progressToken = mcpReq._meta?.progressToken;
  let last = 0;
  let ended = progressToken === undefined;
  const report: CallContext["progress"] = (message, done, total) => {
    if (ended || progressToken === undefined) return;
    last = done !== undefined && done > last ? done : last + (total === undefined ? 1 : 0.01);
    mcpReq
      .notify({ method: "notifications/progress", params: { progressToken, progress: last, total, message } })
      // The connection has ended, and the call will end with it.
      .catch(() => {});
  };
  return {
    report,
    stop: () => {
      ended = true;
    },
  };
}
