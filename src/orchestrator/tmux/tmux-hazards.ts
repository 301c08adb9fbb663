/** Behaviour of tmux that would do harm, measured on 3.3a, and what this project does about it. */
export interface TmuxHazard {
  id: string;
  what_happens: string;
  /** The last version that is known to do it; null where no version is known to be free of it. */
  last_affected: string | null;
  what_we_do: string;
}

const table: TmuxHazard[] = [
  {
    id: "paste_into_dead_pane",
    what_happens: "paste-buffer into a dead pane crashes the tmux server, and every agent on it dies",
    last_affected: "3.3a",
    what_we_do: "the server itself checks pane_dead in the same step (if-shell -F)",
  },
  {
    id: "respawn_kill_crash",
    what_happens: "respawn-pane -k can crash the tmux server while a control client does not read",
    last_affected: null,
    what_we_do:
      "the process is ended first; only a dead pane is respawned, without -k; our client is no-output",
  },
  {
    id: "kills_together_crash",
    what_happens: "several kill-pane that reach the tmux server at once over control mode crash it",
    last_affected: null,
    what_we_do: "the next kill is sent when the one before was answered",
  },
  {
    id: "keys_to_dead_pane_lost",
    what_happens: "send-keys to a dead pane succeeds and the text is lost",
    last_affected: null,
    what_we_do: "the same check of pane_dead; the caller gets pane_dead",
  },
  {
    id: "copy_mode_swallows_input",
    what_happens: "in copy mode a paste goes in unbracketed and Enter is swallowed",
    last_affected: null,
    what_we_do: "copy-mode -q in the same step, before each paste and each key",
  },
  {
    id: "semicolon_ends_command",
    what_happens: "an argument that ends in ; ends the command, and what follows runs as the next one",
    last_affected: null,
    what_we_do: "arguments are double-quoted lines in control mode, where ; is text",
  },
  {
    id: "formats_expand_in_arguments",
    what_happens:
      "names and start directories are expanded as formats: #(command) in one runs a shell command",
    last_affected: null,
    what_we_do: "such values travel in a user option, which is expanded once and never again",
  },
  {
    id: "prefix_targets",
    what_happens: "-t proj also finds proj-alpha",
    last_affected: null,
    what_we_do: "targets are =name or $, @, % ids",
  },
  {
    id: "session_names_change",
    what_happens: "a session name a.b:c silently becomes a_b_c",
    last_affected: null,
    what_we_do: "names with anything but letters, digits, _ and - are refused",
  },
  {
    id: "restart_race",
    what_happens: "a new server that starts while the old one ends fails with 'server exited unexpectedly'",
    last_affected: null,
    what_we_do: "connecting is repeated for a bounded time",
  },
  {
    id: "single_argument_runs_shell",
    what_happens: "a program that is given as one argument is run by sh -c, which interprets it",
    last_affected: null,
    what_we_do: "the program is resolved to an absolute path first and a lone one is passed to exec as data",
  },
  {
    id: "missing_directory_ignored",
    what_happens: "a start directory that does not exist is silently replaced by the home directory",
    last_affected: null,
    what_we_do: "the directory is checked first",
  },
  {
    id: "missed_exit_status",
    what_happens: "pane_dead is set but status, signal and time stay empty, until another child of tmux ends",
    last_affected: null,
    what_we_do:
      "run-shell gives tmux another child when a dead pane's end is missing, then the panes are listed again",
  },
  {
    id: "session_environment_leaks",
    what_happens:
      "new-session -e gives variables to the whole session, so later windows see the first agent's secrets",
    last_affected: null,
    what_we_do: "the session forgets them in the same step",
  },
  {
    id: "paste_carriage_returns",
    what_happens: "paste-buffer -p without -r sends each line end as Enter",
    last_affected: null,
    what_we_do: "always -p -r",
  },
  {
    id: "escape_ends_bracketed_paste",
    what_happens: "text that contains ESC [201~ leaves the bracketed paste and can submit early",
    last_affected: null,
    what_we_do: "control characters other than line end and tab are removed",
  },
];

/** Returns the hazards of a tmux version as `tmux -V` prints it ("tmux 3.3a", "3.4"); all of them for an unknown one. */
export function hazards(version: string): TmuxHazard[] {
  const have = versionRank(version);
  return table.filter(({ last_affected }) => {
    if (last_affected === null || have === null) return true;
    const last = versionRank(last_affected);
    return last === null || have <= last;
  });
}

/** Returns 303.01 for 3.3a: orders tmux's versions, whose patch level is a letter. */
function versionRank(version: string): number | null {
  const match = /(\d+)\.(\d+)([a-z]?)/.exec(version);
  if (!match?.[1] || !match[2]) return null;
  const letter = match[3] ? match[3].charCodeAt(0) - 96 : 0;
  return Number(match[1]) * 100 + Number(match[2]) + letter / 100;
}
