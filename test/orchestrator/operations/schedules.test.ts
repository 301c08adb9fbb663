import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createScheduleRuns } from "../../../src/orchestrator/schedules/runs.ts";
import { nextRun } from "../../../src/orchestrator/schedules/times.ts";
import { agentId, projectId, storedProject } from "../../support/stored-project.ts";
import { Harness, until } from "../harness.ts";

describe("the next run", () => {
  const cron = (expression: string, timezone = "Europe/Berlin") => ({
    interval_s: null,
    cron: expression,
    timezone,
  });
  const next = (timing: ReturnType<typeof cron>, after: string) => nextRun(timing, after, after);

  test.each([
    [
      "0 9 * * 1-5",
      "2026-03-27T10:00:00.000Z",
      "2026-03-30T07:00:00.000Z",
      "after a weekend with a clock change",
    ],
    [
      "30 2 * * *",
      "2026-03-28T12:00:00.000Z",
      "2026-03-29T01:00:00.000Z",
      "when the clock leaves its time out",
    ],
    ["30 2 * * *", "2026-03-29T01:00:00.000Z", "2026-03-30T00:30:00.000Z", "the day after that"],
    ["30 2 * * *", "2026-10-25T00:30:00.000Z", "2026-10-26T01:30:00.000Z", "when its time comes twice"],
    [
      "0 * * * *",
      "2026-10-25T00:00:00.000Z",
      "2026-10-25T01:00:00.000Z",
      "each hour, also the one that comes twice",
    ],
    ["0 0 29 2 *", "2026-03-01T00:00:00.000Z", "2028-02-28T23:00:00.000Z", "in a leap year"],
  ])("the next run of the cron expression %s after %s is %s: %s", (expression, after, expected) => {
    expect(next(cron(expression), after)).toBe(expected);
  });

  test("an interval schedule keeps its fixed times after a late run and after the clock was set back", () => {
    const hourly = { interval_s: 3600, cron: null, timezone: null };
    const due = "2026-01-01T10:00:00.000Z";
    expect(nextRun(hourly, due, due)).toBe("2026-01-01T11:00:00.000Z");
    expect(nextRun(hourly, due, "2026-01-01T13:20:00.000Z")).toBe("2026-01-01T14:00:00.000Z");
    // The clock was set back.
    expect(nextRun(hourly, due, "2026-01-01T08:00:00.000Z")).toBe("2026-01-01T11:00:00.000Z");
  });
});

