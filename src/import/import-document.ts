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

/** What came of one operation. */
export interface YieldRow {
  /** `GET /pets/{id}` */
  readonly operation: string;
  readonly operationId: string;
  readonly tool: string | undefined;
  readonly verdict: Verdict;
  readonly reasons: readonly Finding[];
}

/** The document of a source description, with what the folder's tools need of it. */
export interface SourceDocument {
  /** The source description's name. */
  readonly name: string;
  /** The name under "sources" in the configuration. */
  readonly settings: string;
  readonly document: object;
}

export interface Imported {
  /** What the folder knows this import by. */
  readonly name: string;
  /** What the rows are. */
  readonly kind: "operations" | "workflows";
  readonly record: ImportRecord;
  readonly documents: readonly SourceDocument[];
  /** By operation or workflow, in the document's order. */
  readonly tools: ReadonlyMap<string, MadeTool>;
  readonly rows: readonly YieldRow[];
  /** What is not an operation at all, and what the conversion of a Swagger document lost. */
  readonly findings: readonly Finding[];
  readonly notChosen: number;
}

/** Makes tools of a document's operations. Pure. One operation that can't be a tool never stops the others. */
export function importDocument(loaded: LoadedDocument, options: ImportOptions): Imported {
  const { operations, findings } = listOperations(loaded, { outputDepth: options.outputDepth ?? 2 });
  const chosen = operations.filter((operation) => isChosen(operation, options.choice));
  const names = toolNames(chosen.map(nameable), options);
  const ajv = createAjv("unchecked");
  const tools = new Map<string, MadeTool>();
  const rows = chosen.map((operation): YieldRow => {
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

/** A bug of ours in one operation is that operation's, too. */
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
    message: `The arguments' schema is none: ${why}.`,
  };
}
