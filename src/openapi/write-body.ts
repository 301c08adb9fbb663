import { createHash } from "node:crypto";
import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import type { Notation, PartEncoding, RequestPlan } from "./operation-plan.ts";
import { essence } from "./plan-body.ts";
import { textOf, writePairs } from "./write-value.ts";

type Body = NonNullable<RequestPlan["body"]>;

export interface WrittenBody {
  readonly contentType: string;
  readonly bytes: string | Uint8Array;
}

/** Writes a body in its media type. Throws invalid_arguments for a value that cannot be written. */
export function writeBody(body: Body, value: unknown): WrittenBody {
  const { kind, contentType } = body;
  switch (kind) {
    case "json":
      return { contentType: concrete(contentType, "application/json"), bytes: JSON.stringify(value) };
    case "form":
      return { contentType, bytes: writeForm(body, value) };
    case "multipart":
      return writeMultipart(body, value);
    case "text":
      return {
        contentType: concrete(contentType, "text/plain"),
        bytes: typeof value === "string" ? value : textOf(value),
      };
    case "binary": {
      const file = readFile(value, "/body");
      return {
        contentType: file.contentType ?? concrete(contentType, "application/octet-stream"),
        bytes: file.bytes,
      };
    }
  }
}

/** A range such as "*" can't be sent. */
function concrete(contentType: string, otherwise: string): string {
  return contentType.includes("*") ? otherwise : contentType;
}

const form: Notation = { style: "form", explode: true, allowReserved: false };

function writeForm({ encoding }: Body, value: unknown): string {
  if (!isObject(value)) throw invalid("/body", "a form is an object");
  return Object.entries(value)
    .flatMap(([name, member]) => formPairs(name, member, own(encoding, name)))
    .join("&");
}

/** OpenAPI 3.1.1, "Encoding Object": a declared style decides, else the media type: an object is JSON. */
function formPairs(name: string, value: unknown, encoding: PartEncoding | undefined): string[] {
  if (value === undefined) return [];
  if (encoding?.notation) return writePairs(name, value, encoding.notation);
  const asJson = /[/+]json$/.test(essence(encoding?.contentType ?? ""));
  if (asJson || (isObject(value) && encoding?.contentType === undefined))
    return [...writePairs(name, JSON.stringify(value), form)];
  return writePairs(name, value, form);
}

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

function writeMultipart({ encoding, parts: kinds }: Body, value: unknown): WrittenBody {
  if (!isObject(value)) throw invalid("/body", "a form is an object");
  const parts = Object.entries(value).flatMap(([name, member]) => {
    if (member === undefined || member === null) return [];
    const contentType = own(encoding, name)?.contentType?.split(",")[0]?.trim();
    const kind = own(kinds, name);
    if (kind === "file") return [filePart(name, member, contentType)];
    if (kind === "files") return listOf(member).map((file) => filePart(name, file, contentType));
    const notation = own(encoding, name)?.notation;
    if (notation?.style === "deepObject") return deepParts(name, member);
    if (notation && !notation.explode && Array.isArray(member))
      return [valuePart(name, member.map(textOf).join(partDelimiter[notation.style] ?? ","), contentType)];
    return (Array.isArray(member) && !isJson(contentType) ? member : [member]).map((one: unknown) =>
      valuePart(name, one, contentType),
    );
  });
  // A hash of the content, so that the same arguments produce the same bytes. It occurs in no part.
  const hash = createHash("sha256");
  for (const { bytes } of parts) hash.update(bytes);
  const boundary = `form-${hash.digest("hex").slice(0, 40)}`;
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes: joinParts(parts, boundary) };
}

const partDelimiter: Partial<Record<Notation["style"], string>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

function deepParts(name: string, value: unknown): Part[] {
  if (typeof value !== "object" || value === null) return [valuePart(name, value, undefined)];
  return Object.entries(value).flatMap(([key, member]) => deepParts(`${name}[${key}]`, member));
}

function valuePart(name: string, value: unknown, contentType: string | undefined): Part {
  const structured = typeof value === "object" && value !== null;
  const type =
    contentType && !contentType.includes("*") ? contentType : structured ? "application/json" : undefined;
  const text = structured || isJson(type) ? JSON.stringify(value) : textOf(value);
  return { name, contentType: type, bytes: Buffer.from(text) };
}

function filePart(name: string, value: unknown, contentType: string | undefined): Part {
  const file = readFile(value, `/${name}`);
  const described = contentType && !contentType.includes("*") ? contentType : "application/octet-stream";
  return {
    name,
    filename: file.filename ?? name,
    contentType: file.contentType ?? described,
    bytes: file.bytes,
  };
}

function joinParts(parts: readonly Part[], boundary: string): Uint8Array {
  const chunks = parts.flatMap(({ name, filename, contentType, bytes }) => {
    const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
    const type = contentType === undefined ? "" : `Content-Type: ${contentType}\r\n`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n${type}\r\n`;
    return [Buffer.from(head), bytes, Buffer.from("\r\n")];
  });
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}

/** As browsers write it (WHATWG, "multipart/form-data encoding algorithm"). */
function quoted(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

/**
 * Reads a file argument: `{ "base64": … }` or `{ "text": … }`, with a `filename` and a `content_type`; a plain text is the
 * content.
 */
function readFile(
  value: unknown,
  path: string,
): { bytes: Uint8Array; filename?: string; contentType?: string } {
  if (typeof value === "string") return { bytes: Buffer.from(value) };
  if (!isObject(value)) throw invalid(path, `a file is an object with "base64" or "text"`);
  const { base64, text, filename, content_type: contentType } = value;
  if ((base64 === undefined) === (text === undefined))
    throw invalid(path, `a file has either "base64" or "text"`);
  if (typeof contentType === "string" && !/^[\w.+-]+\/[\w.+*-]+(\s*;[\x20-\x7e]*)?$/.test(contentType))
    throw invalid(`${path}/content_type`, `"${contentType}" is not a media type`);
  if (typeof base64 === "string" && !/^[A-Za-z0-9+/_-]*={0,2}$/.test(base64.replace(/\s/g, "")))
    throw invalid(`${path}/base64`, "it is not base64");
  return {
    bytes: typeof base64 === "string" ? Buffer.from(base64, "base64") : Buffer.from(String(text)),
    ...(typeof filename === "string" && filename !== "" && { filename }),
    ...(typeof contentType === "string" && { contentType }),
  };
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json$/.test(essence(contentType));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function invalid(path: string, message: string): ToolError {
  return new ToolError("invalid_arguments", `The request can't be written: ${message}.`, {
    issues: [{ path, message }],
  });
}
