import { expect, test } from "vitest";
import { teamOf } from "../../../src/orchestrator/agents/teams.ts";

const names = (...given: Parameters<typeof teamOf>) => teamOf(...given).map(({ name }) => name);

test("a project's size determines the agents of its team", () => {
  expect(names("small")).toEqual(["orchestrator", "developer"]);
  expect(names("medium")).toEqual(["orchestrator", "pm", "developer", "tester"]);
  expect(names("large")).toEqual([
    ...["orchestrator", "pm", "developer-1", "developer-2", "tester", "testrunner", "devops"],
  ]);
});

test("a team composition takes precedence over the size, and several agents of one role are numbered", () => {
  expect(teamOf("large", ["developer", "artist", "developer"])).toEqual([
    { role: "developer", name: "developer-1" },
    { role: "artist", name: "artist" },
    { role: "developer", name: "developer-2" },
  ]);
});

test("an empty team composition uses the team of the project's size", () => {
  expect(names("small", [])).toEqual(["orchestrator", "developer"]);
});
