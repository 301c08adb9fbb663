import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { compileTool } from "../../src/handlers/compile.ts";
import { createRunHandler } from "../../src/handlers/run-handler.ts";
import { updateFolder } from "../../src/import/update-folder.ts";
import { planTools } from "../../src/manifest/plan.ts";
import { createRuntime } from "../../src/runtime/runtime.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";
import { type HttpServer, serve } from "../support/http-server.ts";
import { importShop } from "./shop.ts";

let server: HttpServer;
let seen: string[] = [];
/** The responses of the API by `GET /pets`, 404 for all others. */
let answers: Record<string, { readonly status?: number; readonly body?: unknown }> = {};

beforeAll(async () => {
  server = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push(`${request.method} ${request.url}${body && ` ${body}`}`);
    const { status = 200, body: answer } = answers[`${request.method} ${request.url?.split("?")[0]}`] ?? {
      status: 404,
    };
    response.writeHead(status, { "content-type": "application/json" });
    response.end(answer === undefined ? "" : JSON.stringify(answer));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  seen = [];
  answers = {
    "GET /pets": { body: [{ id: 5, name: "Rex" }] },
    "GET /pets/5/coupon": { body: { code: "TEN" } },
    "POST /orders": { status: 201, body: { id: 9, state: "Placed" } },
  };
});

/** Calls the tool that a workflow becomes, over HTTP. */
async function run(steps: readonly object[], outputs: object, input: object = {}) {
  const inputs = { type: "object", properties: { tag: { type: "string" } } };
  const imported = await importShop({ workflows: [{ workflowId: "run", inputs, steps, outputs }] });
  const { files } = await updateFolder(
    imported,
    { manifest: undefined, lock: undefined, readSchema: async () => undefined },
    undefined,
  );
  const parsed = new Map(
    [...files].map(([path, text]) => [
      path,
      { kind: "json" as const, value: JSON.parse(text ?? "") as unknown },
    ]),
  );
  const planned = planTools(
    { manifest: "manifest/tools_manifest.json", files: parsed },
    { analyses: [], reviews: [] },
  );
  const settings = {
    name: "pets",
    baseUrl: server.url,
    servers: {},
    variables: {},
    headers: {},
    credentials: {},
    timeoutMs: 5000,
    retryAttempts: 1,
  };
  const apis = {
    webServer: createWebServer({ baseUrl: server.url }),
    sources: createSources({ sources: [settings] }),
  };
  const entries = planned.tools.map((plan) => compileTool(plan, { analyses: {}, reviews: {} }));
  const result = await createRuntime(entries, createRunHandler(apis, { maxTokens: 1 })).call("run", input, {
    signal: AbortSignal.timeout(5000),
    progress() {},
  });
  return result;
}

const find = (members: object = {}) => ({
  stepId: "find",
  operationId: "findPets",
  parameters: [{ name: "tag", in: "query", value: "$inputs.tag" }],
  outputs: { id: "$response.body#/0/id", name: "$response.body#/0/name" },
  ...members,
});
const coupon = (members: object = {}) => ({
  stepId: "coupon",
  operationId: "getCoupon",
  parameters: [{ name: "id", in: "path", value: "$steps.find.outputs.id" }],
  outputs: { code: "$response.body#/code" },
  ...members,
});
const order = {
  stepId: "order",
  operationId: "placeOrder",
  requestBody: { payload: { petId: "$steps.find.outputs.id", coupon: "$steps.coupon.outputs.code" } },
  outputs: { state: "$response.body#/state" },
};
const outputs = {
  name: "$steps.find.outputs.name",
  code: "$steps.coupon.outputs.code",
  state: "$steps.order.outputs.state",
};

