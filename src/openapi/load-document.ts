import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ToolError } from "../errors/tool-error.ts";
import { isObject, valueText } from "../json/value.ts";
import { type ReferenceRules, readNamed, readReferred } from "./document-source.ts";
import { limits, parseOpenApi } from "./parse-document.ts";
import { fromSwagger } from "./swagger.ts";

/** An OpenAPI 3 document and all files that it refers to, by absolute address. */
export interface LoadedDocument {
  readonly uri: string;
  readonly version: "2.0" | "3.0" | "3.1";
  /** In OpenAPI 3, even if the source was Swagger 2.0. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Every file with its content, the document's own included. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Why a referenced file could not be read, by its address. */
  readonly missing: ReadonlyMap<string, string>;
  /** The parts that the conversion to OpenAPI 3 left out, in sentences. */
  readonly losses: readonly string[];
}

const mostFiles = 200;

/** A parsed file, before its kind is known. */
export interface ParsedFile {
  readonly url: URL;
  readonly value: unknown;
  readonly bytes: number;
}

/** Loads a document from a file or an address. Throws document_invalid; `missing` lists broken references. */
export async function loadDocument(location: string, rules: ReferenceRules): Promise<LoadedDocument> {
  return readDocument(location, await parseLocation(location), rules);
}

/** Parses the content of a file or an address. Throws document_invalid where it is neither JSON nor YAML. */
export async function parseLocation(location: string): Promise<ParsedFile> {
  const url = /^https?:\/\//i.test(location) ? new URL(location) : pathToFileURL(resolve(location));
  const read = await readNamed(url);
  if ("problem" in read) throw invalid(location, read.problem);
  const parsed = parseOpenApi(read.bytes);
  if ("problem" in parsed) throw invalid(location, parsed.problem);
  return { url, value: parsed.value, bytes: read.bytes.length };
}

/** Reads the OpenAPI or Swagger document of a parsed file, and the files that it refers to. Throws document_invalid. */
export async function readDocument(
  location: string,
  { url, value, bytes }: ParsedFile,
  rules: ReferenceRules,
): Promise<LoadedDocument> {
  const { files, missing } = await readReferences(url, value, rules, bytes);
  return openDocument(location, url.href, value, files, missing);
}

/** Opens a parsed document that only refers to itself. */
export function openParsed(location: string, value: unknown): Promise<LoadedDocument> {
  return openDocument(location, pathToFileURL(resolve(location)).href, value, new Map(), new Map());
}

/** Returns a parsed OpenAPI 3 document that only refers to itself; undefined for anything else. */
export function inMemory(uri: string, document: unknown): LoadedDocument | undefined {
  const version = versionOf(document);
  if (!isObject(document) || version === undefined || version === "2.0") return undefined;
  return { uri, version, document, files: new Map([[uri, document]]), missing: new Map(), losses: [] };
}

async function openDocument(
  location: string,
  uri: string,
  value: unknown,
  files: Map<string, unknown>,
  missing: ReadonlyMap<string, string>,
): Promise<LoadedDocument> {
  const version = versionOf(value);
  if (!isObject(value) || version === undefined) {
    throw invalid(
      location,
      `it is not an OpenAPI 3.0, 3.1 or Swagger 2.0 document: it needs "openapi" or "swagger"`,
    );
  }
  const { document, losses } =
    version === "2.0" ? await fromSwagger(value, location) : { document: value, losses: [] };
  files.set(uri, document);
  return { uri, version, document, files, missing, losses };
}

function versionOf(value: unknown): LoadedDocument["version"] | undefined {
  if (!isObject(value)) return undefined;
  if (/^3\.0(\.|$)/.test(valueText(value.openapi))) return "3.0";
  // 3.2 extends 3.1; each operation reports the extensions that we do not know.
  if (/^3\.[12](\.|$)/.test(valueText(value.openapi))) return "3.1";
  return /^2(\.|$)/.test(valueText(value.swagger)) ? "2.0" : undefined;
}

/** Reads referenced files, and the files that these refer to. */
async function readReferences(named: URL, value: unknown, rules: ReferenceRules, size: number) {
  const files = new Map<string, unknown>();
  const missing = new Map<string, string>();
  let bytes = size;
  const queue = [...referredFiles(value, named)];
  for (let url = queue.shift(); url; url = queue.shift()) {
    if (url.href === named.href || files.has(url.href) || missing.has(url.href)) continue;
    if (files.size + missing.size >= mostFiles) {
      missing.set(url.href, `the document refers to more than ${mostFiles} files`);
      continue;
    }
    const read = await readReferred(url, named, rules);
    const parsed = "problem" in read ? read : parseOpenApi(read.bytes);
    if ("bytes" in read) bytes += read.bytes.length;
    if ("problem" in parsed) missing.set(url.href, parsed.problem);
    else if (bytes > limits.bytes)
      missing.set(url.href, `all files together have more than ${limits.bytes} bytes`);
    else {
      files.set(url.href, parsed.value);
      queue.push(...referredFiles(parsed.value, url));
    }
  }
  return { files, missing };
}

/** Returns the other files that a document's `$ref` lead to. */
function referredFiles(document: unknown, base: URL): URL[] {
  const found = new Map<string, URL>();
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && "$ref" in value && typeof value.$ref === "string") {
      const url = fileOf(value.$ref, base.href);
      if (url) found.set(url.href, url);
    }
    open.push(...Object.values(value));
  }
  return [...found.values()].reverse();
}

/** Returns the file that a reference leads to; undefined within the same file, and for an invalid address. */
export function fileOf(reference: string, base: string): URL | undefined {
  if (reference.startsWith("#") || !URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  url.hash = "";
  return url;
}

function invalid(location: string, why: string): ToolError {
  return new ToolError("document_invalid", `The document ${location} can't be used: ${why}.`, {
    hint: "Use an OpenAPI 3.0, 3.1 or Swagger 2.0 document, or to import an Arazzo 1 document, as a file or an http(s) address, in JSON or YAML.",
  });
}
