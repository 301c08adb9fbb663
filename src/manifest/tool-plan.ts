import type { JsonSchema } from "../json/schema.ts";
import type { Method } from "../openapi/method.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";

/**
 * A checked manifest entry with its references resolved and its expressions parsed. Codegen emits typed code from a plan;
 * `handlers/compile.ts` runs one that was loaded at run time.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * A runtime expression (Arazzo 1.0.1, "Runtime Expressions"), parsed: where it starts and the keys that lead from there.
 *
 * | written | root | path |
 * |---|---|---|
 * | `$inputs.project_id` | inputs | project_id |
 * | `$steps.status.outputs.agents` | steps | status, outputs, agents |
 * | `$steps.status.errors` | steps | status, errors |
 * | `$response.body#/agents/0/role` | response | body, agents, 0, role |
 * | `$response.header.etag` | response | header, etag |
 * | `$statusCode` | response | statusCode |
 * | `$item`, `$item.path` | item | , path |
 * | `$ai.answer.score`, `$ai.source`, `$ai.notice` | ai | answer, score |
 *
 * `$item` (the element of a `forEach` or `$each`) and `$ai` are ours; so is `#/pointer` behind any of them.
 */
export interface Expression {
  readonly source: string;
  readonly root: "inputs" | "steps" | "response" | "item" | "ai";
  readonly path: readonly string[];
}

/**
 * A JSON value with expressions in it, parsed once. A string that is one whole expression keeps the value's type; an expression
 * inside a longer string is written `{$inputs.x}`; an absent value is left out of the object or array around it.
 */
export type Template =
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "text"; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: "object"; readonly properties: Readonly<Record<string, Template>> }
  | { readonly kind: "array"; readonly items: readonly Template[] }
  /** `{"$each": "$steps.list.outputs.projects", "$max": 100, "$value": {"id": "$item.id"}}` */
  | {
      readonly kind: "each";
      readonly items: Expression;
      readonly max: number | undefined;
      readonly value: Template;
    }
  /** `{"$cel": "size(steps.list.outputs.projects)"}` */
  | { readonly kind: "cel"; readonly source: string };

export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  /** As in the OpenAPI document: `/projects/{project_id}/status`. */
  readonly path: string;
  /** Schema of the 2xx JSON body, `$ref`-free; undefined where there is none. */
  readonly responseSchema: JsonSchema | undefined;
}

export interface StepPlan {
  readonly stepId: string;
  readonly operation: Operation;
  /** The plan of its requests. The source is the API's name in the configuration, undefined for the Web Server. */
  readonly request: { readonly source: string | undefined; readonly plan: RequestPlan };
  readonly parameters: readonly {
    readonly in: "path" | "query" | "header" | "cookie";
    readonly name: string;
    readonly value: Template;
  }[];
  readonly body: Template | undefined;
  /** CEL over `inputs`, `steps`, `item`, `ai`; the step, or with `forEach` the element, is skipped when it is false. */
  readonly condition: string | undefined;
  readonly forEach:
    | { readonly items: Expression; readonly maxItems: number; readonly maxConcurrency: number }
    | undefined;
  /** CEL over the same and `response`, `statusCode`; a 2xx answer for which one is false is a failure. */
  readonly successCriteria: readonly string[];
  /** Outputs by name; without any in the manifest, `{ body: $response.body }`. With `forEach` each is a list. */
  readonly outputs: Readonly<Record<string, Template>>;
  /** `end` fails the call, `continue` records the error in `$steps.<id>.errors` and goes on. */
  readonly onFailure: "end" | "continue";
}

interface ProxyPlan {
  readonly kind: "proxy";
  readonly steps: readonly StepPlan[];
  readonly result: Template;
}

export interface AiPlan {
  readonly kind: "ai";
  readonly context: readonly StepPlan[];
  /** Handlebars source. The part before the line `<!-- data -->` never changes (prompt caching); the rest is filled in. */
  readonly prompt: { readonly file: string; readonly source: string };
  /** The schema of the model's answer. */
  readonly answerSchema: JsonSchema;
  /** The name of a built-in analysis of facts, or a mapping; returns the same shape as the model's answer. */
  readonly fallback:
    | { readonly kind: "analysis"; readonly name: string }
    | { readonly kind: "mapping"; readonly template: Template };
  /** The name of a built-in review, which checks the answer of a model or of the fallback before it is used. */
  readonly review: string | undefined;
  /** Steps that use the answer. */
  readonly apply: readonly StepPlan[];
  readonly result: Template;
}

/** The selected parts of a result, built from the paths under `select`. */
export type Selection =
  | { readonly kind: "all" }
  /** The first `max` elements of a list; `path` is the place of the list in the shaped result. */
  | {
      readonly kind: "elements";
      readonly path: string;
      readonly max?: number | undefined;
      readonly element: Selection;
    }
  | { readonly kind: "members"; readonly members: readonly SelectedMember[] };

export interface SelectedMember {
  /** The member's name in the shaped result. */
  readonly name: string;
  /** The keys that lead to it from the object around it. */
  readonly from: readonly string[];
  readonly selection: Selection;
}

/** Describes how to request the next page of a list. Keys start at the result before the selection. */
export interface PagingPlan {
  readonly items: readonly string[];
  /** The maximum number of elements that are shown. */
  readonly shown?: number | undefined;
  /** False at these keys means that there is no further page. */
  readonly more?: readonly string[] | undefined;
  /** The argument for the number of elements in a page. */
  readonly size?: string | undefined;
  readonly next: readonly NextArgument[];
}

export interface NextArgument {
  readonly argument: string;
  /** Whether the argument is a number: a text from an answer or an address is converted. */
  readonly numeric: boolean;
  readonly from:
    | { readonly kind: "value"; readonly keys: readonly string[] }
    /** A parameter of the address with rel="next" in a Link header (RFC 8288). */
    | { readonly kind: "link"; readonly keys: readonly string[]; readonly parameter: string }
    /** The previous argument, by default `first`, plus a number or the number of elements. */
    | { readonly kind: "add"; readonly add: number | "items"; readonly first: number };
}

/** The changes to a handler's result: `select` and `paging` of the manifest's entry. */
export interface ShapePlan {
  /** The schema of the handler's result: the entry's `outputSchema`. The plan's own describes the shaped result. */
  readonly resultSchema: JsonSchema;
  readonly selection?: Selection | undefined;
  readonly paging?: PagingPlan | undefined;
}

export interface ToolPlan {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly toolset: string;
  /** The feature switch of the configuration that controls the tool; undefined where none does. */
  readonly feature: string | undefined;
  /** Published unchanged, `$ref`-free. */
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly shape: ShapePlan | undefined;
  /** Checked in addition to `inputSchema`, not published. */
  readonly inputConstraints: JsonSchema | undefined;
  readonly annotations: ToolAnnotations;
  /** Milliseconds for the whole call. */
  readonly timeoutMs: number;
  readonly handler: ProxyPlan | AiPlan;
}

/** The text about a manifest's tools that a client's model reads on connection: MCP's server instructions. */
export interface Instructions {
  readonly introduction?: string;
  /** A line for each of these tools that is served. */
  readonly usage: readonly { readonly tool: string; readonly text: string }[];
  readonly conclusion?: string;
}

/** MCP tool annotations (schema 2026-07-28, `ToolAnnotations`). */
export interface ToolAnnotations {
  readonly title?: string;
  readonly readOnlyHint?: boolean;
  readonly destructiveHint?: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}
