import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where programs that tests start keep what they may: the user's own cache is not for tests. */
export const cacheFolder = join(tmpdir(), `tmo-cache-${process.ppid}-${process.pid}`);

/** Before and after the whole run (vitest's globalSetup). */
export default function setup(): () => void {
  mkdirSync(cacheFolder, { recursive: true });
  return () => rmSync(cacheFolder, { recursive: true, force: true });
}
