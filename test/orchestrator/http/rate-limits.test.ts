import { expect, test } from "vitest";
import { createRateLimiter } from "../../../src/orchestrator/http/rate-limits.ts";

function limiterAt() {
  let now = 0;
  const limiter = createRateLimiter({ perSecond: 2, burst: 3 }, () => now);
  return { limiter, wait: (ms: number) => (now += ms) };
}

test("a burst is let through, then as many as come back", () => {
  const { limiter, wait } = limiterAt();
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow(expect.objectContaining({ code: "rate_limited", retryAfter: 1 }));
  wait(500);
  limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
});

test("a pause gives back no more than the burst", () => {
  const { limiter, wait } = limiterAt();
  wait(1_000_000);
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
});

test("one caller does not use up another one's", () => {
  const { limiter } = limiterAt();
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
  limiter.take("b");
});

test("of many callers, those that are quiet are forgotten and those that are limited are not", () => {
  const { limiter, wait } = limiterAt();
  for (let i = 0; i < 2000; i++) limiter.take(`caller ${i}`);
  wait(1600);
  for (let i = 0; i < 3; i++) limiter.take("busy");
  for (let i = 0; i < 3000; i++) limiter.take(`later ${i}`);
  expect(() => limiter.take("busy")).toThrow();
});
