import { fromPointer } from "../json/pointer.ts";
import { isObject, valueText } from "../json/value.ts";
import type { OperationPlan, PlannedOperation } from "../openapi/operation-plan.ts";
import { type ListedOperation, listOperations } from "../openapi/plan-operations.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { LoadedArazzo } from "./load-arazzo.ts";
import { Unsupported } from "./unsupported.ts";

/** An operation that a step calls, and its source description. */
export interface ApiOperation {
  /** The API's name in the Arazzo document. */
  readonly source: string;
  readonly operation: ListedOperation;
  readonly planned: PlannedOperation & { readonly plan: OperationPlan };
}

/** Finds a step's operation by `operationId` or `operationPath`. Throws Unsupported where there is none or more than one. */
export type FindOperation = (step: Readonly<Record<string, unknown>>) => ApiOperation;

export function createOperationFinder({ sources }: LoadedArazzo, outputDepth: number): FindOperation {
  const known = new Map<string, readonly ListedOperation[]>();
  const plans = new Map<ListedOperation, PlannedOperation>();
  return ({ operationId, operationPath }) =>
    typeof operationId === "string" ? byId(operationId) : byPath(valueText(operationPath));

  function byId(written: string): ApiOperation {
    const names = [...sources.keys()];
    const qualified = written.startsWith("$sourceDescriptions.");
    const bare = written.replace("$sourceDescriptions.", "");
    // Arazzo writes "$sourceDescriptions.NAME.ID", but some documents omit the first part. An id can contain dots.
    const readings = [
      ...(qualified ? [] : [{ among: names, id: written }]),
      ...names
        .filter((name) => bare.startsWith(`${name}.`))
        .map((name) => ({ among: [name], id: bare.slice(name.length + 1) })),
    ];
    const found = readings.map(withId).find((operations) => operations.length > 0) ?? [];
    const [only] = found;
    if (only && found.length === 1) return planned(only.source, only.operation);
    if (only)
      throw unknown(
        `"${written}" is in ${found.map(({ source }) => source).join(" and ")}; write "$sourceDescriptions.NAME." before it`,
      );
    const { among, id } = readings.at(-1) ?? { among: names, id: bare };
    const ids = among.flatMap((source) => operationsOf(source).map((operation) => operation.operationId));
    throw unknown(`There is no operation "${written}".${didYouMean(id, ids)}${brokenSources(among)}`);
  }

  function withId({ among, id }: { readonly among: readonly string[]; readonly id: string }) {
    return among.flatMap((source) =>
      operationsOf(source).flatMap((operation) =>
        operation.operationId === id ? [{ source, operation }] : [],
      ),
    );
  }

  /** `{$sourceDescriptions.pets.url}#/paths/~1pet/get` */
  function byPath(written: string): ApiOperation {
    const [, name = "", pointer = ""] =
      /^\{?\$sourceDescriptions\.([\w-]+)(?:\.url)?\}?#(.*)$/.exec(written) ?? [];
    const [paths, path, method] = fromPointer(pointer) ?? [];
    if (paths !== "paths" || path === undefined || !sources.has(name))
      throw unknown(`"${written}" does not lead to an operation`);
    const found = operationsOf(name).filter(
      (one) => one.path === path && (method === undefined || one.method === method.toUpperCase()),
    );
    const [only] = found;
    if (only && found.length === 1) return planned(name, only);
    throw unknown(
      only
        ? `"${written}" has the methods ${found.map((one) => one.method).join(", ")}; name one of them`
        : `"${written}" does not lead to an operation.${brokenSources([name])}`,
    );
  }

  function operationsOf(source: string): readonly ListedOperation[] {
    const loaded = sources.get(source);
    if (!loaded || "problem" in loaded) return [];
    const listed = known.get(source) ?? listOperations(loaded, { outputDepth }).operations;
    known.set(source, listed);
    return listed;
  }

  function planned(source: string, operation: ListedOperation): ApiOperation {
    const found = plans.get(operation) ?? operation.plan();
    plans.set(operation, found);
    const { plan } = found;
    if (plan) return { source, operation, planned: { ...found, plan } };
    const reasons = found.findings
      .filter(({ effect }) => effect === "left out")
      .map(({ message }) => message);
    throw unknown(`${operation.method} ${operation.path} can't be called: ${reasons.join(" ")}`);
  }

  function brokenSources(names: readonly string[]): string {
    const problems = names.flatMap((name) => {
      const source = sources.get(name);
      return isObject(source) && "problem" in source
        ? [` "${name}" could not be read: ${String(source.problem)}.`]
        : [];
    });
    return problems.join("");
  }
}

function unknown(message: string): Unsupported {
  return new Unsupported("unknown-operation", /[.?]$/.test(message) ? message : `${message}.`);
}
