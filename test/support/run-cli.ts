import { spawn } from "node:child_process";
import { plainEnvironment } from "./plain-environment.ts";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs `node ...args` with nothing of this process's environment but PATH, and waits for its end. */
export function run(args: readonly string[], { env = {}, input, cwd }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...plainEnvironment, ...env } });
    const ran: Ran = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      ran.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      ran.stderr += text;
    });
    child.stdin.on("error", () => {}).end(input);
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...ran, code }));
  });
}

/** The same without the lines of progress, which appear where a command takes longer than a second. */
export function withoutProgress(ran: Ran): Ran {
  return { ...ran, stderr: ran.stderr.replace(/^.* \(\d+ s\)\n/gm, "") };
}
