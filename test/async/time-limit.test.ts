import { execFile } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startTimeLimit } from "../../src/async/time-limit.ts";
import { collectGarbage } from "../support/collect-garbage.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("it aborts in time after a garbage collection", async () => {
  const { signal, timedOut } = startTimeLimit(200, [new AbortController().signal]);
  const aborted = once(signal, "abort");
  await collectGarbage();
  await aborted;
  expect(timedOut()).toBe(true);
  expect(signal.reason).toMatchObject({ name: "TimeoutError" });
});

test("it aborts with the reason of the source that aborts first, also one that had aborted before", () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const limit = startTimeLimit(60_000, [first.signal, second.signal]);
  second.abort("second");
  first.abort("first");
  expect(limit.signal.reason).toBe("second");
  expect(startTimeLimit(60_000, [first.signal]).signal.reason).toBe("first");
  expect(limit.timedOut()).toBe(false);
});

test("a limit that has ended aborts no more", async () => {
  const source = new AbortController();
  const limit = startTimeLimit(10, [source.signal]);
  limit.end();
  source.abort();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(limit.signal.aborted).toBe(false);
});

test("it does not keep the process alive", async () => {
  const module = JSON.stringify(join(root, "src/async/time-limit.ts"));
  const program = `import(${module}).then(({ startTimeLimit }) => startTimeLimit(600000))`;
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", "tsx", "-e", program], {
    cwd: root,
    timeout: 30_000,
  });
  expect(stderr).toBe("");
});

test("no other file limits a signal's time: Node 20 loses the sources of AbortSignal.any", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const found = files.filter(
    (file) =>
      file.endsWith(".ts") &&
      /AbortSignal\.(?:any|timeout)\(/.test(readFileSync(join(root, "src", file), "utf8")),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
