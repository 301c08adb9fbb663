import { describe, expect, test } from "vitest";
import { ToolError } from "../../src/errors/tool-error.ts";
import {
  createRuntime as createRuntimeWith,
  type OutputValidation,
  type RuntimeLogger,
} from "../../src/runtime/runtime.ts";
import type { CallContext, LoadedTool, Tool, ToolInput, ToolOutput } from "../../src/runtime/tool.ts";

/** A handler that is run by calling it. */
type Run = (input: ToolInput, context: CallContext) => Promise<ToolOutput>;

function createRuntime(tools: readonly Tool<Run>[], logger?: RuntimeLogger, validation?: OutputValidation) {
  return createRuntimeWith(tools, (run, input, context) => run(input, context), logger, validation);
}

type Changes = Partial<LoadedTool<Run>> & { run?: Run; timeoutMs?: number; load?: Tool<Run>["load"] };

function echo({ run, timeoutMs = 5000, load, ...loaded }: Changes = {}): Tool<Run> {
  return {
    definition: {
      name: "echo",
      title: "Echo",
      description: "Says it again.",
      inputSchema: {
        type: "object",
        properties: { list: { type: "array" }, options: { type: "object" }, text: { type: "string" } },
      },
      outputSchema: { type: "object" },
      annotations: {},
    },
    toolset: "test",
    timeoutMs,
    load:
      load ??
      (async () => ({
        validateInput: () => [],
        validateOutput: () => [],
        handler: run ?? (async (input) => ({ value: { input }, meta: { "test/meta": 1 } })),
        ...loaded,
      })),
  };
}

const context: CallContext = { signal: new AbortController().signal, progress: () => {} };

function logger() {
  const lines: string[] = [];
  const log = (details: object, message: string) => void lines.push(`${message} ${JSON.stringify(details)}`);
  return { lines, warn: log, error: log } satisfies RuntimeLogger & { lines: string[] };
}

test("the runtime lists the tools in their order without loading one", () => {
  const load = () => Promise.reject(new Error("loaded"));
  const runtime = createRuntime([
    echo({ load }),
    { ...echo({ load }), definition: { ...echo().definition, name: "other" } },
  ]);
  expect(runtime.list().map(({ name }) => name)).toEqual(["echo", "other"]);
});

test("an unknown tool is an error with its own code and a suggestion", async () => {
  const result = await createRuntime([echo()]).call("ecko", {}, context);
  expect(result).toMatchObject({
    isError: true,
    error: {
      code: "unknown_tool",
      message: 'There is no tool "ecko". Did you mean "echo"?',
      hint: "The tools are: echo.",
    },
  });
});

describe("arguments", () => {
  const call = async (args: unknown) => createRuntime([echo()]).call("echo", args, context);

  test("the runtime parses a JSON text where a list or an object is required", async () => {
    expect(await call({ list: "[1]", options: '{"a":1}', text: "[1]" })).toMatchObject({
      value: { input: { list: [1], options: { a: 1 }, text: "[1]" } },
    });
  });

  test("the runtime leaves a text that is not such JSON to the validator", async () => {
    expect(await call({ list: "[1", options: "[1]" })).toMatchObject({
      value: { input: { list: "[1", options: "[1]" } },
    });
  });

  test.each([["a text"], [7], [null], [[]]])("the runtime rejects %j as arguments", async (args) => {
    expect(await call(args)).toMatchObject({ isError: true, error: { code: "invalid_arguments" } });
  });

  test("the client's own object is not changed", async () => {
    const args = { list: "[1]" };
    await call(args);
    expect(args).toEqual({ list: "[1]" });
  });

  test("a member that is named like something inherited is an argument like any other", async () => {
    const result = await call(JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}'));
    expect(result.isError).toBe(false);
    expect({}).not.toHaveProperty("polluted");
  });

  test("a problem of the arguments is returned with its path, and nothing runs", async () => {
    const tool = echo({
      validateInput: () => [{ path: "/text", message: "must not be empty" }],
      run: () => Promise.reject(new Error("ran")),
    });
    expect(await createRuntime([tool]).call("echo", {}, context)).toMatchObject({
      error: {
        code: "invalid_arguments",
        issues: [{ path: "/text", message: "must not be empty" }],
        retryable: false,
      },
    });
  });
});

