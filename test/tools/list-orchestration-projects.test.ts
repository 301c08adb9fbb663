import { expect, test } from "vitest";
import { callTool, errorOf, outputOf, starServer, webServer } from "./tool-calls.ts";

const shop = {
  id: "shop-1",
  name: "shop",
  status: "running",
  path: "/home/ada/shop",
  progress: null,
  agent_count: 2,
  specification: "long text that a list does not need",
  created_at: "2026-11-22T09:00:00Z",
};

test("list_orchestration_projects sends the filters and returns a page of projects", async () => {
  const server = await webServer({
    "GET /projects": { body: { projects: [shop], next_cursor: "c2", total: 41 } },
  });
  const value = outputOf(
    await callTool(server, "list_orchestration_projects", { status_filter: ["running", "paused"], limit: 1 }),
  );
  expect(server.asked).toEqual([
    {
      operation: "GET /projects",
      query: { status_filter: ["running", "paused"], limit: "1", include_metrics: "false" },
      body: undefined,
    },
  ]);
  expect(value).toEqual({
    projects: [
      {
        project_id: "shop-1",
        name: "shop",
        status: "running",
        path: "/home/ada/shop",
        progress: null,
        agent_count: 2,
        created_at: "2026-11-22T09:00:00Z",
      },
    ],
    count: 1,
    total: 41,
    next_cursor: "c2",
  });
});

test("list_orchestration_projects accepts a bare list of projects from the Web Server", async () => {
  const server = await webServer({ "GET /projects": { body: [shop, { ...shop, id: "shop-2" }] } });
  const value = outputOf(await callTool(server, "list_orchestration_projects", {}));
  expect(value).toMatchObject({ count: 2, projects: [{ project_id: "shop-1" }, { project_id: "shop-2" }] });
  expect(value).not.toHaveProperty("total");
});

test("list_orchestration_projects returns metrics with include_metrics", async () => {
  const metrics = { commits: 12, agent_busy_ratio: null, restarts: 0, delivery_ms: { p50: 40, p95: 90 } };
  const server = await webServer({ "GET /projects": { body: { projects: [{ ...shop, metrics }] } } });
  const value = outputOf(await callTool(server, "list_orchestration_projects", { include_metrics: true }));
  expect(server.asked[0]?.query).toMatchObject({ include_metrics: "true", limit: "20" });
  expect(value).toMatchObject({ projects: [{ metrics }] });
});

test("list_orchestration_projects fails with unsupported_operation when the Web Server cannot list projects", async () => {
  const error = errorOf(await callTool(await starServer(), "list_orchestration_projects", {}));
  expect(error).toMatchObject({ code: "unsupported_operation", retryable: false });
});

test("list_orchestration_projects reports the paths at which the Web Server's list violates the contract", async () => {
  const server = await webServer({
    "GET /projects": { body: { projects: [{ name: "shop", status: "asleep" }] } },
  });
  const error = errorOf(await callTool(server, "list_orchestration_projects", {}));
  expect(error).toMatchObject({ code: "invalid_response", operation_id: "listProjects" });
  expect(error.issues?.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/projects/0/id", "/projects/0/status"]),
  );
});

test.each([
  [{ limit: 0 }, "/limit"],
  [{ limit: 101 }, "/limit"],
  [{ limit: 1.5 }, "/limit"],
  [{ status_filter: ["asleep"] }, "/status_filter/0"],
  [{ status_filter: ["running", "running"] }, "/status_filter"],
  [{ include_metrics: "yes" }, "/include_metrics"],
])("list_orchestration_projects rejects the arguments %j", async (args, path) => {
  const error = errorOf(await callTool(await webServer({}), "list_orchestration_projects", args));
  expect(error.code).toBe("invalid_arguments");
  expect(error.issues?.map((issue) => issue.path)).toEqual([path]);
});
