import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curlCommand } from "../../src/dry-run/curl.ts";
import { dryRunSteps } from "../../src/dry-run/dry-run.ts";
import { shownRequest } from "../../src/dry-run/shown-request.ts";
import { parseTemplate } from "../../src/manifest/template.ts";
import type { Expression, Json, StepPlan, Template } from "../../src/manifest/tool-plan.ts";
import type { RequestPlan } from "../../src/openapi/operation-plan.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";

const open: Parameters<typeof dryRunSteps>[2] = (transport) => ({
  webServer: createWebServer({ baseUrl: "http://server.example", apiKey: "***", transport }),
  sources: createSources({ sources: [], transport }),
});

const template = (value: Json): Template => parseTemplate(value, []);
const expression = (source: string): Expression => {
  const parsed = template(source);
  if (parsed.kind !== "expression") throw new Error(`${source} is no expression`);
  return parsed.expression;
};

const projects = {
  operationId: "list",
  method: "GET",
  path: "/projects",
  responseSchema: undefined,
} as const;

function step(stepId: string, changes: Partial<StepPlan>): StepPlan {
  const { operation = projects, parameters = [] } = changes;
  const notation = { style: "simple", explode: false, allowReserved: false } as const;
  const plan: RequestPlan = {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    servers: [],
    parameters: parameters.map(({ in: place, name }) => ({ in: place, name, notation, multiSegment: false })),
    accept: [],
    security: [],
  };
  return {
    stepId,
    operation,
    request: { source: undefined, plan },
    parameters,
    body: undefined,
    condition: undefined,
    forEach: undefined,
    successCriteria: [],
    outputs: {},
    onFailure: "end",
    ...changes,
  };
}

const status = {
  operation: {
    operationId: "getStatus",
    method: "GET",
    path: "/projects/{project_id}/status",
    responseSchema: undefined,
  },
} as const;
const byItem = { parameters: [{ in: "path", name: "project_id", value: template("$item.id") }] } as const;

it("a dry run shows what a later step needs of an answer as an expression", async () => {
  const steps = [
    step("list", { parameters: [{ in: "query", name: "limit", value: template("$inputs.limit") }] }),
    step("one", {
      ...status,
      parameters: [
        { in: "path", name: "project_id", value: template("$steps.list.outputs.first") },
        { in: "header", name: "X-Note", value: template("for {$inputs.who} of {$steps.list.outputs.n}") },
      ],
    }),
  ];
  const [list, one] = await dryRunSteps(steps, { limit: 3, who: "Ada" }, open);
  expect(list?.requests).toEqual([
    expect.objectContaining({ method: "GET", url: "http://server.example/api/v1/projects?limit=3" }),
  ]);
  expect(list?.requests[0]?.headers.authorization).toBe("Bearer ***");
  expect(one?.requests[0]?.url).toBe(
    "http://server.example/api/v1/projects/{$steps.list.outputs.first}/status",
  );
  expect(one?.requests[0]?.headers["x-note"]).toBe("for Ada of {$steps.list.outputs.n}");
  expect(one?.unknown).toEqual(["{$steps.list.outputs.first}", "{$steps.list.outputs.n}"]);
});

it("a dry run builds a forEach request for each known element, and one with a note for an unknown list", async () => {
  const given = step("given", {
    ...status,
    ...byItem,
    forEach: { items: expression("$inputs.projects"), maxItems: 3, maxConcurrency: 1 },
    condition: "item.id != 'b'",
  });
  const unknown = step("unknown", {
    ...status,
    ...byItem,
    forEach: { items: expression("$steps.given.outputs.all"), maxItems: 5, maxConcurrency: 1 },
  });
  const inputs = { projects: [{ id: "a" }, { id: "b" }, { id: "c" }] };
  const [first, second] = await dryRunSteps([given, unknown], inputs, open);
  expect(first?.requests.map(({ url }) => url)).toEqual([
    "http://server.example/api/v1/projects/a/status",
    "http://server.example/api/v1/projects/c/status",
  ]);
  expect(first?.notes).toEqual(["Not for 1 of 3 elements: item.id != 'b' is false."]);
  expect(second?.requests.map(({ url }) => url)).toEqual([
    "http://server.example/api/v1/projects/{$item.id}/status",
  ]);
  expect(second?.notes).toEqual(["Once for each element of {$steps.given.outputs.all}, at most 5."]);
  const many = { projects: Array.from({ length: 4 }, (_, id) => ({ id: `p${id}` })) };
  await expect(dryRunSteps([given], many, open)).rejects.toMatchObject({ code: "too_many_items" });
});

