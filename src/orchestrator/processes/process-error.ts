/** Every expected failure of a program that is run or waited for. Anything else that is thrown is a bug. */
export type ProcessErrorCode = "command_not_found" | "directory_missing" | "cancelled";

export class ProcessError extends Error {
  override readonly name = "ProcessError";
  readonly code: ProcessErrorCode;

  constructor(code: ProcessErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
