import { setMaxListeners } from "node:events";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { OpenAPIBackend, type Operation } from "openapi-backend";
import type { Logger } from "pino";
import { apiRoot, type Contract } from "../contract/api.ts";
import type { Caller } from "../contract/caller.ts";
import { randomId } from "../contract/identifier.ts";
import type { OperationAnswer, Operations } from "../contract/operation.ts";
import { Problem, type ProblemCode } from "../contract/problem.ts";
import type { Measurements } from "../metrics/measurements.ts";
import { type Access, allow, allowBody, keepWithinProject, neededAccess } from "./access.ts";
import { type Audit, type EndedRequest, isAudited } from "./audit.ts";
import type { Idempotency, KeyedRequest } from "./idempotency.ts";
import { refuseForeignPages } from "./origins.ts";
import { problemAnswer, toProblem } from "./problem-answer.ts";
import { limitBody } from "./request-body.ts";
import type { RequestLimits } from "./request-limits.ts";
import { createRequestReader } from "./request-reading.ts";

export interface AppOptions {
  readonly contract: Contract;
  readonly operations: Operations;
  readonly access: Access;
  readonly limits: RequestLimits;
  readonly idempotency: Idempotency;
  readonly measurements: Pick<Measurements, "request">;
  readonly audit: Pick<Audit, "record">;
  readonly logger: Logger;
  /** Why no request can be taken, or undefined. */
  readonly lost?: () => string | undefined;
}

/** Passed along with a request for an upgrade. */
export interface Upgrading {
  takeSocket?: (answer: OperationAnswer) => void;
}
interface AppEnvironment {
  Bindings: Upgrading;
  Variables: {
    requestId: string;
    operation: string;
    caller: Caller | undefined;
    /** The code of the problem that answers the request. */
    code: ProblemCode | undefined;
    replayed: boolean | undefined;
  };
}
export type App = Hono<AppEnvironment>;
type AppContext = Context<AppEnvironment>;
type RunOperation = (request: unknown) => Promise<OperationAnswer>;

