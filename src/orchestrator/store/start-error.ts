export type StartErrorCode =
  | "already_running"
  | "settings_invalid"
  | "state_folder_unusable"
  | "database_unusable"
  | "key_invalid"
  | "address_in_use";

/** The reason why an orchestrator did not start. The message says what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
