import { isDeepStrictEqual } from "node:util";
import {
  type DecodedPart,
  decodeForm,
  decodeMultipart,
  decodeParameter,
  pathOf,
  queryOf,
  type RawRequest,
  type Shape,
} from "../support/openapi-decoder.ts";
import type { DescribedMedia, DescribedOperation } from "./described-operation.ts";

/** What the arguments of a call stand for, by the document's names. */
export interface Meant {
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly value: unknown }[];
  readonly body: unknown;
}

/** How a request differs from what was meant and from what the document demands; nothing where it is faithful. */
export function compareRequest(operation: DescribedOperation, meant: Meant, request: RawRequest): string[] {
  return [...compareParameters(operation, meant, request), ...compareBody(operation, meant, request)];
}

function compareParameters(operation: DescribedOperation, meant: Meant, request: RawRequest): string[] {
  const problems: string[] = [];
  const expected = new Set<string>();
  const multiSegment = operation.parameters.flatMap((one) => (one["x-multi-segment"] ? [one.name] : []));
  for (const parameter of operation.parameters) {
    const { value } =
      meant.parameters.find((one) => one.in === parameter.in && one.name === parameter.name) ?? {};
    const label = `${parameter.in} ${parameter.name}`;
    if (value === undefined) {
      if (parameter.required === true) problems.push(`${label} is required and was not sent`);
      continue;
    }
    const shape: Shape = Array.isArray(value)
      ? "list"
      : typeof value === "object" && value !== null
        ? "object"
        : "scalar";
    const names = shape === "object" ? Object.keys(Object(value)) : [];
    for (const name of [parameter.name, ...names]) expected.add(name);
    const wanted = parameter.content
      ? value
      : parameter.style === "deepObject"
        ? deepTexts(value)
        : texts(value);
    const arrived = attempt(() =>
      decodeParameter(parameter, shape, operation.path, request, names, multiSegment),
    );
    if (!isDeepStrictEqual(arrived, wanted))
      problems.push(`${label}: ${show(arrived)} arrived, ${show(wanted)} was meant`);
  }
  for (const pair of queryOf(request)) {
    const name = decodeURIComponent(pair.split("=")[0] ?? "").replace(/\[.*$/, "");
    const whole = decodeURIComponent(pair.split("=")[0] ?? "");
    if (!expected.has(name) && !expected.has(whole))
      problems.push(`the query has "${whole}", which nobody meant`);
  }
  if (!fits(operation.path, pathOf(request), operation))
    problems.push(`${pathOf(request)} is not ${operation.path}`);
  return problems;
}

function fits(template: string, path: string, { parameters }: DescribedOperation): boolean {
  const source = template
    .replace(/#.*$/s, "")
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return parameters.some((one) => `{${one.name}}` === part && one["x-multi-segment"]) ? ".+" : "[^/]+";
    });
  return new RegExp(`^${source.join("")}$`).test(path);
}

function compareBody({ body, styled }: DescribedOperation, meant: Meant, request: RawRequest): string[] {
  const sent = request.body.length > 0 || request.headers["content-type"] !== undefined;
  if (meant.body === undefined)
    return sent
      ? ["a body arrived, which nobody meant"]
      : body?.required
        ? ["the body is required and was not sent"]
        : [];
  if (!sent) return ["the body was not sent"];
  const type = essence(request.headers["content-type"] ?? "");
  const [described, media] =
    Object.entries(body?.content ?? {}).find(
      ([name]) => essence(name) === type || matches(essence(name), type),
    ) ?? [];
  if (!media || described === undefined) {
    // A file may bring its own media type.
    return type === "application/x-sample"
      ? compareBytes(meant.body, request)
      : [`"${type}" is none of ${Object.keys(body?.content ?? {}).join(", ")}`];
  }
  if (type === "multipart/form-data") return compareMultipart(media, meant.body, request, styled);
  if (type === "application/x-www-form-urlencoded") return compareForm(media, meant.body, request);
  if (isFile(meant.body)) return compareBytes(meant.body, request);
  const text = request.body.toString("utf8");
  if (/json$/.test(type)) {
    const arrived = attempt(() => JSON.parse(text));
    return [...different("the body", arrived, meant.body), ...missing(media, arrived)];
  }
  return different(
    "the body",
    text,
    typeof meant.body === "string" ? meant.body : JSON.stringify(meant.body),
  );
}