/** Serves the contract over HTTP: refuses what it does not allow and passes the rest to the operations. */
export async function createApp(options: AppOptions): Promise<App> {
  const { contract, operations, access, limits, idempotency, measurements, audit, logger, lost } = options;
  const api = new OpenAPIBackend({
    definition: contract,
    apiRoot,
    // Validators are compiled at their first use. The tests check the document itself.
    quick: true,
    coerceTypes: true,
    ajvOpts: {
      allErrors: true,
      verbose: true,
      useDefaults: true,
      strict: false,
      formats: { "date-time": isDateTime, "uri-reference": true },
    },
  });
  await api.init();

  const app: App = new Hono();
  app.use(async (c, next) => {
    const started = performance.now();
    const requestId = randomId(12);
    c.set("requestId", requestId);
    c.set("operation", "none");
    await next();
    const { status } = c.res;
    const took = performance.now() - started;
    measurements.request(c.get("operation"), status, took);
    if (isAudited(c.req.method, status, c.get("operation"))) audit.record(endedRequest(c, took));
    if (!logger.isLevelEnabled("debug")) return;
    const ms = Math.round(took * 10) / 10;
    logger.debug({ requestId, method: c.req.method, path: c.req.path, status, ms }, "request");
  });
  app.use((c, next) => {
    try {
      refuseForeignPages(c.req.url, c.req.header("host"), c.req.header("origin"));
    } catch (refusal) {
      limits.refused(refusal);
    }
    const why = lost?.();
    if (why !== undefined) throw new Problem("state_lost", why);
    return next();
  });

  const methodsOf = new Map<string, string[]>();
  for (const operation of api.router.getOperations()) {
    const path = apiRoot + operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const method = operation.method.toUpperCase();
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), method]);
    app.on(method, path, authorize(operation), ...limitBody(operation), handler(operation));
  }
  for (const [path, methods] of methodsOf)
    app.all(path, async (c) => {
      await identify(c);
      return refuseMethod(c, methods.join(", "));
    });
  app.notFound((c) => {
    const detail = `There is nothing at ${c.req.method} ${c.req.path}. GET ${apiRoot}/openapi.json lists what there is.`;
    return limits.refused(new Problem("not_found", detail));
  });
  app.onError((error, c) => {
    const problem = toProblem(error);
    const requestId = c.get("requestId");
    if (problem.code === "internal_error") logger.error({ requestId, err: error }, "a request failed");
    return refuse(c, problem);
  });
  return app;

  /** Comes first, so that nothing of a body is read without a key. */
  function authorize(operation: Operation): MiddlewareHandler<AppEnvironment> {
    const { operationId = "" } = operation;
    const needed = neededAccess(operation);
    return async (c, next) => {
      c.set("operation", operationId);
      const caller = needed.open ? limits.takeOpen() : await identify(c);
      if (caller) allow(caller, { operationId, needed });
      await next();
    };
  }

  function handler(operation: Operation): (c: AppContext) => Promise<Response> {
    const { operationId = "" } = operation;
    const read = createRequestReader(api.validator, operation);
    const repeatable = hasParameter(operation, "Idempotency-Key");
    // The contract's validator has checked that the request has the operation's types.
    const run = operations[operationId as keyof Operations] as RunOperation | undefined;
    return async (c) => {
      const caller = c.get("caller");
      const checked = await read(c);
      if (caller) {
        keepWithinProject(caller, operationId, checked.path);
        allowBody(caller, operation, checked.body);
      }
      if (!run)
        throw new Problem("not_implemented", `This server does not have the operation ${operationId} yet.`);
      const request = {
        ...checked,
        caller,
        // Made on demand: most operations do not read it.
        get signal() {
          const { signal } = c.req.raw;
          // An operation can add a listener for each work tree of a project.
          setMaxListeners(0, signal);
          return signal;
        },
      };
      const key = checked.header["idempotency-key"];
      if (caller && repeatable && key !== undefined)
        return runOnce(c, { caller: caller.id, key, parts: checked.parts }, () => run(request));
      const answer = await run(request);
      return answer.accept ? upgraded(c, answer) : toResponse(answer, c.get("requestId"));
    };
  }

  async function identify(c: AppContext): Promise<Caller> {
    const caller = await access.identify(c.req.header("authorization")).catch(limits.refused);
    c.set("caller", caller);
    limits.take(caller);
    return caller;
  }

  async function runOnce(
    c: AppContext,
    request: KeyedRequest,
    run: () => Promise<OperationAnswer>,
  ): Promise<Response> {
    const { replayed, ...answer } = await idempotency.once(request, run);
    c.set("replayed", replayed);
    const headers = { ...answer.headers, ...(replayed && { "idempotency-replayed": "true" }) };
    return toResponse({ ...answer, headers }, c.get("requestId"));
  }
}

function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function upgraded(c: AppContext, answer: OperationAnswer): Response {
  const { takeSocket } = c.env;
  if (takeSocket) {
    takeSocket(answer);
    return new Response(null);
  }
  answer.reject?.();
  throw new Problem("bad_request", "This address is for WebSockets: send Connection: Upgrade.");
}

function refuse(c: AppContext, problem: Problem): Response {
  c.set("code", problem.code);
  return problemAnswer(problem, c.req.url, c.get("requestId"));
}

function refuseMethod(c: AppContext, allowed: string): Response {
  const detail = `${c.req.path} does not support ${c.req.method}, only ${allowed}.`;
  const problem = new Problem("method_not_allowed", detail);
  const response = refuse(c, problem);
  response.headers.set("allow", allowed);
  return response;
}

/** The path's values are those of the route that answered. */
function endedRequest(c: AppContext, ms: number): EndedRequest {
  const operation = c.get("operation");
  return {
    request_id: c.get("requestId"),
    caller: c.get("caller"),
    operation: operation === "none" ? null : operation,
    method: c.req.method,
    project_id: c.req.param("project_id"),
    agent_id: c.req.param("agent_id"),
    path: c.req.param(),
    status: c.res.status,
    code: c.get("code") ?? null,
    replayed: c.get("replayed") ?? false,
    ms,
  };
}

function hasParameter({ parameters = [] }: Operation, name: string): boolean {
  return parameters.some((parameter) => "name" in parameter && parameter.name === name);
}

/** The request id is set here, because a header that is added later makes the server copy the whole answer. */
function toResponse({ status, body, content, headers }: OperationAnswer, requestId: string): Response {
  const more = { "x-request-id": requestId, ...headers };
  if (content !== undefined) return new Response(content, { status, headers: more });
  if (body === undefined) return new Response(null, { status, headers: more });
  const json = { "content-type": "application/json", ...more };
  return new Response(JSON.stringify(body), { status, headers: json });
}
