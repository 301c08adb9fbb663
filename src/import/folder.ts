import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ToolError } from "../errors/tool-error.ts";
import { writeAll } from "../files/whole-files.ts";
import { isObject, tryParseJson } from "../json/value.ts";
import type { Choice } from "./choice.ts";
import type { MadeTool } from "./make-tool.ts";

/** What import wrote last time: how a person's edits are known. */
export interface Lock {
  readonly lockVersion: 1;
  /** By name: a folder can have the tools of several documents. */
  readonly imports: Readonly<Record<string, LockedImport>>;
}

/** A document that was imported, and what became of it. */
export interface LockedImport {
  readonly location: string;
  readonly sha256: string;
  /** What was asked for: an import of another version asks for the same. */
  readonly options: Choice & {
    readonly prefix: string;
    readonly serverName: string;
    readonly outputDepth?: number;
  };
  /** By source description, the ids of every operation of its document, by `GET /path`: the folder's own has what was chosen. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By operation, `GET /path`, or by workflow. */
  readonly tools: Readonly<Record<string, MadeTool>>;
}

/** What an import says of its document, before there are tools. */
export type ImportRecord = Omit<LockedImport, "tools">;

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
  if (lock !== undefined && !(isObject(lock) && lock.lockVersion === 1 && isObject(lock.imports)))
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

/** Writes files, all or none. The manifest comes after what it leads to, the lock file after the manifest. */
export function writeFolder(root: string, files: ReadonlyMap<string, string | undefined>): Promise<void> {
  return writeAll(root, files, [manifestFile, lockFile]);
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const parsed = tryParseJson(text);
  if ("value" in parsed) return parsed.value;
  throw unusable(path, "it is no JSON", parsed.error);
}

function unusable(path: string, why: string, cause?: unknown): ToolError {
  return new ToolError("configuration_invalid", `${path} can't be used: ${why}.`, {
    hint: "Put it right or remove it, and import again.",
    cause,
  });
}
