import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ToolError } from "../errors.ts";
import { marker } from "./tool-types.ts";

/**
 * Writes files into a manifest's root folder and removes those of ours that are generated no more; with `check` it only says
 * what it would do. A file that somebody else wrote fails it with configuration_invalid: nothing is written then.
 */
export async function updateTypes(
  root: string,
  files: ReadonlyMap<string, string>,
  check: boolean,
): Promise<string[]> {
  const before = new Map<string, string | undefined>();
  for (const path of files.keys()) before.set(path, await current(root, path));
  for (const [path, text] of before) if (text !== undefined && !isOurs(text)) throw notOurs(join(root, path));
  const differing = [...files].filter(([path, text]) => before.get(path) !== text);
  const stale = (await ourFiles(root)).filter((path) => !files.has(path));
  if (!check) {
    for (const [path, text] of differing) await writeWhole(join(root, path), text);
    for (const path of stale) await rm(join(root, path));
  }
  return [
    ...differing.map(([path]) => `${path} ${check ? differenceOf(before.get(path)) : "written"}`),
    ...stale.map((path) => `${path} ${check ? "is generated no more" : "removed"}`),
  ];
}

function differenceOf(text: string | undefined): string {
  return text === undefined ? "is missing" : "differs from what is generated";
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

async function writeWhole(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, target);
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