it("a dry run leaves out a step whose condition is false, and its outputs in later steps", async () => {
  const steps = [
    step("maybe", { condition: "inputs.all" }),
    step("then", {
      condition: "size(steps.maybe.errors) == 0",
      parameters: [{ in: "query", name: "cursor", value: template("$steps.maybe.outputs.next") }],
    }),
  ];
  const [maybe, then] = await dryRunSteps(steps, { all: false }, open);
  expect([maybe?.requests, maybe?.notes]).toEqual([[], ["Not sent: inputs.all is false."]]);
  expect(then?.requests[0]?.url).toBe("http://server.example/api/v1/projects");
  const [, later] = await dryRunSteps(steps, { all: true }, open);
  expect(later?.notes).toEqual([
    "Only if size(steps.maybe.errors) == 0; whether it holds is not known until then.",
  ]);
});

it("a dry run fails with invalid_arguments when the arguments cannot be written", async () => {
  const refused = step("one", {
    ...status,
    parameters: [{ in: "path", name: "project_id", value: template("$inputs.id") }],
  });
  await expect(dryRunSteps([refused], { id: ".." }, open)).rejects.toMatchObject({
    code: "invalid_arguments",
  });
  // Without arguments nothing is wrong yet.
  const [step1] = await dryRunSteps([refused], undefined, open);
  expect(step1?.requests[0]?.url).toBe("http://server.example/api/v1/projects/{$inputs.id}/status");
});

it("a dry run shows a hidden key in a query and in a cookie as three asterisks", () => {
  const headers = { cookie: "k=%2A%2A%2A" };
  const shown = shownRequest({ method: "GET", url: "http://a.example/?k=%2A%2A%2A", headers }, []);
  expect([shown.url, shown.headers.cookie]).toEqual(["http://a.example/?k=***", "k=***"]);
});

it("a dry run describes the parts of a multipart body and counts bytes that are not text", () => {
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const head = '--b\r\ncontent-disposition: form-data; name="f"; filename="p.png"\r\ncontent-type: image/png';
  const body = Buffer.concat([
    Buffer.from(`${head}\r\n\r\n`),
    Buffer.from([0, 255, 1]),
    Buffer.from("\r\n--b--\r\n"),
  ]);
  const shown = shownRequest({ method: "POST", url: "http://a.example/", headers, body }, []);
  expect(shown.bodyParts).toEqual([
    'content-disposition: form-data; name="f"; filename="p.png", content-type: image/png, 3 bytes',
  ]);
  const plain = {
    method: "PUT",
    url: "http://a.example/",
    headers: {},
    body: Buffer.from([255, 0]),
  };
  expect(shownRequest(plain, []).body).toBe("(2 bytes)");
});

it.each([
  "it's",
  "'; touch /tmp/owned; '",
  '$(id) `id` \\ "x" !! \n# end',
  "@/etc/passwd",
  "-K evil",
  "line\r\nline \u202e",
])("the curl command of a dry run keeps %j as one word", (text) => {
  const headers = { "x-text": "a" };
  const shown = shownRequest({ method: "POST", url: "http://a.example/", headers, body: text }, []);
  const command = curlCommand({ ...shown, url: `http://a.example/${shown.bodyBase64 ? "" : text}` });
  // The shell itself says which words it reads, and what comes in.
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; case "$*" in *@-*) cat;; esac; }\n${command}`;
  const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0");
  if (shown.bodyBase64 === undefined) {
    expect(words.slice(-3, -1)).toEqual(["--url", `http://a.example/${text}`]);
    expect(words[words.indexOf("--data-raw") + 1]).toBe(text);
  } else expect(words.at(-1)).toBe(text);
});
