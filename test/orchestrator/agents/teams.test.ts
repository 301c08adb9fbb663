import { expect, test } from "vitest";
import { teamOf } from "../../../src/orchestrator/agents/teams.ts";

const names = (...given: Parameters<typeof teamOf>) => teamOf(...given).map(({ name }) => name);

test("a project's size chooses its team", () => {
  expect(names("small")).toEqual(["orchestrator", "developer"]);
  expect(names("medium")).toEqual(["orchestrator", "pm", "developer", "tester"]);
  expect(names("large")).toEqual([
    ...["orchestrator", "pm", "developer-1", "developer-2", "tester", "testrunner", "devops"],
  ]);
});

test("a composition goes before the size, and several of one role are numbered", () => {
  expect(teamOf("large", ["developer", "artist", "developer"])).toEqual([
    { role: "developer", name: "developer-1" },
    { role: "artist", name: "artist" },
    { role: "developer", name: "developer-2" },
  ]);
});

test("an empty composition leaves the choice to the size", () => {
  expect(names("small", [])).toEqual(["orchestrator", "developer"]);
});
