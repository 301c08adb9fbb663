import type { JsonSchema } from "../json/schema.ts";
import type { Findings } from "../openapi/finding.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import type { Place } from "../openapi/references.ts";
import type { ApiOperation, FindOperation } from "./api-operations.ts";
import type { StepDraft } from "./control-flow.ts";
import { Unsupported } from "./unsupported.ts";

/** What is written of a workflow, and of those that its steps run, into one tool. */
export interface WorkflowDraft {
  readonly steps: StepDraft[];
  /** In the order of the steps. */
  readonly called: ApiOperation[];
  /** What is known of outputs, by the expression that reads them. */
  readonly schemas: Map<string, JsonSchema>;
}

export interface WorkflowContext {
  /** The Arazzo document as the schema reader has it. */
  readonly loaded: LoadedDocument;
  readonly findOperation: FindOperation;
  readonly sourceName: (source: string) => string;
  readonly findings: Findings;
  readonly draft: WorkflowDraft;
}

/** What is Unsupported in a part that can be left out degrades the tool. */
export function attempted<T>(place: Place, findings: Findings, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    findings.add("degraded", error.code, place, error.message);
    return undefined;
  }
}
