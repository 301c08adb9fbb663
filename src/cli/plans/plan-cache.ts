import { areUnchanged } from "../../files/file-mark.ts";
import { type PlanOwner, readPlanFile } from "../../manifest/plan-file.ts";
import type { PlannedManifest } from "../../manifest/planned-tool.ts";
import { version } from "../config/version.ts";

// Importing node:fs and node:path as modules loads what a start has no other use for.
const { mkdirSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { crc32 } = process.getBuiltinModule("node:zlib");
const { fileURLToPath } = process.getBuiltinModule("node:url");

/**
 * How many files have to be as they were. `glance` leaves out the single files of large folders, which takes tens of
 * milliseconds off a start: for somebody who looks at all of them soon.
 */
export type Scrutiny = "all" | "glance";

/** The plans that were kept of a manifest, if the files behind it are as they were, and this program made them. */
export function cachedPlans(
  cacheDir: string,
  manifest: string,
  scrutiny: Scrutiny,
): PlannedManifest | undefined {
  const planned = keptPlans(cacheDir, manifest);
  if (!planned) return undefined;
  if (scrutiny === "glance" && areUnchanged(planned.glance)) return planned;
  return areUnchanged(planned.origin().marks) ? planned : undefined;
}

/** The plans that were kept, whether or not they are still right. */
export function keptPlans(cacheDir: string, manifest: string): PlannedManifest | undefined {
  const file = cacheFile(cacheDir, manifest);
  try {
    const { uid, mode } = statSync(file);
    // What somebody else could write is not ours.
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readPlanFile(planOwner(manifest), readFileSync(file));
  } catch {
    // There is none, or none that can be read: it is made again.
    return undefined;
  }
}

/** Keeps the bytes of a plan file where only this user can read them. Throws as the file system does. */
export async function keepPlans(cacheDir: string, manifest: string, bytes: Uint8Array): Promise<void> {
  const { writeAtomically } = await import("../../files/draft.ts");
  mkdirSync(join(cacheDir, folder), { recursive: true, mode: 0o700 });
  await writeAtomically(cacheFile(cacheDir, manifest), bytes, 0o600);
}

export function planOwner(manifest: string): PlanOwner {
  return { program, manifest };
}

const folder = "plans";

/** A version that is built again, while somebody works on it, plans anew. */
const program = `${version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;

/** Two manifests of one name would plan in turns: the file says whose it is. */
function cacheFile(cacheDir: string, manifest: string): string {
  return join(cacheDir, folder, `${crc32(manifest).toString(16)}-${manifest.length.toString(16)}`);
}
