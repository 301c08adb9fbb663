import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";

/** How often each block of `src` ran since the last count, by a number of the block's own. */
export type BlockCounts = ReadonlyMap<number, number>;

export interface Coverage {
  take(): Promise<BlockCounts>;
}

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/**
 * Lets V8 count the blocks of this process that run. To be called before `src` is loaded: V8 knows only functions, not their
 * blocks, of what it compiled before.
 */
export async function startCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const numbers = new Map<string, Map<number, number>>();
  let blocks = 0;

  function numberOf(script: string, start: number, end: number): number {
    const known = numbers.get(script) ?? new Map<number, number>();
    numbers.set(script, known);
    const range = start * 2 ** 24 + end;
    const number = known.get(range) ?? blocks++;
    known.set(range, number);
    return number;
  }

  return {
    async take() {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const counts = new Map<number, number>();
      for (const { url, scriptId, functions } of result) {
        if (!url.startsWith("file:") || !fileURLToPath(url).startsWith(source)) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) counts.set(numberOf(scriptId, startOffset, endOffset), count);
      }
      return counts;
    },
  };
}
