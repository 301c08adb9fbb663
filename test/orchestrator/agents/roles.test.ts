import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { describedRoles, writes } from "../../../src/orchestrator/agents/roles.ts";

test("the roles folder holds one instruction file for each described role, and other.md", async () => {
  const files = await readdir(path.join(import.meta.dirname, "../../../src/orchestrator/roles"));
  expect(files.sort()).toEqual([...describedRoles, "other"].map((role) => `${role}.md`).sort());
});

test.each([
  ["orchestrator", false],
  ["pm", false],
  ["developer", true],
  ["tester", true],
  ["illustrator", true],
])("the role %s works in its own work tree: %s", (role, want) => {
  expect(writes(role)).toBe(want);
});
