import { expect, test } from "vitest";
import { ToolError } from "../../src/errors/tool-error.ts";
import { runSteps } from "../../src/handlers/run-steps.ts";
import type { Scope, Step } from "../../src/handlers/step.ts";
import type { CallContext } from "../../src/runtime/tool.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";

const webServer = createWebServer({ baseUrl: "http://127.0.0.1:9", apiKey: "key" });
const apis = { webServer, sources: createSources({ sources: [] }) };

function step(changes: Partial<Step> & { answer?: (scope: Scope) => unknown } = {}): Step {
  const { answer = () => ({}), ...rest } = changes;
  return {
    stepId: "one",
    operationId: "getOne",
    onFailure: "end",
    call: async (_api, scope) => ({ statusCode: 200, header: {}, body: await answer(scope) }),
    outputs: ({ response }) => ({ body: response.body }),
    ...rest,
  };
}

async function run(steps: Step[], inputs: Record<string, unknown> = {}, context: Partial<CallContext> = {}) {
  const scope: Scope = { inputs, steps: {} };
  await runSteps(steps, scope, apis, {
    signal: new AbortController().signal,
    progress: () => {},
    ...context,
  });
  return scope.steps;
}

const refused = () => {
  throw new ToolError("not_found", "Not there.", { status: 404 });
};

test("steps run in order and read the outputs of earlier ones", async () => {
  const second = step({ stepId: "two", answer: ({ steps }) => steps.one?.outputs?.body });
  expect(await run([step({ answer: () => 7 }), second])).toEqual({
    one: { outputs: { body: 7 }, errors: [] },
    two: { outputs: { body: 7 }, errors: [] },
  });
});

test("a step whose condition is false is skipped and has no outputs", async () => {
  expect(await run([step({ condition: async () => false, answer: refused })])).toEqual({
    one: { errors: [] },
  });
});

test("a failed step ends the call, or with onFailure continue is recorded as an error", async () => {
  await expect(run([step({ answer: refused })])).rejects.toMatchObject({ code: "not_found" });
  expect(await run([step({ answer: refused, onFailure: "continue" })])).toEqual({
    one: {
      errors: [
        { code: "not_found", message: "Not there.", status: 404, retryable: false, operation_id: "getOne" },
      ],
    },
  });
});

test("a bug in a step is thrown and not recorded as an error", async () => {
  const buggy = step({
    onFailure: "continue",
    answer: () => {
      throw new TypeError("bug");
    },
  });
  await expect(run([buggy])).rejects.toThrow(TypeError);
});

test("an answer that violates the contract fails with the place", async () => {
  const broken = step({ validateResponse: () => [{ path: "/id", message: "is required" }] });
  await expect(run([broken])).rejects.toMatchObject({
    code: "invalid_response",
    operationId: "getOne",
    issues: [{ path: "/id", message: "is required" }],
  });
});

test.each([
  ["204", 204, undefined, true],
  ["205", 205, undefined, true],
  ["200 without a body", 200, undefined, false],
  ["204 with a body", 204, {}, false],
])(
  "a response is checked against the contract unless it is a 204 or 205 without a body: %s",
  async (_what, statusCode, body, passes) => {
    const validateResponse = () => [{ path: "", message: "must be an object with an id" }];
    const call = async () => ({ statusCode, header: {}, body });
    const ran = run([step({ validateResponse, call })]);
    if (passes) expect(await ran).toEqual({ one: { outputs: { body: undefined }, errors: [] } });
    else await expect(ran).rejects.toMatchObject({ code: "invalid_response" });
  },
);

test("a success criterion that does not hold fails the step", async () => {
  await expect(run([step({ successCriteria: [async () => true, async () => false] })])).rejects.toMatchObject(
    {
      code: "condition_failed",
      message: 'The answer to getOne does not meet success criterion 2 of step "one".',
    },
  );
});

const each = (maxItems = 100, maxConcurrency = 4) => ({
  items: ({ inputs }: Scope) => inputs.items as unknown[],
  maxItems,
  maxConcurrency,
});

test("a forEach step returns lists in the order of its elements and records an error for each failure", async () => {
  const steps = await run(
    [
      step({
        forEach: each(),
        onFailure: "continue",
        answer: ({ item }) => (item === 2 ? refused() : Number(item) * 10),
      }),
    ],
    { items: [1, 2, 3] },
  );
  expect(steps).toMatchObject({
    one: { outputs: { body: [10, 30] }, errors: [{ code: "not_found", item: 2 }] },
  });
});

test("the condition of a forEach step is evaluated for each element", async () => {
  const odd = step({
    forEach: each(),
    condition: async ({ item }) => Number(item) % 2 === 1,
    answer: ({ item }) => item,
  });
  expect(await run([odd], { items: [1, 2, 3] })).toEqual({ one: { outputs: { body: [1, 3] }, errors: [] } });
});

test("each named output of a forEach step is a list, also when nothing ran", async () => {
  const named = step({ forEach: { ...each(), outputNames: ["body"] } });
  expect(await run([named], { items: [] })).toEqual({ one: { outputs: { body: [] }, errors: [] } });
  expect(await run([named])).toEqual({ one: { outputs: { body: [] }, errors: [] } });
});

test("a forEach step with more elements than allowed fails before the first call", async () => {
  let calls = 0;
  const counted = step({ forEach: each(2), answer: () => calls++ });
  await expect(run([counted], { items: [1, 2, 3] })).rejects.toMatchObject({ code: "too_many_items" });
  expect(calls).toBe(0);
});

test("a forEach step runs no more calls at a time than allowed and reports its progress", async () => {
  let running = 0;
  let most = 0;
  const progress: unknown[] = [];
  const slow = step({
    forEach: each(100, 3),
    answer: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    },
  });
  await run(
    [slow],
    { items: [1, 2, 3, 4, 5, 6, 7] },
    { progress: (_message, done, total) => total && progress.push([done, total]) },
  );
  expect(most).toBe(3);
  expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => [done, 7]));
});

test("a cancelled forEach step starts no waiting element", async () => {
  const stop = new AbortController();
  let calls = 0;
  const stopping = step({
    onFailure: "continue",
    forEach: each(100, 1),
    answer: () => {
      calls += 1;
      stop.abort();
    },
  });
  await expect(run([stopping], { items: [1, 2, 3] }, { signal: stop.signal })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(calls).toBe(1);
});

test("a forEach step that fails starts no waiting element", async () => {
  let calls = 0;
  const failing = step({
    forEach: each(100, 1),
    answer: () => {
      calls += 1;
      return refused();
    },
  });
  await expect(run([failing], { items: [1, 2, 3] })).rejects.toMatchObject({ code: "not_found" });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(calls).toBe(1);
});
