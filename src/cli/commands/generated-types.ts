import { join, relative } from "node:path";
import { sourcesFile } from "../../drift/tool-lock.ts";
import { changedFiles, writeAll } from "../../files/whole-files.ts";
import { lockFile } from "../../import/folder.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { typeFiles } from "../../tool-types/folder-types.ts";
import { toolTypes } from "../../tool-types/tool-types.ts";
import { type LockedFolder, lockedFolder } from "../plans/locked-folder.ts";
import { type Proposal, proposeCurrent } from "../plans/proposal.ts";
import { print, printError } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/**
 * Writes the types of a manifest's tools into `generated/` of its root folder, and the lock beside the manifest; with `check` it
 * only compares. Returns the exit code: 1 where the manifest has an error, which prevents writing, or where `check` finds a
 * difference.
 */
export async function generateTypes(manifest: string, check: boolean): Promise<number> {
  const folder = lockedFolder(manifest);
  const proposal = await proposeCurrent(folder);
  const { diagnostics } = proposal;
  if (diagnostics.length > 0) printError(printable(formatDiagnostics(diagnostics)));
  if (hasErrors(diagnostics)) return 1;
  return writeProposal(folder, proposal, check);
}

/** Writes the files of a proposal and the types of its tools, all or none, and prints their names. */
export async function writeProposal(
  folder: LockedFolder,
  { files, side }: Proposal,
  check: boolean,
): Promise<number> {
  const { root } = folder;
  const types = await typeFiles(root, toolTypes(side.tools.map(({ plan }) => plan)));
  const all = new Map([...files, ...types]);
  const changed = await changedFiles(root, all, !check);
  if (!check)
    await writeAll(root, all, [
      relative(root, folder.manifest),
      relative(root, join(folder.folder, sourcesFile)),
      lockFile,
    ]);
  const here = relative(process.cwd(), root) || ".";
  for (const change of changed) print(`${here}/${change}`);
  if (changed.length === 0) print(`${here}/generated: nothing changed.`);
  return check && changed.length > 0 ? 1 : 0;
}
