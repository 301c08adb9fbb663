import { describe, expect, test } from "vitest";
import { callTool, errorOf, outputOf, problem, starServer, webServer } from "./tool-calls.ts";

const args = { project_name: "shop", project_path: "/home/ada/shop", specification: "# Shop\nSells tea." };

test("create_orchestration_project sends the specification's names and defaults and returns the Web Server's answer", async () => {
  const server = await webServer({
    "POST /projects": {
      status: 201,
      body: {
        id: "shop-1",
        name: "shop",
        status: "created",
        project_status: "creating",
        agents: [{ id: "dev-1", role: "developer", status: "active", pane_id: "%3", secret: "kept" }],
        links: { self: "/api/v1/projects/shop-1" },
      },
    },
  });
  const value = outputOf(await callTool(server, "create_orchestration_project", args));
  expect(server.asked).toEqual([
    {
      operation: "POST /projects",
      query: {},
      body: {
        name: "shop",
        path: "/home/ada/shop",
        specification: "# Shop\nSells tea.",
        team_composition: [],
        project_size: "medium",
        auto_start: true,
      },
    },
  ]);
  expect(value).toEqual({
    project_id: "shop-1",
    name: "shop",
    status: "created",
    project_status: "creating",
    agents: [{ id: "dev-1", role: "developer", status: "active", pane_id: "%3" }],
    next_steps: [
      'analyze_project_health with project_id "shop-1" shows whether every agent is ready.',
      'send_intelligent_message with project_id "shop-1" and target_agent "orchestrator" gives the team more to go on.',
    ],
  });
});

test("create_orchestration_project invents nothing that a Web Server with three operations did not return", async () => {
  const server = await starServer();
  const value = outputOf(
    await callTool(server, "create_orchestration_project", { ...args, team_composition: ["developer"] }),
  );
  expect(Object.keys(value).sort()).toEqual(["name", "next_steps", "project_id", "status"]);
  expect(value).toMatchObject({ project_id: "test-project-1", status: "created" });
});

test("create_orchestration_project fails with the code and message of the Web Server", async () => {
  const server = await webServer({
    "POST /projects": problem(409, "project_exists", 'There is a project "shop" already: shop-1.'),
  });
  expect(errorOf(await callTool(server, "create_orchestration_project", args))).toMatchObject({
    code: "project_exists",
    message: 'There is a project "shop" already: shop-1.',
    status: 409,
    retryable: false,
  });
});

describe("refuses before the Web Server is asked", () => {
  test.each([
    ["an empty name", { project_name: "" }, "/project_name"],
    ["a name with a quote and a command", { project_name: 'shop"; $(rm -rf ~)' }, "/project_name"],
    ["a name with a line break", { project_name: "shop\nname" }, "/project_name"],
    ["a name with an emoji", { project_name: "shop🍵" }, "/project_name"],
    ["a name of 65 characters", { project_name: "a".repeat(65) }, "/project_name"],
    ["a relative path", { project_path: "shop" }, "/project_path"],
    ["a path with ..", { project_path: "/home/ada/../root" }, "/project_path"],
    ["a path that ends with ..", { project_path: "/home/.." }, "/project_path"],
    ["a path with a control character", { project_path: "/home/ada\u0007" }, "/project_path"],
    ["an empty specification", { specification: "" }, "/specification"],
    ["a blank specification", { specification: " \n " }, "/specification"],
    ["a specification over 1 MiB", { specification: "x".repeat(1_048_577) }, "/specification"],
    ["a role in capitals", { team_composition: ["Developer"] }, "/team_composition/0"],
    ["a role with a space", { team_composition: ["the developer"] }, "/team_composition/0"],
    ["21 roles", { team_composition: Array(21).fill("developer") }, "/team_composition"],
    ["an unknown size", { project_size: "huge" }, "/project_size"],
    ["an unknown argument", { project_nme: "shop" }, "/project_nme"],
    ["a number where a text belongs", { project_name: 7 }, "/project_name"],
    ["a missing name", { project_name: undefined }, "/project_name"],
  ])("create_orchestration_project rejects %s before it sends a request", async (_title, change, path) => {
    const server = await webServer({});
    const error = errorOf(
      await callTool(
        server,
        "create_orchestration_project",
        JSON.parse(JSON.stringify({ ...args, ...change })),
      ),
    );
    expect(error.code).toBe("invalid_arguments");
    expect(error.issues?.map((issue) => issue.path)).toContain(path);
    expect(server.asked).toEqual([]);
  });

  test("create_orchestration_project names the limit and the allowed values when it rejects arguments", async () => {
    const server = await webServer({});
    const change = { project_size: "huge", specification: "x".repeat(1_048_577), project_nme: "shop" };
    const { issues } = errorOf(
      await callTool(server, "create_orchestration_project", { ...args, ...change }),
    );
    expect(issues).toEqual(
      expect.arrayContaining([
        { path: "/project_size", message: 'must be one of "small", "medium", "large"' },
        { path: "/specification", message: "The specification has at most 1,048,576 characters." },
        { path: "/project_nme", message: expect.stringContaining('Did you mean "project_name"?') },
      ]),
    );
  });
});

test("create_orchestration_project accepts a list that is written as JSON text", async () => {
  const server = await starServer();
  outputOf(
    await callTool(server, "create_orchestration_project", {
      ...args,
      team_composition: '["developer", "tester"]',
    }),
  );
  expect(server.requests.at(-1)?.body).toMatchObject({ team_composition: ["developer", "tester"] });
});
