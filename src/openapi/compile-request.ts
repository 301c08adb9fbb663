import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import type { Notation, ParameterPlace, RequestPlan } from "./operation-plan.ts";
import { writeBody } from "./write-body.ts";
import { percentEncode, textOf, writeHeader, writePairs, writeSegment } from "./write-value.ts";

/** What a request carries, by the document's names. What is undefined is not sent. */
export type RequestValues = Partial<Record<ParameterPlace, Readonly<Record<string, unknown>>>> & {
  readonly body?: unknown;
};

export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case, but for those that the document writes. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | undefined;
}

/** The HTTP request of an operation. Pure. Fails with invalid_arguments where a value can't stand where it should. */
export function buildRequest(plan: RequestPlan, values: RequestValues, server: string): BuiltRequest {
  const query = inOrder(plan, values, "query").flatMap(({ name, notation, value }) =>
    "style" in notation
      ? writePairs(name, value, notation)
      : [`${percentEncode(name, false)}=${percentEncode(asDocument(value, notation.contentType), false)}`],
  );
  const headers: [string, string][] = [["accept", acceptOf(plan)]];
  for (const { name, notation, value } of inOrder(plan, values, "header")) {
    const text = "style" in notation ? writeHeader(value, notation) : asDocument(value, notation.contentType);
    headers.push([name, headerText(name, text)]);
  }
  const cookies = inOrder(plan, values, "cookie").flatMap(({ name, notation, value }) =>
    "style" in notation
      ? writePairs(name, value, notation)
      : [`${percentEncode(name, false)}=${percentEncode(asDocument(value, notation.contentType), false)}`],
  );
  if (cookies.length > 0) headers.push(["cookie", cookies.join("; ")]);
  const written =
    plan.body && hasBody(plan.body, values.body) ? writeBody(plan.body, values.body) : undefined;
  if (written) headers.push(["content-type", written.contentType]);
  const path = fillPath(plan, values);
  // Documents tell operations on one path apart by a query in it.
  const separator = path.includes("?") ? "&" : "?";
  const url = `${server.replace(/\/$/, "")}${path}${query.length > 0 ? separator + query.join("&") : ""}`;
  return { method: plan.method, url, headers, body: written?.bytes };
}

/** An optional body that no argument fills is left out: an empty object would be another request. */
function hasBody({ required }: NonNullable<RequestPlan["body"]>, value: unknown): boolean {
  if (value === undefined) return false;
  return required || !isObject(value) || Object.keys(value).length > 0;
}

/** The parameters of a place that have a value, in the document's order. */
function inOrder({ parameters }: RequestPlan, values: RequestValues, place: ParameterPlace) {
  const given = values[place] ?? {};
  return parameters.flatMap(({ in: where, name, notation, multiSegment }) => {
    const value = where === place && Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined ? [] : [{ name, notation, multiSegment, value }];
  });
}

const simple: Notation = { style: "simple", explode: false, allowReserved: false };

function fillPath(plan: RequestPlan, values: RequestValues): string {
  const given = new Map(inOrder(plan, values, "path").map((parameter) => [parameter.name, parameter]));
  // Documents tell paths apart by a fragment; it is never sent.
  const filled = plan.path.replace(/#.*$/s, "").replace(/\{([^{}]+)\}/g, (_whole, name: string) => {
    const parameter = given.get(name);
    if (!parameter) throw invalid(name, "is missing in the path");
    const { notation, value, multiSegment } = parameter;
    if (value === "" || (isEmpty(value) && value !== null)) throw invalid(name, "must not be empty");
    const text = "style" in notation ? value : asDocument(value, notation.contentType);
    return writeSegment(name, text, "style" in notation ? notation : simple, multiSegment);
  });
  // ".." would name another path of the server, with our credentials.
  for (const segment of filled.split("/")) {
    if (!/^(\.|%2e){1,2}$/i.test(segment)) continue;
    const name = [...given.keys()][0] ?? "";
    throw invalid(name, `"${decodeURIComponent(segment)}" can't be a part of the path`);
  }
  return filled;
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

function acceptOf({ accept }: RequestPlan): string {
  return accept.length > 0 ? [...accept, "*/*;q=0.1"].join(", ") : "*/*";
}

function invalid(name: string, message: string): ToolError {
  return new ToolError("invalid_arguments", `The request can't be written: "${name}" ${message}.`, {
    issues: [{ path: `/${name}`, message }],
  });
}
