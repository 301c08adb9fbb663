import { expect, test } from "vitest";
import { createRateLimiter } from "../../../src/orchestrator/http/rate-limits.ts";

function limiterAt() {
  let now = 0;
  const limiter = createRateLimiter({ perSecond: 2, burst: 3 }, () => now);
  return { limiter, wait: (ms: number) => (now += ms) };
}

test("a rate limiter allows a burst, and then as many requests as its rate permits", () => {
  const { limiter, wait } = limiterAt();
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow(expect.objectContaining({ code: "rate_limited", retryAfter: 1 }));
  wait(500);
  limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
});

test("a rate limiter allows no more than the burst after a long pause", () => {
  const { limiter, wait } = limiterAt();
  wait(1_000_000);
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
});

test("a rate limiter counts the requests of each caller separately", () => {
  const { limiter } = limiterAt();
  for (let i = 0; i < 3; i++) limiter.take("a");
  expect(() => limiter.take("a")).toThrow();
  limiter.take("b");
});

test("a rate limiter keeps a limited caller limited while thousands of other callers come", () => {
  const { limiter, wait } = limiterAt();
  for (let i = 0; i < 2000; i++) limiter.take(`caller ${i}`);
  wait(1600);
  for (let i = 0; i < 3; i++) limiter.take("busy");
  for (let i = 0; i < 3000; i++) limiter.take(`later ${i}`);
  expect(() => limiter.take("busy")).toThrow();
});
