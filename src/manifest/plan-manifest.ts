import { dirname } from "node:path";
import { type Diagnostic, hasErrors } from "./diagnostics.ts";
import { areUnchanged, type FileMark, markOf } from "./file-mark.ts";
import { loadManifest } from "./load.ts";
import { planTools } from "./plan.ts";
import type { PlannedManifest, PlannedTool } from "./planned-tool.ts";
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
 * Plans a manifest whose built-ins are none: one that is read at run time. A manifest that is changed while it is read is
 * read again, so that all of it is of one state.
 */
export function planManifest(path: string): PlanningResult {
  for (let attempt = 1; ; attempt += 1) {
    const { documents, diagnostics, marks } = loadManifest(path);
    const { tools, diagnostics: found } = planTools(documents, { analyses: [], reviews: [] });
    // Before the files are looked at again: what is put in a file's place from here on changes its folder.
    const glance = glanceAt(marks);
    if (attempt < mostAttempts && !areUnchanged(marks)) continue;
    const problems = [...diagnostics, ...found];
    if (hasErrors(problems)) return { problems, marks };
    return { planned: { tools: tools.map(toPlannedTool), marks, glance }, problems, marks };
  }
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
  return [...folders].flatMap(([folder, files]) => [
    markOf(folder),
    ...(files.length > mostInSmallFolder ? [] : files),
  ]);
}

const mostInSmallFolder = 50;

function toPlannedTool(tool: ToolPlan): PlannedTool {
  const { name, title, description, inputSchema, outputSchema, annotations, ...plan } = tool;
  return {
    name,
    toolset: tool.toolset,
    timeoutMs: tool.timeoutMs,
    definition: json({ name, title, description, inputSchema, outputSchema, annotations }),
    plan: json(plan),
  };
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
