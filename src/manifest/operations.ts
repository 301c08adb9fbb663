import type { Keys } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { inMemory } from "../openapi/load-document.ts";
import { methods, toMethod } from "../openapi/method.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import { requestOf, requestOperations } from "../openapi/request-operations.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Problems } from "./diagnostics.ts";
import { dereference, type Files, resolveReference } from "./references.ts";
import type { Operation } from "./tool-plan.ts";

/** The parts of an OpenAPI 3 operation that a step needs. */
export interface ContractOperation {
  readonly operationId: string;
  readonly method: Operation["method"];
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly body: "none" | "optional" | "required";
  /** The media types of its body; undefined where only JSON is sent. */
  readonly contentTypes?: readonly string[];
  readonly response: { readonly schema: JsonSchema; readonly at: Keys } | undefined;
}

export interface ContractParameter {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly required: boolean;
}

/** The operations that steps can call through one source description. */
export interface Contract {
  /** The source description's name. */
  readonly name: string;
  readonly file: string;
  readonly operations: OperationMap;
  /** Another API's name in the configuration; undefined for the Web Server. */
  readonly source: string | undefined;
  /** Returns the plan of an operation's requests; undefined where none can be built. */
  request(operationId: string, contentType: string | undefined): RequestPlan | undefined;
}

export type OperationMap = Pick<ReadonlyMap<string, ContractOperation>, "get" | "keys" | "size">;

const places = ["path", "query", "header", "cookie"] as const;

/** Returns an empty contract, for one that could not be read. */
export function emptyContract(name: string, file: string): Contract {
  return { name, file, operations: new Map(), source: undefined, request: () => undefined };
}

/** Reads the operations of the Web Server's contract. */
export function readContract(name: string, files: Files, file: string, problems: Problems): Contract {
  const operations = new Map<string, ContractOperation>();
  const loaded = files.get(file);
  if (loaded?.kind !== "json") return emptyContract(name, file);
  const document = loaded.value;
  const paths = own(document, "paths");
  if (!isObject(document) || !/^3\./.test(String(document.openapi)) || !isObject(paths)) {
    problems.error(
      file,
      [],
      "contract-invalid",
      `It is not an OpenAPI 3 document: it needs "openapi": "3.…" and "paths".`,
    );
    return emptyContract(name, file);
  }
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = own(item, method);
      if (!isObject(operation) || typeof operation.operationId !== "string") continue;
      const at = ["paths", path, method];
      if (operations.has(operation.operationId)) {
        problems.error(
          file,
          [...at, "operationId"],
          "contract-invalid",
          `"${operation.operationId}" names two operations.`,
        );
        continue;
      }
      operations.set(operation.operationId, readOperation(path, method, operation.operationId));
    }
  }
  return { name, file, operations, source: undefined, request };

  function request(operationId: string, contentType: string | undefined): RequestPlan | undefined {
    const described = inMemory(file, document);
    const operation = operations.get(operationId);
    if (!described || !operation) return undefined;
    const { method, path } = operation;
    const listed = requestOperations(described).find((one) => one.method === method && one.path === path);
    return requestOf(listed, contentType);
  }

  function readOperation(
    path: string,
    method: (typeof methods)[number],
    operationId: string,
  ): ContractOperation {
    const at = ["paths", path, method];
    const item = own(paths, path);
    const operation = own(item, method);
    const parameters = new Map<string, ContractParameter>();
    for (const [owner, keys] of [
      [item, ["paths", path]],
      [operation, at],
    ] as const) {
      asList(own(owner, "parameters")).forEach((entry, index) => {
        const { value } = follow(entry, [...keys, "parameters", index]);
        const place = places.find((name) => name === own(value, "in"));
        const name = own(value, "name");
        if (!place || typeof name !== "string") return;
        parameters.set(`${place}.${name}`, {
          in: place,
          name,
          required: place === "path" || own(value, "required") === true,
        });
      });
    }
    for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
      if (!parameters.has(`path.${name}`))
        problems.error(file, at, "contract-invalid", `The path's "{${name}}" is not one of its parameters.`);
    }
    const requestBody = follow(own(operation, "requestBody"), [...at, "requestBody"]).value;
    return {
      operationId,
      method: toMethod(method),
      path,
      parameters: [...parameters.values()],
      body:
        requestBody === undefined ? "none" : own(requestBody, "required") === true ? "required" : "optional",
      response: responseOf(operation, at),
    };
  }

  function responseOf(operation: unknown, at: Keys): ContractOperation["response"] {
    const responses = own(operation, "responses");
    for (const status of ["200", "201", "202", "2XX"]) {
      const response = follow(own(responses, status), [...at, "responses", status]);
      const schema = own(own(own(response.value, "content"), "application/json"), "schema");
      if (isObject(schema)) return { schema, at: [...response.at, "content", "application/json", "schema"] };
    }
    return undefined;
  }

  /** Follows a reference, which OpenAPI allows in place of a parameter, a body or a response. */
  function follow(value: unknown, at: Keys): { value: unknown; at: Keys } {
    const reference = own(value, "$ref");
    if (typeof reference !== "string") return { value, at };
    const target = reference.startsWith("#")
      ? resolveReference(files, file, reference)
      : `"${reference}" leads out of the document.`;
    if (typeof target === "object") return { value: target.value, at: target.at };
    if (target !== undefined) problems.error(file, [...at, "$ref"], "unresolved-reference", target);
    return { value: undefined, at };
  }
}

/**
 * Returns the operation in the form of a plan. A type that contains itself is accepted in a response, and not checked further
 * down.
 */
export function planOperation(
  files: Files,
  contract: Contract,
  operation: ContractOperation,
  problems: Problems,
): Operation {
  const { operationId, method, path, response } = operation;
  const responseSchema =
    response &&
    dereference(
      files,
      response.schema,
      { file: contract.file, at: response.at },
      (file, at, code, message, help) =>
        code === "cyclic-reference"
          ? problems.warning(file, at, code, message, help)
          : problems.error(file, at, code, message, help),
    );
  return { operationId, method, path, responseSchema };
}

export function unknownOperation(operationId: string, contract: Contract): string {
  return `"${operationId}" is not in ${contract.file}.${didYouMean(operationId, contract.operations.keys())}`;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
