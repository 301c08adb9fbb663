import type { Target } from "./target.ts";

/** A target that fails in each way: the test of the fuzzer finds out whether the fuzzer notices. */
export const target: Target = {
  json: false,
  mostBytes: 100,
  seeds: ["throw", "reject", "exit", "hang"],
  words: [],
  async open() {
    return { run: fail };
  },
};

function fail(input: Buffer): void {
  const word = input.toString();
  if (word === "throw") throw new Error("thrown");
  if (word === "reject") void Promise.reject(new Error("rejected"));
  if (word === "exit") process.exit(7);
  while (word === "hang") performance.now();
}
