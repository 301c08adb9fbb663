import { createAjv } from "../json/ajv.ts";
import type { Finding } from "../openapi/finding.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { type ListedOperation, listOperations } from "../openapi/plan-operations.ts";
import { isChosen } from "./choice.ts";
import type { ImportRecord } from "./folder.ts";
import type { ImportOptions } from "./import-options.ts";
import { importRecord } from "./import-record.ts";
import { type MadeTool, makeTool } from "./make-tool.ts";
import { keyOf, nameable, toolNames, toolsetOf } from "./names.ts";
import { ownDocument } from "./own-document.ts";

type Verdict = "usable" | "degraded" | "left out";

/** The result of importing one operation or workflow. */
export interface OperationReport {
  /** `GET /pets/{id}` */
  readonly operation: string;
  readonly operationId: string;
  readonly tool: string | undefined;
  readonly verdict: Verdict;
  readonly reasons: readonly Finding[];
}

/** The document of a source description, reduced to the parts that the folder's tools need. */
export interface SourceDocument {
  /** The source description's name. */
  readonly name: string;
  /** The name under "sources" in the configuration. */
  readonly settings: string;
  readonly document: object;
}

export interface Imported {
  /** The key of this import in the folder's lock. */
  readonly name: string;
  /** The parts of the document that became tools. */
  readonly kind: "operations" | "workflows";
  readonly record: ImportRecord;
  readonly documents: readonly SourceDocument[];
  /** By operation or workflow, in the document's order. */
  readonly tools: ReadonlyMap<string, MadeTool>;
  readonly rows: readonly OperationReport[];
  /** Entries that are not operations, and losses of the conversion from Swagger. */
  readonly findings: readonly Finding[];
  readonly notChosen: number;
}

/** Makes tools of a document's operations. Pure. An operation that can't be a tool does not stop the others. */
export function importDocument(loaded: LoadedDocument, options: ImportOptions): Imported {
  const { operations, findings } = listOperations(loaded, { outputDepth: options.outputDepth ?? 2 });
  const chosen = operations.filter((operation) => isChosen(operation, options.choice));
  const names = toolNames(chosen.map(nameable), options);
  const ajv = createAjv("unchecked");
  const tools = new Map<string, MadeTool>();
  const rows = chosen.map((operation): OperationReport => {
    const named = { operation: keyOf(operation), operationId: operation.operationId };
    const planned = planSafely(operation);
    const made =
      planned.plan &&
      makeTool(
        names.get(named.operation) ?? operation.operationId,
        toolsetOf(operation),
        options.source,
        planned.plan,
      );
    const refused = made && ajv.validateSchema(made.input) !== true ? ajv.errorsText(ajv.errors) : undefined;
    if (!made || refused !== undefined) {
      const reasons =
        refused === undefined ? planned.findings : [...planned.findings, refusal(operation, refused)];
      return { ...named, tool: undefined, verdict: "left out", reasons };
    }
    tools.set(named.operation, made);
    const verdict = planned.findings.some(({ effect }) => effect === "degraded") ? "degraded" : "usable";
    return { ...named, tool: made.entry.name, verdict, reasons: planned.findings };
  });
  const losses = loaded.losses.map(
    (message): Finding => ({ code: "invalid-operation", effect: "left out", pointer: "#", message }),
  );
  const document = ownDocument(
    loaded,
    chosen.filter((operation) => tools.has(keyOf(operation))),
  );
  return {
    name: options.source,
    kind: "operations",
    record: importRecord(loaded, options),
    documents: [{ name: options.source, settings: options.source, document }],
    tools,
    rows,
    findings: [...findings, ...losses],
    notChosen: operations.length - chosen.length,
  };
}

/** A bug in the planner must not stop the other operations either. */
function planSafely(operation: ListedOperation) {
  try {
    return operation.plan();
  } catch (error) {
    const message = `It can't be planned: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      plan: undefined,
      findings: [
        { code: "invalid-operation", effect: "left out", pointer: operation.pointer, message } as const,
      ],
    };
  }
}

function refusal({ pointer }: ListedOperation, why: string): Finding {
  return {
    code: "invalid-schema",
    effect: "left out",
    pointer,
    message: `The schema of the arguments is invalid: ${why}.`,
  };
}
