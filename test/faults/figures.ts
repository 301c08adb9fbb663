import type { Outcome } from "./asked.ts";
import type { Violation } from "./invariants.ts";
import type { Observation } from "./observation.ts";

/** Counts by one or two names. */
class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string, kind = "", by = 1): void {
    const kinds = this.#counts.get(name) ?? new Map<string, number>();
    this.#counts.set(name, kinds);
    kinds.set(kind, (kinds.get(kind) ?? 0) + by);
  }

  addAll(other: Counts): void {
    for (const [name, kinds] of other.#counts) for (const [kind, count] of kinds) this.add(name, kind, count);
  }

  of(name: string, kind = ""): number {
    return this.#counts.get(name)?.get(kind) ?? 0;
  }

  names(): string[] {
    return [...this.#counts.keys()].sort();
  }
}

export interface Figures {
  rounds: number;
  readonly kills: Counts;
  /** By operation, then by outcome. */
  readonly operations: Counts;
  /** By their last state, of projects that were not deleted. */
  readonly deliveries: Counts;
  /** By reason. */
  readonly failures: Counts;
  readonly promptsTaken: Counts;
  readonly recoveriesMs: number[];
  readonly internalErrors: string[];
  readonly violations: Counts;
}

const outcomes = [
  "accepted",
  "refused",
  "unknown",
  "unreached",
  "not served",
  "skipped",
] as const satisfies Outcome[];

export function noFigures(): Figures {
  return {
    ...{ rounds: 0, kills: new Counts(), operations: new Counts(), deliveries: new Counts() },
    ...{
      failures: new Counts(),
      promptsTaken: new Counts(),
      recoveriesMs: [],
      internalErrors: [],
      violations: new Counts(),
    },
  };
}

/** What there is at the end of a run. */
export function addRun(figures: Figures, seen: Observation, violations: readonly Violation[]): void {
  for (const { messages } of seen.projects)
    for (const { deliveries } of messages)
      for (const { state, error } of deliveries ?? []) {
        figures.deliveries.add(state);
        if (state === "failed") figures.failures.add(error ?? "no reason");
      }
  for (const prompts of seen.journals.prompts.values())
    figures.promptsTaken.add("prompts", "", prompts.length);
  for (const { invariant } of violations) figures.violations.add(invariant);
}

export function addFigures(sum: Figures, figures: Figures): void {
  sum.rounds += figures.rounds;
  for (const name of ["kills", "operations", "deliveries", "failures", "promptsTaken", "violations"] as const)
    sum[name].addAll(figures[name]);
  sum.recoveriesMs.push(...figures.recoveriesMs);
  sum.internalErrors.push(...figures.internalErrors);
}

export function figuresText(figures: Figures): string {
  const counted = (counts: Counts) => counts.names().map((name) => `${name} ${counts.of(name)}`);
  const times = [...figures.recoveriesMs].sort((a, b) => a - b);
  return [
    `rounds: ${figures.rounds}`,
    `kills: ${counted(figures.kills).join(", ") || "none"}`,
    `operations (${outcomes.join(" / ")}):`,
    ...figures.operations
      .names()
      .map(
        (name) =>
          `  ${name.padEnd(16)} ${outcomes.map((kind) => figures.operations.of(name, kind)).join(" / ")}`,
      ),
    `prompts that agents took: ${figures.promptsTaken.of("prompts")}`,
    `deliveries by last state: ${counted(figures.deliveries).join(", ") || "none"}`,
    ...figures.failures.names().map((reason) => `  failed ${figures.failures.of(reason)} ×: ${reason}`),
    `recoveries: ${times.length}, from a kill (of the orchestrator: from its new start) until states are true: ` +
      `p50 ${times[Math.floor(times.length / 2)] ?? "–"} ms, max ${times.at(-1) ?? "–"} ms`,
    `answers 500: ${figures.internalErrors.length}${figures.internalErrors.map((error) => `\n  ${error}`).join("")}`,
    `violations: ${counted(figures.violations).join(", ") || "none"}`,
  ].join("\n");
}
