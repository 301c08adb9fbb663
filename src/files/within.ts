import { relative, sep } from "node:path";

/** Tells if an absolute path is a folder or lies within it. Links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
