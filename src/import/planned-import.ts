import { join } from "node:path";
import type { Diagnostic } from "../manifest/diagnostics.ts";
import { type Documents, loadManifest } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import { type Folder, manifestFile } from "./folder.ts";
import type { Imported } from "./import-document.ts";
import { updateFolder } from "./update-folder.ts";

/** What an import would make of a folder: its files, and the tools of its manifest as they would be. */
export interface PlannedImport {
  /** File by path; undefined is removed. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly documents: Documents;
  readonly tools: readonly ToolPlan[];
  /** What the server would say of the folder: what a person edited can be wrong too. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was imported, put into a folder without a write. */
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
