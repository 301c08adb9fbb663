import type { ToolFailure, ToolResult } from "../runtime/tool.ts";

export interface CallToolAnswer {
  [key: string]: unknown;
  content: { type: "text"; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
  _meta?: Record<string, unknown>;
}

/** Where a failed result's machine-readable form stands in `_meta`: clients check `structuredContent` against the output schema. */
const errorMetaKey = "tmux-orchestrator/error";

/** A tool's result in MCP's words: the value as structured content with a text copy; a failure as text that says what to do. */
export function toCallToolResult(result: ToolResult): CallToolAnswer {
  if (result.isError) {
    return {
      content: [{ type: "text", text: failureText(result.error) }],
      isError: true,
      _meta: { ...result.meta, [errorMetaKey]: result.error },
    };
  }
  return {
    content: [{ type: "text", text: JSON.stringify(result.value) }],
    structuredContent: result.value,
    ...(Object.keys(result.meta).length > 0 && { _meta: result.meta }),
  };
}

/**
 * The arguments of create_orchestration_project are not valid. (invalid_arguments)
 * - /project_path: must be an absolute path
 * What to do: correct the arguments and call again.
 */
export function failureText({ code, message, issues, hint, retryable, retry_after }: ToolFailure): string {
  const lines = [`${message} (${code})`];
  for (const issue of issues ?? []) lines.push(`- ${issue.path || "the whole value"}: ${issue.message}`);
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
