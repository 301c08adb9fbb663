import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness } from "../harness.ts";

let harness: Harness;
let id: string;
beforeAll(async () => {
  harness = await Harness.start();
  const path = await harness.folder("records", { git: true });
  const body = { name: "records", path, specification: "x", auto_start: false };
  id = (await harness.call("POST", "/projects", { body })).body.id;
});
afterAll(() => harness?.close());

const automation = {
  workflow_name: "Tell about crashes",
  trigger_conditions: [{ event: "agent_status_update", condition: 'event.data.activity == "crashed"' }],
  actions: [{ type: "notify", with: { text: "An agent crashed." } }],
};

test("an automation is kept over a restart, and a second one with its name fails with 409", async () => {
  const body = { ...automation, target_projects: [id] };
  const created = await harness.call("POST", "/workflows", { body });
  expect(created.status, JSON.stringify(created.body)).toBe(201);
  await harness.stop();
  await harness.startAgain();
  const kept = await harness.call("GET", `/workflows/${created.body.id}`);
  expect(kept.body).toMatchObject({ ...automation, target_projects: [id] });
  expect((await harness.call("POST", "/workflows", { body })).status).toBe(409);
  const disabled = await harness.call("POST", `/workflows/${created.body.id}/disable`);
  expect(disabled.body.enabled).toBe(false);
  const unknown = { ...automation, workflow_name: "Other", target_projects: ["nobody"] };
  expect((await harness.call("POST", "/workflows", { body: unknown })).status).toBe(422);
  expect((await harness.call("DELETE", `/workflows/${created.body.id}`)).status).toBe(204);
  expect((await harness.call("GET", "/workflows")).body.total).toBe(0);
});

test("a stored git workflow is replaced with a current If-Match and not with an outdated one", async () => {
  const path = `/projects/${id}/git/workflow`;
  expect((await harness.call("GET", path)).status).toBe(404);
  const body = {
    branch_strategy: { name: "trunk_based", main_branch: "main", branches: [] },
    merge_policies: [],
    review_requirements: { required: false },
    automation_rules: [],
  };
  const first = await harness.call("PUT", path, { body });
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  const etag = first.headers.get("etag") ?? "";
  const second = await harness.call("PUT", path, {
    body: { ...body, name: "second" },
    headers: { "if-match": etag },
  });
  expect(second.status, JSON.stringify(second.body)).toBe(200);
  const stale = await harness.call("PUT", path, { body, headers: { "if-match": etag } });
  expect(stale).toMatchObject({ status: 412, body: { code: "precondition_failed" } });
  expect((await harness.call("GET", path)).headers.get("etag")).toBe(second.headers.get("etag"));
});
