import { describe, expect, test } from "vitest";
import type { AnalyzeProjectHealthInput } from "../../generated/types.ts";
import { type HealthScope, healthFromStatus } from "../../src/handlers/analyses/health-from-status.ts";
import { agent, healthyStatus, starStatus } from "../tools/project-status.ts";

type Steps = HealthScope["steps"];

function analyse(
  project: Steps["status"]["outputs"]["project"],
  inputs: Partial<AnalyzeProjectHealthInput> = {},
  steps: Partial<Steps> = {},
) {
  return healthFromStatus({
    inputs: { project_id: project.id, analysis_depth: "standard", include_predictions: true, ...inputs },
    steps: { status: { outputs: { project } }, metrics: {}, tasks: {}, overlaps: {}, ...steps },
  });
}

const git = healthyStatus().git_info;
const worker = agent({ id: "d-1", role: "developer" });
const crashed = agent({ id: "t-1", role: "tester", activity: "crashed" });

describe("the score is ten less what each finding takes", () => {
  test.each([
    ["nothing is in the way", healthyStatus(), 10, "healthy"],
    ["one of three agents crashed", healthyStatus({ agents: [worker, worker, crashed] }), 7, "attention"],
    ["half of the agents crashed", healthyStatus({ agents: [worker, crashed] }), 5, "at_risk"],
    ["every agent crashed", healthyStatus({ agents: [crashed, crashed] }), 3, "critical"],
    [
      "an agent is rate limited",
      healthyStatus({ agents: [worker, agent({ role: "pm", activity: "rate_limited" })] }),
      8,
      "attention",
    ],
    [
      "an agent waits for a person",
      healthyStatus({ agents: [worker, agent({ role: "pm", activity: "waiting_input" })] }),
      8,
      "attention",
    ],
    [
      "all agents are idle",
      healthyStatus({ agents: [agent({ role: "pm", activity: "idle" })] }),
      8,
      "attention",
    ],
    ["nobody is there", healthyStatus({ agents: [] }), 7, "attention"],
    ["a file is in conflict", healthyStatus({ git_info: { ...git, conflicts: ["a.ts"] } }), 8, "attention"],
    [
      "five files are in conflict",
      healthyStatus({ git_info: { ...git, conflicts: ["a", "b", "c", "d", "e"] } }),
      7,
      "attention",
    ],
    [
      "a little is not committed",
      healthyStatus({ git_info: { ...git, uncommitted_changes: true, uncommitted_files: 3 } }),
      10,
      "healthy",
    ],
    [
      "much is not committed",
      healthyStatus({ git_info: { ...git, uncommitted_changes: true, uncommitted_files: 30 } }),
      9,
      "healthy",
    ],
    ["the branch is far behind", healthyStatus({ git_info: { ...git, behind: 40 } }), 9, "healthy"],
    ["a merge is left open", healthyStatus({ git_info: { ...git, operation: "merge" } }), 9, "healthy"],
    [
      "something else blocks",
      healthyStatus({ blockers: [{ kind: "tmux_lost", detail: "tmux is gone" }] }),
      9,
      "healthy",
    ],
    [
      "it waits to be started",
      healthyStatus({ status: "paused", status_reason: "not_started", agents: [] }),
      10,
      "healthy",
    ],
    [
      "it is paused by a limit",
      healthyStatus({ status: "paused", status_reason: "rate_limited" }),
      7,
      "attention",
    ],
    ["it failed", healthyStatus({ status: "failed" }), 2, "critical"],
    [
      "everything is wrong",
      healthyStatus({ status: "failed", agents: [crashed], git_info: { ...git, conflicts: ["a"] } }),
      1,
      "critical",
    ],
    [
      "it is completed and its agents ended",
      healthyStatus({ status: "completed", agents: [agent({ role: "pm", activity: "exited" })] }),
      10,
      "healthy",
    ],
    ["the server says the specification's fields alone", starStatus(), 10, "healthy"],
  ])("the health score counts each finding: %s", (_title, status, score, word) => {
    expect(analyse(status)).toMatchObject({ score, status: word });
  });
});

test("a blocker that an agent's activity already shows is counted once", () => {
  const waiting = agent({ id: "d-1", role: "developer", activity: "waiting_permission" });
  const without = analyse(healthyStatus({ agents: [worker, waiting] }));
  const blockers = [{ kind: "agent_waiting_permission", agent_id: "d-1", detail: "It wants to run npm." }];
  const withIt = analyse(healthyStatus({ agents: [worker, waiting], blockers }));
  expect(withIt.score).toBe(without.score);
  expect(withIt.blockers).toEqual(blockers);
  expect(without.blockers).toEqual([
    { kind: "agent_waiting", agent_id: "d-1", detail: "developer (d-1): waiting_permission." },
  ]);
});

