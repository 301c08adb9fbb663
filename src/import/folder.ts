import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ToolError } from "../errors/tool-error.ts";
import { writeAll } from "../files/whole-files.ts";
import { isObject, tryParseJson } from "../json/value.ts";
import type { Choice } from "./choice.ts";
import type { MadeTool } from "./make-tool.ts";

/** The result of the last import, by which hand edits are recognised. */
export interface Lock {
  readonly lockVersion: 1;
  /** By name: a folder can have the tools of several documents. */
  readonly imports: Readonly<Record<string, LockedImport>>;
}

/** An imported document and its tools. */
export interface LockedImport {
  readonly location: string;
  readonly sha256: string;
  /** The options of the import. An import of another version uses them again. */
  readonly options: Choice & {
    readonly prefix: string;
    readonly serverName: string;
    readonly outputDepth?: number;
  };
  /** By source description and `GET /path`, the ids of all operations of the document. The folder's own has only the chosen ones. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By operation, `GET /path`, or by workflow. */
  readonly tools: Readonly<Record<string, MadeTool>>;
}

/** An import without its tools. */
export type ImportRecord = Omit<LockedImport, "tools">;

/** The contents of an imported folder. */
export interface Folder {
  readonly manifest: Readonly<Record<string, unknown>> | undefined;
  readonly lock: Lock | undefined;
  readSchema(reference: unknown): Promise<unknown>;
}

export const manifestFile = "manifest/tools_manifest.json";
export const lockFile = "import.lock.json";

/** Fails with configuration_invalid where a file is not valid JSON, because import would overwrite it. */
export async function readFolder(root: string): Promise<Folder> {
  const manifest = await readJson(join(root, manifestFile));
  const lock = await readJson(join(root, lockFile));
  if (lock !== undefined && !(isObject(lock) && lock.lockVersion === 1 && isObject(lock.imports)))
    throw unusable(join(root, lockFile), "it is not a lock file of a known version");
  if (manifest !== undefined && !isObject(manifest))
    throw unusable(join(root, manifestFile), "it is not a manifest");
  return {
    manifest,
    // Written by this program; the members that decide about its form were checked.
    lock: lock as Lock | undefined,
    async readSchema(reference) {
      const path = isObject(reference) && typeof reference.$ref === "string" ? reference.$ref : undefined;
      return path?.startsWith("../schemas/") && !path.includes("..", 3)
        ? readJson(join(root, path.slice(3)))
        : reference;
    },
  };
}

/** Writes all files or none. The manifest comes after the files that it refers to, the lock file after the manifest. */
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
  throw unusable(path, "it is not valid JSON", parsed.error);
}

function unusable(path: string, why: string, cause?: unknown): ToolError {
  return new ToolError("configuration_invalid", `${path} can't be used: ${why}.`, {
    hint: "Correct or remove it, and import again.",
    cause,
  });
}
