import type { Logger } from "pino";
import { agentsNamed } from "../contract/agent-names.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { EventLog } from "../events/log.ts";
import { type MessageToSend, newMessage } from "../messages/new-messages.ts";
import { recordMessage } from "../messages/record.ts";
import type { Store } from "../store/store.ts";
import type { ProjectRow, ScheduleRow } from "../store/tables.ts";
import { scheduleUpdate } from "./answers.ts";
import { nextRun } from "./times.ts";

export interface ScheduleRunParts {
  readonly store: Store;
  readonly events: EventLog;
  readonly deliveries: Pick<Deliveries, "sent">;
  readonly logger: Logger;
  /** RFC 3339 UTC. */
  readonly clock: () => string;
}

export type ScheduleRuns = ReturnType<typeof createScheduleRuns>;

/** A timer stops while the machine sleeps, and a clock can be set: the time is read at least this often. */
const longestWaitMs = 60_000;
const retryMs = 1000;

/** Sends the messages of schedules when they are due. However many runs were missed, one message is sent. */
export function createScheduleRuns({ store, events, deliveries, logger, clock }: ScheduleRunParts) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let closed = false;

  /** A schedule that fails does not stop the others. Returns false when one has to be retried. */
  async function runDue(): Promise<boolean> {
    let complete = true;
    for (const { project_id, id } of await store.schedules.due(clock()))
      await run(project_id, id).catch((error: unknown) => {
        complete = false;
        if (!closed) logger.error({ err: error, schedule: id }, "a schedule could not be run");
      });
    return complete;
  }

  /** One transaction records the message and the next run, so that no message is lost or sent twice. */
  async function run(projectId: string, id: string): Promise<void> {
    const sent = await events.record(async (records, emit) => {
      const [project, schedule, team] = await Promise.all([
        records.projects.find(projectId),
        records.schedules.find(projectId, id),
        records.agents.ofProject(projectId),
      ]);
      const at = clock();
      const due = schedule?.next_run_at;
      if (project?.status !== "running" || !due || due > at) return undefined;
      const found = agentsNamed(team, schedule.target_agent);
      const message = found.length > 0 ? messageOf(project, schedule, at) : undefined;
      const after = { ...schedule, ...moved(schedule, due, at, message) };
      const { seq: _seq, id: _id, project_id: _project, created_at: _created, ...change } = after;
      await records.schedules.update(id, change);
      if (message) await recordMessage(records, emit, { ...message, expires_at: after.next_run_at }, found);
      const reason = message ? null : `There is no agent "${schedule.target_agent}"; nothing was sent.`;
      await emit(scheduleUpdate(after, reason));
      return { targets: found.map((agent) => agent.id), expiresAt: after.next_run_at };
    });
    if (sent) deliveries.sent(sent.targets, sent.expiresAt);
  }

  function runNow(): void {
    running = running
      .then(async () => {
        if (closed) return;
        const complete = await runDue();
        const next = await store.schedules.nextDue();
        const waitMs = next === null ? longestWaitMs : Date.parse(next) - Date.parse(clock());
        wait(Math.max(waitMs, complete ? 0 : retryMs));
      })
      .catch((error: unknown) => {
        if (!closed) logger.error({ err: error }, "the due schedules could not be read");
        wait(retryMs);
      });
  }

  function wait(ms: number): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(runNow, Math.min(ms, longestWaitMs));
  }

  return {
    /** To be called at the start, and when a schedule or a project's state has changed. */
    runNow,
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Without context: it would describe an old state once a held message reaches its agent. */
function messageOf(project: ProjectRow, schedule: ScheduleRow, at: string): MessageToSend {
  const message = newMessage(project, {
    target_agent: schedule.target_agent,
    content: schedule.content,
    message_intent: schedule.message_intent,
    expect_response: schedule.expect_response === 1,
    include_context: false,
  });
  return { ...message, sender: `schedule:${schedule.id}`, created_at: at };
}

function moved(
  schedule: ScheduleRow,
  due: string,
  at: string,
  message: MessageToSend | undefined,
): Partial<ScheduleRow> {
  const runs = schedule.run_count + (message ? 1 : 0);
  const over = schedule.max_runs !== null && runs >= schedule.max_runs;
  return {
    ...(message && { run_count: runs, last_run_at: at, last_message_id: message.id }),
    ...(over ? { enabled: 0, next_run_at: null } : { next_run_at: nextRun(schedule, due, at) }),
    updated_at: at,
  };
}
