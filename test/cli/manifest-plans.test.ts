import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Log } from "../../src/cli/config/log.ts";
import { manifestPlans } from "../../src/cli/plans/manifest-plans.ts";
import type { FileCheck } from "../../src/cli/plans/plan-cache.ts";

/** What is kept of a manifest that was planned, and when it counts. */

const folder = mkdtempSync(join(tmpdir(), "tmo-plans-"));
const root = join(folder, "project");
const cacheDir = join(folder, "cache");
const manifest = join(root, "manifest/tools_manifest.json");
const said: unknown[] = [];
const write = (...entry: readonly unknown[]) => void said.push(entry.at(-1));
const log: Log = { debug: write, info: write, warn: write, error: write, flush: async () => {} };
const kept = "the manifest's plans were kept";
const planned = "the manifest was planned";

beforeEach(() => {
  rmSync(cacheDir, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "../fixtures/codegen/valid"), root, { recursive: true });
  // Its built-ins are the program's; a manifest that is read at run time has none.
  const { tools, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  const proxies = tools.filter(({ handler }: { handler: { kind: string } }) => handler.kind === "proxy");
  writeFileSync(manifest, JSON.stringify({ ...rest, tools: proxies }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a manifest is planned once, and loading it again returns the same plans", async () => {
  const { first, second } = await twice(() => {});
  expect(said).toEqual([planned, kept]);
  expect(first.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

it("only the user can read the cached plans", async () => {
  await plan();
  const file = cacheFile();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(cacheDir, "plans")).mode & 0o777).toBe(0o700);
});

it.each<[string, () => void]>([
  ["the manifest is written again", () => writeFileSync(manifest, readFileSync(manifest))],
  ["a file behind it has another time", () => utimesSync(join(root, "schemas/api.yaml"), 1, 1)],
  [
    "what is kept ends too early",
    () => writeFileSync(cacheFile(), readFileSync(cacheFile()).subarray(0, -9)),
  ],
  ["a byte of it is another one", () => writeFileSync(cacheFile(), flipped(readFileSync(cacheFile())))],
  ["it is no JSON", () => writeFileSync(cacheFile(), "nonsense")],
  ["it is JSON of something else", () => writeFileSync(cacheFile(), '{"format":"plans of a manifest, 2"}\n')],
  ["another program wrote it", () => replaceInCache('"program":"', '"program":"9')],
  ["somebody else may write it", () => chmodSync(cacheFile(), 0o666)],
])("the cache file is not used when %s", async (_what, change) => {
  const { first, second } = await twice(change);
  expect(said).toEqual([planned, planned]);
  expect(second).toEqual(first);
});

describe("a quick check", () => {
  const large = join(root, "schemas/large");
  const schema = JSON.stringify({ type: "object" });
  const changed = JSON.stringify({ type: "object", title: "Changed" });

  beforeEach(() => {
    mkdirSync(large);
    const { tools, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
    const added = Array.from({ length: 60 }, (_, index) => {
      writeFileSync(join(large, `${index}.json`), schema);
      return { ...tools[0], name: `tool_${index}`, outputSchema: { $ref: `../schemas/large/${index}.json` } };
    });
    writeFileSync(manifest, JSON.stringify({ ...rest, tools: added }));
  });

  it.each<[string, string, () => void]>([
    ["nothing is changed", kept, () => {}],
    [
      "a file of a large folder is changed in its place",
      kept,
      () => writeFileSync(join(large, "7.json"), changed),
    ],
    [
      "a file is put into the place of one",
      planned,
      () => {
        writeFileSync(join(large, "draft"), changed);
        renameSync(join(large, "draft"), join(large, "7.json"));
      },
    ],
    ["a file of a small folder is changed", planned, () => utimesSync(join(root, "schemas/api.yaml"), 1, 1)],
    [
      "that happens, and another file is written beside the manifest",
      kept,
      () => {
        writeFileSync(join(large, "7.json"), changed);
        writeFileSync(`${manifest}.lock`, "");
      },
    ],
  ])("where %s, a quick check logs: %s", async (_what, wanted, change) => {
    await plan();
    change();
    await plan(false, "quick");
    expect(said).toEqual([planned, wanted]);
  });
});

it("a removed file is reported as a problem and keeps a stamp that marks it as missing", async () => {
  await plan();
  rmSync(join(root, "schemas/api.yaml"));
  const { tools, problems, stamps } = await manifestPlans(manifest, { cacheDir, log, fileCheck: "full" });
  expect(tools).toBeUndefined();
  expect(problems.map(({ message }) => message)).toContain("schemas/api.yaml does not exist.");
  expect(stamps().find(([path]) => path.endsWith("api.yaml"))).toEqual([
    join(root, "schemas/api.yaml"),
    -1,
    0,
    0,
  ]);
});

it("a manifest is planned even when the cache folder cannot be written", async () => {
  writeFileSync(cacheDir, "a file");
  expect((await plan()).length).toBeGreaterThan(0);
  expect(said).toEqual([planned, "the manifest's plans could not be kept"]);
});

async function twice(change: () => void) {
  const first = await plan();
  change();
  return { first, second: [...(await plan(false))] };
}

async function plan(fresh = true, fileCheck: FileCheck = "full") {
  if (fresh) said.length = 0;
  const { tools = [] } = await manifestPlans(manifest, { cacheDir, log, fileCheck });
  return tools.map((tool) => ({ ...tool, definition: String(tool.definition), plan: String(tool.plan()) }));
}

function cacheFile(): string {
  const [file = ""] = readdirSync(join(cacheDir, "plans"));
  return join(cacheDir, "plans", file);
}

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  return bytes;
}

function replaceInCache(text: string, by: string): void {
  writeFileSync(cacheFile(), readFileSync(cacheFile(), "latin1").replace(text, by), "latin1");
}
