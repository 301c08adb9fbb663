import { createHash } from "node:crypto";
import { isChosenWorkflow } from "../import/choice.ts";
import type { Imported, OperationReport } from "../import/import-document.ts";
import type { ImportOptions } from "../import/import-options.ts";
import { operationIds } from "../import/import-record.ts";
import type { MadeTool } from "../import/make-tool.ts";
import { snakeCase, toolNames } from "../import/names.ts";
import { ownDocument } from "../import/own-document.ts";
import { fromPointer } from "../json/pointer.ts";
import { isObject, valueText } from "../json/value.ts";
import { planTools } from "../manifest/plan.ts";
import { type Finding, Findings } from "../openapi/finding.ts";
import { elements, member, type Place, pointerOf, rootOf } from "../openapi/references.ts";
import { type ApiOperation, createOperationFinder } from "./api-operations.ts";
import type { LoadedArazzo } from "./load-arazzo.ts";
import { Unsupported } from "./unsupported.ts";
import type { WorkflowDraft } from "./workflow-draft.ts";
import { makeWorkflowTool } from "./workflow-tool.ts";

export interface WorkflowImportOptions extends ImportOptions {
  /** The manifest's name for an API of the document, by its legal name. */
  readonly sourceName: (source: string) => string;
}

/** Makes tools of an Arazzo document's workflows. Pure. A workflow that can't be a tool does not stop the others. */
export function importWorkflows(arazzo: LoadedArazzo, options: WorkflowImportOptions): Imported {
  const { uri, document } = arazzo;
  // Inputs are JSON Schema 2020-12, as OpenAPI 3.1 has it.
  const loaded = {
    uri,
    document,
    version: "3.1" as const,
    losses: [],
    files: new Map([[uri, document]]),
    missing: new Map<string, string>(),
  };
  const findOperation = createOperationFinder(arazzo, options.outputDepth ?? 2);
  const workflows = elements(member(rootOf(loaded), "workflows")).map((place) => ({
    place,
    id: idOf(place),
  }));
  const named = workflows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const chosen = workflows.filter(({ id }) => id === undefined || isChosenWorkflow(id, options.choice));
  const names = toolNames(
    [...new Set(named)].map((id) => ({ key: keyOf(id), words: snakeCase(id) || "workflow" })),
    options,
  );
  const made = chosen.map(({ place, id }) => {
    const findings = new Findings({ uri });
    const draft: WorkflowDraft = { steps: [], called: [], schemas: new Map() };
    const sourceName = (source: string) => options.sourceName(legalSource(source));
    const context = { loaded, findOperation, sourceName, findings, draft };
    const tool = makeSafely(place, findings, () => {
      if (id === undefined || named.filter((other) => other === id).length > 1)
        throw new Unsupported("invalid-workflow", "It has no id, or another workflow has the same id.");
      return makeWorkflowTool(place, names.get(keyOf(id)) ?? id, "workflows", context);
    });
    return { id: id ?? pointerOf(place, { uri }), place, findings, tool, called: draft.called };
  });
  const documents = sourceDocuments(
    arazzo,
    options,
    made.flatMap(({ tool, called }) => (tool ? called : [])),
  );
  const refused = refusals(
    made.flatMap(({ tool }) => tool ?? []),
    documents,
  );
  const tools = new Map<string, MadeTool>();
  const rows = made.map(({ id, place, findings, tool }): OperationReport => {
    const row = { operation: keyOf(id), operationId: id };
    const problem = tool && refused.get(tool);
    if (problem !== undefined) findings.add("left out", "invalid-workflow", place, problem);
    if (!tool || problem !== undefined)
      return { ...row, tool: undefined, verdict: "left out", reasons: findings.found };
    tools.set(row.operation, tool);
    const verdict = findings.has("degraded") ? "degraded" : "usable";
    return { ...row, tool: tool.entry.name, verdict, reasons: findings.found };
  });
  return {
    name: options.source,
    kind: "workflows",
    record: recordOf(arazzo, options),
    documents,
    tools,
    rows,
    findings: sourceFindings(arazzo),
    notChosen: workflows.length - chosen.length,
  };
}

