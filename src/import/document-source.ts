import { createHash } from "node:crypto";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { listOperations } from "../openapi/plan-operations.ts";
import type { Lock } from "./folder.ts";
import type { ImportOptions } from "./import-document.ts";

/** What the lock says of the document that is imported, and of what was asked for. */
export function documentSource(
  loaded: LoadedDocument,
  options: ImportOptions,
  location: string,
): Lock["source"] {
  const { source: name, choice, ...others } = options;
  const { include, exclude } = choice;
  const { operations } = listOperations(loaded);
  return {
    name,
    location,
    sha256: createHash("sha256").update(JSON.stringify(loaded.document)).digest("hex"),
    options: { ...others, include, exclude },
    operations: Object.fromEntries(
      operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId]),
    ),
  };
}
