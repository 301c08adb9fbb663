import type { JsonSchema } from "../json/schema.ts";
import type { Findings } from "../openapi/finding.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import type { Place } from "../openapi/references.ts";
import type { ApiOperation, FindOperation } from "./api-operations.ts";
import type { StepDraft } from "./control-flow.ts";
import { Unsupported } from "./unsupported.ts";

/** The parts of a tool that are written for a workflow and for the workflows that its steps run. */
export interface WorkflowDraft {
  readonly steps: StepDraft[];
  /** In the order of the steps. */
  readonly called: ApiOperation[];
  /** Schemas of outputs by the expression that reads them. */
  readonly schemas: Map<string, JsonSchema>;
}

export interface WorkflowContext {
  /** The Arazzo document in the form that the schema reader needs. */
  readonly loaded: LoadedDocument;
  readonly findOperation: FindOperation;
  readonly sourceName: (source: string) => string;
  readonly findings: Findings;
  readonly draft: WorkflowDraft;
}

/** Runs the translation of an optional part. If the part is Unsupported, the tool is degraded. */
export function attempted<T>(place: Place, findings: Findings, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    findings.add("degraded", error.code, place, error.message);
    return undefined;
  }
}
