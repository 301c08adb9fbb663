import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";
import { TmuxError } from "./tmux-error.ts";

/** An executable file for a command, as an absolute path. Fails with `command_not_found`. */
export async function findCommand(command: string, cwd: string, searchPath: string): Promise<string> {
  const candidates = command.includes("/")
    ? [path.resolve(cwd, command)]
    : searchPath
        .split(":")
        .filter((folder) => path.isAbsolute(folder))
        .map((folder) => path.join(folder, command));
  for (const candidate of command === "" ? [] : candidates)
    if (await isExecutableFile(candidate)) return candidate;
  const where = command.includes("/")
    ? `There is no executable file ${candidates[0]}`
    : `It is not on PATH (${searchPath})`;
  throw new TmuxError(
    "command_not_found",
    `Cannot run ${JSON.stringify(command)}. ${where}. Install it or name it by its full path.`,
  );
}

/** Fails with `directory_missing`. */
export async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  // tmux itself would start the program in the home directory instead, without a word.
  if (!path.isAbsolute(directory) || !found?.isDirectory())
    throw new TmuxError(
      "directory_missing",
      `${JSON.stringify(directory)} is not an existing directory. Create it, or give a full path.`,
    );
}

async function isExecutableFile(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** tmux hands a lone argument to a shell as a script; given as `$0` it is data. */
export function execArguments(command: string, rest: readonly string[]): string[] {
  return rest.length > 0 ? [command, ...rest] : ["/bin/sh", "-c", 'exec "$0"', command];
}
