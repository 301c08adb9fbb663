/** Every expected failure of tmux or of a program in it. Anything else that is thrown is a bug. */
const tmuxErrorCodes = [
  "tmux_missing",
  "tmux_unavailable",
  "tmux_refused",
  "invalid_argument",
  "session_exists",
  "session_missing",
  "pane_missing",
  "pane_dead",
  "pane_input_off",
  "cursor_moved",
  "not_ready",
  "input_not_empty",
  "not_submitted",
  "timeout",
  "cancelled",
] as const;

export type TmuxErrorCode = (typeof tmuxErrorCodes)[number];

export class TmuxError extends Error {
  override readonly name = "TmuxError";
  readonly code: TmuxErrorCode;

  constructor(code: TmuxErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
