import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import { type ReferenceRules, readReferred } from "../openapi/document-source.ts";
import { type LoadedDocument, type ParsedFile, readDocument } from "../openapi/load-document.ts";
import { limits, parseOpenApi } from "../openapi/parse-document.ts";

/** An Arazzo document and the OpenAPI documents that its workflows call. */
export interface LoadedArazzo {
  readonly uri: string;
  readonly document: Readonly<Record<string, unknown>>;
  /** By source description; a sentence without an end where it could not be loaded. */
  readonly sources: ReadonlyMap<string, LoadedDocument | { readonly problem: string }>;
}

export function isArazzo(value: unknown): boolean {
  return isObject(value) && typeof value.arazzo === "string";
}

/**
 * Loads what an Arazzo document stands on: below its own folder, or from allowed hosts. A source that can't be loaded is no
 * failure. Fails with document_invalid for what is no Arazzo 1 document.
 */
export async function loadArazzo(
  location: string,
  { url, value }: ParsedFile,
  rules: ReferenceRules,
): Promise<LoadedArazzo> {
  if (!isObject(value) || !/^1\.\d/.test(String(value.arazzo)) || !Array.isArray(value.workflows))
    throw new ToolError(
      "document_invalid",
      `The document ${location} can't be used: it is no Arazzo 1 document with "workflows".`,
    );
  const sources: [string, LoadedDocument | { problem: string }][] = [];
  const described = Array.isArray(value.sourceDescriptions) ? value.sourceDescriptions.filter(isObject) : [];
  for (const { name, url: address, type } of described.slice(0, mostSources)) {
    if (typeof name !== "string" || typeof address !== "string") continue;
    const loaded =
      type === undefined || type === "openapi"
        ? await loadSource(address, url, rules)
        : { problem: `its type is "${String(type)}", and only "openapi" is read` };
    sources.push([name, loaded]);
  }
  return { uri: url.href, document: value, sources: new Map(sources) };
}

const mostSources = 50;

async function loadSource(address: string, named: URL, rules: ReferenceRules) {
  if (!URL.canParse(address, named.href)) return { problem: `"${address}" is no address` };
  const url = new URL(address, named.href);
  const read = await readReferred(url, named, rules);
  const parsed = "problem" in read ? read : parseOpenApi(read.bytes);
  if ("problem" in parsed) return parsed;
  try {
    const bytes = "bytes" in read ? read.bytes.length : limits.bytes;
    return await readDocument(url.href, { url, value: parsed.value, bytes }, rules);
  } catch (error) {
    if (error instanceof ToolError) return { problem: error.message.replace(/\.$/, "") };
    throw error;
  }
}