function compareForm({ encoding, required }: DescribedMedia, meant: unknown, request: RawRequest): string[] {
  const arrived = decodeForm(request.body);
  const problems = required
    .filter((name) => !(name in arrived) && !Object.keys(arrived).some((key) => key.startsWith(`${name}[`)))
    .map((name) => `the form lacks ${name}`);
  for (const [name, value] of Object.entries(Object(meant))) {
    const { style, explode } = encoding[name] ?? {};
    if (style === "deepObject" && typeof value === "object") {
      const pairs = { in: "query", name, style, explode: true };
      const decoded = decodeParameter(pairs, "object", "", {
        ...request,
        target: `/?${request.body.toString("utf8")}`,
      });
      problems.push(...different(`form ${name}`, decoded, deepTexts(value)));
    } else if (Array.isArray(value)) {
      const wanted = value.map(textOf);
      const given =
        style !== undefined && explode === false ? String(arrived[name]).split(",") : [arrived[name]].flat();
      problems.push(...different(`form ${name}`, given, wanted));
    } else if (typeof value === "object" && value !== null)
      problems.push(
        ...different(
          `form ${name}`,
          attempt(() => JSON.parse(String(arrived[name]))),
          value,
        ),
      );
    else if (value !== null) problems.push(...different(`form ${name}`, arrived[name], textOf(value)));
  }
  return problems;
}

function compareMultipart(
  { encoding, required }: DescribedMedia,
  meant: unknown,
  request: RawRequest,
  styled: boolean,
): string[] {
  const parts = decodeMultipart(request);
  const names = Object.keys(Object(meant));
  const base = (name: string) => (names.includes(name) ? name : name.replace(/\[.*$/, ""));
  const problems = [
    ...required
      .filter((name) => !parts.some((part) => base(part.name) === name))
      .map((name) => `the form lacks ${name}`),
    ...parts
      .filter((part) => !names.includes(base(part.name)))
      .map((part) => `the form has "${part.name}", which nobody meant`),
  ];
  for (const [name, value] of Object.entries(Object(meant))) {
    const own = parts.filter((part) => base(part.name) === name);
    const { style = "form", explode = style === "form" || style === "deepObject" } =
      (styled && encoding[name]) || {};
    if (style === "deepObject") {
      const pairs = own.map(
        (part) => `${encodeURIComponent(part.name)}=${encodeURIComponent(part.bytes.toString("utf8"))}`,
      );
      const decoded = decodeParameter({ in: "query", name, style }, "object", "", {
        ...request,
        target: `/?${pairs.join("&")}`,
      });
      const wanted = Array.isArray(value) ? deepTexts({ ...value }) : deepTexts(value);
      problems.push(
        ...different(
          `parts ${name}`,
          typeof value === "object" ? decoded : own[0]?.bytes.toString("utf8"),
          wanted,
        ),
      );
      continue;
    }
    if (Array.isArray(value) && !explode) {
      const delimiter = { spaceDelimited: " ", pipeDelimited: "|", tabDelimited: "\t" }[style] ?? ",";
      problems.push(
        ...different(`part ${name}`, own[0]?.bytes.toString("utf8"), value.map(textOf).join(delimiter)),
      );
      continue;
    }
    const values: unknown[] =
      Array.isArray(value) && !own[0]?.contentType?.includes("json") ? value : [value];
    values.forEach((one, index) => {
      problems.push(...comparePart(name, one, own[index]));
    });
  }
  return problems;
}

function comparePart(name: string, value: unknown, part: DecodedPart | undefined): string[] {
  if (value === null) return [];
  if (isFile(value)) {
    return [
      ...different(`file ${name}`, part?.bytes.toString("base64"), value.base64),
      ...different(`file name of ${name}`, part?.filename, value.filename),
    ];
  }
  const text = part?.bytes.toString("utf8");
  const json = typeof value === "object" || part?.contentType?.includes("json");
  return json
    ? different(
        `part ${name}`,
        attempt(() => JSON.parse(String(text))),
        value,
      )
    : different(`part ${name}`, text, textOf(value));
}

function compareBytes(meant: unknown, request: RawRequest): string[] {
  return isFile(meant)
    ? different("the file", request.body.toString("base64"), meant.base64)
    : different("the body", request.body.toString("utf8"), meant);
}

function missing({ required, schema }: DescribedMedia, arrived: unknown): string[] {
  if (typeof arrived !== "object" || arrived === null || Array.isArray(arrived) || schema.type === "array")
    return [];
  return required.filter((name) => !Object.hasOwn(arrived, name)).map((name) => `the body lacks ${name}`);
}

function isFile(value: unknown): value is { base64: string; filename: string } {
  return typeof value === "object" && value !== null && "base64" in value && "content_type" in value;
}

function different(what: string, arrived: unknown, meant: unknown): string[] {
  return isDeepStrictEqual(arrived, meant)
    ? []
    : [`${what}: ${show(arrived)} arrived, ${show(meant)} was meant`];
}

/** What a style can carry: texts, in one list or one object. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value !== "object" || value === null) return textOf(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, textOf(member)]),
  );
}

function deepTexts(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return textOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, deepTexts(member)]));
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return `(can't be read: ${error instanceof Error ? error.message : error})`;
  }
}

function matches(range: string, type: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
