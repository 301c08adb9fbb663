import { afterEach, expect, test, vi } from "vitest";
import { startOf } from "../../../src/orchestrator/processes/process-birth.ts";

afterEach(() => vi.unstubAllEnvs());

test("the start of a process as ps shows it does not depend on the time zone or the locale", async () => {
  const start = await startOf(process.pid);
  expect(start).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \d{4}$/);
  vi.stubEnv("TZ", "Asia/Tokyo");
  vi.stubEnv("LC_ALL", "de_DE.UTF-8");
  expect(await startOf(process.pid)).toBe(start);
});

test("a process that does not exist has no start", async () => {
  expect(await startOf(2 ** 22 + 1)).toBeNull();
});
