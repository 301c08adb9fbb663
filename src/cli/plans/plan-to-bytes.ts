import type { FileMark } from "../../files/file-mark.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import { writePlanFile } from "../../manifest/plan-file.ts";
import { planManifest } from "../../manifest/plan-manifest.ts";
import { keptPlans, planOwner } from "./plan-cache.ts";

/** What came of planning a manifest, in a form that goes from thread to thread and into a file. */
export interface PlannedBytes {
  /** A plan file; absent when anything is wrong. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly problems: readonly Diagnostic[];
  readonly marks: readonly FileMark[];
}

/** Plans the manifest at an absolute path, here and now; what was kept of it and is the same still is not planned again. */
export function planToBytes(manifest: string, cacheDir: string): PlannedBytes {
  const { planned, problems, marks } = planManifest(manifest, keptPlans(cacheDir, manifest));
  return { problems, marks, ...(planned && { bytes: writePlanFile(planOwner(manifest), planned) }) };
}
