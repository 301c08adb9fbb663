import { dirname, join } from "node:path";
import { areUnchanged, type FileStamp, stampOf } from "../files/file-stamp.ts";
import { own } from "../json/value.ts";
import { type Diagnostic, hasErrors } from "./diagnostics.ts";
import { loadManifest, type Replaced } from "./load.ts";
import { planTools } from "./plan.ts";
import { frameOf, hashOf, indexesOf, planChanges } from "./plan-changes.ts";
import type { PlannedManifest, PlannedTool } from "./planned-tool.ts";
import { toolFiles } from "./tool-files.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** The result of loading, checking and planning a manifest. */
export interface PlanningResult {
  /** Absent when there is any problem. */
  readonly planned?: PlannedManifest;
  readonly problems: readonly Diagnostic[];
  /** The stamps of every file that was read or is missing. */
  readonly stamps: readonly FileStamp[];
}

/**
 * Plans a manifest that is read at run time, without built-ins. Tools that have not changed since `previous` are not planned
 * again. A manifest that changes during the read is read again, so that the result is of one state.
 */
export function planManifest(path: string, previous?: PlannedManifest): PlanningResult {
  const changed = previous && planChanges(path, previous, (replaced) => planOnce(path, replaced).planned);
  if (changed) {
    const { tools, origin } = changed;
    const { instructions } = previous;
    const planned = { tools, instructions, quickStamps: quickStampsOf(origin.stamps), origin: () => origin };
    return { planned, problems: [], stamps: origin.stamps };
  }
  for (let attempt = 1; ; attempt += 1) {
    const result = planOnce(path, new Map());
    if (attempt === mostAttempts || areUnchanged(result.stamps)) return result;
  }
}

function planOnce(path: string, replaced: Replaced): PlanningResult {
  const { documents, diagnostics, stamps, wanted } = loadManifest(path, replaced);
  const { tools, instructions, diagnostics: found } = planTools(documents, { analyses: [], reviews: [] });
  const problems = [...diagnostics, ...found];
  if (hasErrors(problems)) return { problems, stamps };
  const loaded = documents.files.get(documents.manifest);
  const manifest = loaded?.kind === "json" ? loaded.value : undefined;
  const written = own(manifest, "tools");
  const entries = tools.map((_tool, index) => hashOf(own(written, String(index))));
  const filesOf = toolFiles(documents.manifest, wanted);
  const root = dirname(dirname(path));
  const origin = {
    stamps,
    frame: frameOf(manifest),
    entries,
    files: indexesOf(
      tools.map((_tool, index) => filesOf(index).map((file) => join(root, file))),
      stamps,
    ),
  };
  // Taken before the files are checked again: a file that is replaced from here on changes its folder.
  const planned = {
    tools: tools.map(toPlannedTool),
    instructions,
    quickStamps: quickStampsOf(stamps),
    origin: () => origin,
  };
  return { planned, problems, stamps };
}

const mostAttempts = 3;

function quickStampsOf(stamps: readonly FileStamp[]): FileStamp[] {
  const folders = new Map<string, FileStamp[]>();
  for (const stamp of stamps) {
    const folder = dirname(stamp[0]);
    const files = folders.get(folder);
    if (files) files.push(stamp);
    else folders.set(folder, [stamp]);
  }
  return [...folders].flatMap(([folder, files]) =>
    files.length > mostInSmallFolder ? [stampOf(folder)] : files,
  );
}

const mostInSmallFolder = 50;

function toPlannedTool(tool: ToolPlan): PlannedTool {
  const { name, title, description, inputSchema, outputSchema, annotations, ...others } = tool;
  const plan = json(others);
  return {
    name,
    toolset: tool.toolset,
    feature: tool.feature,
    timeoutMs: tool.timeoutMs,
    annotations,
    definition: json({ name, title, description, inputSchema, outputSchema, annotations }),
    plan: () => plan,
  };
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
