import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { areUnchanged, type FileStamp, stampOf } from "../files/file-stamp.ts";
import { isObject, own, parseJson } from "../json/value.ts";
import type { Replaced } from "./load.ts";
import type { PlannedManifest, PlannedTool, PlanOrigin } from "./planned-tool.ts";

type PlanPart = (replaced: Replaced) => PlannedManifest | undefined;

export interface ChangedPlans {
  readonly tools: readonly PlannedTool[];
  readonly origin: PlanOrigin;
}

/**
 * Plans only the tools whose entry or files have changed since `previous`. Returns undefined where more has changed, such as
 * the document of an API, or where there is any problem: then the whole manifest is planned, which reports it.
 */
export function planChanges(
  path: string,
  previous: PlannedManifest,
  planPart: PlanPart,
): ChangedPlans | undefined {
  const stamp = stampOf(path);
  const origin = previous.origin();
  const shared = sharedStamps(origin).filter(([file]) => file !== path);
  if (!areUnchanged(shared)) return undefined;
  const manifest = parseJson(readFileSync(path, "utf8"));
  if (!isObject(manifest) || !Array.isArray(manifest.tools) || frameOf(manifest) !== origin.frame)
    return undefined;
  if (!haveDistinctNames(manifest.tools) || !hasUsedTools(manifest)) return undefined;

  const known = new Map([...madeOf(previous)].filter(([, { stamps }]) => areUnchanged(stamps)));
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
  const read = [stamp, ...shared, ...all.flatMap(({ stamps }) => stamps)];
  // Two stamps of one file differ if it changed during the load, and only one of them is current.
  if (all.length < entries.length || !areUnchanged(read)) return undefined;
  const stamps = [...new Map(read.map((one) => [one[0], one])).values()];
  const files = indexesOf(
    all.map((made) => made.stamps.map(([file]) => file)),
    stamps,
  );
  return { tools: all.map(({ tool }) => tool), origin: { stamps, frame: origin.frame, entries, files } };
}

/** Returns the indexes of files in `stamps`. */
export function indexesOf(files: readonly (readonly string[])[], stamps: readonly FileStamp[]): number[][] {
  const places = new Map(stamps.map(([file], index) => [file, index]));
  return files.map((paths) => paths.flatMap((file) => places.get(file) ?? []));
}

/** A tool and the files that it was made from. */
interface MadeTool {
  readonly tool: PlannedTool;
  readonly stamps: readonly FileStamp[];
}

/** Returns the tools by the hash of their entry. */
function madeOf({ tools, origin }: PlannedManifest): Map<string, MadeTool> {
  const { entries, files, stamps } = origin();
  return new Map(
    tools.map((tool, index) => [
      entries[index] ?? "",
      { tool, stamps: stampsAt(files[index] ?? [], stamps) },
    ]),
  );
}

function stampsAt(places: readonly number[], stamps: readonly FileStamp[]): FileStamp[] {
  return places.map((place) => stamps[place]).filter((stamp) => stamp !== undefined);
}

/** Returns the stamps of files that all tools depend on. */
function sharedStamps({ stamps, files }: PlanOrigin): FileStamp[] {
  const own = new Set(files.flat());
  return stamps.filter((_stamp, index) => !own.has(index));
}

/** Returns the hash of everything but the tools. */
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

/** Whether each tool that the instructions name exists. */
function hasUsedTools({ instructions, tools }: { readonly [key: string]: unknown }): boolean {
  const usage = isObject(instructions) ? instructions.usage : undefined;
  if (!Array.isArray(usage) || !Array.isArray(tools)) return true;
  const names = new Set(tools.map((tool) => own(tool, "name")));
  return usage.every((line) => names.has(own(line, "tool")));
}

/** Like the check of the whole manifest: no two names differ only in case or separators. */
function haveDistinctNames(entries: readonly unknown[]): boolean {
  const names = entries.map((entry) =>
    isObject(entry) ? String(entry.name).toLowerCase().replace(/[_-]/g, "") : "",
  );
  return new Set(names).size === names.length;
}
