export interface PaneIds {
  sessionId: string;
  windowId: string;
  paneId: string;
}

export interface Pane extends PaneIds {
  sessionName: string;
  /** The pane's first process, which leads a process group with the same number. */
  panePid: number;
  dead: boolean;
  /** Status and signal are null while a program that has closed its terminal still runs. */
  deadStatus: number | null;
  deadSignal: number | null;
  deadTime: Date | null;
  inMode: boolean;
  /** The second since 1970 in which the pane's window last had output. */
  lastOutput: number;
  /** The base name of the program in the foreground; anything but letters, digits and `_.+@-` is shown as `_`. */
  currentCommand: string;
  agentId: string | null;
  projectId: string | null;
}

/** The format for `list-panes -F` that `parsePane` reads. */
export const paneFormat = [
  "#{session_name}",
  "#{session_id}",
  "#{window_id}",
  "#{pane_id}",
  "#{pane_pid}",
  "#{pane_dead}",
  "#{pane_dead_status}",
  "#{pane_dead_signal}",
  "#{pane_dead_time}",
  "#{pane_in_mode}",
  "#{window_activity}",
  "#{@agent_id}",
  "#{@project_id}",
  // A program chooses this name itself: it must not be able to add columns or rows.
  "#{s/[^A-Za-z0-9_.+@-]/_/:pane_current_command}",
].join("\t");

export function parsePane(line: string): Pane {
  const [sessionName = "", sessionId = "", windowId = "", paneId = "", ...rest] = line.split("\t");
  const [
    panePid,
    dead,
    deadStatus,
    deadSignal,
    deadTime,
    inMode,
    lastOutput,
    agentId,
    projectId,
    command = "",
  ] = rest;
  const number = (text: string | undefined) => (text ? Number(text) : null);
  const deadAt = number(deadTime);
  return {
    sessionName,
    sessionId,
    windowId,
    paneId,
    panePid: Number(panePid),
    dead: dead === "1",
    deadStatus: number(deadStatus),
    deadSignal: number(deadSignal),
    deadTime: deadAt === null ? null : new Date(deadAt * 1000),
    inMode: (number(inMode) ?? 0) > 0,
    lastOutput: number(lastOutput) ?? 0,
    currentCommand: command,
    agentId: agentId || null,
    projectId: projectId || null,
  };
}
