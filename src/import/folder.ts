import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { ToolError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { MadeTool } from "./make-tool.ts";

/** What import wrote last time, tool by tool: how a person's edits are known. */
export interface Lock {
  readonly lockVersion: 1;
  readonly source: { readonly name: string; readonly location: string; readonly sha256: string };
  /** By operation. */
  readonly tools: Readonly<Record<string, MadeTool>>;
}

/** What stands in an imported folder. */
export interface Folder {
  readonly manifest: Readonly<Record<string, unknown>> | undefined;
  readonly lock: Lock | undefined;
  readSchema(reference: unknown): Promise<unknown>;
}

export const manifestFile = "manifest/tools_manifest.json";
export const lockFile = "import.lock.json";

/** Fails with configuration_invalid where a file is no JSON: it would be overwritten otherwise. */
export async function readFolder(root: string): Promise<Folder> {
  const manifest = await readJson(join(root, manifestFile));
  const lock = await readJson(join(root, lockFile));
  if (lock !== undefined && !(isObject(lock) && lock.lockVersion === 1 && isObject(lock.tools)))
    throw unusable(join(root, lockFile), "it is no lock file that this version knows");
  if (manifest !== undefined && !isObject(manifest))
    throw unusable(join(root, manifestFile), "it is no manifest");
  return {
    manifest,
    // Written by this program; what matters of its form was looked at.
    lock: lock as Lock | undefined,
    async readSchema(reference) {
      const path = isObject(reference) && typeof reference.$ref === "string" ? reference.$ref : undefined;
      return path?.startsWith("../schemas/") && !path.includes("..", 3)
        ? readJson(join(root, path.slice(3)))
        : reference;
    },
  };
}

/**
 * Writes files whole, each beside its place first; what is undefined is removed. The manifest comes after what it leads to,
 * the lock file after the manifest, removals last: a folder that is read meanwhile, or left by a crash, has no manifest that
 * names what is not there.
 */
export async function writeFolder(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const paths = [...files.keys()];
  const last = [manifestFile, lockFile].filter((path) => files.get(path) !== undefined);
  const written = paths.filter((path) => files.get(path) !== undefined && !last.includes(path));
  const atOnce = pLimit(filesAtATime);
  for (const folder of new Set(paths.map((path) => dirname(join(root, path)))))
    await mkdir(folder, { recursive: true });
  await atOnce.map(written, (path) => writeWhole(join(root, path), files.get(path) ?? ""));
  for (const path of last) await writeWhole(join(root, path), files.get(path) ?? "");
  const removed = paths.filter((path) => files.get(path) === undefined);
  await atOnce.map(removed, (path) => rm(join(root, path), { force: true }));
}

const filesAtATime = 32;

async function writeWhole(target: string, text: string): Promise<void> {
  if ((await readFile(target, "utf8").catch(() => undefined)) === text) return;
  const draft = `${target}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, target);
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(path, "it is no JSON", cause);
  }
}

function unusable(path: string, why: string, cause?: unknown): ToolError {
  return new ToolError("configuration_invalid", `${path} can't be used: ${why}.`, {
    hint: "Put it right or remove it, and import again.",
    cause,
  });
}
