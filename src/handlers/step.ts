import type { Validator } from "../json/issue.ts";
import type { ToolFailure } from "../runtime/tool.ts";
import type { ApiAnswer, Attachment, CallOptions } from "../sources/endpoint-policy.ts";
import type { Sources } from "../sources/sources.ts";
import type { WebServer } from "../sources/web-server/web-server.ts";

/** The APIs that steps call: the Web Server, and the other APIs of a manifest. */
export interface Apis {
  readonly webServer: WebServer;
  readonly sources: Sources;
}

/** The record of a finished step. With `forEach` every output is a list of the elements that succeeded, in order. */
export interface StepResult<Outputs = Record<string, unknown>> {
  /** Absent when the step was skipped or failed. */
  outputs?: Outputs;
  errors: StepError[];
}

export interface StepError extends ToolFailure {
  /** The `forEach` element for which it failed. */
  item?: unknown;
}

export interface AiResult<Answer = unknown> {
  answer: Answer;
  source: "ai" | "fallback";
  /** Why the fallback answered; absent when a model did. */
  notice?: string;
  model?: string;
}

/** Everything that a mapping can read. Generated code narrows `Inputs`, `Steps` and `Answer` to the tool's own types. */
export interface Scope<
  Inputs = Record<string, unknown>,
  Steps = Record<string, StepResult | undefined>,
  Answer = unknown,
> {
  inputs: Inputs;
  steps: Steps;
  item?: unknown;
  ai?: AiResult<Answer>;
  /** Files from answers so far, which the result carries beside its value. No expression reads them. */
  attachments?: Attachment[];
}

/** The scope of `outputs` and `successCriteria`, which also has the answer of the call. */
export type ResponseScope<S extends Scope, Body = unknown> = S & { response: ApiAnswer<Body> };

/** One call of an API, ready to run: the functions are generated code, or compiled from a plan at run time. */
export interface Step<S extends Scope = Scope> {
  readonly stepId: string;
  readonly operationId: string;
  readonly condition?: (scope: S) => Promise<boolean>;
  readonly forEach?: {
    items(scope: S): readonly unknown[] | undefined;
    readonly maxItems: number;
    readonly maxConcurrency: number;
    /** The names in `outputs`: each is a list, even when nothing ran or succeeded. */
    readonly outputNames?: readonly string[];
  };
  readonly onFailure: "end" | "continue";
  call(apis: Apis, scope: S, options: CallOptions): Promise<ApiAnswer>;
  /** Checks the body against the contract, because a Web Server's answers are external input. */
  readonly validateResponse?: Validator;
  readonly successCriteria?: readonly ((scope: ResponseScope<S>) => Promise<boolean>)[];
  outputs(scope: ResponseScope<S>): Record<string, unknown> | Promise<Record<string, unknown>>;
}

/** Turns an interface into a type that is assignable to any object. For generated code. */
export type Plain<T> = { [K in keyof T]: T[K] };

type Outputs<S> = S extends { outputs(scope: never): infer O } ? Awaited<O> : never;

/**
 * The record of a step that has always succeeded when later ones run: it has no condition and its failure ends the call. For
 * generated code.
 */
export type Done<S> = { outputs: Outputs<S>; errors: StepError[] };

/** The outputs of a `forEach` step, a list for each name. Absent values are left out. For generated code. */
export type Each<S> = {
  outputs(scope: never): { [K in keyof Outputs<S>]: Exclude<Outputs<S>[K], undefined>[] };
};

/** The record of a step that may have been skipped, or have failed without ending the call. For generated code. */
export type Maybe<S> = StepResult<Outputs<S>>;
