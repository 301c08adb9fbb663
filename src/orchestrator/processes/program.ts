import { constants, realpathSync } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../../files/within.ts";
import { ProcessError } from "./process-error.ts";

/** Returns the absolute path of a command's executable file. Throws `command_not_found`. */
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
  throw new ProcessError(
    "command_not_found",
    `Cannot run ${JSON.stringify(command)}. ${where}. Install it or name it by its full path.`,
  );
}

/**
 * The folder in which a program is installed: the one that has its folder `bin`, otherwise its own. A folder that contains
 * one of `not` is too much: then it is a smaller one, or the program's file.
 */
export function installationOf(program: string, not: readonly string[] = []): string {
  const file = realpathSync(program);
  const folder = path.dirname(file);
  const folders = path.basename(folder) === "bin" ? [path.dirname(folder), folder] : [folder];
  const contains = (outer: string) => not.some((inner) => isWithin(inner, outer));
  return folders.find((one) => !contains(one)) ?? file;
}

/** Throws `directory_missing`. */
export async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (!path.isAbsolute(directory) || !found?.isDirectory())
    throw new ProcessError(
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
