import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contract } from "../../support/contract.ts";
import { git, Harness } from "../harness.ts";
import { type FuzzedRequest, fuzzedRequests, type KnownValues } from "./request-generator.ts";

/** `FUZZ_RUNS=200 npx vitest run test/orchestrator/fuzz.test.ts` is the long form; `FUZZ_SEED` repeats a run. */
const runs = Number(process.env.FUZZ_RUNS ?? 6);
const seed = Number(process.env.FUZZ_SEED ?? 20_260_101);

const streams = ["streamEvents", "streamProjectEvents", "projectSocket", "systemSocket"];
/** What ends projects or agents goes last, so that the others find some. */
const endings = ["deleteProject", "failProject", "completeProject", "removeAgent", "pauseProject"];

const operations = Object.entries<Record<string, { operationId?: string }>>(contract.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId && !streams.includes(operationId) ? [{ operationId, method, path }] : [],
    ),
  )
  .toSorted((a, b) => Number(endings.includes(a.operationId)) - Number(endings.includes(b.operationId)));

let harness: Harness;
let known: KnownValues;
beforeAll(async () => {
  harness = await Harness.start({ settings: { readyTimeoutMs: 5000 } });
  const project = await harness.runningProject("fuzzed");
  const other = await harness.runningProject("other");
  const folder = join(harness.projects, "fuzzed");
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src", "index.ts"), "export {};\n");
  await git(folder, "branch", "topic");
  const send = { target_agent: "developer", content: "Hello.", include_context: false };
  const sent = await harness.call("POST", `/projects/${project}/messages`, { body: send });
  const task = await harness.call("POST", `/projects/${project}/tasks`, { body: { title: "Test" } });
  const fresh = await harness.folder("fresh", { git: true });
  known = {
    project_id: [project, project, project, other, "none"],
    agent_id: [`${project}.developer`, "developer", "developer", "nobody"],
    target_agent: ["developer", "all", "nobody"],
    message_id: [sent.body.message_id, "msg-none"],
    task_id: [task.body.id ?? "none", "none"],
    path: [fresh, "src/index.ts", harness.projects, "/etc"],
    branch: ["main", "topic", "none"],
    source: ["topic", "none"],
    target: ["main"],
    agent_command: [harness.agentCommand],
  };
});
afterAll(() => harness?.close());

/** What would wait for an agent waits a second at most, and no run starts a program but the scripted agent. */
function tamed(request: FuzzedRequest): FuzzedRequest {
  return { ...request, path: request.path.replaceAll(/timeout_s=\d+/g, "timeout_s=1") };
}

test.each(operations)(
  "$operationId answers fuzzed requests as the contract says and never with 500",
  async ({ method, path }) => {
    const request = fuzzedRequests(contract, known)(method, path);
    await fc.assert(
      fc.asyncProperty(request, async (made) => {
        const { method, path, headers, text } = tamed(made);
        // The harness checks each answer against the contract.
        const answer = await harness.call(method, path, {
          headers,
          ...(text !== undefined && { text }),
        });
        expect(answer.status, JSON.stringify({ made, body: answer.body }).slice(0, 2000)).not.toBe(500);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  },
  60_000 + runs * 2000,
);

test("the server is ready and answers requests after the fuzzed ones", async () => {
  expect((await harness.call("GET", "/projects")).status).toBe(200);
  expect((await harness.call("GET", "/system/ready")).body.ready).toBe(true);
  expect(Object.prototype).not.toHaveProperty("polluted");
});
