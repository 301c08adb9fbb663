import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";

/** What a review throws for an answer that a model can repair: it is shown the issues once. */
export function unusable(issues: Issue[]): ToolError {
  return new ToolError("ai_invalid_answer", "The answer can't be used.", { issues });
}
