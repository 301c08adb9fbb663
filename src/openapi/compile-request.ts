import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import { checkHeader } from "../net/header.ts";
import type { HeaderRecord } from "../net/http-message.ts";
import type { Notation, ParameterPlace, RequestPlan } from "./operation-plan.ts";
import { writeBody } from "./write-body.ts";
import { percentEncode, textOf, writeHeader, writePairs, writeSegment } from "./write-value.ts";

/** The arguments of a request, by place and by the document's names. Undefined ones are not sent. */
export type RequestValues = Partial<Record<ParameterPlace, Readonly<Record<string, unknown>>>> & {
  readonly body?: unknown;
};

/** A request that any server of the API accepts: `target` is appended to the server's address. */
export interface BuiltRequest {
  readonly method: string;
  /** Path and query: `/pets/5?limit=3`. */
  readonly target: string;
  readonly headers: HeaderRecord;
  readonly body: string | Uint8Array | undefined;
}

/** Builds a request from its values. Pure. Throws invalid_arguments where a value cannot be written in its place. */
export type RequestBuilder = (values: RequestValues) => BuiltRequest;

/** Prepares everything that depends only on an operation's plan. */
export function compileRequest(plan: RequestPlan): RequestBuilder {
  const { method, body, parameters } = plan;
  const accept = plan.accept.length > 0 ? [...plan.accept, "*/*;q=0.1"].join(", ") : "*/*";
  const writePath = compilePath(plan);
  const writeQuery = compilePairs(parameters, "query");
  const writeCookies = compilePairs(parameters, "cookie");
  const headerParameters = parameters.filter((parameter) => parameter.in === "header").map(compileHeader);
  return (values) => {
    const query = writeQuery(values);
    const headers: Record<string, string> = { accept };
    for (const write of headerParameters) write(values, headers);
    const cookies = writeCookies(values);
    if (cookies.length > 0) headers.cookie = cookies.join("; ");
    const written = body && hasBody(body, values.body) ? writeBody(body, values.body) : undefined;
    if (written) headers["content-type"] = written.contentType;
    const path = writePath(values);
    return { method, target: withQuery(path, query), headers, body: written?.bytes };
  };
}

type Parameter = RequestPlan["parameters"][number];

/** Documents distinguish operations on one path by a query in it. */
function withQuery(path: string, query: readonly string[]): string {
  return query.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${query.join("&")}`;
}

/** An optional body without arguments is left out, because an empty object would be a different request. */
function hasBody({ required }: NonNullable<RequestPlan["body"]>, value: unknown): boolean {
  if (value === undefined) return false;
  return required || !isObject(value) || Object.keys(value).length > 0;
}

function argumentOf(values: RequestValues, place: ParameterPlace, name: string): unknown {
  const given = values[place];
  return given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Writes the `name=value` pairs of a query or of cookies, in the document's order. */
function compilePairs(
  parameters: readonly Parameter[],
  place: "query" | "cookie",
): (values: RequestValues) => string[] {
  const writers = parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, notation }) => ({ name, write: compilePair(name, notation) }));
  return (values) => {
    const pairs: string[] = [];
    for (const { name, write } of writers) {
      const value = argumentOf(values, place, name);
      if (value !== undefined) pairs.push(...write(value));
    }
    return pairs;
  };
}

function compilePair(name: string, notation: Parameter["notation"]): (value: unknown) => string[] {
  if ("style" in notation) return (value) => writePairs(name, value, notation);
  const label = percentEncode(name, false);
  return (value) => [`${label}=${percentEncode(asDocument(value, notation.contentType), false)}`];
}

function compileHeader({ name, notation }: Parameter) {
  const key = name.toLowerCase();
  return (values: RequestValues, headers: Record<string, string>): void => {
    const value = argumentOf(values, "header", name);
    if (value === undefined) return;
    const text = "style" in notation ? writeHeader(value, notation) : asDocument(value, notation.contentType);
    headers[key] = headerText(name, text);
    checkHeader(name, headers[key]);
  };
}

const simple: Notation = { style: "simple", explode: false, allowReserved: false };

function compilePath({ path, parameters }: RequestPlan): (values: RequestValues) => string {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  // Documents distinguish paths by a fragment; it is never sent.
  const [first = "", ...rest] = path.replace(/#.*$/s, "").split(/\{([^{}]+)\}/);
  const segments = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ write: compileSegment(name, inPath), after: rest[index + 1] ?? "" }] : [],
  );
  return (values) => {
    let filled = first;
    for (const { write, after } of segments) filled += write(values) + after;
    // ".." would name another path of the server, with our credentials.
    const [, segment] = /\/((?:\.|%2e){1,2})(?=\/|$)/i.exec(filled) ?? [];
    if (segment === undefined) return filled;
    const name = inPath.find((parameter) => argumentOf(values, "path", parameter.name) !== undefined)?.name;
    throw invalid(name ?? "", `"${decodeURIComponent(segment)}" can't be a part of the path`);
  };
}

function compileSegment(name: string, inPath: readonly Parameter[]): (values: RequestValues) => string {
  const parameter = inPath.findLast((one) => one.name === name);
  return (values) => {
    const value = argumentOf(values, "path", name);
    if (!parameter || value === undefined) throw invalid(name, "is missing in the path");
    if (value === "" || isEmpty(value)) throw invalid(name, "must not be empty");
    const { notation, multiSegment } = parameter;
    return "style" in notation
      ? writeSegment(name, value, notation, multiSegment)
      : writeSegment(name, asDocument(value, notation.contentType), simple, multiSegment);
  };
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

function asDocument(value: unknown, contentType: string): string {
  return /json|\*/.test(contentType) || typeof value === "object" ? JSON.stringify(value) : textOf(value);
}

/** A header is bytes: characters beyond ASCII go as UTF-8. A line break would begin another header. */
function headerText(name: string, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a header can't hold
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text))
    throw invalid(name, "must not have line breaks or control characters");
  return Buffer.from(text, "utf8").toString("latin1");
}

function invalid(name: string, message: string): ToolError {
  return new ToolError("invalid_arguments", `The request can't be written: "${name}" ${message}.`, {
    issues: [{ path: `/${name}`, message }],
  });
}
