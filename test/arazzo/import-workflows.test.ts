import { describe, expect, it } from "vitest";
import { type Arazzo, importShop } from "./shop.ts";

const inputs = (properties: object, required: string[] = []) => ({ type: "object", properties, required });
const integer = { type: "integer" };
const list = { stepId: "list", operationId: "findPets", outputs: { first: "$response.body#/0/id" } };
const workflow = (steps: object[], members: object = {}) => ({ workflowId: "run", steps, ...members });

async function only(document: Arazzo) {
  const { rows, tools } = await importShop(document);
  const [row] = rows;
  const [tool] = tools.values();
  if (!row) throw new Error("There is no workflow.");
  const steps = (tool?.entry.handler as { steps: Record<string, unknown>[] } | undefined)?.steps ?? [];
  const reasons = row.reasons.map(
    ({ effect, code, pointer, message }) => `${effect}, ${code} at ${pointer}: ${message}`,
  );
  return { verdict: row.verdict, reasons, tool, steps };
}

describe("a workflow", () => {
  it("a workflow becomes a tool: its inputs are the arguments, its outputs the result, with the API's schemas", async () => {
    const { tool, verdict } = await only({
      workflows: [
        {
          workflowId: "first-coupon",
          summary: "Finds a coupon",
          description: "For the first pet with a tag.",
          inputs: { $ref: "#/components/inputs/search" },
          steps: [
            {
              stepId: "find-pet",
              description: "Looks for it",
              operationId: "$sourceDescriptions.pets.findPets",
              parameters: [
                { name: "tag", in: "query", value: "$inputs.tag" },
                { reference: "$components.parameters.page", value: 2 },
              ],
              outputs: { "pet id": "$response.body#/0/id" },
            },
            {
              stepId: "coupon",
              operationPath: "{$sourceDescriptions.pets.url}#/paths/~1pets~1{id}~1coupon/get",
              parameters: [{ name: "id", in: "path", value: "$steps.find-pet.outputs.pet id" }],
              outputs: { answer: "$response.body", status: "$statusCode" },
            },
          ],
          outputs: {
            code: "$steps.coupon.outputs.answer#/code",
            status: "$steps.coupon.outputs.status",
            asked: "$inputs.tag",
          },
        },
      ],
      components: {
        inputs: {
          search: inputs(
            { tag: { type: "string", description: "A tag.", default: "old" }, unused: integer },
            ["tag"],
          ),
        },
        parameters: { page: { name: "page", in: "query", value: 1 } },
      },
    });
    expect(verdict).toBe("usable");
    expect(tool).toEqual({
      entry: {
        name: "first_coupon",
        title: "Finds a coupon",
        description: "Finds a coupon. For the first pet with a tag.",
        toolset: "workflows",
        inputSchema: { $ref: "../schemas/tools/first_coupon.input.json" },
        outputSchema: { $ref: "../schemas/tools/first_coupon.output.json" },
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: true },
        handler: {
          kind: "proxy",
          steps: [
            {
              stepId: "find_pet",
              description: "Looks for it",
              operationId: "$sourceDescriptions.pets.findPets",
              parameters: { tag: "$inputs.tag", page: 2 },
              outputs: { pet_id: "$response.body#/0/id" },
            },
            {
              stepId: "coupon",
              operationId: "$sourceDescriptions.pets.getCoupon",
              parameters: { id: "$steps.find_pet.outputs.pet_id" },
              outputs: { answer: "$response.body", status: "$statusCode" },
            },
          ],
          result: {
            code: "$steps.coupon.outputs.answer#/code",
            status: "$steps.coupon.outputs.status",
            asked: "$inputs.tag",
          },
        },
      },
      input: {
        type: "object",
        properties: { tag: { type: "string", description: "A tag.", default: "old" }, unused: integer },
        additionalProperties: false,
      },
      output: {
        type: "object",
        properties: { code: { type: ["string", "null"] }, status: integer, asked: {} },
      },
    });
  });

  it("a workflow that another one runs is written in place of the step, with the step's parameters as its inputs", async () => {
    const { tool, steps, verdict } = await only({
      workflows: [
        workflow(
          [
            list,
            {
              stepId: "buy",
              workflowId: "order",
              parameters: [{ name: "pet", value: "$steps.list.outputs.first" }],
              outputs: { number: "$outputs.number" },
            },
          ],
          { outputs: { number: "$steps.buy.outputs.number" } },
        ),
        {
          workflowId: "order",
          inputs: inputs({ pet: integer, coupon: { type: "string" } }),
          steps: [
            {
              stepId: "place",
              operationId: "placeOrder",
              requestBody: {
                payload: { petId: "$inputs.pet", coupon: "$inputs.coupon", note: "for {$inputs.pet}" },
              },
              outputs: { id: "$response.body#/id" },
            },
          ],
          outputs: { number: "$steps.place.outputs.id" },
        },
      ],
    });
    expect(verdict).toBe("usable");
    expect(steps[1]).toEqual({
      stepId: "buy_place",
      operationId: "$sourceDescriptions.pets.placeOrder",
      requestBody: {
        payload: { petId: "$steps.list.outputs.first", note: "for {$steps.list.outputs.first}" },
      },
      outputs: { id: "$response.body#/id" },
    });
    expect(tool?.entry.handler).toMatchObject({ result: { number: "$steps.buy_place.outputs.id" } });
    expect(tool?.output.properties).toEqual({ number: { type: ["integer", "null"] } });
    expect(tool?.entry.annotations).toEqual({ readOnlyHint: false, openWorldHint: true });
  });

  it("a workflow without outputs returns its last response, and one that deletes has the hint", async () => {
    const { tool } = await only({
      workflows: [
        workflow([
          {
            stepId: "cancel",
            operationId: "cancelOrder",
            parameters: [{ name: "id", in: "path", value: 7 }],
          },
        ]),
      ],
    });
    expect(tool?.entry).toMatchObject({
      description: "Calls DELETE /orders/{id}.",
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
      handler: { result: { status: "$steps.cancel.outputs.status", body: "$steps.cancel.outputs.body" } },
    });
    expect(Object.keys(Object(tool?.output.properties))).toEqual(["status", "body"]);
  });

  it("a workflow is chosen by its id", async () => {
    const workflows = [workflow([list]), { workflowId: "other", steps: [list] }];
    const chosen = async (...include: string[]) => [
      ...(await importShop({ workflows }, include)).tools.keys(),
    ];
    expect(await chosen("workflow:o*")).toEqual(["workflow other"]);
    expect(await chosen("run")).toEqual(["workflow run"]);
    expect(await chosen()).toEqual(["workflow run", "workflow other"]);
  });
});

