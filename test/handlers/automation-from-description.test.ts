import { describe, expect, test } from "vitest";
import { faultInCondition } from "../../src/handlers/analyses/automation-condition.ts";
import { automationFromDescription } from "../../src/handlers/analyses/automation-from-description.ts";

function read(
  description: string,
  more: { target_projects?: string[]; trigger_conditions?: { event?: string; condition?: string }[] } = {},
) {
  return automationFromDescription({ inputs: { workflow_name: "Watch", description, ...more } });
}

const anAgent = (condition: string) => `agent != null && (${condition})`;

describe("when", () => {
  test.each([
    [
      "When an agent crashes, notify me",
      "agent_status_update",
      anAgent('agent.activity == "crashed" || agent.activity == "exited"'),
    ],
    [
      "Notify me if the tester is idle",
      "agent_status_update",
      anAgent('agent.role == "tester" && (agent.activity == "idle")'),
    ],
    [
      "If an agent is rate limited, notify me",
      "agent_status_update",
      anAgent('agent.activity == "rate_limited" || agent.status == "exhausted"'),
    ],
    [
      "Alert me whenever an agent waits for permission",
      "agent_status_update",
      anAgent('agent.activity == "waiting_permission"'),
    ],
    ["When there is a merge conflict, notify me", "git_event", 'event.data.operation == "conflict"'],
    ["Once something is pushed, notify me", "git_event", 'event.data.operation == "push"'],
    ["When a task fails, notify me", "task_update", 'event.data.status == "failed"'],
    ["When all tasks are done then notify me", "task_update", 'event.data.status == "done"'],
    [
      "When the project is completed, let me know",
      "project_status_change",
      'event.data.status == "completed"',
    ],
  ])("a trigger is read from the description: %s", (description, event, condition) => {
    const { workflows, open_questions } = read(description);
    expect(workflows).toMatchObject([
      { trigger_conditions: [{ event, condition }], actions: [{ type: "notify" }], enabled: true },
    ]);
    expect(open_questions).toEqual([]);
    expect(faultInCondition(condition)).toBeUndefined();
  });
});

describe("then", () => {
  test.each([
    [
      "tell the developer to fix the tests",
      {
        type: "send_message",
        with: { target_agent: "developer", content: "Fix the tests", priority: "normal" },
      },
    ],
    [
      "ask everyone for a status",
      { type: "send_message", with: { target_agent: "all", content: "Send a status", priority: "normal" } },
    ],
    ["pause the project", { type: "pause_project", with: { reason: 'The automation "Watch".' } }],
    ["run `npm test`", { type: "run_check", with: { command: ["npm", "test"] } }],
    [
      "run `npm test -- --grep 'a b'`",
      { type: "run_check", with: { command: ["npm", "test", "--", "--grep", "a b"] } },
    ],
    ["merge develop into main", { type: "git_merge", with: { source: "develop", target: "main" } }],
    ["push main", { type: "git_push", with: { branch: "main" } }],
    [
      "create a task: look at the log",
      {
        type: "create_task",
        with: { title: "look at the log", description: "When a task fails, create a task: look at the log" },
      },
    ],
  ])("an action is read from the description: %s", (words, action) => {
    expect(read(`When a task fails, ${words}`).workflows[0]?.actions).toEqual([action]);
  });

  test("several actions of a description are read in their order", () => {
    const { workflows } = read(
      "When an agent crashes, restart it, tell the orchestrator to look at it and notify me.",
    );
    expect(workflows[0]?.actions.map(({ type }) => type)).toEqual([
      "restart_agent",
      "send_message",
      "notify",
    ]);
  });
});

describe("asks, and leaves it disabled, when", () => {
  test.each([
    [
      "the agent to restart is not known",
      "When a task fails, restart the agent and notify me",
      "Which agent should be restarted?",
    ],
    [
      "a command needs a shell",
      "When a task fails, run `a | b` and notify me",
      "`a | b` needs a shell; which program with plain arguments should run?",
    ],
    [
      "idleness for a time would need a clock",
      "If an agent is idle for 10 minutes, notify me",
      "A condition is looked at when an event of the agent comes",
    ],
    [
      "waiting for a time would need a clock",
      "When an agent waits for permission for more than 10 minutes, notify me",
      "A condition is looked at when an event of the agent comes",
    ],
  ])("a workflow stays disabled, with a question, when %s", (_title, description, question) => {
    const { workflows, open_questions } = read(description);
    expect(workflows).toMatchObject([{ enabled: false }]);
    expect(open_questions.join()).toContain(question);
  });
});

test("a duration in a description becomes one in the condition", () => {
  const { workflows } = read("When the tester waits for permission for more than 10 minutes, notify me");
  expect(workflows[0]?.trigger_conditions[0]?.condition).toBe(
    'agent != null && (agent.role == "tester" && ((agent.activity == "waiting_permission") && now - timestamp(agent.activity_since) >= duration("10m")))',
  );
});

test.each(["Make it better", "When an agent crashes", "Notify me", "", "🍵; $(reboot)"])(
  "the description %j creates nothing and returns a question",
  (description) => {
    const { workflows, schedules, open_questions } = read(description);
    expect([workflows, schedules]).toEqual([[], []]);
    expect(open_questions.length).toBeGreaterThan(0);
  },
);

test.each([
  ["Every 5 minutes tell the tester to run the tests", 300],
  ["Each hour ask the pm for a report", 3600],
  ["Daily tell all to push their work", 86_400],
  ["Every 10 seconds ask the pm for a report", 60],
])("the description %j becomes a message every %i seconds", (description, interval_s) => {
  const { schedules } = read(description, { target_projects: ["shop-1"] });
  expect(schedules).toMatchObject([{ project_id: "shop-1", interval_s, enabled: interval_s !== 60 }]);
});

test("a schedule sends only messages, and only to projects that are named", () => {
  expect(read("Every hour restart the agent", { target_projects: ["a"] }).schedules).toEqual([]);
  expect(read("Every hour ask the pm for a report").open_questions).toContain(
    "In which projects? Name them in target_projects.",
  );
});

test("the user's events and conditions are kept, and an event in other words is recognised", () => {
  const { workflows, open_questions } = read("Notify me", {
    trigger_conditions: [
      { event: "git_event", condition: 'event.data.operation == "push"' },
      { event: "agent_crashed" },
      { event: "agent idle", condition: 'agent.role == "pm"' },
      { event: "moon_phase" },
    ],
  });
  expect(workflows[0]?.trigger_conditions).toEqual([
    { event: "git_event", condition: 'event.data.operation == "push"' },
    {
      event: "agent_status_update",
      condition: anAgent('agent.activity == "crashed" || agent.activity == "exited"'),
    },
    {
      event: "agent_status_update",
      condition: `(${anAgent('agent.activity == "idle"')}) && (agent.role == "pm")`,
    },
  ]);
  expect(open_questions).toEqual([expect.stringContaining('There is no event "moon_phase".')]);
});

test("a limit in a description becomes the cooldown of the workflow", () => {
  expect(read("When a task fails, notify me, at most once per hour").workflows[0]?.cooldown_s).toBe(3600);
});
