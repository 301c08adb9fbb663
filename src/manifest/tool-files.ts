import type { Wanted } from "./load.ts";

/**
 * Returns the files that each tool of a manifest was made from, by the tool's index: its schemas, its prompt, and the files
 * that schemas refer to. Without the manifest and the documents of APIs, which every tool may depend on.
 */
export function toolFiles(manifest: string, wanted: readonly Wanted[]): (tool: number) => string[] {
  const documents = wanted.filter(({ kind }) => kind === "contract" || kind === "manifest");
  const shared = new Set(documents.map(({ file }) => file));
  const named = new Map<string, string[]>();
  for (const { file, from } of wanted) {
    if (shared.has(file)) continue;
    const by = from.file === manifest ? entryOf(manifest, from.at[1]) : from.file;
    const files = named.get(by);
    if (files) files.push(file);
    else named.set(by, [file]);
  }
  return (tool) => {
    const found = new Set<string>();
    const follow = (by: string) => {
      for (const file of named.get(by) ?? []) {
        if (found.has(file)) continue;
        found.add(file);
        follow(file);
      }
    };
    follow(entryOf(manifest, tool));
    return [...found];
  };
}

function entryOf(manifest: string, tool: string | number | undefined): string {
  return `${manifest}#/tools/${tool}`;
}