describe("a payload", () => {
  it.each<[string, object, unknown]>([
    [
      "values",
      { payload: { petId: 1, price: "$5", braces: "{$5}", $odd: true } },
      { petId: 1, price: "$$5", braces: "{$$5}", $$odd: true },
    ],
    [
      "a JSON text with expressions",
      { payload: '{"petId": {$inputs.id}, "note": "no. {$inputs.id}", "same": "{$inputs.id}"}' },
      { petId: "$inputs.id", note: "no. {$inputs.id}", same: "$inputs.id" },
    ],
    [
      "parts that are replaced",
      {
        payload: { lines: [{ n: 1 }], petId: 0 },
        replacements: [{ target: "/lines/0/n", value: "$inputs.id" }],
      },
      { lines: [{ n: "$inputs.id" }], petId: 0 },
    ],
    [
      "JSON as text with bare expressions",
      { payload: '{"petId": $inputs.id, "lines": [$inputs.order#/a]}' },
      { petId: "$inputs.id", lines: ["$inputs.order#/a"] },
    ],
    ["text in braces that is one expression", { payload: "{$inputs.order}" }, "$inputs.order"],
    [
      "a media type with parameters",
      { contentType: "application/JSON; charset=utf-8", payload: { petId: 1 } },
      { petId: 1 },
    ],
    ["one expression", { payload: "$inputs.order" }, "$inputs.order"],
  ])("an Arazzo payload becomes a payload of the manifest: %s", async (_what, requestBody, payload) => {
    const { steps, reasons } = await only({
      workflows: [
        workflow(
          [
            {
              stepId: "place",
              operationId: "placeOrder",
              requestBody: { contentType: "application/json", ...requestBody },
            },
          ],
          {
            inputs: inputs({ id: integer, order: { type: "object" } }),
          },
        ),
      ],
    });
    expect(reasons).toEqual([]);
    expect(steps[0]?.requestBody).toEqual({ payload });
  });

  it.each(["/__proto__/polluted", "/constructor/prototype/polluted", "/lines/length", "/lines/99999999"])(
    "a replacement at %s in an Arazzo payload is rejected and changes no JavaScript object",
    async (target) => {
      const requestBody = { payload: { lines: [1] }, replacements: [{ target, value: 2 }] };
      const { reasons } = await only({
        workflows: [workflow([{ stepId: "place", operationId: "placeOrder", requestBody }])],
      });
      const polluted: unknown = Reflect.get({}, "polluted");
      Reflect.deleteProperty(Object.prototype, "polluted");
      expect(polluted).toBeUndefined();
      expect(reasons).toEqual([
        `left out, unsupported-expression at #/workflows/0/steps/0: The payload has no value at "${target}" to replace.`,
      ]);
    },
  );
});

