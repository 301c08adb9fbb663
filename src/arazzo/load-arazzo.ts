import { ToolError } from "../errors/tool-error.ts";
import { isObject, valueText } from "../json/value.ts";
import { type ReferenceRules, readReferred } from "../openapi/document-source.ts";
import { type LoadedDocument, type ParsedFile, readDocument } from "../openapi/load-document.ts";
import { limits, parseOpenApi } from "../openapi/parse-document.ts";

/** An Arazzo document and the OpenAPI documents that its workflows call. */
export interface LoadedArazzo {
  readonly uri: string;
  readonly document: Readonly<Record<string, unknown>>;
  /** By source description. `problem` is a sentence without the full stop. */
  readonly sources: ReadonlyMap<string, LoadedDocument | { readonly problem: string }>;
}

export function isArazzo(value: unknown): boolean {
  return isObject(value) && typeof value.arazzo === "string";
}

/**
 * Loads the OpenAPI documents of an Arazzo document, from below its folder or from allowed hosts. A source that can't be loaded
 * becomes a `problem`. Fails with document_invalid where the document is not Arazzo 1.
 */
export async function loadArazzo(
  location: string,
  { url, value }: ParsedFile,
  rules: ReferenceRules,
): Promise<LoadedArazzo> {
  if (!isObject(value) || !/^1\.\d/.test(valueText(value.arazzo)) || !Array.isArray(value.workflows))
    throw new ToolError(
      "document_invalid",
      `The document ${location} can't be used: it is not an Arazzo 1 document with "workflows".`,
    );
  const sources: [string, LoadedDocument | { problem: string }][] = [];
  const described = Array.isArray(value.sourceDescriptions) ? value.sourceDescriptions.filter(isObject) : [];
  for (const { name, url: address, type } of described.slice(0, mostSources)) {
    if (typeof name !== "string" || typeof address !== "string") continue;
    const loaded =
      type === undefined || type === "openapi"
        ? await loadSource(address, url, rules)
        : { problem: `its type is "${valueText(type)}"; only "openapi" is supported` };
    sources.push([name, loaded]);
  }
  return { uri: url.href, document: value, sources: new Map(sources) };
}

const mostSources = 50;

async function loadSource(address: string, named: URL, rules: ReferenceRules) {
  if (!URL.canParse(address, named.href)) return { problem: `"${address}" is not an address` };
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
