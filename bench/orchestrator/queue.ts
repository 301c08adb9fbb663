import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually, type Rig } from "./rig.ts";

const perProject = 20;

/** Panes whose program writes each line that it gets to a file of its own: a light program with an echo. */
export interface Panes {
  readonly projects: readonly string[];
  readonly count: number;
}

export async function startPanes(rig: Rig, count: number): Promise<Panes> {
  const command = ["sh", "-c", `exec tee "${rig.folder}/$TMUX_ORCHESTRATOR_AGENT_ID.log"`];
  const projects: string[] = [];
  for (let index = 0; index < count / perProject; index++)
    projects.push(await rig.project(`panes-${index}`, command, perProject));
  await untilDelivered(rig, projects, 0);
  return { projects, count };
}

/** Queues messages numbered `from` on to each pane while nothing is delivered; resolves when they are all recorded. */
export async function queueMessages(
  rig: Rig,
  { projects }: Panes,
  from: number,
  each: number,
): Promise<void> {
  for (const id of projects) await rig.call("POST", `/projects/${id}/pause`);
  for (let number = from; number < from + each; number++)
    for (const id of projects) {
      const body = { target_agent: "all", content: `number ${number}.`, include_context: false };
      await rig.call("POST", `/projects/${id}/messages`, body);
    }
}

/** Lets everything that is queued go; resolves with the milliseconds until the last one is submitted. */
export async function deliverQueued(rig: Rig, { projects }: Panes): Promise<number> {
  const began = performance.now();
  for (const id of projects) await rig.call("POST", `/projects/${id}/resume`);
  await untilDelivered(rig, projects, 0);
  return performance.now() - began;
}

/** What the programs got, by their own files: how many lines are missing, double or out of order. */
export async function checkPanes(rig: Rig, { projects }: Panes, total: number) {
  const found = { lost: 0, doubled: 0, disordered: 0 };
  for (const id of projects) {
    const { agents } = await rig.call("GET", `/projects/${id}/agents`);
    for (const agent of agents) {
      const log = await readFile(join(rig.folder, `${agent.id}.log`), "utf8");
      const numbers = [...log.matchAll(/^number (\d+)\.$/gm)].map((match) => Number(match[1]));
      const distinct = new Set(numbers);
      found.lost += total - distinct.size;
      found.doubled += numbers.length - distinct.size;
      found.disordered += numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length;
    }
  }
  return found;
}

async function untilDelivered(rig: Rig, projects: readonly string[], left: number): Promise<void> {
  for (const id of projects)
    await eventually(`${id} has its messages`, async () => {
      const { messages } = await rig.call("GET", `/projects/${id}/metrics`);
      const open = (messages.queued ?? 0) + (messages.held ?? 0) + (messages.pasted ?? 0);
      return open <= left;
    });
}
