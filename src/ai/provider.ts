import type { JsonSchema } from "../json/schema.ts";

export interface ModelRequest {
  /** The part of the prompt that is the same in every call: cached by providers that can. */
  readonly instructions: string;
  /** The rest. Text of projects and agents stands in marked blocks: data, never instructions. */
  readonly data: string;
  /** The JSON Schema of the answer. */
  readonly schema: JsonSchema;
  readonly maxTokens: number;
  readonly signal: AbortSignal;
  /** An earlier answer of the model and its problems, for a repair. */
  readonly repair?: { readonly answer: string; readonly problems: string };
}

export interface ModelAnswer {
  /** Parsed JSON, not yet validated. */
  readonly value: unknown;
  readonly text: string;
  readonly model: string;
  readonly usage: {
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly cache_read_input_tokens?: number;
  };
}

/** A language model behind one function. Throws ToolError: ai_unavailable, ai_refused, ai_truncated, ai_invalid_answer, cancelled. */
export interface Provider {
  readonly name: string;
  answer(request: ModelRequest): Promise<ModelAnswer>;
}
