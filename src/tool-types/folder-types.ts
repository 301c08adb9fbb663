import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ToolError } from "../errors/tool-error.ts";
import { marker } from "./tool-types.ts";

/**
 * The files of a manifest's root folder as they are to be: those that are given, and undefined for those of ours that are
 * generated no more. Fails with configuration_invalid where a file is somebody else's.
 */
export async function typeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string | undefined>> {
  for (const path of files.keys()) {
    const text = await current(root, path);
    if (text !== undefined && !isOurs(text)) throw notOurs(join(root, path));
  }
  const stale = (await ourFiles(root)).filter((path) => !files.has(path));
  return new Map([...files, ...stale.map((path) => [path, undefined] as const)]);
}

async function ourFiles(root: string): Promise<string[]> {
  const folder = join(root, "generated/toolsets");
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => name.endsWith(".ts")).map((name) => `generated/toolsets/${name}`);
  const texts = await Promise.all(paths.map((path) => current(root, path)));
  return paths.filter((_, index) => isOurs(texts[index] ?? "")).sort();
}

function isOurs(text: string): boolean {
  return text.startsWith(marker);
}

async function current(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function notOurs(path: string): ToolError {
  return new ToolError(
    "configuration_invalid",
    `${path} was not written by \`generate\`; it stays as it is.`,
    {
      hint: "Move or remove it, and generate again.",
    },
  );
}
