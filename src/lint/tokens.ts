import type { ToolPlan } from "../manifest/tool-plan.ts";

/** Counts tokens in a model's encoding. */
export type CountTokens = (text: string) => number;

/** The parts of a tool that clients read. */
type ListedTool = Pick<
  ToolPlan,
  "name" | "title" | "description" | "inputSchema" | "outputSchema" | "annotations"
>;

/** The tokens that a tool takes of a model's context. */
export interface ToolTokens {
  readonly tool: string;
  /** Its entry in tools/list. */
  readonly listed: number;
  /** Its name, description and input schema, which is what most clients give to the model. */
  readonly prompted: number;
}

/** Loads two megabytes of ranks, and only where tokens are counted. */
export async function loadCounter(): Promise<CountTokens> {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  // A control token in a description is text.
  return (text) => countTokens(text, { disallowedSpecial: new Set() });
}

export function tokensOf(tool: ListedTool, count: CountTokens): ToolTokens {
  const { name, title, description, inputSchema, outputSchema, annotations } = tool;
  return {
    tool: name,
    listed: count(JSON.stringify({ name, title, description, inputSchema, outputSchema, annotations })),
    prompted: count(JSON.stringify({ name, description, inputSchema })),
  };
}
