import { constants } from "node:fs";
import { access, lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../../files/within.ts";
import { Problem } from "../contract/problem.ts";

export interface PathRules {
  /** Folders that projects may lie in. Empty: anywhere that is not refused. */
  readonly allowedRoots: readonly string[];
  /** Refused like the system's folders. */
  readonly refused: readonly string[];
}

export interface ProjectPath {
  /** The real path: no link in it. */
  readonly path: string;
  /** False when only its parent exists, so that it has to be made. */
  readonly exists: boolean;
}

const systemFolders = [
  "/bin",
  "/boot",
  "/dev",
  "/etc",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/proc",
  "/run",
  "/sbin",
  "/sys",
  "/usr",
  "/tmp",
  "/var",
  "/System",
  "/Library",
  "/private/etc",
  "/private/tmp",
  "/private/var",
];

/** They hold keys, which an agent that works there would read or publish sooner or later. */
const keyFolders = [".ssh", ".gnupg", ".aws"];

/**
 * Returns the real place of a project. Fails with `path_not_allowed` where projects are not allowed, and with
 * `validation_failed` when it cannot be a project's folder.
 */
export async function checkProjectPath(given: string, rules: PathRules): Promise<ProjectPath> {
  const found = await resolveLinks(given);
  await refuseOutside(given, found.path, rules);
  if (found.exists) {
    if (!(await stat(found.path)).isDirectory()) throw unusable(`${given} is a file, not a folder.`);
    if (!(await isWritable(found.path))) throw unusable(`${given} cannot be written by this user.`);
  } else if (found.missing > 1) {
    throw unusable(
      `${given} does not exist, and neither does its parent folder. Create the parent folder first.`,
    );
  } else if (!(await isWritable(path.dirname(found.path)))) {
    throw unusable(`${given} does not exist, and its parent folder cannot be written by this user.`);
  }
  return { path: found.path, exists: found.exists };
}

/** The real path of the existing part, followed by the rest as given. */
async function resolveLinks(given: string): Promise<ProjectPath & { missing: number }> {
  if (!path.isAbsolute(given)) throw unusable(`${given} is not an absolute path.`);
  if (given.split("/").includes(".."))
    throw notAllowed(`${given} has a ".." in it. Give the path without it.`);
  const whole = path.normalize(given).replace(/(?<=.)\/$/, "");
  let existing = whole;
  const rest: string[] = [];
  for (;;) {
    const real = await realpath(existing).catch(errorCode);
    if (typeof real === "string")
      return { path: path.join(real, ...rest), exists: rest.length === 0, missing: rest.length };
    if (real.code === "ENOTDIR") throw unusable(`${given} lies below a file.`);
    if (real.code !== "ENOENT") throw notAllowed(`${given} cannot be resolved (${real.code}).`);
    if (await isLink(existing)) throw notAllowed(`${existing} is a link that leads nowhere.`);
    rest.unshift(path.basename(existing));
    existing = path.dirname(existing);
  }
}

/**
 * Fails with `path_not_allowed` unless projects may lie at a real path. The most specific folder decides: an allowed root
 * inside a refused folder allows its content.
 */
export async function refuseOutside(
  given: string,
  real: string,
  { allowedRoots, refused }: PathRules,
): Promise<void> {
  const shown = given === real ? given : `${given} (which is ${real})`;
  const roots = allowedRoots.length > 0 ? await Promise.all(allowedRoots.map(realOrSame)) : ["/"];
  const holding = roots.filter((root) => isWithin(real, root));
  if (holding.length === 0)
    throw notAllowed(`${shown} is outside of the allowed folders ${allowedRoots.join(", ")}. ${howToAllow}`);
  if (real === "/") throw notAllowed("The root folder cannot be a project.");
  const within = refused.find((one) => isWithin(one, real));
  if (within !== undefined)
    throw notAllowed(
      `${shown} contains ${within}, where the orchestrator keeps its files. Choose another folder.`,
    );
  const keys = keyFolders.find((folder) => real.split("/").includes(folder));
  if (keys !== undefined)
    throw notAllowed(`${shown} is in a folder for keys (${keys}). Choose another folder.`);
  const folders = [...systemFolders, ...(await Promise.all(refused.map(realOrSame)))];
  const folder = folders.find((one) => isWithin(real, one) && !holding.some((root) => isWithin(root, one)));
  if (folder !== undefined)
    throw notAllowed(`${shown} is in ${folder}, where projects are refused by default. ${howToAllow}`);
}

const howToAllow =
  "Choose another folder, or list the folders that may hold projects in TMUX_ORCHESTRATOR_ALLOWED_ROOTS and start the orchestrator again.";

function realOrSame(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}

async function isLink(at: string): Promise<boolean> {
  return (await lstat(at).catch(() => undefined))?.isSymbolicLink() ?? false;
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

function errorCode(error: NodeJS.ErrnoException): { code: string | undefined } {
  return { code: error.code };
}

function notAllowed(detail: string): Problem {
  return new Problem("path_not_allowed", detail);
}

function unusable(detail: string): Problem {
  return new Problem("validation_failed", detail, { errors: [{ path: "/path", message: detail }] });
}
