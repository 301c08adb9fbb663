import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const { existsSync } = process.getBuiltinModule("node:fs");

/** The folder with the package's package.json, with a slash at the end. This file is deeper in `src/` than in a bundle. */
export const packageRoot = `${folderWithPackage(dirname(fileURLToPath(import.meta.url)))}/`;

function folderWithPackage(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The program is not in a package: package.json is missing.");
  return folderWithPackage(parent);
}