describe("a schedule", () => {
  const minute = 60_000;
  let aheadMs = 0;
  let harness: Harness;
  let id: string;
  beforeAll(async () => {
    harness = await Harness.start({ clock: () => new Date(Date.now() + aheadMs).toISOString() });
    id = await harness.runningProject("checked", { git: { isolation: "shared" } });
  });
  afterAll(() => harness?.close());

  const url = (schedule = "", project = id) => `/projects/${project}/schedules${schedule && `/${schedule}`}`;
  const basic = { name: "check-in", target_agent: "developer", content: "How far?", interval_s: 600 };
  const create = (body: object = {}) => harness.call("POST", url(), { body: { ...basic, ...body } });
  const get = async (schedule: string) => (await harness.call("GET", url(schedule))).body;
  const messagesOf = async (schedule: string) => {
    const { body } = await harness.call("GET", `/projects/${id}/messages?limit=100`);
    return body.messages.filter((one: { sender: string }) => one.sender === `schedule:${schedule}`);
  };

  async function made(body: object = {}): Promise<string> {
    const { status, body: schedule } = await create(body);
    expect(status, JSON.stringify(schedule)).toBe(201);
    return schedule.id;
  }

  /** A change that changes nothing makes the schedules be looked at. */
  async function pass(ms: number, schedule: string): Promise<void> {
    aheadMs += ms;
    await harness.call("PATCH", url(schedule), { body: { name: basic.name } });
  }

  const untilRun = (schedule: string, count: number) =>
    until(`run ${count}`, async () => {
      const now = await get(schedule);
      return now.run_count === count && now;
    });

  test("a schedule reports its next run, and sends its message when that time has come", async () => {
    const { body, headers } = await create({ expect_response: true });
    expect(body).toMatchObject({
      interval_s: 600,
      cron: null,
      timezone: null,
      message_intent: "status_request",
      max_runs: null,
      enabled: true,
      run_count: 0,
      last_run_at: null,
      last_message_id: null,
      expect_response: true,
    });
    expect(Date.parse(body.next_run_at) - Date.parse(body.created_at)).toBe(600_000);
    expect(headers.get("location")).toBe(`/api/v1${url(body.id)}`);
    await pass(9 * minute, body.id);
    expect((await get(body.id)).run_count).toBe(0);
    await pass(minute, body.id);
    const ran = await untilRun(body.id, 1);
    expect(Date.parse(ran.next_run_at) - Date.parse(body.next_run_at)).toBe(600_000);
    const [message, ...others] = await messagesOf(body.id);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      id: ran.last_message_id,
      content: "How far?",
      expect_response: true,
      target_agent: "developer",
      expires_at: ran.next_run_at,
    });
    await until("it arrives", async () => (await harness.screen(`${id}.developer`)).includes(message.id));
    expect((await harness.call("DELETE", url(body.id))).status).toBe(204);
    expect((await harness.call("GET", url(body.id))).status).toBe(404);
  });

  test("a schedule that was due several times while the orchestrator was stopped runs once", async () => {
    const schedule = await made();
    await harness.stop();
    aheadMs += 65 * minute;
    await harness.startAgain();
    const ran = await untilRun(schedule, 1);
    expect(await messagesOf(schedule)).toHaveLength(1);
    expect(Date.parse(ran.next_run_at)).toBeGreaterThan(Date.parse(ran.last_run_at));
    await harness.stop();
    await harness.startAgain();
    await pass(0, schedule);
    expect((await get(schedule)).run_count).toBe(1);
    await harness.call("DELETE", url(schedule));
  });

  test("a schedule does not run while its project is paused, and runs once after the resume", async () => {
    const schedule = await made();
    await harness.call("POST", `/projects/${id}/pause`, { body: {} });
    await pass(35 * minute, schedule);
    expect(await get(schedule)).toMatchObject({ run_count: 0, enabled: true });
    await harness.call("POST", `/projects/${id}/resume`, { body: {} });
    await untilRun(schedule, 1);
    expect(await messagesOf(schedule)).toHaveLength(1);
    await harness.call("DELETE", url(schedule));
  });

  test("a schedule is disabled after max_runs, and can be enabled again only with more runs", async () => {
    const schedule = await made({ max_runs: 1 });
    await pass(10 * minute, schedule);
    expect(await untilRun(schedule, 1)).toMatchObject({ enabled: false, next_run_at: null });
    const again = await harness.call("PATCH", url(schedule), { body: { enabled: true } });
    expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    const more = await harness.call("PATCH", url(schedule), { body: { enabled: true, max_runs: 3 } });
    expect(more.body).toMatchObject({ enabled: true, next_run_at: expect.any(String) });
    await harness.call("DELETE", url(schedule));
  });

  test("updateSchedule replaces an interval with a cron expression, and a cron expression with an interval", async () => {
    const schedule = await made();
    const body = { cron: "0 9 * * 1-5", timezone: "Europe/Berlin" };
    const { body: daily } = await harness.call("PATCH", url(schedule), { body });
    expect(daily).toMatchObject({ ...body, interval_s: null });
    const { body: off } = await harness.call("PATCH", url(schedule), { body: { enabled: false } });
    expect(off).toMatchObject({ enabled: false, next_run_at: null });
    const { body: back } = await harness.call("PATCH", url(schedule), { body: { interval_s: 60 } });
    expect(back).toMatchObject({ interval_s: 60, cron: null, timezone: null, next_run_at: null });
    await harness.call("DELETE", url(schedule));
  });

  test.each([
    ["/cron", { interval_s: undefined, cron: "61 * * * *" }],
    ["/cron", { interval_s: undefined, cron: "0 0 30 2 *" }],
    ["/timezone", { interval_s: undefined, cron: "0 9 * * *", timezone: "Nowhere/City" }],
    ["/timezone", { timezone: "Europe/Berlin" }],
  ])("createSchedule rejects an invalid value at %s: %j", async (path, body) => {
    expect(await create(body)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  test("createSchedule fails with agent_not_found for an unknown agent", async () => {
    expect(await create({ target_agent: "painter" })).toMatchObject({
      status: 404,
      body: { code: "agent_not_found" },
    });
  });

  test("a schedule is disabled when its project ends, and the project accepts no new schedule", async () => {
    const schedule = await made();
    await harness.call("POST", `/projects/${id}/complete`, { body: { force: true } });
    expect(await get(schedule)).toMatchObject({ enabled: false, next_run_at: null, run_count: 0 });
    expect(await create()).toMatchObject({ status: 409, body: { code: "state_conflict" } });
    expect((await harness.call("PATCH", url(schedule), { body: { enabled: true } })).status).toBe(409);
    const { body: list } = await harness.call("GET", url());
    expect(list).toMatchObject({ total: 1, next_cursor: null, schedules: [{ id: schedule }] });
  });
});

describe("a run", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "schedules-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const created = "2026-01-01T10:00:00.000Z";
  const due = "2026-01-01T11:00:00.000Z";
  const later = "2026-01-01T11:30:00.000Z";

  async function withSchedule(targetAgent: string) {
    const { store, events } = await storedProject(join(folder, "db"), { path: folder, at: created });
    await store.schedules.insert({
      id: "schedule-1",
      project_id: projectId,
      name: "hourly",
      target_agent: targetAgent,
      content: "How far?",
      interval_s: 3600,
      message_intent: "status_request",
      expect_response: 0,
      run_count: 0,
      enabled: 1,
      next_run_at: due,
      created_at: created,
      updated_at: created,
    });
    const woken: string[] = [];
    const start = (log = events) =>
      createScheduleRuns({
        store,
        events: log,
        clock: () => later,
        logger: pino({ level: "silent" }),
        deliveries: { sent: (agents) => void woken.push(...agents) },
      });
    const schedule = async () => (await store.schedules.list({ projectId, limit: 1 }))[0];
    const updates = async () =>
      (await store.events.after(0, projectId, 100)).filter(({ type }) => type === "schedule_update");
    return { store, events, start, woken, schedule, updates };
  }

  test("a run whose agent does not exist is skipped with the reason, and the next run stays planned", async () => {
    const { store, start, woken, schedule, updates } = await withSchedule("painter");
    const runs = start();
    runs.runNow();
    const [update] = await until("the event", async () => {
      const found = await updates();
      return found.length > 0 && found;
    });
    await runs.close();
    expect(JSON.parse(update?.data ?? "")).toMatchObject({
      reason: expect.stringContaining("painter"),
      run_count: 0,
    });
    expect(await schedule()).toMatchObject({
      enabled: 1,
      run_count: 0,
      next_run_at: "2026-01-01T12:00:00.000Z",
    });
    expect(woken).toEqual([]);
    await store.close();
  });

  test("a schedule's run that is cut off records nothing, and is carried out once afterwards", async () => {
    const { store, events, start, woken, schedule } = await withSchedule("developer");
    let cut = 0;
    const cutOff = start({
      ...events,
      record: (work) =>
        events.record(async (records, emit) => {
          await work(records, emit);
          cut += 1;
          throw new Error("cut off");
        }),
    });
    cutOff.runNow();
    await until("it was cut off", async () => cut > 0);
    await cutOff.close();
    expect(await schedule()).toMatchObject({ run_count: 0, next_run_at: due });
    expect(await store.messages.count({ projectId })).toBe(0);

    const runs = start();
    runs.runNow();
    runs.runNow();
    await until("it ran", async () => woken.length > 0);
    await runs.close();
    expect(await schedule()).toMatchObject({ run_count: 1, next_run_at: "2026-01-01T12:00:00.000Z" });
    expect(await store.messages.count({ projectId })).toBe(1);
    expect(woken).toEqual([agentId]);
    await store.close();
  });
});
