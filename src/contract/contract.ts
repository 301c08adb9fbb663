import type { components, operations } from "../../generated/orchestrator.ts";

/** Types read off the Web Server's contract (schemas/orchestrator.openapi.yaml), for both of its sides. */

export type OperationId = keyof operations;

/** A named schema of the contract: `Schema<"ProjectStatus">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

type JsonOf<T> = T extends { content: { "application/json": infer Body } } ? Body : never;

/** The JSON body that an operation takes; `never` where it takes none. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>>
  : never;

/** The parameters of an operation in one place: `OperationParameters<"getProject", "path">`. */
export type OperationParameters<
  Id extends OperationId,
  Place extends "path" | "query" | "header" | "cookie",
> = operations[Id]["parameters"] extends { [K in Place]?: infer P } ? NonNullable<P> : Record<never, never>;

type Responses<Id extends OperationId> = operations[Id]["responses"];

/** The JSON body of an operation's 2xx answer; `never` where it has none. */
export type ResponseBody<Id extends OperationId> = JsonOf<
  Responses<Id>[Extract<keyof Responses<Id>, 200 | 201 | 202>]
>;