describe("a workflow that is called", () => {
  it("a called workflow sends the outputs of earlier steps", async () => {
    expect(await run([find(), coupon(), order], outputs, { tag: "old" })).toMatchObject({
      value: { name: "Rex", code: "TEN", state: "Placed" },
    });
    expect(seen).toEqual([
      "GET /pets?tag=old",
      "GET /pets/5/coupon",
      'POST /orders {"petId":5,"coupon":"TEN"}',
    ]);
  });

  it("a called workflow continues at the target of the first action whose criteria are met", async () => {
    const jump = (condition: string) => [
      { name: "never", type: "end", criteria: [{ condition: "$statusCode == 202" }] },
      { name: "on", type: "goto", stepId: "order", criteria: [{ condition }] },
      { name: "done", type: "end" },
    ];
    const steps = (condition: string) => [find({ onSuccess: jump(condition) }), coupon(), order];
    expect(await run(steps("$response.body#/0/name == 'REX'"), outputs)).toMatchObject({
      value: { name: "Rex", state: "Placed" },
    });
    expect(seen).toEqual(["GET /pets", 'POST /orders {"petId":5}']);
    seen = [];
    expect(await run(steps("$response.body#/1/name == 'REX'"), outputs)).toMatchObject({
      value: { name: "Rex" },
    });
    expect(seen).toEqual(["GET /pets"]);
  });

  it("a called workflow does not confuse its end with a step of that name", async () => {
    const onSuccess = [
      { name: "over", type: "goto", stepId: "end", criteria: [{ condition: "$response.body#/0/id == 5" }] },
      { name: "done", type: "end", criteria: [{ condition: "$response.body#/0/id == 6" }] },
    ];
    const steps = [find({ onSuccess }), coupon(), { ...order, stepId: "end" }];
    const ended = { name: outputs.name, state: "$steps.end.outputs.state" };
    expect(await run(steps, ended)).toMatchObject({ value: { name: "Rex", state: "Placed" } });
    expect(seen).toEqual(["GET /pets", 'POST /orders {"petId":5}']);
  });

  it.each<[string, readonly object[], boolean]>([
    ["a status as a text", [{ condition: "^200$", context: "$statusCode", type: "regex" }], true],
    ["another status", [{ condition: "^204$", context: "$statusCode", type: "regex" }], false],
    ["a number as a text", [{ condition: "^5$", context: "$response.body#/0/id", type: "regex" }], true],
    ["nothing as a text", [{ condition: "null", context: "$response.body#/0/age", type: "regex" }], false],
    ["more than what is not there", [{ condition: "$response.body#/0/age > 3" }], false],
    ["not more than what is not there", [{ condition: "!($response.body#/0/age > 3)" }], true],
    ["what is not there, as a condition", [{ condition: "!$response.body#/0/sold" }], true],
    ["what is there, as a condition", [{ condition: "$response.body#/0/vaccinated" }], true],
    ["a text in any case", [{ condition: "$response.body#/0/owner == 'ÄRZTIN'" }], true],
    ["two parts", [{ condition: "$response.body#/0/id == $response.body#/0/id" }], true],
  ])("a called workflow checks a criterion for %s: %j", async (_what, criteria, met) => {
    answers["GET /pets"] = { body: [{ id: 5, name: "Rex", vaccinated: true, owner: "Ärztin" }] };
    const onSuccess = [{ name: "done", type: "end", criteria }];
    expect(await run([find({ onSuccess }), coupon()], outputs)).toMatchObject({ value: { name: "Rex" } });
    expect(seen.length).toBe(met ? 1 : 2);
  });

  it("a called workflow continues after a failure only by an action, and skips the steps between", async () => {
    answers["GET /pets/5/coupon"] = { status: 410 };
    const leave = { onFailure: [{ name: "without", type: "goto", stepId: "order" }] };
    const again = { ...find(), stepId: "between" };
    expect(await run([find(), coupon(leave), again, order], outputs)).toMatchObject({
      value: { name: "Rex", state: "Placed" },
    });
    expect(seen).toEqual(["GET /pets", "GET /pets/5/coupon", 'POST /orders {"petId":5}']);
    seen = [];
    expect(await run([find(), coupon(), order], outputs)).toMatchObject({ error: { status: 410 } });
    expect(seen).toEqual(["GET /pets", "GET /pets/5/coupon"]);
  });

  it("a called workflow fails where a success criterion is not met", async () => {
    const criteria = {
      successCriteria: [
        { condition: "$statusCode == 200" },
        { condition: "^T", context: "$response.body#/0/name", type: "regex" },
      ],
    };
    expect(await run([find(criteria), coupon(), order], outputs)).toMatchObject({
      error: {
        code: "condition_failed",
        message: 'The answer to findPets does not meet success criterion 2 of step "find".',
      },
    });
    expect(seen).toEqual(["GET /pets"]);
  });
});
