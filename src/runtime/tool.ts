import type { ErrorCode } from "../errors/tool-error.ts";
import type { Issue, Validator } from "../json/issue.ts";
import type { JsonSchema } from "../json/schema.ts";
import type { ToolAnnotations } from "../manifest/tool-plan.ts";

/** A tool as a client sees it in tools/list. */
export interface ToolDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
}

export type ToolInput = Record<string, unknown>;

/** Passed to every part of a call. The first reason to stop wins: the client's, the deadline's or the server's end. */
export interface CallContext {
  readonly signal: AbortSignal;
  /** The caller's own credential (`Bearer …`), for an API that is called with it. Never logged. */
  readonly credential?: string;
  /** Reports the progress of a long call to the client. `total` is absent where it is unknown. */
  progress(message: string, done?: number, total?: number): void;
}

export interface ToolOutput {
  readonly value: Record<string, unknown>;
  /** Usage, cost, model: for the result's `_meta`. */
  readonly meta?: Record<string, unknown>;
  /** Files that the value only describes. */
  readonly attachments?: readonly FileContent[];
}

/** A file in a result: a picture, a sound, anything but text. */
export interface FileContent {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A listed tool, whose code is loaded by its first call. `Handler` describes the call; the runtime passes it to its `RunHandler`. */
export interface Tool<Handler = unknown> {
  readonly definition: ToolDefinition;
  readonly toolset: string;
  /** The feature switch that the tool belongs to. */
  readonly feature?: string | undefined;
  readonly timeoutMs: number;
  load(): Promise<LoadedTool<Handler>>;
}

/** The code of a tool. */
export interface LoadedTool<Handler = unknown> {
  readonly validateInput: Validator;
  readonly validateOutput: Validator;
  readonly handler: Handler;
}

/** Runs the handler of one call on checked arguments. The runtime validates the output. */
export type RunHandler<Handler> = (
  handler: Handler,
  input: ToolInput,
  context: CallContext,
) => Promise<ToolOutput>;

/** The result of tools/call before its conversion to MCP. */
export type ToolResult =
  | {
      readonly isError: false;
      readonly value: Record<string, unknown>;
      readonly meta: Record<string, unknown>;
      readonly attachments?: readonly FileContent[];
      /** Facts about the value that a model needs and the value does not show. */
      readonly notice?: string;
    }
  | { readonly isError: true; readonly error: ToolFailure; readonly meta: Record<string, unknown> };

/** A failure as a client reads it. Holds no secrets and no stack. */
export interface ToolFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly status?: number;
  readonly retryable: boolean;
  /** Seconds. */
  readonly retry_after?: number;
  readonly issues?: readonly Issue[];
  readonly operation_id?: string;
  /** The server's answer, cut. */
  readonly body?: unknown;
}
