import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
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

it("what is new is planned, the rest stays, in the manifest's order", () => {
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

it.each<[string, () => void]>([
  [
    "another file changed",
    () =>
      writeFileSync(
        join(root, "schemas/api.yaml"),
        `${readFileSync(join(root, "schemas/api.yaml"), "utf8")}\n`,
      ),
  ],
  ["more of the manifest changed than its tools", () => write(tools, { $schema: "other.json" })],
])("all is planned where %s", (_what, change) => {
  const before = marked();
  change();
  expect(planManifest(manifest, before).planned?.tools.some(isMarked)).toBe(false);
});

it("what is wrong is told at its place in the whole manifest", () => {
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

function isMarked({ plan }: PlannedTool): boolean {
  return plan().equals(mark);
}
