import type { Keys } from "../json/pointer.ts";
import { toPointer } from "../json/pointer.ts";

/** The problems that a manifest and its documents can have. */
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
  "unknown-tool",
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
  /** The next step. */
  readonly help?: string;
  readonly severity: "error" | "warning";
}

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