describe("a criterion in CEL", () => {
  it.each<[object, string]>([
    [{ condition: "$statusCode == 200" }, "statusCode == 200"],
    [{ condition: "$statusCode >= 200 && $statusCode < 300" }, "statusCode >= 200 && statusCode < 300"],
    [
      { condition: "$response.body#/0/id > 2 && !($response.header.X-Left == 0)" },
      '(response.?body[?0].?id.orValue(null) != null && response.?body[?0].?id.orValue(null) > 2) && !(response.?header[?"x-left"].orValue(null) == 0)',
    ],
    [
      { condition: "$inputs.tag == null || $response.body[0].tags == null" },
      "inputs.?tag.orValue(null) == null || response.?body[?0].?tags.orValue(null) == null",
    ],
    [
      { condition: "$response.body#/0/name == 'Rex''s'" },
      `(type(response.?body[?0].?name.orValue(null)) == string && response.?body[?0].?name.orValue(null).lowerAscii() == "rex's")`,
    ],
    [
      { condition: "^a+$", context: "$response.body#/0/name", type: "regex" },
      'type(response.?body[?0].?name.orValue(null)) in [string, double] && string(response.?body[?0].?name.orValue(null)).matches("^a+$")',
    ],
    [
      { condition: "^2\\d\\d$", context: "$statusCode", type: "regex" },
      'string(statusCode).matches("^2\\\\d\\\\d$")',
    ],
    [
      { condition: "$.name", context: "$response.body#/0", type: "jsonpath" },
      "response.?body[?0].?name.orValue(null) != null",
    ],
    [
      {
        condition: "$['in'].x >= 3",
        context: "$response.body",
        type: { type: "jsonpath", version: "draft-goessner-dispatch-jsonpath-00" },
      },
      '(response.?body[?"in"].?x.orValue(null) != null && response.?body[?"in"].?x.orValue(null) >= 3)',
    ],
  ])("the Arazzo criterion %j becomes a condition in CEL", async (criterion, condition) => {
    const { steps, reasons } = await only({
      workflows: [
        workflow([{ ...list, successCriteria: [criterion] }], {
          inputs: inputs({ tag: { type: "string" } }),
        }),
      ],
    });
    expect(reasons).toEqual([]);
    expect(steps[0]?.successCriteria).toEqual([{ condition }]);
  });
});

it("a payload with the text of a form is read as its members", async () => {
  const requestBody = {
    contentType: "application/x-www-form-urlencoded",
    payload: "user={$inputs.name}&scope=a%20b",
  };
  const { steps } = await only({
    workflows: [
      workflow([{ stepId: "login", operationId: "login", requestBody }], {
        inputs: inputs({ name: { type: "string" } }),
      }),
    ],
  });
  expect(steps[0]?.requestBody).toEqual({ payload: { user: "$inputs.name", scope: "a b" } });
});

it.each(["pets.orders", "pets.pets.orders", "$sourceDescriptions.pets.pets.orders"])(
  "a step finds an operation whose id begins like a source by the id %s",
  async (operationId) => {
    const { steps } = await only({ workflows: [workflow([{ stepId: "orders", operationId }])] });
    expect(steps).toMatchObject([{ operationId: "$sourceDescriptions.pets.pets.orders" }]);
  },
);

describe("actions of the workflow", () => {
  it("actions of the workflow apply to each step, unless the step has one of the same name", async () => {
    const actions = [{ name: "done", type: "end", criteria: [{ condition: "$response.body == null" }] }];
    const { steps, reasons } = await only({
      workflows: [
        workflow(
          [
            { ...list, onSuccess: [{ name: "done", type: "end" }] },
            { ...list, stepId: "second" },
            { ...list, stepId: "third" },
          ],
          {
            successActions: actions,
          },
        ),
      ],
    });
    expect(reasons).toEqual([]);
    expect(steps.map(({ outputs }) => Object(outputs).next)).toEqual([
      { $cel: '"end"' },
      { $cel: 'response.?body.orValue(null) == null ? "end" : ""' },
      undefined,
    ]);
  });
});

