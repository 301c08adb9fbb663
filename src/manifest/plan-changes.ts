import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { areUnchanged, type FileMark, markOf } from "../files/file-mark.ts";
import { isObject, own, parseJson } from "../json/value.ts";
import type { Replaced } from "./load.ts";
import type { PlannedManifest, PlannedTool, PlanOrigin } from "./planned-tool.ts";

type PlanPart = (replaced: Replaced) => PlannedManifest | undefined;

export interface ChangedPlans {
  readonly tools: readonly PlannedTool[];
  readonly origin: PlanOrigin;
}

/**
 * Plans what is new since `previous` alone: tools whose entry or whose files changed. Undefined where more has changed, such as
 * the document of an API, or anything is wrong: the whole is planned then, and says what.
 */
export function planChanges(
  path: string,
  previous: PlannedManifest,
  planPart: PlanPart,
): ChangedPlans | undefined {
  const mark = markOf(path);
  const origin = previous.origin();
  const shared = sharedMarks(origin).filter(([file]) => file !== path);
  if (!areUnchanged(shared)) return undefined;
  const manifest = parseJson(readFileSync(path, "utf8"));
  if (!isObject(manifest) || !Array.isArray(manifest.tools) || frameOf(manifest) !== origin.frame)
    return undefined;
  if (!haveOwnNames(manifest.tools) || !hasUsedTools(manifest)) return undefined;

  const known = new Map([...madeOf(previous)].filter(([, { marks }]) => areUnchanged(marks)));
  const entries = manifest.tools.map(hashOf);
  const added = manifest.tools.filter((_tool, index) => !known.has(entries[index] ?? ""));
  if (added.length > 0) {
    // Its lines may name tools that are not in this part.
    const text = JSON.stringify({ ...manifest, instructions: undefined, tools: added });
    const part = planPart(new Map([[`${basename(dirname(path))}/${basename(path)}`, text]]));
    if (!part) return undefined;
    for (const [entry, made] of madeOf(part)) known.set(entry, made);
  }
  const all = entries.flatMap((entry) => known.get(entry) ?? []);
  const read = [mark, ...shared, ...all.flatMap(({ marks }) => marks)];
  // Two marks of one file differ where it changed meanwhile: only one of them holds.
  if (all.length < entries.length || !areUnchanged(read)) return undefined;
  const marks = [...new Map(read.map((one) => [one[0], one])).values()];
  const files = indexesOf(
    all.map((made) => made.marks.map(([file]) => file)),
    marks,
  );
  return { tools: all.map(({ tool }) => tool), origin: { marks, frame: origin.frame, entries, files } };
}

/** Where the marks of files stand among `marks`. */
export function indexesOf(files: readonly (readonly string[])[], marks: readonly FileMark[]): number[][] {
  const places = new Map(marks.map(([file], index) => [file, index]));
  return files.map((paths) => paths.flatMap((file) => places.get(file) ?? []));
}

/** A tool and the files that it was made of. */
interface MadeTool {
  readonly tool: PlannedTool;
  readonly marks: readonly FileMark[];
}

/** By the hash of its entry. */
function madeOf({ tools, origin }: PlannedManifest): Map<string, MadeTool> {
  const { entries, files, marks } = origin();
  return new Map(
    tools.map((tool, index) => [entries[index] ?? "", { tool, marks: marksAt(files[index] ?? [], marks) }]),
  );
}

function marksAt(places: readonly number[], marks: readonly FileMark[]): FileMark[] {
  return places.map((place) => marks[place]).filter((mark) => mark !== undefined);
}

/** Of files that all tools were made of. */
function sharedMarks({ marks, files }: PlanOrigin): FileMark[] {
  const own = new Set(files.flat());
  return marks.filter((_mark, index) => !own.has(index));
}

/** Of everything but the tools. */
export function frameOf(manifest: unknown): string {
  if (!isObject(manifest)) return "";
  const { tools: _tools, ...frame } = manifest;
  return hashOf(frame);
}

export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64");
}

/** Whether each tool that the instructions name is there. */
function hasUsedTools({ instructions, tools }: { readonly [key: string]: unknown }): boolean {
  const usage = isObject(instructions) ? instructions.usage : undefined;
  if (!Array.isArray(usage) || !Array.isArray(tools)) return true;
  const names = new Set(tools.map((tool) => own(tool, "name")));
  return usage.every((line) => names.has(own(line, "tool")));
}

/** As the check of the whole wants it: no two differ only in case or separators. */
function haveOwnNames(entries: readonly unknown[]): boolean {
  const names = entries.map((entry) =>
    isObject(entry) ? String(entry.name).toLowerCase().replace(/[_-]/g, "") : "",
  );
  return new Set(names).size === names.length;
}
