import { resolve } from "node:path";
import type { FileStamp } from "../../files/file-stamp.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import { readPlanFile } from "../../manifest/plan-file.ts";
import type { PlannedTool } from "../../manifest/planned-tool.ts";
import type { Instructions } from "../../manifest/tool-plan.ts";
import type { Log } from "../config/log.ts";
import { cachedPlans, type FileCheck, keepPlans, planOwner } from "./plan-cache.ts";
import type { PlannedBytes } from "./plan-to-bytes.ts";

export interface PlanningOptions {
  readonly cacheDir: string;
  readonly log: Log;
  readonly fileCheck: FileCheck;
}

export interface ManifestPlans {
  /** Absent where the manifest has an error. */
  readonly tools?: readonly PlannedTool[];
  readonly instructions?: Instructions | undefined;
  readonly problems: readonly Diagnostic[];
  /** The stamps of every file that was read, or that is missing. */
  stamps(): readonly FileStamp[];
}

/** The planned tools of a manifest: from the cache while its files are unchanged, otherwise planned and put into the cache. */
export async function manifestPlans(
  manifest: string,
  { cacheDir, log, fileCheck }: PlanningOptions,
): Promise<ManifestPlans> {
  const path = resolve(manifest);
  const cached = cachedPlans(cacheDir, path, fileCheck);
  if (cached) {
    log.debug({ manifest: path, tools: cached.tools.length }, "the manifest's plans were kept");
    const { tools, instructions } = cached;
    return { tools, instructions, problems: [], stamps: () => cached.origin().stamps };
  }
  const { bytes, problems, stamps } = await planInWorker(path, cacheDir);
  const result = { problems, stamps: () => stamps };
  if (!bytes) return result;
  log.debug({ manifest: path }, "the manifest was planned");
  try {
    await keepPlans(cacheDir, path, bytes);
  } catch (error) {
    log.info({ manifest: path, err: error }, "the manifest's plans could not be kept");
  }
  const planned = readPlanFile(planOwner(path), bytes);
  return { ...result, tools: planned?.tools, instructions: planned?.instructions };
}

/** Plans in a worker thread. Only the bundle has a program for it; elsewhere it plans in this thread. */
async function planInWorker(manifest: string, cacheDir: string): Promise<PlannedBytes> {
  const { existsSync } = await import("node:fs");
  const program = new URL("plan-worker.js", import.meta.url);
  if (!existsSync(program)) return (await import("./plan-to-bytes.ts")).planToBytes(manifest, cacheDir);
  const { Worker } = await import("node:worker_threads");
  return new Promise((done, fail) => {
    const worker = new Worker(program, { workerData: { manifest, cacheDir } });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`the planning thread ended (${code})`)));
  });
}