/** Identifies a workflow among operations. */
function keyOf(workflowId: string): string {
  return `workflow ${workflowId}`;
}

function idOf({ value }: Place): string | undefined {
  return isObject(value) && typeof value.workflowId === "string" && value.workflowId !== ""
    ? value.workflowId
    : undefined;
}

/** A bug in the translation must not stop the other workflows either. */
function makeSafely(place: Place, findings: Findings, make: () => MadeTool): MadeTool | undefined {
  try {
    return make();
  } catch (error) {
    const [code, message] =
      error instanceof Unsupported
        ? [error.code, error.message]
        : ([
            "invalid-workflow",
            `It can't be read: ${error instanceof Error ? error.message : String(error)}.`,
          ] as const);
    const at = error instanceof Unsupported ? (error.place ?? place) : place;
    findings.add("left out", code, at, message);
    return undefined;
  }
}

function sourceDocuments(
  { sources }: LoadedArazzo,
  { sourceName }: WorkflowImportOptions,
  called: readonly ApiOperation[],
): Imported["documents"] {
  return [...sources].flatMap(([source, loaded]) => {
    const operations = called.filter((one) => one.source === source).map(({ operation }) => operation);
    if ("problem" in loaded || operations.length === 0) return [];
    const settings = legalSource(source);
    return [{ name: sourceName(settings), settings, document: ownDocument(loaded, operations) }];
  });
}

/** A name that the manifest accepts for a source. */
function legalSource(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, "-") || "api";
}

/** The errors of the manifest's check by tool: a tool that it refuses is not written. */
function refusals(tools: readonly MadeTool[], documents: Imported["documents"]): Map<MadeTool, string> {
  const manifest = {
    manifestVersion: 1,
    sourceDescriptions: documents.map(({ name, settings }) => ({
      name,
      settings,
      type: "openapi",
      url: `../schemas/${name}.json`,
    })),
    tools: tools.map(({ entry, input, output }) => ({ ...entry, inputSchema: input, outputSchema: output })),
  };
  const files = new Map([
    ["manifest/tools.json", { kind: "json" as const, value: structuredClone<unknown>(manifest) }],
    ...documents.map(
      ({ name, document }) => [`schemas/${name}.json`, { kind: "json" as const, value: document }] as const,
    ),
  ]);
  const { diagnostics } = planTools(
    { manifest: "manifest/tools.json", files },
    { analyses: [], reviews: [] },
  );
  const found = new Map<MadeTool, string>();
  for (const { severity, pointer, message } of diagnostics) {
    const [list, index] = fromPointer(pointer.replace(/^#/, "")) ?? [];
    const tool = list === "tools" ? tools[Number(index)] : undefined;
    if (severity === "error" && tool) found.set(tool, message);
  }
  return found;
}

function recordOf(
  { uri, document, sources }: LoadedArazzo,
  options: WorkflowImportOptions,
): Imported["record"] {
  const { source: _source, choice, location = uri, sourceName, ...others } = options;
  const { include, exclude } = choice;
  return {
    location,
    sha256: createHash("sha256").update(JSON.stringify(document)).digest("hex"),
    options: { ...others, include, exclude },
    operations: Object.fromEntries(
      [...sources].flatMap(([source, loaded]) =>
        "problem" in loaded ? [] : [[sourceName(legalSource(source)), operationIds(loaded)]],
      ),
    ),
  };
}

/** Sources that could not be loaded. */
function sourceFindings({ document, sources }: LoadedArazzo): Finding[] {
  const described = Array.isArray(document.sourceDescriptions) ? document.sourceDescriptions : [];
  return described.flatMap((source, index): Finding[] => {
    const loaded = sources.get(isObject(source) ? valueText(source.name) : "");
    if (loaded && !("problem" in loaded)) return [];
    const message = loaded
      ? `The document of the source could not be read: ${loaded.problem}.`
      : "It is not a source description with a name and an address.";
    return [
      { code: "missing-reference", effect: "left out", pointer: `#/sourceDescriptions/${index}`, message },
    ];
  });
}
