import {
  type JSONRPCRequest,
  ProtocolError,
  ProtocolErrorCode,
  type Result,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { isObject, parseJson } from "../json/value.ts";

export type RequestHandler = (request: JSONRPCRequest, context: ServerContext) => Promise<Result>;

/**
 * The SDK reports parameters that do not fit a method with the JSON of zod's issues as the message, for most methods with the code
 * of an internal error. This returns -32602 with one sentence instead.
 */
export function withReadableErrors(handler: RequestHandler): RequestHandler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      const issues = error instanceof Error ? issuesIn(error.message) : undefined;
      if (!issues) throw error;
      throw new ProtocolError(
        ProtocolErrorCode.InvalidParams,
        `Invalid ${request.method} request: ${issues}.`,
      );
    }
  };
}

/** Returns the issues at the end of a message as text, or undefined where there are none. */
function issuesIn(message: string): string | undefined {
  const start = message.indexOf("[");
  const issues = start === -1 ? undefined : parseJson(message.slice(start));
  if (!Array.isArray(issues) || issues.length === 0 || !issues.every(isIssue)) return undefined;
  return issues
    .map(({ path, message: text }) => (path.length > 0 ? `${path.join(".")}: ${text}` : text))
    .join("; ");
}

function isIssue(value: unknown): value is { path: readonly unknown[]; message: string } {
  return isObject(value) && Array.isArray(value.path) && typeof value.message === "string";
}
