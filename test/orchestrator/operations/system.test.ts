import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let project: string;
beforeAll(async () => {
  harness = await Harness.start();
  project = await harness.runningProject("measured");
  const body = { target_agent: "developer", content: "Hello.", include_context: false };
  await harness.call("POST", `/projects/${project}/messages?wait=submitted`, { body });
});
afterAll(() => harness?.close());

test("getSystemMetrics returns the numbers of projects, agents, deliveries and events, and the delivery times", async () => {
  const body = await until("a delivery was measured", async () => {
    const { body } = await harness.call("GET", "/system/metrics");
    return body.delivery_ms.p50 !== null && body;
  });
  expect(body.projects).toEqual({ running: 1 });
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const { body: agents } = await harness.call("GET", `/projects/${project}/agents`);
  expect(sum(body.agents)).toBe(agents.agents.length);
  expect(sum(body.deliveries)).toBeGreaterThan(0);
  expect(body.events).toBeGreaterThan(0);
  expect(body.memory_bytes).toBeGreaterThan(1_000_000);
  expect(body.delivery_ms.p95).toBeGreaterThanOrEqual(body.delivery_ms.p50);
});

test("getSystemMetrics returns Prometheus text without project ids when the client accepts text/plain", async () => {
  const response = await fetch(`${harness.url}/api/v1/system/metrics`, {
    headers: { authorization: `Bearer ${harness.key}`, accept: "text/plain;version=0.0.4, */*;q=0.1" },
  });
  expect(response.headers.get("content-type")).toContain("text/plain");
  const text = await response.text();
  expect(text).toContain('orchestrator_projects{state="running"} 1');
  expect(text).toMatch(/orchestrator_requests_total\{operation="sendMessage",status="201"\} 1\n/);
  expect(text).toMatch(/orchestrator_delivery_duration_seconds_count [1-9]/);
  expect(text).toMatch(/orchestrator_sweep_duration_seconds_count [1-9]/);
  expect(text).toContain("process_cpu_user_seconds_total");
  expect(text).not.toContain(project);
});
