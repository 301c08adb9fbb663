import { defineConfig } from "vitest/config";
import { cacheFolder } from "./test/support/cache-folder.ts";
import { LongestFirst } from "./test/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**", "**/node_modules/**"],
    pool: "forks",
    // They wait for processes more than they compute; the default on two cores would be one after another.
    maxWorkers: 3,
    // A worker loads modules once, not once a file: none keeps a state that a test leaves changed.
    isolate: false,
    // A new process is a fork of the worker, which then copies each page that it writes to: a small young generation is fewer.
    execArgv: ["--max-semi-space-size=1"],
    // Real processes on a shared machine: a bound against hanging, never a measure of speed.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { NO_COLOR: "1", XDG_CACHE_HOME: cacheFolder },
    sequence: { sequencer: LongestFirst },
    globalSetup: ["test/support/cache-folder.ts"],
  },
});
