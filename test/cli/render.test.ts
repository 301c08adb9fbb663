import { expect, it } from "vitest";
import { renderValue } from "../../src/cli/terminal/render.ts";

it.each([
  ["a text", "hello", "hello"],
  ["nothing at all", null, "–"],
  ["an empty list", [], "none"],
  [
    "fields, in one column",
    { project_id: "shop-1", ok: true, progress: 0.5 },
    ["Project id  shop-1", "Ok          yes", "Progress    0.5"],
  ],
  ["a short list, in its line", { roles: ["developer", "tester"] }, ["Roles  developer, tester"]],
  [
    "a long text, below its label",
    { name: "shop", summary: "first\nsecond" },
    ["Name  shop", "Summary", "  first", "  second"],
  ],
  [
    "things of one kind, as a table",
    {
      agents: [
        { role: "developer", status: "idle" },
        { role: "pm", status: "active" },
      ],
    },
    ["Agents", "  Role       Status", "  developer  idle", "  pm         active"],
  ],
  [
    "things that fit into no table, one after another",
    [{ title: "one", steps: [{ run: "a", notes: ["x\ny"] }] }],
    ["- Title  one", "  Steps", "    - Run  a", "      Notes", "        - x", "          y"],
  ],
])("the terminal shows %s", (_what, value, lines) => {
  expect(renderValue(value)).toBe([lines].flat().join("\n"));
});

it("a table that is wider than the terminal becomes a list", () => {
  const rows = [
    { path: "/a".repeat(20), note: "n".repeat(20) },
    { path: "/b".repeat(20), note: "n".repeat(20) },
  ];
  expect(renderValue(rows, { width: 80 })).toMatch(/^Path +Note\n/);
  expect(renderValue(rows, { width: 50 })).toMatch(/^- Path {2}\/a/);
});

it("an agent's text cannot move the cursor or change colours", () => {
  expect(renderValue({ text: "a\u001b[2Jb\u0007\rc" })).toBe("Text\n  a[2Jb\n  c");
});

it("output has colours only when they are requested", () => {
  expect(renderValue({ a: 1 }, { color: true })).toBe("\u001b[1mA\u001b[22m  1");
});
