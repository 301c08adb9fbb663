import { setTimeout as sleep } from "node:timers/promises";
import { asked } from "./asked.ts";
import { dice } from "./dice.ts";
import { type EventReader, readEvents } from "./event-reader.ts";
import { addRun, type Figures, noFigures } from "./figures.ts";
import { untrueStates, type Violation, violationsOf } from "./invariants.ts";
import { type Machine, newMachine } from "./machine.ts";
import { emptyModel, type Model } from "./model.ts";
import { observe, observePanes, observeStates } from "./observation.ts";
import { operations } from "./operations.ts";
import { firstSteps, type Kill, planOf, type Round, roundText, type Step } from "./plan.ts";
import { rest } from "./rest.ts";

export interface RunOptions {
  readonly seed: number;
  readonly rounds: number;
  /** After how many rounds everything comes to rest and is looked at. */
  readonly restEvery: number;
}

export interface Run {
  readonly figures: Figures;
  readonly violations: readonly Violation[];
  /** All that was done, with what came of it. */
  readonly trail: readonly string[];
}

const agentThinksMs = 60;
const trueWithinMs = 30_000;
const mostAttempts = 50;
const retryAfterMs = 100;

/** The rounds of one seed on a machine of its own; stops at the first rest at which something is not as it must be. */
export async function run({ seed, rounds, restEvery }: RunOptions): Promise<Run> {
  const machine = await newMachine(agentThinksMs);
  const model = emptyModel();
  const figures = noFigures();
  const trail: string[] = [];
  let events: EventReader | undefined;
  try {
    await machine.start();
    events = readEvents(machine);
    await play({ number: 0, steps: firstSteps, kill: undefined }, machine, model, figures, trail);
    await rest(machine, model);
    for (const round of planOf(seed, rounds)) {
      trail.push(`${new Date().toISOString()} ${roundText(round)}`);
      figures.rounds++;
      const late = await play(round, machine, model, figures, trail);
      const looked = round.number % restEvery === 0 || round.number === rounds;
      const violations = looked || late.length > 0 ? [...late, ...(await judge(machine, model, events))] : [];
      if (looked) trail.push(`at rest: ${violations.length} violations`);
      if (violations.length > 0) return await ended(violations);
    }
    return await ended([]);
  } finally {
    await events?.close();
    await machine.close();
  }

  async function ended(violations: readonly Violation[]): Promise<Run> {
    if (events) addRun(figures, await observe(machine, model, events), violations);
    return { figures, violations, trail };
  }
}

/** The steps and the kill side by side, each at its time; who was killed is started again at once. */
async function play(
  round: Round,
  machine: Machine,
  model: Model,
  figures: Figures,
  trail: string[],
): Promise<Violation[]> {
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);

  async function take({ operation, seed, afterMs }: Step): Promise<void> {
    await sleep(afterMs);
    const attempt = () => operations[operation].run({ machine, model, dice: dice(seed) });
    let answer = await attempt();
    // As clients do: where nobody listened, nothing was done, so it can be asked again.
    for (let attempts = 1; answer.outcome === "unreached" && attempts < mostAttempts; attempts++) {
      await sleep(retryAfterMs);
      answer = await attempt();
    }
    const { outcome, detail } = answer;
    figures.operations.add(operation, outcome);
    if (/^500 /.test(detail)) figures.internalErrors.push(`${operation}: ${detail}`);
    trail.push(`  ${now()} ms ${operation}#${seed}: ${outcome} (${detail})`);
  }

  async function strike({ what, afterMs }: Kill): Promise<Violation[]> {
    await sleep(afterMs);
    figures.kills.add(what);
    trail.push(`  ${now()} ms KILL ${what} (${new Date().toISOString()})`);
    if (what === "orchestrator") await machine.killOrchestrator();
    else if (what === "tmux") await machine.killTmux();
    else await machine.killAll();
    return recover(machine, model, figures, trail);
  }

  const [late] = await Promise.all([round.kill ? strike(round.kill) : [], ...round.steps.map(take)]);
  return late;
}

/** Starts who was killed again and measures, from then on, until what the orchestrator says of agents is true. */
async function recover(
  machine: Machine,
  model: Model,
  figures: Figures,
  trail: string[],
): Promise<Violation[]> {
  const began = performance.now();
  if (machine.pid === undefined) await machine.start();
  await adopt(machine, model);
  for (;;) {
    const projects = await observeStates(machine.api, model);
    const untrue = untrueStates(projects, await observePanes(machine));
    const tookMs = Math.round(performance.now() - began);
    if (untrue.length === 0) {
      figures.recoveriesMs.push(tookMs);
      trail.push(`  states are true after ${tookMs} ms`);
      return [];
    }
    if (tookMs > trueWithinMs) return untrue.map((detail) => ({ invariant: "agentsAreAsSaid", detail }));
    await sleep(20);
  }
}

/** Creations that were cut off and done all the same. */
async function adopt(machine: Machine, model: Model): Promise<void> {
  const { data } = await asked(machine.api.GET("/projects", { params: { query: { limit: 100 } } }));
  for (const project of model.projects)
    project.id ??= data?.projects.find(({ name }) => name === project.name)?.id;
}

/** What is wrong, and still is after a while: a schedule's message can be under way at any time. */
async function judge(machine: Machine, model: Model, events: EventReader): Promise<Violation[]> {
  let violations: Violation[] = [];
  for (let looks = 0; looks < 3; looks++) {
    await adopt(machine, model);
    const moving = await rest(machine, model);
    violations = violationsOf(model, await observe(machine, model, events, moving));
    if (violations.length === 0) return [];
    await sleep(1000);
  }
  return violations;
}
