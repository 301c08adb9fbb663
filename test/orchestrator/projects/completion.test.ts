import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Harness } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

let id: string;
let path: string;
let number = 0;
beforeEach(async () => {
  number += 1;
  const name = `release-${number}`;
  path = await harness.folder(name, { git: true });
  const body = {
    name,
    path,
    specification: "Release.",
    project_size: "small",
    auto_start: false,
    git: { isolation: "shared" },
  };
  id = (await harness.call("POST", "/projects", { body })).body.id;
});

const file = { type: "file", path: "ready" };
const task = async (body: object = {}): Promise<string> =>
  (await harness.call("POST", `/projects/${id}/tasks`, { body: { title: "Ship", ...body } })).body.id;
const update = (one: string, body: object) => harness.call("PATCH", `/projects/${id}/tasks/${one}`, { body });
const complete = (body: object = {}) => harness.call("POST", `/projects/${id}/complete`, { body });
const status = async () => (await harness.call("GET", `/projects/${id}/status`)).body;

test("completeProject fails for a project without tasks unless it is forced", async () => {
  expect((await complete()).body.detail).toContain("no tasks");
  expect((await complete({ force: true, reason: "It was accepted." })).body).toMatchObject({
    status: "completed",
    status_reason: "It was accepted.",
  });
});

test("completeProject runs the checks of all tasks and completes the project when they pass", async () => {
  await writeFile(join(path, "ready"), "");
  const first = await task({ checks: [file] });
  const second = await task({ title: "Tell", checks: [file], depends_on: [first] });
  const dropped = await task({ title: "Party", checks: [{ type: "file", path: "cake" }] });
  await update(dropped, { status: "cancelled" });
  expect((await complete()).body).toMatchObject({ status: "completed", progress: 1 });
  const { body: told } = await harness.call("GET", `/projects/${id}/tasks/${second}`);
  expect(told).toMatchObject({ status: "done", evidence: [{ kind: "file", passed: true }] });
  expect((await update(first, { title: "Later" })).status).toBe(409);
});

test("completeProject fails and names a check that passed before and no longer passes", async () => {
  await writeFile(join(path, "ready"), "");
  const one = await task({ checks: [{ type: "command", command: ["true"] }, file] });
  await harness.call("POST", `/projects/${id}/tasks/${one}/check`);
  expect((await status()).progress).toBe(1);
  await rm(join(path, "ready"));
  const refused = await complete();
  expect(refused).toMatchObject({ status: 409, body: { code: "state_conflict" } });
  expect(refused.body.detail).toContain(`${one} (Ship) has checks that do not pass: 1 (file)`);
  expect(await status()).toMatchObject({
    status: "paused",
    progress: 0,
    blockers: [{ kind: "task_blocked" }],
  });
});

test("completeProject fails while a task without checks is pending, and succeeds once a person marks it done", async () => {
  const one = await task();
  expect((await complete()).body.detail).toContain(`${one} (Ship) is pending, not done`);
  await update(one, { status: "done", override_reason: "I looked." });
  expect((await complete()).body.status).toBe("completed");
});

test("progress is the share of done tasks without the cancelled ones, and its source is none without tasks", async () => {
  expect(await status()).toMatchObject({ progress: 0, progress_source: "none", estimated_completion: null });
  const tasks = [await task(), await task(), await task(), await task()];
  const done = { status: "done", override_reason: "I looked." };
  await update(tasks[0] ?? "", done);
  await update(tasks[1] ?? "", { status: "cancelled" });
  expect(await status()).toMatchObject({ progress: 1 / 3, progress_source: "tasks" });
  const { body: list } = await harness.call("GET", "/projects");
  expect(list.projects.find((one: { id: string }) => one.id === id).progress).toBe(1 / 3);
});
