import { setImmediate as turn } from "node:timers/promises";
import { dice as seededDice } from "../faults/dice.ts";
import type { BlockCounts, Coverage } from "./coverage.ts";
import { mutated } from "./mutations.ts";
import type { OpenTarget, Target } from "./target.ts";

export interface Progress {
  readonly executions: number;
  readonly blocks: number;
  /** The blocks that the seeds alone reach. */
  readonly seedBlocks: number;
  readonly corpus: number;
}

export interface LoopOptions {
  readonly target: Target;
  readonly coverage: Coverage;
  readonly seed: number;
  /** Earlier found inputs; they are run first, as the seeds are. */
  readonly corpus: readonly Buffer[];
  /** Inputs that ended an earlier process. */
  isFatal(input: Buffer): boolean;
  goesOn(executions: number): boolean;
  /** Called before an input is run; with nothing while none is. */
  running(input?: Buffer): void;
  failed(input: Buffer, error: unknown): void;
  /** Called with an input that reaches something new. */
  found(input: Buffer): void;
  progress(progress: Progress): void;
}

/** A batch runs this many times as long as the count of its blocks takes. */
const countingShare = 4;

/** Runs changed inputs of a target, and keeps those that reach a new block, or one of them more often than before. */
export async function loop(options: LoopOptions): Promise<Progress> {
  const { target, coverage, running, failed, progress } = options;
  const dice = seededDice(options.seed);
  const corpus: Buffer[] = [];
  const reachedByBatch = createReached();
  const reached = createReached();
  let executions = 0;
  let opened: OpenTarget | undefined;
  let runsOfOpened = 0;
  let countMs = 0;
  let seedBlocks = 0;
  const state = (): Progress => ({ executions, blocks: reached.blocks(), seedBlocks, corpus: corpus.length });

  async function execute(input: Buffer): Promise<void> {
    if (options.isFatal(input)) return;
    if (runsOfOpened >= (target.reopenAfter ?? Number.POSITIVE_INFINITY)) await reopen();
    runsOfOpened++;
    executions++;
    running(input);
    try {
      await opened?.run(input);
    } catch (error) {
      failed(input, error);
    }
    // So that Node.js reports a rejection that nobody handles while this input still is the last one.
    await turn();
  }

  async function reopen(): Promise<void> {
    running();
    await opened?.close?.();
    opened = await target.open();
    runsOfOpened = 0;
    await coverage.take();
  }

  async function count(): Promise<BlockCounts> {
    running();
    const began = performance.now();
    const counts = await coverage.take();
    countMs = performance.now() - began;
    return counts;
  }

  /** Runs inputs one by one, as soon as none but they can have reached what is new. */
  async function keepNew(inputs: readonly Buffer[]): Promise<void> {
    await coverage.take();
    for (const input of inputs) {
      await execute(input);
      if (!reached.add(await count())) continue;
      corpus.push(input);
      options.found(input);
    }
    progress(state());
  }

  /** Prefers what was found last. */
  function picked(): Buffer {
    return dice.pick(dice.once(2) ? corpus.slice(-20) : corpus) ?? Buffer.alloc(0);
  }

  async function batch(): Promise<Buffer[]> {
    const inputs: Buffer[] = [];
    const began = performance.now();
    do {
      const input = mutated(picked(), picked(), { ...target, dice });
      await execute(input);
      inputs.push(input);
    } while (
      options.goesOn(executions) &&
      inputs.length < 1000 &&
      (inputs.length < 16 || performance.now() - began < countMs * countingShare)
    );
    return inputs;
  }

  await reopen();
  try {
    await keepNew(target.seeds.map((seed) => Buffer.from(seed)));
    seedBlocks = reached.blocks();
    await keepNew(options.corpus);
    while (options.goesOn(executions)) {
      const inputs = await batch();
      if (reachedByBatch.add(await count())) await keepNew(inputs);
      progress(state());
    }
  } finally {
    running();
    await opened?.close?.();
  }
  return state();
}

/** The blocks that were reached, each with the powers of two of its counts. */
function createReached() {
  const seen = new Map<number, number>();
  return {
    blocks: () => seen.size,
    /** Returns whether any of them is new. */
    add(counts: BlockCounts): boolean {
      let isNew = false;
      for (const [block, count] of counts) {
        const known = seen.get(block) ?? 0;
        const bucket = 1 << Math.min(30, Math.floor(Math.log2(count)));
        if ((known & bucket) !== 0) continue;
        seen.set(block, known | bucket);
        isNew = true;
      }
      return isNew;
    },
  };
}
