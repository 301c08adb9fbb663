import { importWorkflows } from "../../arazzo/import-workflows.ts";
import { isArazzo, loadArazzo } from "../../arazzo/load-arazzo.ts";
import type { Folder } from "../../import/folder.ts";
import { type Imported, importDocument } from "../../import/import-document.ts";
import type { ImportOptions } from "../../import/import-options.ts";
import { isObject } from "../../json/value.ts";
import type { ReferenceRules } from "../../openapi/document-source.ts";
import { type ParsedFile, readDocument } from "../../openapi/load-document.ts";

/** Makes tools from the operations of an OpenAPI or Swagger document, or from an Arazzo document's workflows. Fails with document_invalid. */
export async function importParsed(
  location: string,
  parsed: ParsedFile,
  rules: ReferenceRules,
  options: ImportOptions,
  folder: Folder,
): Promise<Imported> {
  if (!isArazzo(parsed.value)) return importDocument(await readDocument(location, parsed, rules), options);
  const sourceName = sourceNames(folder, options.source);
  return importWorkflows(await loadArazzo(location, parsed, rules), { ...options, sourceName });
}

/** A workflow's API keeps the name that its document has for it, unless the folder has another source of that name. */
function sourceNames({ manifest, lock }: Folder, name: string): (source: string) => string {
  const own = Object.keys(lock?.imports[name]?.operations ?? {});
  const described = Array.isArray(manifest?.sourceDescriptions) ? manifest.sourceDescriptions : [];
  const taken = described.filter(isObject).map((source) => String(source.name));
  return (source) => (taken.includes(source) && !own.includes(source) ? `${name}-${source}` : source);
}
