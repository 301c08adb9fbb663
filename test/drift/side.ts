import { type Side, sideOf } from "../../src/drift/side.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { planImport } from "../../src/import/planned-import.ts";
import { openParsed } from "../../src/openapi/load-document.ts";

/** The tools that import makes of a document, chosen by operation. */
export async function sideFor(document: object, include: readonly string[] = []): Promise<Side> {
  const options = { source: "books", prefix: "", serverName: "books", choice: { include, exclude: [] } };
  const folder = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  const loaded = await openParsed("/books.json", structuredClone(document));
  const imported = importDocument(loaded, options);
  const { documents, tools } = await planImport(imported, "/nowhere", folder);
  return sideOf(documents, tools, { answers: false, allOperations: imported.record.operations });
}
