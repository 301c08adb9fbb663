import { join } from "node:path";
import type { Diagnostic } from "../manifest/diagnostics.ts";
import { type Documents, loadManifest } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import { type Folder, manifestFile } from "./folder.ts";
import type { Imported } from "./import-document.ts";
import { updateFolder } from "./update-folder.ts";

/** The files that an import would write, and the tools of the resulting manifest. */
export interface PlannedImport {
  /** By path; undefined for files to remove. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly documents: Documents;
  readonly tools: readonly ToolPlan[];
  /** The server's diagnostics for the folder, hand edits included. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans the update of a folder without writing it. */
export async function planImport(
  imported: Imported,
  root: string,
  folder: Folder,
  schemaReference?: string,
): Promise<PlannedImport> {
  const { files } = await updateFolder(imported, folder, schemaReference);
  const { documents, diagnostics } = loadManifest(join(root, manifestFile), files);
  const planned = planTools(documents, { analyses: [], reviews: [] });
  return {
    files,
    documents,
    tools: planned.tools,
    diagnostics: [...diagnostics, ...planned.diagnostics],
  };
}
