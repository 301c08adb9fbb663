import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";

/** The error that a review throws for an answer that a model can repair: the model sees the issues once. */
export function unusable(issues: Issue[]): ToolError {
  return new ToolError("ai_invalid_answer", "The answer can't be used.", { issues });
}
