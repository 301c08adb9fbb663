import { areUnchanged } from "../../files/file-stamp.ts";
import { type PlanOwner, readPlanFile } from "../../manifest/plan-file.ts";
import type { PlannedManifest } from "../../manifest/planned-tool.ts";
import { version } from "../config/version.ts";

// Importing node:fs and node:path as modules loads more than a start needs.
const { mkdirSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { crc32 } = process.getBuiltinModule("node:zlib");
const { fileURLToPath } = process.getBuiltinModule("node:url");

/**
 * Which files have to be unchanged. `quick` leaves out the single files of large folders, which saves tens of milliseconds of a
 * start; a full check follows soon after.
 */
export type FileCheck = "full" | "quick";

/** The plans in the cache, if the manifest's files are unchanged and this program made them. */
export function cachedPlans(
  cacheDir: string,
  manifest: string,
  fileCheck: FileCheck,
): PlannedManifest | undefined {
  const planned = keptPlans(cacheDir, manifest);
  if (!planned) return undefined;
  if (fileCheck === "quick" && areUnchanged(planned.quickStamps)) return planned;
  return areUnchanged(planned.origin().stamps) ? planned : undefined;
}

/** The plans in the cache, whether or not they are still valid. */
export function keptPlans(cacheDir: string, manifest: string): PlannedManifest | undefined {
  const file = cacheFile(cacheDir, manifest);
  try {
    const { uid, mode } = statSync(file);
    // A file that somebody else can write is not trusted.
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readPlanFile(planOwner(manifest), readFileSync(file));
  } catch {
    // Where it is missing or cannot be read it is made again.
    return undefined;
  }
}

/** Writes a plan file into the cache, readable for this user only. Throws the file system's errors. */
export async function keepPlans(cacheDir: string, manifest: string, bytes: Uint8Array): Promise<void> {
  const { writeAtomically } = await import("../../files/draft.ts");
  mkdirSync(join(cacheDir, folder), { recursive: true, mode: 0o700 });
  await writeAtomically(cacheFile(cacheDir, manifest), bytes, 0o600);
}

export function planOwner(manifest: string): PlanOwner {
  return { program, manifest };
}

const folder = "plans";

/** A new build of the same version plans again. */
const program = `${version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;

/** Where two manifests have the same file name, each replaces the other's plans: the file names its manifest. */
function cacheFile(cacheDir: string, manifest: string): string {
  return join(cacheDir, folder, `${crc32(manifest).toString(16)}-${manifest.length.toString(16)}`);
}
