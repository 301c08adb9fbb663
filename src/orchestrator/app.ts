import { createHash, timingSafeEqual } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Document, OpenAPIBackend, type Operation } from "openapi-backend";
import type { Logger } from "pino";
import type { Idempotency } from "./idempotency.ts";
import { randomId } from "./identifier.ts";
import type { OperationAnswer, Operations } from "./operations.ts";
import { Problem } from "./problem.ts";
import { problemAnswer, toProblem } from "./problem-answer.ts";
import { requestErrors } from "./request-errors.ts";

/** The OpenAPI document, parsed. */
export type Contract = Document;

export interface AppOptions {
  readonly contract: Contract;
  readonly operations: Operations;
  readonly key: string;
  readonly idempotency: Idempotency;
  readonly logger: Logger;
}

/** A specification of 1,048,576 characters fits, however its JSON escapes them. */
export const maxBodyBytes = 8_388_608;
export const apiRoot = "/api/v1";

type App = { Variables: { requestId: string } };
type RunOperation = (request: unknown) => Promise<OperationAnswer>;

/** The contract over HTTP: refuses what it does not allow and hands the rest to the operations. */
export async function createApp({
  contract,
  operations,
  key,
  idempotency,
  logger,
}: AppOptions): Promise<Hono<App>> {
  const api = new OpenAPIBackend({
    definition: contract,
    apiRoot,
    // Validators are compiled when first needed; checking the document itself is the tests' work.
    quick: true,
    coerceTypes: true,
    ajvOpts: { allErrors: true, verbose: true, useDefaults: true, strict: false },
  });
  await api.init();

  const app = new Hono<App>();
  app.use(async (c, next) => {
    const started = performance.now();
    const requestId = randomId(12);
    c.set("requestId", requestId);
    await next();
    c.header("x-request-id", requestId);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    logger.debug({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, "request");
  });
  app.use(async (c, next) => {
    refuseForeignPages(c);
    await next();
  });
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: () => Promise.reject(tooLarge()) }));

  const methodsOf = new Map<string, string[]>();
  for (const operation of api.router.getOperations()) {
    const path = apiRoot + operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), operation.method.toUpperCase()]);
    const open = operation.security?.length === 0;
    app.on(operation.method.toUpperCase(), path, (c) => {
      if (!open) refuseWithoutKey(c, key);
      return handle(c, operation);
    });
  }
  for (const [path, methods] of methodsOf)
    app.all(path, (c) => {
      refuseWithoutKey(c, key);
      const allowed = methods.join(", ");
      const problem = new Problem(
        "method_not_allowed",
        `${c.req.path} has no ${c.req.method}, but ${allowed}.`,
      );
      const response = problemAnswer(problem, c.req.path, c.get("requestId"));
      response.headers.set("allow", allowed);
      return response;
    });
  app.notFound((c) => {
    const detail = `There is nothing at ${c.req.method} ${c.req.path}. GET ${apiRoot}/openapi.json lists what there is.`;
    return problemAnswer(new Problem("not_found", detail), c.req.path, c.get("requestId"));
  });
  app.onError((error, c) => {
    const problem = toProblem(error);
    const requestId = c.get("requestId");
    if (problem.code === "internal_error") logger.error({ requestId, err: error }, "a request failed");
    return problemAnswer(problem, c.req.path, requestId);
  });
  return app;

  async function handle(c: Context<App>, operation: Operation): Promise<Response> {
    const { operationId = "" } = operation;
    const { text, json } = await readBody(c, operation);
    const header = c.req.header();
    const { path, method } = c.req;
    const query = singleOrList(c.req.queries());
    const validation = api.validator.validateRequest(
      { method, path, query, headers: header, body: json },
      operation,
    );
    if (validation.errors) throw invalid(requestErrors(validation.errors));

    // The contract's validator has just checked that the request has the operation's types.
    const run = operations[operationId as keyof Operations] as RunOperation | undefined;
    if (!run)
      throw new Problem("not_implemented", `This server does not have the operation ${operationId} yet.`);
    const { params, query: coerced } = Object(validation.coerced);
    const request = { path: params, query: coerced, header, body: json, signal: c.req.raw.signal };
    const idempotencyKey = header["idempotency-key"];
    if (method !== "POST" || idempotencyKey === undefined) return toResponse(await run(request));

    const parts = [method, path, JSON.stringify(query), text];
    const { replayed, ...answer } = await idempotency.once({ key: idempotencyKey, parts }, () =>
      run(request),
    );
    return toResponse(answer, replayed ? { "idempotency-replayed": "true" } : {});
  }
}

/**
 * A web page can make a browser send requests to a loopback port, under its own name when its DNS says 127.0.0.1.
 * Such a request names the page's host, in Host or in Origin.
 */
function refuseForeignPages(c: Context): void {
  const host = c.req.header("host");
  const origin = c.req.header("origin");
  if (host === undefined || !isLoopback(`http://${host}`))
    throw new Problem("forbidden", "The Host header must name 127.0.0.1 or localhost.");
  if (origin !== undefined && !isLoopback(origin))
    throw new Problem("forbidden", "Pages of other origins cannot use this server.");
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
}

function refuseWithoutKey(c: Context, key: string): void {
  const given = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (given !== undefined && timingSafeEqual(digest(given), digest(key))) return;
  const what = given === undefined ? "There is no key." : "The key is not valid.";
  throw new Problem(
    "unauthorized",
    `${what} Send "Authorization: Bearer KEY"; the key is in the file "key" of the orchestrator's state folder.`,
  );
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

async function readBody(c: Context, operation: Operation): Promise<{ text: string; json?: object }> {
  if (!("requestBody" in operation)) return { text: "" };
  const text = await c.req.text();
  if (text === "") return { text };
  const type = c.req.header("content-type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/json")
    throw new Problem("unsupported_media_type", `The body must be application/json, not "${type}".`);
  const json = parseJson(text);
  if (typeof json !== "object" || json === null)
    throw invalid([{ path: "", message: "must be a JSON object" }]);
  return { text, json };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalid([{ path: "", message: `is not JSON: ${reason}` }]);
  }
}

function singleOrList(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

function invalid(errors: { path: string; message: string }[]): Problem {
  const list = errors.map(({ path, message }) => `${path || "The body"}: ${message}`).join("; ");
  return new Problem("validation_failed", `Correct the request and send it again. ${list}`, { errors });
}

function tooLarge(): Problem {
  return new Problem(
    "payload_too_large",
    `The body is larger than ${maxBodyBytes.toLocaleString("en")} bytes. Shorten it, or put the text in a file of the project.`,
  );
}

function toResponse({ status, body, headers }: OperationAnswer, more: Record<string, string> = {}): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headers, ...more } });
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers, ...more },
  });
}
