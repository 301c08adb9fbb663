import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createPino } from "../../src/cli/config/log.ts";

const folder = mkdtempSync(join(tmpdir(), "tmo-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a log that has become longer than 10 MiB is renamed while two processes write it, and both go on in the new file", async () => {
  const file = join(folder, "server.log");
  const [one, other] = [await createPino(file, "info"), await createPino(file, "info")];
  const text = "x".repeat(65_536);
  for (let line = 0; line < 90; line++) {
    one.info({ line }, text);
    other.info({ line }, text);
  }
  const [size, oldSize] = [statSync(file).size, statSync(`${file}.old`).size];
  expect(oldSize).toBeGreaterThan(10 * 1024 * 1024);
  expect(oldSize).toBeLessThan(11 * 1024 * 1024);
  expect(size + oldSize).toBeGreaterThan(180 * 65_536);
  const last = readFileSync(file, "utf8").trimEnd().split("\n").slice(-2);
  expect(last.map((line) => JSON.parse(line).line)).toEqual([89, 89]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
