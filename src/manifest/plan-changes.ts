import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parseJson } from "../json.ts";
import { areUnchanged, markOf } from "./file-mark.ts";
import type { Replaced } from "./load.ts";
import type { PlannedManifest } from "./planned-tool.ts";
import { isRecord } from "./schema.ts";

type PlanPart = (replaced: Replaced) => Omit<PlannedManifest, "glance"> | undefined;

/**
 * Plans what is new since `previous` alone, where the manifest is the only file that changed and only its tools did.
 * Undefined where more has changed or anything is wrong: the whole is planned then, and says what.
 */
export function planChanges(
  path: string,
  previous: PlannedManifest,
  planPart: PlanPart,
): Omit<PlannedManifest, "glance"> | undefined {
  const mark = markOf(path);
  const others = previous.marks.filter(([file]) => file !== path);
  if (!areUnchanged(others)) return undefined;
  const manifest = parseJson(readFileSync(path, "utf8"));
  if (!isRecord(manifest) || !Array.isArray(manifest.tools) || frameOf(manifest) !== previous.frame)
    return undefined;
  if (!haveOwnNames(manifest.tools)) return undefined;

  const known = new Map(previous.tools.map((tool) => [tool.entry, tool]));
  const added = manifest.tools.filter((entry) => !known.has(hashOf(entry)));
  const marks = new Map([mark, ...others].map((one) => [one[0], one]));
  if (added.length > 0) {
    const text = JSON.stringify({ ...manifest, tools: added });
    const part = planPart(new Map([[`${basename(dirname(path))}/${basename(path)}`, text]]));
    if (!part) return undefined;
    for (const tool of part.tools) known.set(tool.entry, tool);
    for (const one of part.marks) marks.set(one[0], one);
  }
  const tools = manifest.tools.flatMap((entry) => known.get(hashOf(entry)) ?? []);
  if (tools.length < manifest.tools.length || !areUnchanged([...marks.values()])) return undefined;
  return { tools, marks: [...marks.values()], frame: previous.frame };
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
