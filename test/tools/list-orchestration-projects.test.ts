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

test("maps a page of projects and passes the filters on", async () => {
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

test("takes the bare list that some Web Servers answer", async () => {
  const server = await webServer({ "GET /projects": { body: [shop, { ...shop, id: "shop-2" }] } });
  const value = outputOf(await callTool(server, "list_orchestration_projects", {}));
  expect(value).toMatchObject({ count: 2, projects: [{ project_id: "shop-1" }, { project_id: "shop-2" }] });
  expect(value).not.toHaveProperty("total");
});

test("gives metrics when they were asked for", async () => {
  const metrics = { commits: 12, agent_busy_ratio: null, restarts: 0, delivery_ms: { p50: 40, p95: 90 } };
  const server = await webServer({ "GET /projects": { body: { projects: [{ ...shop, metrics }] } } });
  const value = outputOf(await callTool(server, "list_orchestration_projects", { include_metrics: true }));
  expect(server.asked[0]?.query).toMatchObject({ include_metrics: "true", limit: "20" });
  expect(value).toMatchObject({ projects: [{ metrics }] });
});

test("says plainly that a Web Server cannot list projects", async () => {
  const error = errorOf(await callTool(await starServer(), "list_orchestration_projects", {}));
  expect(error).toMatchObject({ code: "unsupported_operation", retryable: false });
});

test("says what a list that breaks the contract lacks", async () => {
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
])("refuses %j", async (args, path) => {
  const error = errorOf(await callTool(await webServer({}), "list_orchestration_projects", args));
  expect(error.code).toBe("invalid_arguments");
  expect(error.issues?.map((issue) => issue.path)).toEqual([path]);
});
