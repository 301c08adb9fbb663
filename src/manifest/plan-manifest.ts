import { dirname, join } from "node:path";
import { areUnchanged, type FileMark, markOf } from "../files/file-mark.ts";
import { own } from "../json/value.ts";
import { type Diagnostic, hasErrors } from "./diagnostics.ts";
import { loadManifest, type Replaced } from "./load.ts";
import { planTools } from "./plan.ts";
import { frameOf, hashOf, indexesOf, planChanges } from "./plan-changes.ts";
import type { PlannedManifest, PlannedTool } from "./planned-tool.ts";
import { toolFiles } from "./tool-files.ts";
import type { ToolPlan } from "./tool-plan.ts";

/** What came of loading, checking and planning a manifest. */
export interface PlanningResult {
  /** Absent when anything is wrong. */
  readonly planned?: PlannedManifest;
  readonly problems: readonly Diagnostic[];
  /** Every file that was read, or should have been. */
  readonly marks: readonly FileMark[];
}

/**
 * Plans a manifest whose built-ins are none: one that is read at run time. What was planned before, if it is given, is not
 * planned again. A manifest that is changed while it is read is read again, so that all of it is of one state.
 */
export function planManifest(path: string, previous?: PlannedManifest): PlanningResult {
  const changed = previous && planChanges(path, previous, (replaced) => planOnce(path, replaced).planned);
  if (changed) {
    const { tools, origin } = changed;
    const { instructions } = previous;
    const planned = { tools, instructions, glance: glanceAt(origin.marks), origin: () => origin };
    return { planned, problems: [], marks: origin.marks };
  }
  for (let attempt = 1; ; attempt += 1) {
    const result = planOnce(path, new Map());
    if (attempt === mostAttempts || areUnchanged(result.marks)) return result;
  }
}

function planOnce(path: string, replaced: Replaced): PlanningResult {
  const { documents, diagnostics, marks, wanted } = loadManifest(path, replaced);
  const { tools, instructions, diagnostics: found } = planTools(documents, { analyses: [], reviews: [] });
  const problems = [...diagnostics, ...found];
  if (hasErrors(problems)) return { problems, marks };
  const loaded = documents.files.get(documents.manifest);
  const manifest = loaded?.kind === "json" ? loaded.value : undefined;
  const written = own(manifest, "tools");
  const entries = tools.map((_tool, index) => hashOf(own(written, String(index))));
  const filesOf = toolFiles(documents.manifest, wanted);
  const root = dirname(dirname(path));
  const origin = {
    ...{ marks, frame: frameOf(manifest), entries },
    files: indexesOf(
      tools.map((_tool, index) => filesOf(index).map((file) => join(root, file))),
      marks,
    ),
  };
  // Before the files are looked at again: what is put in a file's place from here on changes its folder.
  const planned = {
    tools: tools.map(toPlannedTool),
    instructions,
    glance: glanceAt(marks),
    origin: () => origin,
  };
  return { planned, problems, marks };
}

const mostAttempts = 3;

function glanceAt(marks: readonly FileMark[]): FileMark[] {
  const folders = new Map<string, FileMark[]>();
  for (const mark of marks) {
    const folder = dirname(mark[0]);
    const files = folders.get(folder);
    if (files) files.push(mark);
    else folders.set(folder, [mark]);
  }
  return [...folders].flatMap(([folder, files]) =>
    files.length > mostInSmallFolder ? [markOf(folder)] : files,
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
