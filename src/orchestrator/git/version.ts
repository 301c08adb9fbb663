import { execa } from "execa";

/** The first line of `git --version`. Rejects when git is missing or does not answer within five seconds. */
export async function gitVersion(): Promise<string> {
  return (await execa("git", ["--version"], { timeout: 5000 })).stdout.trim();
}
