import { jsonText } from "../json/json-text.ts";
import { isObject } from "../json/value.ts";
import type { FileContent, ToolFailure, ToolResult } from "../runtime/tool.ts";

export interface CallToolAnswer {
  [key: string]: unknown;
  content: ContentBlock[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
  _meta?: Record<string, unknown>;
}

type ContentBlock =
  | { type: "text"; text: string }
  | { type: "image" | "audio"; data: string; mimeType: string }
  | { type: "resource"; resource: { uri: string; mimeType: string; blob: string } };

/** The key in `_meta` for a failure in machine-readable form: clients check `structuredContent` against the output schema. */
const errorMetaKey = "tmux-orchestrator/error";

/** Converts a tool's result to MCP: the value as structured content with a text copy; a failure as text with the next step. */
export function toCallToolResult(result: ToolResult): CallToolAnswer {
  if (result.isError) {
    return {
      content: [{ type: "text", text: failureText(result.error) }],
      isError: true,
      _meta: { ...result.meta, [errorMetaKey]: result.error },
    };
  }
  return {
    content: [
      { type: "text", text: jsonText(result.value) },
      ...(result.notice === undefined ? [] : [{ type: "text", text: result.notice } as const]),
      ...(result.attachments ?? []).map(toContent),
    ],
    structuredContent: result.value,
    ...(Object.keys(result.meta).length > 0 && { _meta: result.meta }),
  };
}

function toContent({ contentType, bytes }: FileContent, index: number): ContentBlock {
  const data = Buffer.from(bytes).toString("base64");
  const mimeType = contentType.split(";")[0]?.trim() || "application/octet-stream";
  const kind = /^(image|audio)\//.exec(mimeType)?.[1];
  if (kind === "image" || kind === "audio") return { type: kind, data, mimeType };
  return { type: "resource", resource: { uri: `attachment:///${index + 1}`, mimeType, blob: data } };
}

/**
 * The arguments of create_orchestration_project are not valid. (invalid_arguments)
 * - /project_path: must be an absolute path
 * What to do: correct the arguments and call again.
 */
export function failureText(failure: ToolFailure): string {
  const { code, message, issues, hint, retryable, retry_after, body } = failure;
  const lines = [`${message} (${code})`];
  for (const issue of issues ?? []) lines.push(`- ${issue.path || "the whole value"}: ${issue.message}`);
  if (body !== undefined && !isRepeated(body, message))
    lines.push(`The server's answer: ${typeof body === "string" ? body : JSON.stringify(body)}`);
  if (hint) lines.push(`What to do: ${hint}`);
  if (retryable) {
    lines.push(
      retry_after === undefined
        ? "The same call can be tried again."
        : `The same call can be tried again in ${retry_after} s.`,
    );
  }
  return lines.join("\n");
}

/** Whether a problem document (RFC 9457) only repeats the text. `_meta` of the result has all of it. */
function isRepeated(body: unknown, message: string): boolean {
  return (
    isObject(body) && body.detail === message && Object.keys(body).every((name) => repeatedMembers.has(name))
  );
}

const repeatedMembers = new Set([
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "code",
  "errors",
  "retryable",
  "request_id",
]);
