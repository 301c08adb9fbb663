import { quote } from "./control-mode.ts";
import { TmuxError } from "./tmux-error.ts";

export type PaneOptions = Readonly<Record<`@${string}`, string>>;

/** Returns a line of commands that set user options of a pane; empty without options. */
export function setOptions(target: string, options: PaneOptions): string {
  return Object.entries(options)
    .map(([name, value]) => {
      if (!/^@[A-Za-z0-9_-]+$/.test(name) || /\p{Cc}/u.test(value))
        throw new TmuxError(
          "invalid_argument",
          `Cannot set ${JSON.stringify(name)} to ${JSON.stringify(value)}.`,
        );
      return `set-option -p -t ${target} ${name} ${quote(value)}`;
    })
    .join(" ; ");
}

/** Returns the target of a session by its exact name or its id, not yet quoted. */
export function bareTarget(session: string): string {
  if (/^\$\d+$/.test(session)) return session;
  // tmux turns "." and ":" in session names into "_"; we reject them so that look-ups stay exact.
  if (/^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/.test(session)) return `=${session}`;
  throw new TmuxError(
    "invalid_argument",
    `${JSON.stringify(session)} cannot be a session's name: use letters, digits, "_" and "-".`,
  );
}

export const sessionTarget = (session: string) => `'${bareTarget(session)}'`;

export function paneTarget(paneId: string): string {
  if (/^%\d+$/.test(paneId)) return `'${paneId}'`;
  throw new TmuxError("invalid_argument", `${JSON.stringify(paneId)} is not a pane id (%1).`);
}
