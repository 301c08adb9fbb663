import { ToolError } from "../errors.ts";
import { compileTool } from "../handlers/compile.ts";
import type { ToolEntry } from "../handlers/tool-module.ts";
import { formatDiagnostics, hasErrors } from "../manifest/diagnostics.ts";
import { loadManifest } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";

/** The tools of manifests that are read at run time. Fails with configuration_invalid, with every problem and its place. */
export async function addedTools(
  manifests: readonly string[],
  known: readonly string[],
): Promise<ToolEntry[]> {
  const names = new Set(known);
  const entries: ToolEntry[] = [];
  for (const manifest of manifests) {
    const { documents, diagnostics } = await loadManifest(manifest);
    const planned = planTools(documents, { analyses: [], reviews: [] });
    const all = [...diagnostics, ...planned.diagnostics];
    if (hasErrors(all))
      throw invalid(manifest, formatDiagnostics(all.filter(({ severity }) => severity === "error")));
    for (const plan of planned.tools) {
      if (names.has(plan.name)) throw invalid(manifest, `There is a tool "${plan.name}" already.`);
      names.add(plan.name);
      entries.push(compileTool(plan, { analyses: {}, reviews: {} }));
    }
  }
  return entries;
}

function invalid(manifest: string, problems: string): ToolError {
  return new ToolError("configuration_invalid", `The manifest ${manifest} can't be used:\n${problems}`);
}
