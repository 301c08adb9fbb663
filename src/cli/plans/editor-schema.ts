import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packageRoot } from "../../files/package-root.ts";

/** A schema with which editors check and complete a file. */
export interface EditorSchema {
  /** The schema's path from a folder in the root folder, such as `manifest/`. */
  readonly reference: string;
  /** The schema's own file, if it has to be written, by path from the root folder. */
  readonly files: readonly (readonly [path: string, text: string])[];
}

/** In a checkout it is the project's own schema; elsewhere a copy of this version's schema is written into the folder. */
export function editorSchema(root: string, name: "manifest" | "config" | "tool-test"): EditorSchema {
  const file = `schemas/${name}.schema.json`;
  const own = join(packageRoot, file);
  if (`${root}/`.startsWith(packageRoot))
    return { reference: relative(join(root, "manifest"), own).replaceAll("\\", "/"), files: [] };
  return { reference: `../${file}`, files: [[file, readFileSync(own, "utf8")]] };
}
