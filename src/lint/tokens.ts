import type { ToolPlan } from "../manifest/tool-plan.ts";

/** A model's encoding, counted. */
export type CountTokens = (text: string) => number;

/** What a client reads of a tool. */
type ListedTool = Pick<
  ToolPlan,
  "name" | "title" | "description" | "inputSchema" | "outputSchema" | "annotations"
>;

/** What a tool takes of a model's context. */
export interface ToolTokens {
  readonly tool: string;
  /** As it stands in tools/list. */
  readonly listed: number;
  /** Its name, its description and its input schema: what most clients give to the model. */
  readonly prompted: number;
}

/** Two megabytes of ranks: loaded only where tokens are counted. */
export async function loadCounter(): Promise<CountTokens> {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  // What looks like a control token in a description is text.
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
