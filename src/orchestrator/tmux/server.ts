import { runProcess } from "../processes/process-run.ts";
import type { TmuxConnection } from "./connection.ts";
import { quote, type RequestOptions } from "./control-mode.ts";
import { TmuxError } from "./tmux-error.ts";

export interface TmuxServer {
  /** Differs from that of every other server, including one with the same process id after a reboot. */
  id: string;
  version: string;
  pid: number;
  startTime: Date;
}

/** `TmuxServer.id` as a format. */
export const serverFormat = "#{pid}.#{start_time}";

/** Starts the server when there is none. */
export async function readServer(connection: TmuxConnection, options?: RequestOptions): Promise<TmuxServer> {
  const format = `${serverFormat}\t#{version}\t#{pid}\t#{start_time}`;
  const [line = ""] = await connection.run(`display-message -p ${quote(format)}`, options);
  const [id = "", version = "", pid, startTime] = line.split("\t");
  return { id, version, pid: Number(pid), startTime: new Date(Number(startTime) * 1000) };
}

/** The output of `tmux -V`, for example "tmux 3.3a". Throws `tmux_missing`. */
export async function tmuxVersion(binary = "tmux"): Promise<string> {
  const { exitCode, stdout, cause } = await runProcess(binary, ["-V"], { timeoutMs: 5000 });
  if (exitCode === 0) return stdout.toString("utf8").trim();
  throw new TmuxError("tmux_missing", `"${binary} -V" failed. Install tmux 3.2 or newer.`, { cause });
}
