import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ToolError } from "../errors/tool-error.ts";
import { marker } from "./tool-types.ts";

/**
 * Returns the files of a manifest's root folder to write, and undefined for generated files to remove. Throws
 * configuration_invalid where a path has a file that was not generated.
 */
export async function typeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string | undefined>> {
  for (const path of files.keys()) {
    const text = await current(root, path);
    if (text !== undefined && !isGenerated(text)) throw notGenerated(join(root, path));
  }
  const stale = (await generatedFiles(root)).filter((path) => !files.has(path));
  return new Map([...files, ...stale.map((path) => [path, undefined] as const)]);
}

async function generatedFiles(root: string): Promise<string[]> {
  const folder = join(root, "generated/toolsets");
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => name.endsWith(".ts")).map((name) => `generated/toolsets/${name}`);
  const texts = await Promise.all(paths.map((path) => current(root, path)));
  return paths.filter((_, index) => isGenerated(texts[index] ?? "")).sort();
}

function isGenerated(text: string): boolean {
  return text.startsWith(marker);
}

async function current(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function notGenerated(path: string): ToolError {
  return new ToolError(
    "configuration_invalid",
    `${path} was not written by \`generate\`; it stays as it is.`,
    {
      hint: "Move or remove it, and generate again.",
    },
  );
}
