import { own } from "../json/value.ts";
import type { Documents } from "../manifest/load.ts";
import { resolvePath } from "../manifest/references.ts";
import { splitOperation } from "../manifest/source-operations.ts";
import type { StepPlan, ToolPlan } from "../manifest/tool-plan.ts";
import { inMemory, type LoadedDocument } from "../openapi/load-document.ts";
import { type ListedOperation, listOperations } from "../openapi/plan-operations.ts";
import { requestOperations } from "../openapi/request-operations.ts";
import { addressOf } from "./compare-operations.ts";
import { type OperationContract, operationContract } from "./operation-contract.ts";
import { type OperationUse, operationUse } from "./operation-use.ts";

/** One state of a manifest's tools and of the documents behind them. */
export interface Side {
  readonly sources: readonly SideSource[];
  /** Names of the manifest's entries, including those that can't be planned. */
  readonly declared: ReadonlySet<string>;
  readonly tools: readonly { readonly plan: ToolPlan; readonly uses: readonly OperationUse[] }[];
}

export interface SideSource {
  readonly name: string;
  /** The file, relative to the manifest's root folder, or the address. */
  readonly document: string;
  readonly title: string;
  readonly version: string;
  readonly operations: Readonly<Record<string, string>>;
  /** Finds the operation of a lock's key, also by its id, or with other parameter names in its path. Undefined where it is gone. */
  contract(key: string, operationId?: string): OperationContract | undefined;
}

export interface SideOptions {
  /** Whether documents of other APIs describe responses. That of an imported folder does not. */
  readonly answers: boolean;
  /** All operations of a source whose document has only some, by the source's name. */
  readonly allOperations?: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
}

export function sideOf(documents: Documents, plans: readonly ToolPlan[], options: SideOptions): Side {
  const described = sourcesOf(documents);
  const sources = described.flatMap(({ name, settings, file }) => {
    const loaded = documents.files.get(file);
    const document = loaded?.kind === "json" ? inMemory(file, loaded.value) : undefined;
    if (!document) return [];
    const webServer = settings === undefined;
    const source = createSideSource(name, file, document, {
      webServer,
      answers: webServer || options.answers,
    });
    return [{ ...source, operations: options.allOperations?.[name] ?? source.operations }];
  });
  const written = writtenSources(documents);
  const tools = plans.map((plan) => ({
    plan,
    uses: stepsOf(plan).map((step) => operationUse(step, keyOfStep(plan.name, step))),
  }));
  return { sources, declared: declaredIn(documents), tools };

  function keyOfStep(tool: string, { stepId, request, operation: { method, path } }: StepPlan): string {
    const source = written.get(`${tool} ${stepId}`);
    if (source !== undefined) return `${source} ${method} ${path}`;
    const named = described.filter(({ settings }) => settings === request.source);
    const having = named.filter(({ name }) =>
      sources.some((source) => source.name === name && Object.hasOwn(source.operations, `${method} ${path}`)),
    );
    return `${(having[0] ?? named[0])?.name ?? ""} ${method} ${path}`;
  }
}

/** A document as the source of that name. Each operation is planned on demand. */
export function createSideSource(
  name: string,
  location: string,
  document: LoadedDocument,
  options: { readonly webServer: boolean; readonly answers: boolean },
): SideSource {
  const operations = options.answers ? listOperations(document).operations : requestOperations(document);
  const byAddress = new Map(operations.map((operation) => [looseAddress(operation), operation]));
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  const info = own(document.document, "info");
  return {
    name,
    document: location,
    title: String(own(info, "title") ?? ""),
    version: String(own(info, "version") ?? ""),
    operations: Object.fromEntries(
      operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId]),
    ),
    contract(key, operationId) {
      if (!key.startsWith(`${name} `)) return undefined;
      const [method = "", path = ""] = key.slice(name.length + 1).split(/ (.*)/s);
      const found: ListedOperation | undefined =
        byAddress.get(looseAddress({ method, path })) ?? byId.get(operationId ?? "");
      const plan = found?.plan().plan;
      return plan && operationContract(plan, options);
    },
  };
}

/** Ignores `/api/v1`, which documents have in their server or in each path. */
export function looseAddress({ method, path }: { readonly method: string; readonly path: string }): string {
  return addressOf({ method, path: path.replace(/^\/api\/v1(?=\/)/, "") });
}

function sourcesOf({ manifest, files }: Documents) {
  const loaded = files.get(manifest);
  const described = loaded?.kind === "json" ? own(loaded.value, "sourceDescriptions") : undefined;
  return (Array.isArray(described) ? described : []).flatMap((source: unknown) => {
    const path = resolvePath(manifest, String(own(source, "url")));
    const settings = own(source, "settings");
    if (typeof path === "string") return [];
    return [
      {
        name: String(own(source, "name")),
        settings: typeof settings === "string" ? settings : undefined,
        file: path.file,
      },
    ];
  });
}

function declaredIn(documents: Documents): ReadonlySet<string> {
  return new Set(entriesIn(documents).map((entry) => String(own(entry, "name"))));
}

/**
 * The sources that steps name, by tool and step, without steps that name none. Settings do not identify a source: two documents
 * of one API have the same.
 */
function writtenSources(documents: Documents): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of entriesIn(documents)) {
    const handler = own(entry, "handler");
    for (const part of ["steps", "context", "apply"]) {
      const steps = own(handler, part);
      for (const step of Array.isArray(steps) ? steps : []) {
        const { source } = splitOperation(String(own(step, "operationId")));
        if (source !== undefined) found.set(`${own(entry, "name")} ${own(step, "stepId")}`, source);
      }
    }
  }
  return found;
}

function entriesIn({ manifest, files }: Documents): readonly unknown[] {
  const loaded = files.get(manifest);
  const entries = loaded?.kind === "json" ? own(loaded.value, "tools") : undefined;
  return Array.isArray(entries) ? entries : [];
}

function stepsOf({ handler }: ToolPlan): readonly StepPlan[] {
  return handler.kind === "proxy" ? handler.steps : [...handler.context, ...handler.apply];
}
