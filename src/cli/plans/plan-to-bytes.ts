import type { FileStamp } from "../../files/file-stamp.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import { writePlanFile } from "../../manifest/plan-file.ts";
import { planManifest } from "../../manifest/plan-manifest.ts";
import { keptPlans, planOwner } from "./plan-cache.ts";

/** The result of planning a manifest, in a form that can be sent between threads and written into a file. */
export interface PlannedBytes {
  /** A plan file; absent where the manifest has an error. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly problems: readonly Diagnostic[];
  readonly stamps: readonly FileStamp[];
}

/** Plans the manifest at an absolute path. Tools whose files are unchanged keep the plans that are in the cache. */
export function planToBytes(manifest: string, cacheDir: string): PlannedBytes {
  const { planned, problems, stamps } = planManifest(manifest, keptPlans(cacheDir, manifest));
  return { problems, stamps, ...(planned && { bytes: writePlanFile(planOwner(manifest), planned) }) };
}
