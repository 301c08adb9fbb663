import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parseJson } from "../json.ts";
import { areUnchanged, markOf } from "./file-mark.ts";
import type { Replaced } from "./load.ts";
import type { PlannedManifest, PlannedTool, PlanOrigin } from "./planned-tool.ts";
import { isRecord } from "./schema.ts";

type PlanPart = (replaced: Replaced) => PlannedManifest | undefined;

export interface ChangedPlans {
  readonly tools: readonly PlannedTool[];
  readonly origin: PlanOrigin;
}

/**
 * Plans what is new since `previous` alone, where the manifest is the only file that changed and only its tools did.
 * Undefined where more has changed or anything is wrong: the whole is planned then, and says what.
 */
export function planChanges(
  path: string,
  previous: PlannedManifest,
  planPart: PlanPart,
): ChangedPlans | undefined {
  const mark = markOf(path);
  const origin = previous.origin();
  const others = origin.marks.filter(([file]) => file !== path);
  if (!areUnchanged(others)) return undefined;
  const manifest = parseJson(readFileSync(path, "utf8"));
  if (!isRecord(manifest) || !Array.isArray(manifest.tools) || frameOf(manifest) !== origin.frame)
    return undefined;
  if (!haveOwnNames(manifest.tools)) return undefined;

  const known = toolsByEntry(previous);
  const entries = manifest.tools.map(hashOf);
  const added = manifest.tools.filter((_tool, index) => !known.has(entries[index] ?? ""));
  const marks = new Map([mark, ...others].map((one) => [one[0], one]));
  if (added.length > 0) {
    const text = JSON.stringify({ ...manifest, tools: added });
    const part = planPart(new Map([[`${basename(dirname(path))}/${basename(path)}`, text]]));
    if (!part) return undefined;
    for (const [entry, tool] of toolsByEntry(part)) known.set(entry, tool);
    for (const one of part.origin().marks) marks.set(one[0], one);
  }
  const tools = entries.flatMap((entry) => known.get(entry) ?? []);
  if (tools.length < entries.length || !areUnchanged([...marks.values()])) return undefined;
  return { tools, origin: { marks: [...marks.values()], frame: origin.frame, entries } };
}

function toolsByEntry({ tools, origin }: PlannedManifest): Map<string, PlannedTool> {
  const { entries } = origin();
  return new Map(tools.map((tool, index) => [entries[index] ?? "", tool]));
}

/** Of everything but the tools. */
export function frameOf(manifest: unknown): string {
  if (!isRecord(manifest)) return "";
  const { tools: _tools, ...frame } = manifest;
  return hashOf(frame);
}

export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64");
}

/** As the check of the whole wants it: no two differ only in case or separators. */
function haveOwnNames(entries: readonly unknown[]): boolean {
  const names = entries.map((entry) =>
    isRecord(entry) ? String(entry.name).toLowerCase().replace(/[_-]/g, "") : "",
  );
  return new Set(names).size === names.length;
}
