import { createHash } from "node:crypto";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { listOperations } from "../openapi/plan-operations.ts";
import type { ImportRecord } from "./folder.ts";
import type { ImportOptions } from "./import-options.ts";

/** The lock's record of a document and of the import's options. */
export function importRecord(loaded: LoadedDocument, options: ImportOptions): ImportRecord {
  const { source, choice, location = loaded.uri, ...others } = options;
  const { include, exclude } = choice;
  return {
    location,
    sha256: createHash("sha256").update(JSON.stringify(loaded.document)).digest("hex"),
    options: { ...others, include, exclude },
    operations: { [source]: operationIds(loaded) },
  };
}

/** Returns operation ids by `GET /path`. */
export function operationIds(loaded: LoadedDocument): Readonly<Record<string, string>> {
  const { operations } = listOperations(loaded);
  return Object.fromEntries(
    operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId]),
  );
}
