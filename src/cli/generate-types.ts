import { dirname, relative, resolve } from "node:path";
import { formatDiagnostics, hasErrors } from "../manifest/diagnostics.ts";
import { loadManifest } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";
import { updateTypes } from "../tool-types/folder-types.ts";
import { toolTypes } from "../tool-types/tool-types.ts";
import { print } from "./output.ts";
import { printable } from "./render.ts";

/**
 * Writes the types of a manifest's tools into `generated/` of its root folder, or compares. Gives the exit code: 1 where the
 * manifest has an error, when nothing is written, or where `check` finds a difference.
 */
export async function generateTypes(manifest: string, check: boolean): Promise<number> {
  const { documents, diagnostics } = await loadManifest(manifest);
  const planned = planTools(documents, { analyses: [], reviews: [] });
  const all = [...diagnostics, ...planned.diagnostics];
  if (all.length > 0) process.stderr.write(`${printable(formatDiagnostics(all))}\n`);
  if (hasErrors(all)) return 1;
  const root = dirname(dirname(resolve(manifest)));
  const changed = await updateTypes(root, toolTypes(planned.tools), check);
  const here = relative(process.cwd(), root) || ".";
  for (const change of changed) print(`${here}/${change}`);
  if (changed.length === 0) print(`${here}/generated: nothing changed.`);
  return check && changed.length > 0 ? 1 : 0;
}