describe("results", () => {
  test("a result contains the value and the meta", async () => {
    expect(await createRuntime([echo()]).call("echo", { text: "hi" }, context)).toEqual({
      isError: false,
      value: { input: { text: "hi" } },
      meta: { "test/meta": 1 },
    });
  });

  test("an output that violates its schema is still returned, and reported in the meta and the log", async () => {
    const log = logger();
    const tool = echo({ validateOutput: () => [{ path: "/score", message: "is required" }] });
    expect(await createRuntime([tool], log).call("echo", {}, context)).toEqual({
      isError: false,
      value: { input: {} },
      meta: {
        "test/meta": 1,
        "tmux-orchestrator/output-issues": [{ path: "/score", message: "is required" }],
      },
    });
    expect(log.lines).toHaveLength(1);
  });

  test("an expected failure keeps its code, status and hint", async () => {
    const run = () =>
      Promise.reject(
        new ToolError("rate_limited", "Slow down.", {
          status: 429,
          retryable: true,
          retryAfter: 3,
          hint: "Wait.",
        }),
      );
    expect(await createRuntime([echo({ run })]).call("echo", {}, context)).toEqual({
      isError: true,
      error: {
        code: "rate_limited",
        message: "Slow down.",
        status: 429,
        retryable: true,
        retry_after: 3,
        hint: "Wait.",
      },
      meta: {},
    });
  });

  test("a bug is an internal error without internals, and is logged", async () => {
    const log = logger();
    const run = () => Promise.reject(new Error("secret at /home/ada/key"));
    const result = await createRuntime([echo({ run })], log).call("echo", {}, context);
    expect(result).toMatchObject({ isError: true, error: { code: "internal_error" } });
    expect(JSON.stringify(result)).not.toMatch(/secret|ada|stack/);
    expect(log.lines).toHaveLength(1);
  });

  test("a tool that can't be loaded is a bug, and can be called again", async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      if (loads === 1) throw new Error("disk");
      return echo().load();
    };
    const runtime = createRuntime([echo({ load })], logger());
    expect((await runtime.call("echo", {}, context)).isError).toBe(true);
    expect((await runtime.call("echo", {}, context)).isError).toBe(false);
  });
});

describe("a call stops", () => {
  const hang: Run = (_input, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

  test("a call stops at its deadline", async () => {
    expect(
      await createRuntime([echo({ run: hang, timeoutMs: 20 })], logger()).call("echo", {}, context),
    ).toMatchObject({
      isError: true,
      error: { code: "deadline_exceeded", retryable: true },
    });
  });

  test("a call stops when the client cancels it", async () => {
    const stop = new AbortController();
    const call = createRuntime([echo({ run: hang })], logger()).call(
      "echo",
      {},
      { ...context, signal: stop.signal },
    );
    setImmediate(() => stop.abort());
    expect(await call).toMatchObject({ isError: true, error: { code: "cancelled" } });
  });

  test("a call stops even when its work ignores the signal", async () => {
    const deaf = () => new Promise<never>(() => {});
    expect(
      await createRuntime([echo({ run: deaf, timeoutMs: 20 })], logger()).call("echo", {}, context),
    ).toMatchObject({
      error: { code: "deadline_exceeded" },
    });
  });
});

describe("an output that does not fit its schema", () => {
  const issues = [{ path: "/total", message: "must be integer" }];
  const tool = echo({ validateOutput: () => issues });

  test("an output that does not match its schema is returned with its issues, and logged", async () => {
    const log = logger();
    const result = await createRuntime([tool], log).call("echo", {}, context);
    expect(result).toMatchObject({
      ...{ isError: false, value: { input: {} } },
      meta: { "tmux-orchestrator/output-issues": issues },
    });
    expect(log.lines).toHaveLength(1);
  });

  test("strict validation fails the call and shows the output", async () => {
    const result = await createRuntime([tool], undefined, "strict").call("echo", { text: "x" }, context);
    expect(result).toMatchObject({
      isError: true,
      error: { code: "invalid_response", issues, body: { input: { text: "x" } }, retryable: false },
      meta: { "test/meta": 1 },
    });
  });

  test("an unchecked output is returned unchanged", async () => {
    const result = await createRuntime([tool], undefined, "off").call("echo", {}, context);
    expect(result).toEqual({ isError: false, value: { input: {} }, meta: { "test/meta": 1 } });
  });
});
