import { parse as parseQuery } from "node:querystring";

/**
 * Reads what a request carries by the rules of OpenAPI, from the raw bytes: written for the tests, and from the
 * specification alone, so that it can't repeat a mistake of the code that writes requests. Scalars are texts; JSON is JSON.
 */

export interface RawRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A parameter as a document has it, with references resolved. */
export interface DescribedParameter {
  readonly in: string;
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: { readonly type?: unknown; readonly [keyword: string]: unknown };
  readonly content?: Readonly<Record<string, unknown>>;
  readonly "x-multi-segment"?: boolean;
}

export type Shape = "scalar" | "list" | "object";

export function decodeParameter(
  parameter: DescribedParameter,
  shape: Shape,
  template: string,
  request: RawRequest,
  /** The names of an exploded object's members. */
  names: readonly string[] = [],
  /** The path's parameters whose values have several segments (`x-multi-segment`). */
  multiSegment: readonly string[] = [],
): unknown {
  switch (parameter.in) {
    case "path":
      return decodePath(parameter, shape, template, request, multiSegment);
    case "query":
      return decodeQuery(parameter, shape, queryOf(request), names);
    case "header":
      return decodeHeader(parameter, shape, request);
    case "cookie":
      return decodeQuery(
        parameter,
        shape,
        (request.headers.cookie ?? "").split("; ").filter((pair) => pair !== ""),
        names,
      );
    default:
      throw new Error(`"${parameter.in}" is no place of a parameter.`);
  }
}

/** The pairs of a query, still encoded. */
export function queryOf({ target }: RawRequest): string[] {
  const at = target.indexOf("?");
  return at === -1
    ? []
    : target
        .slice(at + 1)
        .split("&")
        .filter((pair) => pair !== "");
}

export function pathOf({ target }: RawRequest): string {
  return target.split("?")[0] ?? "";
}

function decodePath(
  parameter: DescribedParameter,
  shape: Shape,
  template: string,
  request: RawRequest,
  multiSegment: readonly string[],
): unknown {
  const multi = multiSegment.includes(parameter.name);
  let seen = false;
  const pattern = template
    .replace(/#.*$/s, "")
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (part !== `{${parameter.name}}`) return multiSegment.includes(part.slice(1, -1)) ? ".*" : "[^/]*";
      // A name can stand in a path twice.
      if (seen) return "\\k<value>";
      seen = true;
      return multi ? "(?<value>.*)" : "(?<value>[^/]*)";
    })
    .join("");
  const raw = new RegExp(`^${pattern}$`).exec(pathOf(request))?.groups?.value;
  if (raw === undefined) throw new Error(`${pathOf(request)} is not ${template}`);
  if (parameter.content) return JSON.parse(decodeURIComponent(raw));
  const explode = parameter.explode ?? false;
  const prefix = parameter.style === "label" ? "." : parameter.style === "matrix" ? ";" : "";
  if (!raw.startsWith(prefix)) throw new Error(`${raw} does not begin with "${prefix}"`);
  const text = raw.slice(prefix.length);
  if (parameter.style === "matrix") return decodeMatrix(parameter.name, text, shape, explode);
  return decodeList(text, shape, explode, prefix === "." && explode ? "." : ",");
}

function decodeMatrix(name: string, text: string, shape: Shape, explode: boolean): unknown {
  const pairs = text.split(";").map(pairOf);
  if (shape === "object" && explode) return Object.fromEntries(pairs);
  const values = pairs.filter(([key]) => key === name);
  if (values.length !== pairs.length) throw new Error(`${text} has another name than "${name}"`);
  if (shape === "scalar") return values[0]?.[1];
  if (explode) return values.map(([, value]) => value);
  return decodeList(text.slice(text.indexOf("=") + 1), shape, false, ",");
}

