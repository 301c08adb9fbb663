import type { Context } from "hono";
import type { OpenAPIValidator, Operation } from "openapi-backend";
import { Problem } from "../contract/problem.ts";
import { readBody } from "./request-body.ts";
import { invalidRequest, requestErrors } from "./request-errors.ts";

/** A request that has been checked against the contract. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, string>>;
  readonly body: object | undefined;
  /** Method, path, query and body, which identify a repeat of the request. */
  readonly parts: readonly string[];
}

const maxAddressCharacters = 8192;
/** How many addresses of checked requests without a body are remembered, for each operation. */
const mostKnown = 1000;

type Checked = Pick<CheckedRequest, "path" | "query">;

/** Reads a request and checks it against the operation. Fails with a Problem where the contract does not allow it. */
export function createRequestReader(validator: OpenAPIValidator, operation: Operation) {
  const takesBody = "requestBody" in operation;
  // Where only the address decides whether a request is allowed, the result is remembered by address.
  const addressDecides = !takesBody && !hasHeaderParameters(operation);
  const known = new Map<string, Checked>();

  return async (c: Context): Promise<CheckedRequest> => {
    const { method, url } = c.req;
    if (url.length > maxAddressCharacters)
      throw new Problem("headers_too_large", `An address has ${maxAddressCharacters} characters at most.`);
    const seen = addressDecides ? known.get(url) : undefined;
    if (seen) return { ...seen, header: c.req.header(), body: undefined, parts: [method, url] };
    if (!isDecodable(c.req.path))
      throw invalidRequest([
        { path: "path", message: "has a % without two hexadecimal digits of UTF-8 after it" },
      ]);

    const { text, json } = takesBody ? await readBody(c) : { text: "", json: undefined };
    const header = c.req.header();
    const { path } = c.req;
    const query = singleOrList(c.req.queries());
    const { errors, coerced } = validator.validateRequest(
      { method, path, query, headers: header, body: json },
      operation,
    );
    if (errors) throw invalidRequest(requestErrors(errors));
    const checked: Checked = { path: Object(coerced?.params), query: Object(coerced?.query) };
    if (addressDecides) remember(known, url, checked);
    return { ...checked, header, body: json, parts: [method, path, JSON.stringify(query), text] };
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function remember(known: Map<string, Checked>, url: string, checked: Checked): void {
  if (known.size >= mostKnown) known.clear();
  known.set(url, checked);
}

function hasHeaderParameters({ parameters = [] }: Operation): boolean {
  return parameters.some((parameter) => "in" in parameter && parameter.in === "header");
}

function singleOrList(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}
