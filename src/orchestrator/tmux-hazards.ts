/** What real tmux does that would hurt, measured on 3.3a, and what this project does about it. */
export interface TmuxHazard {
  id: string;
  whatHappens: string;
  /** The last version that is known to do it; null where no version is known to be free of it. */
  lastAffected: string | null;
  whatWeDo: string;
}

const table: TmuxHazard[] = [
  {
    id: "paste_into_dead_pane",
    whatHappens: "paste-buffer into a dead pane crashes the tmux server, and every agent on it dies",
    lastAffected: "3.3a",
    whatWeDo: "the server itself looks at pane_dead in the same step (if-shell -F)",
  },
  {
    id: "respawn_kill_crash",
    whatHappens: "respawn-pane -k can crash the tmux server while a control client does not read",
    lastAffected: null,
    whatWeDo:
      "the process is ended first; only a dead pane is respawned, without -k; our client is no-output",
  },
  {
    id: "keys_to_dead_pane_lost",
    whatHappens: "send-keys to a dead pane succeeds and the text is lost",
    lastAffected: null,
    whatWeDo: "the same check of pane_dead; the caller gets pane_dead",
  },
  {
    id: "copy_mode_swallows_input",
    whatHappens: "in copy mode a paste goes in unbracketed and Enter is swallowed",
    lastAffected: null,
    whatWeDo: "copy-mode -q in the same step, before each paste and each key",
  },
  {
    id: "semicolon_ends_command",
    whatHappens: "an argument that ends in ; ends the command, and what follows runs as the next one",
    lastAffected: null,
    whatWeDo: "arguments are double-quoted lines in control mode, where ; is text",
  },
  {
    id: "formats_expand_in_arguments",
    whatHappens:
      "names and start directories are expanded as formats: #(command) in one runs a shell command",
    lastAffected: null,
    whatWeDo: "such values travel in a user option, which is expanded once and never again",
  },
  {
    id: "prefix_targets",
    whatHappens: "-t proj also finds proj-alpha",
    lastAffected: null,
    whatWeDo: "targets are =name or $, @, % ids",
  },
  {
    id: "session_names_change",
    whatHappens: "a session name a.b:c silently becomes a_b_c",
    lastAffected: null,
    whatWeDo: "names with anything but letters, digits, _ and - are refused",
  },
  {
    id: "restart_race",
    whatHappens: "a new server that starts while the old one ends fails with 'server exited unexpectedly'",
    lastAffected: null,
    whatWeDo: "connecting is repeated for a bounded time",
  },
  {
    id: "single_argument_runs_shell",
    whatHappens: "a program that is given as one argument is run by sh -c, which interprets it",
    lastAffected: null,
    whatWeDo: "the program is resolved to an absolute path first and a lone one is passed to exec as data",
  },
  {
    id: "missing_directory_ignored",
    whatHappens: "a start directory that does not exist is silently replaced by the home directory",
    lastAffected: null,
    whatWeDo: "the directory is looked at first",
  },
  {
    id: "missed_exit_status",
    whatHappens: "pane_dead is set but status, signal and time stay empty, until another child of tmux ends",
    lastAffected: null,
    whatWeDo:
      "run-shell gives tmux another child when a dead pane's end is missing, then the panes are listed again",
  },
  {
    id: "session_environment_leaks",
    whatHappens:
      "new-session -e gives variables to the whole session, so later windows see the first agent's secrets",
    lastAffected: null,
    whatWeDo: "the session forgets them in the same step",
  },
  {
    id: "paste_carriage_returns",
    whatHappens: "paste-buffer -p without -r sends each line end as Enter",
    lastAffected: null,
    whatWeDo: "always -p -r",
  },
  {
    id: "escape_ends_bracketed_paste",
    whatHappens: "text that contains ESC [201~ leaves the bracketed paste and can submit early",
    lastAffected: null,
    whatWeDo: "control characters other than line end and tab are removed",
  },
];

/** The hazards of one tmux version, as `tmux -V` prints it ("tmux 3.3a", "3.4"). An unknown version has them all. */
export function hazards(version: string): TmuxHazard[] {
  const have = versionRank(version);
  return table.filter(({ lastAffected }) => {
    if (lastAffected === null || have === null) return true;
    const last = versionRank(lastAffected);
    return last === null || have <= last;
  });
}

/** 3.3a → 303.01: orders tmux's versions, whose patch level is a letter. */
function versionRank(version: string): number | null {
  const match = /(\d+)\.(\d+)([a-z]?)/.exec(version);
  if (!match?.[1] || !match[2]) return null;
  const letter = match[3] ? match[3].charCodeAt(0) - 96 : 0;
  return Number(match[1]) * 100 + Number(match[2]) + letter / 100;
}
