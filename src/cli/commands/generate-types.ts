import { relative } from "node:path";
import { changedFiles, writeAll } from "../../files/whole-files.ts";
import { lockFile } from "../../import/folder.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { typeFiles } from "../../tool-types/folder-types.ts";
import { toolTypes } from "../../tool-types/tool-types.ts";
import { type LockedFolder, lockedFolder, type Proposal, standing } from "../plans/drift-sides.ts";
import { print } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/**
 * Writes the types of a manifest's tools into `generated/` of its root folder and the lock beside the manifest, or compares.
 * Gives the exit code: 1 where the manifest has an error, when nothing is written, or where `check` finds a difference.
 */
export async function generateTypes(manifest: string, check: boolean): Promise<number> {
  const folder = lockedFolder(manifest);
  const proposal = await standing(folder);
  const { diagnostics } = proposal;
  if (diagnostics.length > 0) process.stderr.write(`${printable(formatDiagnostics(diagnostics))}\n`);
  if (hasErrors(diagnostics)) return 1;
  return writeProposal(folder, proposal, check);
}

/** Writes what is to be and the types of its tools, all of it or nothing, and says each file. */
export async function writeProposal(
  folder: LockedFolder,
  { files, side }: Proposal,
  check: boolean,
): Promise<number> {
  const { root } = folder;
  const types = await typeFiles(root, toolTypes(side.tools.map(({ plan }) => plan)));
  const all = new Map([...files, ...types]);
  const changed = await changedFiles(root, all, !check);
  if (!check) await writeAll(root, all, [relative(root, folder.manifest), folder.lockPath, lockFile]);
  const here = relative(process.cwd(), root) || ".";
  for (const change of changed) print(`${here}/${change}`);
  if (changed.length === 0) print(`${here}/generated: nothing changed.`);
  return check && changed.length > 0 ? 1 : 0;
}
