import { expect, test } from "vitest";
import { callTool, errorOf, outputOf, problem, starServer, webServer } from "./tool-calls.ts";

const args = { project_id: "shop-1", target_agent: "developer", content: "Add a basket." };

test("send_intelligent_message waits for the submission and returns the state of each delivery", async () => {
  const server = await webServer({
    "POST /projects/shop-1/messages": {
      status: 201,
      body: {
        message_id: "m-1",
        status: "sent",
        deliveries: [
          { agent_id: "dev-1", role: "developer", state: "submitted", attempts: 1 },
          { agent_id: "dev-2", role: "developer", state: "held", held_reason: "waits for a permission" },
        ],
      },
    },
  });
  const value = outputOf(await callTool(server, "send_intelligent_message", args));
  expect(server.asked).toEqual([
    {
      operation: "POST /projects/shop-1/messages",
      query: { wait: "submitted", timeout_s: "20" },
      body: {
        target_agent: "developer",
        content: "Add a basket.",
        priority: "normal",
        include_context: true,
        expect_response: false,
      },
    },
  ]);
  expect(value).toEqual({
    message_id: "m-1",
    status: "sent",
    deliveries: [
      { agent_id: "dev-1", role: "developer", state: "submitted" },
      { agent_id: "dev-2", role: "developer", state: "held", held_reason: "waits for a permission" },
    ],
    answered: null,
  });
});

test.each([
  ["every agent", ["answered", "answered"], true],
  ["one of two agents", ["answered", "submitted"], false],
])(
  "send_intelligent_message with expect_response returns whether all agents answered when %s did",
  async (_who, states, answered) => {
    const server = await webServer({
      "POST /projects/shop-1/messages": {
        status: 201,
        body: {
          message_id: "m-1",
          status: "sent",
          deliveries: states.map((state) => ({ state })),
          replies: [{ id: "r-1", agent_id: "dev-1", content: "Done." }],
        },
      },
    });
    const value = outputOf(
      await callTool(server, "send_intelligent_message", { ...args, expect_response: true }),
    );
    expect(server.asked[0]?.query).toEqual({ wait: "answered", timeout_s: "100" });
    expect(value).toMatchObject({ answered, replies: [{ agent_id: "dev-1", content: "Done." }] });
  },
);

test("send_intelligent_message returns null for answered when the Web Server does not report deliveries", async () => {
  const server = await starServer();
  outputOf(
    await callTool(server, "create_orchestration_project", {
      project_name: "shop",
      project_path: "/home/ada/shop",
      specification: "# Shop",
    }),
  );
  const value = outputOf(
    await callTool(server, "send_intelligent_message", {
      ...args,
      project_id: "test-project-1",
      expect_response: true,
    }),
  );
  expect(value).toEqual({ message_id: "msg-1", status: "sent", answered: null });
});

test("send_intelligent_message sends text that looks like commands unchanged", async () => {
  const content = 'Fix "quotes"; $(reboot) `id`\n--force 🍵';
  const server = await webServer({
    "POST /projects/shop-1/messages": { status: 201, body: { message_id: "m-1", status: "sent" } },
  });
  outputOf(await callTool(server, "send_intelligent_message", { ...args, content }));
  expect(server.asked[0]?.body).toMatchObject({ content });
});

test("send_intelligent_message returns the Web Server's list of agents when the target agent does not exist", async () => {
  const server = await webServer({
    "POST /projects/shop-1/messages": problem(
      404,
      "agent_not_found",
      'There is no agent "devops". There are: developer, tester.',
    ),
  });
  expect(
    errorOf(await callTool(server, "send_intelligent_message", { ...args, target_agent: "devops" })),
  ).toMatchObject({
    code: "agent_not_found",
    message: 'There is no agent "devops". There are: developer, tester.',
  });
});

test.each([
  [{ content: "" }, "/content"],
  [{ content: "   " }, "/content"],
  [{ content: "x".repeat(262_145) }, "/content"],
  [{ project_id: "" }, "/project_id"],
  [{ project_id: ".." }, "/project_id"],
  [{ project_id: "a/b" }, "/project_id"],
  [{ target_agent: "designer" }, "/target_agent"],
  [{ message_intent: "gossip" }, "/message_intent"],
])("send_intelligent_message rejects the arguments %j", async (change, path) => {
  const server = await webServer({});
  const error = errorOf(await callTool(server, "send_intelligent_message", { ...args, ...change }));
  expect(error.issues?.map((issue) => issue.path)).toContain(path);
  expect(server.asked).toEqual([]);
});