test("a fact that the server does not report is unknown, neither good nor bad", () => {
  const { factors, predictions } = analyse(starStatus({ progress_source: "none" }), {
    analysis_depth: "comprehensive",
  });
  const unknown = factors.filter(({ effect }) => effect === "unknown").map(({ name }) => name);
  expect(unknown).toEqual(["Blockers", "Progress", "Agents whose activity is not known"]);
  expect(predictions).toEqual({
    estimated_completion: null,
    confidence: "none",
    reason: "The Web Server gives no estimate, and no tasks to make one from.",
  });
});

test("the depth selects how much is shown", () => {
  const status = healthyStatus({
    agents: [
      crashed,
      agent({ id: "p", role: "pm", activity: "rate_limited" }),
      agent({ id: "w", role: "devops", activity: "waiting_input" }),
      worker,
    ],
    git_info: { ...git, conflicts: ["a.ts"], behind: 40 },
  });
  const told = (analysis_depth: "quick" | "standard" | "comprehensive") =>
    analyse(status, { analysis_depth });
  expect(told("quick").factors.map(({ name }) => name)).toEqual([
    "Agents that are down",
    "Agents at their limit",
    "Agents that wait for a person",
  ]);
  expect(told("quick").recommendations).toHaveLength(2);
  expect(told("standard").factors.length).toBeGreaterThan(3);
  expect(told("comprehensive").factors.length).toBeGreaterThan(told("standard").factors.length);
  expect(new Set([told("quick").score, told("standard").score, told("comprehensive").score]).size).toBe(1);
});

test("focus areas select what is shown, but a problem that stops the project is always shown", () => {
  const status = healthyStatus({
    agents: [crashed, worker],
    git_info: { ...git, behind: 40, uncommitted_changes: true },
  });
  const { factors } = analyse(status, { focus_areas: ["quality"] });
  expect(factors.map(({ name }) => name)).toEqual([
    "Agents that are down",
    "Distance from the base",
    "Git conflicts",
    "Uncommitted work",
  ]);
});

test("recommendations come the most urgent first, with the agent's name", () => {
  const status = healthyStatus({ agents: [worker, crashed], git_info: { ...git, behind: 40 } });
  expect(analyse(status).recommendations.map(({ priority, action }) => [priority, action])).toEqual([
    ["urgent", "Look at the last output of tester (t-1) and restart it."],
    ["normal", "Bring main into the branch."],
  ]);
});

describe("a completion time", () => {
  const done = (hour: number) => ({ status: "done" as const, done_at: `2026-11-22T${hour}:00:00Z` });
  const open = { status: "pending" as const };

  test.each([
    [
      "is the server's own where it has one",
      healthyStatus({ estimated_completion: "2026-12-01T00:00:00Z" }),
      undefined,
      "2026-12-01T00:00:00Z",
      "medium",
    ],
    [
      "follows from the rate of finished tasks",
      healthyStatus(),
      [done(10), done(11), done(12), open, open],
      "2026-11-22T14:00:00.000Z",
      "low",
    ],
    ["is not known from two finished tasks", healthyStatus(), [done(10), done(11), open], null, "none"],
    ["is not known without tasks", healthyStatus(), undefined, null, "none"],
    ["is not known when nothing is open", healthyStatus(), [done(10), done(11), done(12)], null, "none"],
    [
      "is not estimated for a completed project",
      healthyStatus({ status: "completed" }),
      undefined,
      null,
      "none",
    ],
  ])("a completion time %s", (_title, status, tasks, estimated_completion, confidence) => {
    const { predictions } = analyse(
      status,
      {},
      { tasks: tasks ? { outputs: { tasks, total: tasks.length } } : {} },
    );
    expect(predictions).toMatchObject({ estimated_completion, confidence });
  });

  test("a completion time is not estimated from a part of the tasks", () => {
    const tasks = [done(10), done(11), done(12), open];
    const { predictions } = analyse(healthyStatus(), {}, { tasks: { outputs: { tasks, total: 250 } } });
    expect(predictions?.reason).toBe("Only 4 of 250 tasks were read.");
  });

  test("a completion time is null when it was not requested", () => {
    expect(analyse(healthyStatus(), { include_predictions: false }).predictions).toBeNull();
  });
});

test("metrics and overlaps change the score where they were read", () => {
  const { score, factors } = analyse(
    healthyStatus(),
    { analysis_depth: "comprehensive" },
    {
      metrics: { outputs: { metrics: { restarts: 4, agent_busy_ratio: null } } },
      overlaps: {
        outputs: {
          overlaps: [
            { path: "src/cart.ts", conflicts: true },
            { path: "README.md", conflicts: false },
          ],
        },
      },
    },
  );
  expect(score).toBe(8);
  expect(factors).toEqual(
    expect.arrayContaining([
      { name: "Restarts", area: "performance", effect: "bad", reason: "Agents were restarted 4 times. (−1)" },
      {
        name: "Overlapping work",
        area: "quality",
        effect: "bad",
        reason: "A merge is predicted to conflict in src/cart.ts. (−1)",
      },
      {
        name: "Time at work",
        area: "performance",
        effect: "unknown",
        reason: "How much of their time the agents work was not measured.",
      },
    ]),
  );
});
