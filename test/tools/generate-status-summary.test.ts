import { expect, test } from "vitest";
import { agent, healthyStatus, starStatus } from "./project-status.ts";
import { callTool, errorOf, outputOf, problem, starServer, webServer } from "./tool-calls.ts";

test("generate_status_summary summarizes the named projects and lists the one that could not be read", async () => {
  const server = await webServer({
    "GET /projects/gone-1/status": problem(404, "not_found", "There is no project gone-1."),
    "GET /projects/:id/status": (_asked, { id = "" }) => ({
      body: healthyStatus({ id, name: `name of ${id}` }),
    }),
  });
  const value = outputOf(
    await callTool(server, "generate_status_summary", { project_ids: ["shop-1", "gone-1", "blog-1"] }),
  );
  expect(value).toMatchObject({
    summary_type: "executive",
    projects: [
      {
        project_id: "shop-1",
        name: "name of shop-1",
        status: "running",
        progress: 0.5,
        agents: 2,
        conflicts: 0,
        blockers: 0,
      },
      { project_id: "blog-1" },
    ],
    failed: [{ project_id: "gone-1", code: "not_found", message: "There is no project gone-1." }],
    more_projects: false,
    source: "fallback",
  });
  expect(value.summary).toContain("1 project could not be read.");
});

test("generate_status_summary summarizes the listed projects when none are named, and reports that there are more", async () => {
  const server = await webServer({
    "GET /projects": {
      body: {
        projects: [
          { id: "a", name: "a", status: "running" },
          { id: "b", name: "b", status: "paused" },
        ],
        next_cursor: "more",
      },
    },
    "GET /projects/:id/status": (_asked, { id = "" }) => ({ body: healthyStatus({ id, name: id }) }),
  });
  const value = outputOf(await callTool(server, "generate_status_summary", {}));
  expect(value).toMatchObject({ projects: [{ project_id: "a" }, { project_id: "b" }], more_projects: true });
});

test("generate_status_summary reports that there are no projects", async () => {
  const server = await webServer({ "GET /projects": { body: { projects: [] } } });
  const value = outputOf(await callTool(server, "generate_status_summary", {}));
  expect(value).toMatchObject({ projects: [], failed: [], summary: "# Status\n\nThere are no projects." });
});

test("generate_status_summary needs project ids when the Web Server cannot list projects", async () => {
  const server = await webServer({ "GET /projects/shop-1/status": { body: starStatus() } });
  expect(
    outputOf(await callTool(server, "generate_status_summary", { project_ids: ["shop-1"] })),
  ).toMatchObject({
    projects: [{ project_id: "shop-1", progress: 0.5, blockers: 0, observed_at: null }],
  });
  expect(errorOf(await callTool(await starServer(), "generate_status_summary", {})).code).toBe(
    "unsupported_operation",
  );
});

test("generate_status_summary fails with the first reason when no project could be read", async () => {
  const server = await webServer({
    "GET /projects/:id/status": problem(401, "unauthorized", "The key is not valid."),
  });
  const error = errorOf(await callTool(server, "generate_status_summary", { project_ids: ["a", "b"] }));
  expect(error).toMatchObject({
    code: "unauthorized",
    status: 401,
    message: "None of 2 projects could be read. The first: The key is not valid.",
  });
});

test("generate_status_summary requests at most four statuses at a time and reports progress", async () => {
  let running = 0;
  let most = 0;
  const slow = await webServer({
    "GET /projects/:id/status": (_asked, { id = "" }) => {
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => (running -= 1));
      return { body: healthyStatus({ id }) };
    },
  });
  const steps: (number | undefined)[] = [];
  const project_ids = Array.from({ length: 12 }, (_, index) => `p-${index}`);
  const value = outputOf(
    await callTool(
      slow,
      "generate_status_summary",
      { project_ids },
      { onProgress: (_message, done) => steps.push(done) },
    ),
  );
  expect(most).toBeLessThanOrEqual(4);
  expect(value.projects).toHaveLength(12);
  expect(steps.filter((done) => done !== undefined)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test("generate_status_summary writes an executive, a technical and a timeline summary", async () => {
  const status = healthyStatus({
    agents: [agent({ id: "developer-1", role: "developer", activity: "crashed", current_task: "Basket" })],
    git_info: { branch: "basket", uncommitted_changes: true, uncommitted_files: 3, conflicts: ["src/a.ts"] },
    estimated_completion: "2026-11-23T12:00:00Z",
  });
  const server = await webServer({ "GET /projects/shop-1/status": { body: status } });
  const write = async (summary_type: string) =>
    String(
      outputOf(await callTool(server, "generate_status_summary", { project_ids: ["shop-1"], summary_type }))
        .summary,
    );
  expect(await write("executive")).toMatchInlineSnapshot(`
    "# Status

    1 project: 1 running.

    - **shop**: running, 50 % done. Needs attention: 1 agent down and 1 file in conflict."
  `);
  expect(await write("technical")).toMatchInlineSnapshot(`
    "# Technical status

    ## shop (\`shop-1\`)

    - State: running; 50 % done
    - Branch: \`basket\`; uncommitted changes in 3 files
    - Conflicts: \`src/a.ts\`
    - Blockers: none
    - developer (developer-1): crashed, on "Basket""
  `);
  expect(await write("timeline")).toMatchInlineSnapshot(`
    "# Timeline

    ## shop

    - 2026-11-22T09:00:00Z: created
    - 2026-11-22T11:30:00Z: developer (developer-1): crashed since then
    - 2026-11-22T12:00:00Z: observed: running, 50 % done
    - Next: estimated completion: 2026-11-23T12:00:00Z"
  `);
});

test("generate_status_summary returns recommendations by default and when they are asked for, and none when they are not", async () => {
  const status = healthyStatus({ status: "paused", status_reason: "not_started" });
  const server = await webServer({ "GET /projects/shop-1/status": { body: status } });
  const call = (args: object) =>
    callTool(server, "generate_status_summary", { project_ids: ["shop-1"], ...args });
  const recommendations = [
    {
      project_id: "shop-1",
      action: "Resume it to start its agents.",
      reason: "The project is paused (not_started).",
    },
  ];
  expect(outputOf(await call({})).recommendations).toEqual(recommendations);
  expect(outputOf(await call({ include_recommendations: true })).recommendations).toEqual(recommendations);
  expect(outputOf(await call({ include_recommendations: false })).recommendations).toEqual([]);
});

test.each([
  [{ project_ids: [""] }, "/project_ids/0"],
  [{ project_ids: ["a", "a"] }, "/project_ids"],
  [{ project_ids: Array.from({ length: 101 }, (_, index) => `p-${index}`) }, "/project_ids"],
  [{ summary_type: "poem" }, "/summary_type"],
])("generate_status_summary rejects the arguments %j", async (args, path) => {
  const error = errorOf(await callTool(await webServer({}), "generate_status_summary", args));
  expect(error.issues?.map((issue) => issue.path)).toContain(path);
});
