import { setTimeout as sleep } from "node:timers/promises";
import type { Schema } from "../../src/contract/contract.ts";
import { asked } from "./asked.ts";
import type { Machine } from "./machine.ts";
import { changing, type Model, openProjects } from "./model.ts";
import { allMessages, observePanes } from "./observation.ts";
import { agentsOf } from "./world.ts";

type Open = ReturnType<typeof openProjects>[number];

const atMostMs = 45_000;
const openStates: readonly string[] = ["queued", "held", "pasted"];

/**
 * Does what a person does who comes back: resumes what lost its agents, answers what agents ask. Then waits until
 * nothing moves any more, and tells what still does after a long while.
 */
export async function rest(machine: Machine, model: Model): Promise<string[]> {
  const deadline = Date.now() + atMostMs;
  let quiet = 0;
  for (;;) {
    await answerQuestions(machine);
    const looks = await Promise.all(openProjects(model).map((project) => moves(machine, project)));
    const moving = looks.flatMap((what) => what ?? []);
    quiet = moving.length > 0 ? 0 : quiet + 1;
    if (quiet === 2 || Date.now() > deadline) return moving;
    await sleep(100);
  }
}

async function answerQuestions(machine: Machine): Promise<void> {
  for (const { paneId, screen, dead } of await observePanes(machine))
    if (!dead && /^Allow\? /m.test(screen))
      await machine.tmux("send-keys", "-t", paneId, "n").catch(() => {});
}

/** What moves in a project, if anything does. */
async function moves(machine: Machine, project: Open): Promise<string | undefined> {
  const params = { path: { project_id: project.id } };
  const { data: found, detail } = await asked(machine.api.GET("/projects/{project_id}", { params }));
  if (!found) return detail.startsWith("404") ? undefined : `${project.id} is not told of: ${detail}`;
  if (found.status === "creating") return `${project.id} is creating`;
  if (found.status === "paused" && project.told !== "paused" && found.status_reason !== "not_started")
    return resume(machine, project, found.status_reason ?? "");
  if (found.status !== "running") return undefined;
  const agents = await agentsOf(machine.api, project.id);
  const busy = agents.find(isBusy);
  if (busy) return `${busy.id} is ${busy.activity}`;
  return waitsForSomebody(await allMessages(machine.api, project.id), agents);
}

async function resume(machine: Machine, project: Open, reason: string): Promise<string> {
  const params = { path: { project_id: project.id } };
  let told = "";
  await changing(project, "running", async () => {
    const { outcome, detail } = await asked(machine.api.POST("/projects/{project_id}/resume", { params }));
    told = detail;
    return outcome;
  });
  return `${project.id} is paused (${reason}); told to resume it answers ${told}`;
}

function isBusy({ activity }: Schema<"Agent">): boolean {
  return activity === "starting" || activity === "working" || activity === "waiting_permission";
}

function waitsForSomebody(
  messages: readonly Schema<"Message">[],
  agents: readonly Schema<"Agent">[],
): string | undefined {
  const ready = new Set(
    agents.filter(({ activity }) => activity === "idle" || activity === "waiting_input").map(({ id }) => id),
  );
  for (const { id, deliveries } of messages)
    for (const { agent_id, state, held_reason } of deliveries ?? [])
      if (openStates.includes(state) && ready.has(agent_id ?? ""))
        return `${id} is ${state} for ${agent_id}: ${held_reason}`;
  return undefined;
}