it("an input that a step does not set has its default in the workflow that the step runs", async () => {
  const { steps } = await only({
    workflows: [
      workflow([{ stepId: "search", workflowId: "find" }]),
      {
        workflowId: "find",
        inputs: inputs({ tag: { type: "string", default: "$5" }, page: integer }),
        steps: [
          {
            ...list,
            parameters: [
              { name: "tag", in: "query", value: "$inputs.tag" },
              { name: "page", in: "query", value: "$inputs.page" },
            ],
          },
        ],
      },
    ],
  });
  expect(steps[0]?.parameters).toEqual({ tag: "$$5" });
});

describe("degrades for", () => {
  const step = (members: object) => ({
    workflows: [
      workflow([
        { ...list, ...members },
        { ...list, stepId: "again" },
      ]),
    ],
  });
  const at = "#/workflows/0/steps/0";
  it.each<[string, Arazzo, string]>([
    [
      "a criterion of an unsupported type",
      step({ successCriteria: [{ condition: "//a", type: "xpath", context: "$response.body" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: Conditions of the type "xpath" can't be checked.`,
    ],
    [
      "a path through lists",
      step({ successCriteria: [{ condition: "$[?@.id > 1]", type: "jsonpath", context: "$response.body" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: The path "$[?@.id > 1]" is more than a path to one value.`,
    ],
    [
      "a pattern that could run for ever",
      step({ successCriteria: [{ condition: "(a)\\1", type: "regex", context: "$response.body" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: The pattern "(a)\\1" has a lookaround or a back-reference.`,
    ],
    [
      "an invalid condition",
      step({ successCriteria: [{ condition: "$statusCode == 200; drop" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: The condition "$statusCode == 200; drop" can't be parsed from "; drop" on.`,
    ],
    [
      "a status outside of 2xx among others",
      step({ successCriteria: [{ condition: "$statusCode == 200 || $statusCode == 404" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: "$statusCode == 200 || $statusCode == 404" tests for a status outside 2xx, but such a response fails the call.`,
    ],
    [
      "statuses below one of a failure",
      step({ successCriteria: [{ condition: "$statusCode < 500" }] }),
      `degraded, unsupported-criterion at ${at}/successCriteria/0: "$statusCode < 500" tests for a status outside 2xx, but such a response fails the call.`,
    ],
    [
      "an action for a status outside of 2xx",
      step({ onSuccess: [{ name: "none", type: "end", criteria: [{ condition: "$statusCode == 404" }] }] }),
      `degraded, unsupported-criterion at ${at}/onSuccess/0/criteria/0: "$statusCode == 404" tests for a status outside 2xx, but such a response fails the call.`,
    ],
    [
      "a step back",
      step({ onSuccess: [{ name: "loop", type: "goto", stepId: "list" }] }),
      `degraded, unsupported-action at ${at}/onSuccess/0: It goes back to the step "list"; steps run once.`,
    ],
    [
      "an action that continues in another workflow",
      step({ onSuccess: [{ name: "away", type: "goto", workflowId: "other" }] }),
      `degraded, unsupported-action at ${at}/onSuccess/0: It continues in the workflow "other", which is not supported.`,
    ],
    [
      "a retry",
      step({ onFailure: [{ name: "again", type: "retry", retryLimit: 3 }] }),
      `degraded, unsupported-action at ${at}/onFailure/0: A failed call is not retried here; the client of each API retries safe calls.`,
    ],
    [
      "a parameter that the operation does not have",
      step({ parameters: [{ name: "Authorization", in: "header", value: "x" }] }),
      `degraded, unknown-parameter at ${at}/parameters/0: GET /pets has no parameter "Authorization" in its header; it is not sent. Credentials come from the configuration.`,
    ],
    [
      "an output that a tool cannot express",
      step({ outputs: { first: "$response.body#/0/id", url: "$url" } }),
      `degraded, unsupported-expression at ${at}/outputs/url: "$url" can't be expressed in a tool.`,
    ],
    [
      "a workflow that has to be called first",
      { workflows: [workflow([list], { dependsOn: ["login"] })] },
      `degraded, unsupported-step at #/workflows/0/dependsOn: It depends on "login": callers must call that first.`,
    ],
  ])("a workflow is degraded for %s", async (_what, document, reason) => {
    expect(await only(document)).toMatchObject({
      verdict: "degraded",
      reasons: [reason],
      tool: { entry: { name: "run" } },
    });
  });
});

describe("leaves out, and goes on after,", () => {
  const steps = (...given: object[]) => [workflow(given)];
  const call = (members: object) => steps({ stepId: "one", ...members });
  it.each<[string, readonly object[], string]>([
    [
      "an unknown operation",
      call({ operationId: "findPet" }),
      'unknown-operation: There is no operation "findPet". Did you mean "findPets"?',
    ],
    [
      "a path that leads nowhere",
      call({ operationPath: "{$sourceDescriptions.pets.url}#/paths/~1cats/get" }),
      'unknown-operation: "{$sourceDescriptions.pets.url}#/paths/~1cats/get" does not lead to an operation.',
    ],
    [
      "a step of an event",
      call({ channelPath: "x" }),
      'unsupported-step: The step "one" does not call an operation of an OpenAPI document.',
    ],
    [
      "a required parameter that is not given",
      call({ operationId: "getCoupon" }),
      'missing-parameter: GET /pets/{id}/coupon needs the path parameter "id", but the step has no value for it.',
    ],
    [
      "a body that is not given",
      call({ operationId: "placeOrder" }),
      "missing-parameter: POST /orders needs a request body, but the step has none.",
    ],
    [
      "a media type that the operation does not take",
      call({ operationId: "placeOrder", requestBody: { contentType: "text/plain", payload: "x" } }),
      'unknown-parameter: POST /orders does not accept a body of type "text/plain"; it accepts application/json.',
    ],
    [
      "a payload that was meant as JSON",
      call({ operationId: "placeOrder", requestBody: { payload: '{"petId": 1,}' } }),
      "unsupported-expression: The payload begins like JSON but is not valid.",
    ],
    [
      "a status that is a failure",
      call({ operationId: "findPets", successCriteria: [{ condition: "$statusCode == 404" }] }),
      "unsupported-criterion: It requires the status 404, but a response outside 2xx fails the call.",
    ],
    [
      "an input that is not declared",
      call({ operationId: "findPets", parameters: [{ name: "tag", in: "query", value: "$inputs.tag" }] }),
      'unsupported-expression: The workflow has no input "tag".',
    ],
    [
      "an output of a later step",
      steps(
        { ...list, parameters: [{ name: "tag", in: "query", value: "$steps.two.outputs.x" }] },
        { stepId: "two", operationId: "findPets" },
      ),
      'unsupported-expression: There is no earlier step "two".',
    ],
    [
      "an output that a step does not have",
      steps(list, {
        stepId: "two",
        operationId: "findPets",
        parameters: [{ name: "tag", in: "query", value: "$steps.list.outputs.x" }],
      }),
      'unsupported-expression: The step "list" has no output "x".',
    ],
    ["a step without an id", steps({ operationId: "findPets" }), "invalid-workflow: A step has no id."],
    ["two steps of one name", steps(list, list), 'invalid-workflow: Two steps are named "list".'],
    [
      "a workflow that runs itself",
      call({ workflowId: "run" }),
      'unsupported-step: The workflow "run" runs itself.',
    ],
    ["a workflow without steps", steps(), "invalid-workflow: It has no steps."],
    [
      "inputs that are not an object",
      [workflow([list], { inputs: { type: "array" } })],
      "invalid-workflow: Its inputs are not a plain object with properties.",
    ],
    [
      "two workflows of one id",
      [workflow([list]), workflow([list])],
      "invalid-workflow: It has no id, or another workflow has the same id.",
    ],
    [
      "a value that is not a workflow",
      ["text" as unknown as object],
      "invalid-workflow: It has no id, or another workflow has the same id.",
    ],
  ])(
    "a workflow is left out because of %s, and the next one is imported",
    async (_what, workflows, reason) => {
      const { rows, tools } = await importShop({
        workflows: [...workflows, { workflowId: "good", steps: [list] }],
      });
      expect(rows[0]).toMatchObject({ verdict: "left out", tool: undefined });
      expect(rows[0]?.reasons.map(({ code, message }) => `${code}: ${message}`)).toEqual([reason]);
      expect([...tools.keys()]).toEqual(["workflow good"]);
    },
  );
});
