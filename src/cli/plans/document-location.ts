import { relative, resolve } from "node:path";

export function isAddress(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/** A document's location as a folder records it: an address, or a path from the folder. */
export function locationFrom(folder: string, document: string): string {
  return isAddress(document) ? document : relative(folder, resolve(document));
}
