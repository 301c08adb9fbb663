import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { planManifest } from "../../src/manifest/plan-manifest.ts";
import type { PlannedManifest, PlannedTool } from "../../src/manifest/planned-tool.ts";

/** Planning a manifest again after a change: the plans of before are marked, so that it shows which of them stayed. */

const root = mkdtempSync(join(tmpdir(), "tmo-changes-"));
const manifest = join(root, "manifest/tools_manifest.json");
const mark = Buffer.from("before");
let frame: Record<string, unknown>;
let tools: { name: string; description: string }[];

beforeEach(() => {
  cpSync(join(import.meta.dirname, "../fixtures/codegen/valid"), root, { recursive: true });
  const whole = JSON.parse(readFileSync(manifest, "utf8"));
  tools = whole.tools.filter(({ handler }: { handler: { kind: string } }) => handler.kind === "proxy");
  frame = { ...whole, tools: undefined };
  write(tools);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it("only new tools are planned, and all stay in the manifest's order", () => {
  const before = marked();
  const [first, ...others] = tools;
  const added = { ...first, name: "one_more" };
  write([...others, added]);
  const { planned } = planManifest(manifest, before);
  expect(planned?.tools.map(({ name }) => name)).toEqual([...others.map(({ name }) => name), "one_more"]);
  expect(planned?.tools.map(isMarked)).toEqual([...others.map(() => true), false]);
  expect(planManifest(manifest).planned?.tools.map(({ name }) => name)).toEqual(
    planned?.tools.map(({ name }) => name),
  );
});

describe("a changed file that tools are made of", () => {
  const files = ["schemas/one.json", "schemas/common.json", "schemas/deep.json"];

  beforeEach(() => {
    for (const file of files) writeFileSync(join(root, file), JSON.stringify({ type: "object" }));
    writeFileSync(join(root, "schemas/common.json"), JSON.stringify({ $ref: "deep.json" }));
    const [first] = tools;
    const tool = (name: string, ...schemas: string[]) => {
      const properties = schemas.map((schema) => [schema, { $ref: `../schemas/${schema}.json` }]);
      return { ...first, name, outputSchema: { type: "object", properties: Object.fromEntries(properties) } };
    };
    write([
      tool("apart"),
      tool("with_one", "one"),
      tool("with_common", "common"),
      tool("with_both", "common", "one"),
    ]);
  });

  it.each<[string, string[]]>([
    ["schemas/one.json", ["with_one", "with_both"]],
    ["schemas/common.json", ["with_common", "with_both"]],
    ["schemas/deep.json", ["with_common", "with_both"]],
  ])("a change of %s plans only the tools that are made of it", (file, wanted) => {
    const before = marked();
    writeFileSync(join(root, file), JSON.stringify({ type: "object", title: "Changed" }));
    const { planned } = planManifest(manifest, before);
    const isNew = (tool: PlannedTool) => !isMarked(tool);
    expect(planned?.tools.filter(isNew).map(({ name }) => name)).toEqual(wanted);
    const afresh = planManifest(manifest).planned;
    expect(planned?.tools.map(listed)).toEqual(afresh?.tools.map(listed));
    expect(sorted(planned)).toEqual(sorted(afresh));
  });

  it("a changed file that no tool uses any more is ignored", () => {
    const before = marked();
    write(JSON.parse(readFileSync(manifest, "utf8")).tools.slice(0, 1));
    for (const file of files) rmSync(join(root, file));
    const { planned } = planManifest(manifest, before);
    expect(planned?.tools.map(isMarked)).toEqual([true]);
    expect(sorted(planned)).toEqual(sorted(planManifest(manifest).planned));
  });

  it("an invalid changed file is reported with its problem", () => {
    const before = marked();
    writeFileSync(join(root, "schemas/deep.json"), "{");
    const { planned, problems } = planManifest(manifest, before);
    expect(planned).toBeUndefined();
    expect(problems.map(({ file, code }) => [file, code])).toContainEqual([
      "schemas/deep.json",
      "invalid-json",
    ]);
  });
});

it.each<[string, () => void]>([
  [
    "the document of an API changed",
    () =>
      writeFileSync(
        join(root, "schemas/api.yaml"),
        `${readFileSync(join(root, "schemas/api.yaml"), "utf8")}\n`,
      ),
  ],
  ["more of the manifest changed than its tools", () => write(tools, { $schema: "other.json" })],
])("all tools are planned again when %s", (_what, change) => {
  const before = marked();
  change();
  expect(planManifest(manifest, before).planned?.tools.some(isMarked)).toBe(false);
});

it("a problem is reported at its place in the whole manifest", () => {
  const before = marked();
  const [first] = tools;
  write([...tools, { ...first, name: "wrong", description: "" }, { ...first }]);
  const { planned, problems } = planManifest(manifest, before);
  expect(planned).toBeUndefined();
  expect(problems.map(({ pointer }) => pointer)).toContain(`/tools/${tools.length + 1}/name`);
});

function write(entries: readonly object[], rest: object = {}): void {
  writeFileSync(manifest, JSON.stringify({ ...frame, ...rest, tools: entries }));
}

function marked(): PlannedManifest {
  const { planned } = planManifest(manifest);
  if (!planned) throw new Error("the manifest can't be planned");
  return { ...planned, tools: planned.tools.map((tool) => ({ ...tool, plan: () => mark })) };
}

function listed({ name, definition }: PlannedTool) {
  return { name, definition: String(definition) };
}

/** The files behind a manifest, and those behind each of its tools. */
function sorted(planned: PlannedManifest | undefined) {
  const { stamps = [], files = [] } = planned?.origin() ?? {};
  const path = (index: number) => stamps[index]?.[0];
  return { stamps: [...stamps].sort(), files: files.map((places) => places.map(path).sort()) };
}

function isMarked({ plan }: PlannedTool): boolean {
  return plan().equals(mark);
}
