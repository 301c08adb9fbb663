import { runProcess } from "../processes/process-run.ts";
import { GitError } from "./git-error.ts";

/** The first line of `git --version`. Throws `git_missing` when git does not answer within five seconds. */
export async function gitVersion(): Promise<string> {
  const { exitCode, stdout, cause } = await runProcess("git", ["--version"], { timeoutMs: 5000 });
  if (exitCode === 0) return stdout.toString("utf8").trim();
  throw new GitError("git_missing", "The program git was not found. Install git and try again.", { cause });
}
