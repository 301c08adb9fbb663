import type { Validator } from "../json/issue.ts";
import type { JsonSchema } from "../json/schema.ts";
import type { Scope, Step } from "./step.ts";

/**
 * The handler of a tool: `generated/tools/<name>.ts` contains one, and `compile.ts` makes the same from a plan that was read at
 * run time.
 */
export type Handler = ProxyHandler | AiHandler;

export interface ProxyHandler {
  readonly kind: "proxy";
  readonly steps: readonly Step[];
  /** The tool's output, as the manifest maps it. Not validated yet. */
  result(scope: Scope): Record<string, unknown>;
}

export interface AiHandler {
  readonly kind: "ai";
  readonly context: readonly Step[];
  readonly prompt: Prompt;
  readonly answerSchema: JsonSchema;
  readonly validateAnswer: Validator;
  /** Answers from `inputs` and `steps` alone, in the shape of `answerSchema`. */
  fallback(scope: Scope): unknown;
  /**
   * Returns the usable part of an answer, a model's or the fallback's, in the same shape, cut and completed from facts. Throws
   * ToolError ai_invalid_answer with issues for problems that a model can repair.
   */
  review?(scope: Scope, answer: unknown): unknown;
  readonly apply: readonly Step[];
  /** The tool's output. `scope.ai` is set. Not validated yet. */
  result(scope: Scope): Record<string, unknown>;
}

/** A prompt file, cut at its line `<!-- data -->`. */
interface Prompt {
  /** Sent unchanged: it has no expressions, so that a provider can cache it. */
  readonly instructions: string;
  /** Handlebars source over `inputs` and `steps`, with the block `{{block "name" value}}`. */
  readonly data: string;
}
