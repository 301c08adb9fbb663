import { toPointer } from "./pointer.ts";

/** Everything that can be wrong with a manifest and the documents that it names. */
export const diagnosticCodes = [
  "unreadable-file",
  "invalid-json",
  "manifest-invalid",
  "duplicate-tool",
  "illegal-tool-name",
  "unresolved-reference",
  "cyclic-reference",
  "schema-invalid",
  "schema-not-object",
  "contract-invalid",
  "unknown-operation",
  "duplicate-step",
  "unknown-parameter",
  "ambiguous-parameter",
  "missing-parameter",
  "unexpected-body",
  "invalid-expression",
  "invalid-condition",
  "unknown-input",
  "unknown-step",
  "unknown-output",
  "unknown-analysis",
  "missing-prompt",
  "prompt-invalid",
  "prompt-instructions-not-static",
  "missing-answer",
  "invalid-select",
  "unknown-member",
  "invalid-paging",
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

export interface Diagnostic {
  /** Relative to the manifest's root folder. */
  readonly file: string;
  /** JSON Pointer into the file; "" is the whole of it. */
  readonly pointer: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to do next. */
  readonly help?: string;
  readonly severity: "error" | "warning";
}

export type Keys = readonly (string | number)[];

/** Collects the problems of one check. */
export class Problems {
  readonly found: Diagnostic[] = [];

  error(file: string, at: Keys, code: DiagnosticCode, message: string, help?: string): void {
    this.found.push({ file, pointer: toPointer(at), code, message, help, severity: "error" });
  }

  warning(file: string, at: Keys, code: DiagnosticCode, message: string, help?: string): void {
    this.found.push({ file, pointer: toPointer(at), code, message, help, severity: "warning" });
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * ```
 * manifest/tools_manifest.json#/tools/3/handler/operationId  unknown-operation
 *   "listSesions" is not in schemas/orchestrator.openapi.yaml. Did you mean "listSessions"?
 * ```
 */
export function formatDiagnostics(
  diagnostics: readonly (Omit<Diagnostic, "code"> & { readonly code: string })[],
): string {
  return diagnostics
    .map(({ file, pointer, code, message, help, severity }) => {
      const lines = [
        `${file}${pointer && `#${pointer}`}  ${code}${severity === "warning" ? " (warning)" : ""}`,
        message,
        help ?? "",
      ];
      return lines
        .filter((line) => line !== "")
        .flatMap((line) => line.split("\n"))
        .join("\n  ");
    })
    .join("\n");
}

/** ` Did you mean "x"?`, or nothing when no name is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.ceil(wrong.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best === undefined ? "" : ` Did you mean "${best}"?`;
}

/** How many insertions, removals and changes lead from one text to the other (Levenshtein), up to a limit. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const change = (previous[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[to.length] ?? limit;
}