function decodeList(text: string, shape: Shape, explode: boolean, delimiter: string): unknown {
  if (shape === "scalar") return decodeURIComponent(text);
  const parts = text.split(delimiter);
  if (shape === "list") return parts.map((part) => decodeURIComponent(part));
  if (explode) return Object.fromEntries(parts.map(pairOf));
  return Object.fromEntries(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [[decodeURIComponent(part), decodeURIComponent(parts[index + 1] ?? "")]] : [],
    ),
  );
}

/** Undefined where the query has nothing of the parameter. */
function decodeQuery(
  { name, style = "form", explode = style === "form" || style === "deepObject", content }: DescribedParameter,
  shape: Shape,
  pairs: readonly string[],
  names: readonly string[],
): unknown {
  const decoded = pairs.map((pair) => [...pairOf(pair), pair] as const);
  const own = decoded.filter(([key]) => key === name);
  if (content) return own[0] && JSON.parse(own[0][1]);
  if (style === "deepObject") return decodeDeep(name, decoded);
  if (shape === "scalar") return own[0]?.[1];
  if (explode && shape === "object") {
    const members = decoded.filter(([key]) => names.includes(key));
    return members.length === 0 ? undefined : Object.fromEntries(members);
  }
  if (own.length === 0) return undefined;
  if (explode) return own.map(([, value]) => value);
  const raw = own[0]?.[2] ?? "";
  const delimiter = { spaceDelimited: "%20", pipeDelimited: "%7C", tabDelimited: "%09" }[style] ?? ",";
  return decodeList(raw.slice(raw.indexOf("=") + 1), shape, false, delimiter);
}

function decodeDeep(name: string, pairs: readonly (readonly [string, string, string])[]): unknown {
  let result: Record<string, unknown> | undefined;
  for (const [key, value] of pairs) {
    if (!key.startsWith(`${name}[`)) continue;
    const keys = [...key.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, inner = ""]) => inner);
    result ??= {};
    let at = result;
    for (const inner of keys.slice(0, -1)) {
      at[inner] ??= {};
      at = at[inner] as Record<string, unknown>;
    }
    at[keys.at(-1) ?? ""] = value;
  }
  return result;
}

function decodeHeader(
  { name, explode = false, content }: DescribedParameter,
  shape: Shape,
  { headers }: RawRequest,
): unknown {
  const sent = headers[name.toLowerCase()];
  if (sent === undefined) return undefined;
  const text = Buffer.from(sent, "latin1").toString("utf8");
  if (content) return JSON.parse(text);
  if (shape === "scalar") return text;
  const parts = text.split(",");
  if (shape === "list") return parts;
  if (explode)
    return Object.fromEntries(
      parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
    );
  return Object.fromEntries(
    parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : [])),
  );
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at === -1
    ? [decodeURIComponent(pair), ""]
    : [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))];
}

export interface DecodedPart {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly bytes: Buffer;
}

export function decodeForm(body: Buffer): Record<string, string | string[] | undefined> {
  return { ...parseQuery(body.toString("utf8")) };
}

/** The parts of a multipart/form-data body (RFC 7578). */
export function decodeMultipart({ headers, body }: RawRequest): DecodedPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(headers["content-type"] ?? "");
  if (!boundary) throw new Error("There is no boundary.");
  const text = body.toString("latin1");
  const sections = text.split(`--${boundary[1] ?? boundary[2]}`);
  if (sections[0] !== "" || !sections.at(-1)?.startsWith("--"))
    throw new Error("The parts are not enclosed.");
  return sections.slice(1, -1).map((section) => {
    const split = section.indexOf("\r\n\r\n");
    const head = Buffer.from(section.slice(2, split), "latin1").toString("utf8");
    const value = (pattern: RegExp) => pattern.exec(head)?.[1];
    const quoted = (given: string | undefined) =>
      given?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
    const filename = quoted(value(/; filename="([^"]*)"/));
    const contentType = value(/^Content-Type: (.+)$/im);
    return {
      name: quoted(value(/; name="([^"]*)"/)) ?? "",
      ...(filename !== undefined && { filename }),
      ...(contentType !== undefined && { contentType }),
      bytes: Buffer.from(section.slice(split + 4, -2), "latin1"),
    };
  });
}
