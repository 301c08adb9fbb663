import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dice } from "../faults/dice.ts";
import { mutated } from "./mutations.ts";
import { watch } from "./watch.ts";

const folder = mkdtempSync(join(tmpdir(), "fuzz-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fuzz = (file: string, more: { executions: number; input?: string; hangMs?: number }) => {
  return watch({
    module: new URL(file, import.meta.url).href,
    failures: join(folder, file.replaceAll(/\W/g, "-")),
    seed: 1,
    until: Date.now() + 60_000,
    onFailure: () => {},
    ...more,
  });
};

test.each([
  ["screens", 150],
  ["openapi", 45],
  ["hook-events", 50],
  ["json-rpc", 100],
  ["operations", 110],
])(
  "the target %s has no failure in %i inputs, of which some reach more than the seeds",
  async (name, executions) => {
    const { progress, failures } = await fuzz(`./targets/${name}.ts`, { executions });
    expect(failures).toEqual([]);
    expect(progress.executions).toBeGreaterThanOrEqual(executions);
    expect(progress.blocks).toBeGreaterThan(progress.seedBlocks);
  },
  120_000,
);

describe("a target that fails", () => {
  test("each way to fail is found once, and its input is kept", async () => {
    const { failures } = await fuzz("./broken-target.ts", { executions: 4, hangMs: 3000 });
    const found = failures.map(({ file, input, text }) => [
      input.toString(),
      readFileSync(file, "utf8"),
      text.split("\n")[0],
    ]);
    expect(found).toEqual([
      ["throw", "throw", "Error: thrown"],
      ["reject", "reject", "Error: rejected"],
      ["exit", "exit", "The input ended its process with exit code 7."],
      ["hang", "hang", "The input ran longer than 3 s."],
    ]);
  });

  test("a kept input is run again alone", async () => {
    const input = join(folder, "kept");
    writeFileSync(input, "throw");
    const { progress, failures } = await fuzz("./broken-target.ts", { executions: 0, input });
    expect(progress.executions).toBe(1);
    expect(failures).toMatchObject([{ text: expect.stringContaining("thrown") }]);
  });
});

test("the same seed makes the same inputs, and a JSON input mostly stays one", () => {
  const make = () => {
    const options = { dice: dice(7), words: ["word"], json: true, mostBytes: 1000 };
    return Array.from({ length: 200 }, () =>
      mutated(Buffer.from('{"a":[1,"x"]}'), Buffer.from("[2]"), options),
    );
  };
  const made = make().map(String);
  expect(make().map(String)).toEqual(made);
  expect(new Set(made).size).toBeGreaterThan(100);
  expect(made.filter((text) => isJson(text)).length).toBeGreaterThan(100);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
