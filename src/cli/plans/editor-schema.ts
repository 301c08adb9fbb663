import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../../files/package-root.ts";

/** What editors know files of a folder by. */
export interface EditorSchema {
  /** The schema's path from a folder of the root, such as `manifest/`. */
  readonly reference: string;
  /** By path from the root folder. */
  readonly files: readonly (readonly [path: string, text: string])[];
}

/** In a checkout the project's own schema; elsewhere a copy of this version's comes with the folder. */
export function editorSchema(root: string, name: "manifest" | "config" | "tool-test"): EditorSchema {
  const file = `schemas/${name}.schema.json`;
  const own = join(packageRoot, file);
  if (`${root}/`.startsWith(packageRoot))
    return { reference: relative(join(root, "manifest"), own).replaceAll("\\", "/"), files: [] };
  return { reference: `../${file}`, files: [[file, readFileSync(own, "utf8")]] };
}
