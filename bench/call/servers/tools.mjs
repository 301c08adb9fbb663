// The tools of the hand-written servers, with schemas that the SDK checks.
import { z } from "zod";

const { ask } = process.argv[2] === "undici" ? await import("./undici.mjs") : await import("./fetch.mjs");

const status = z.enum(["creating", "running", "paused", "completed", "failed"]);
const project = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  status,
  labels: z.array(z.string()).optional(),
  agent_count: z.number().int().min(0).optional(),
  created_at: z.string(),
  updated_at: z.string(),
});
const project_id = z.string().min(1);
const name = z.string().min(1).max(100);
const labels = z.array(z.string()).optional();

export const tools = [
  {
    name: "list_projects",
    description: "List projects.",
    inputSchema: z.object({
      status: status.optional(),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    outputSchema: z.object({ projects: z.array(project), total: z.number().int() }),
    run: (query) => askProjects("GET", `/projects${queryOf(query)}`),
  },
  {
    name: "create_project",
    description: "Create a project.",
    inputSchema: z.object({ name, path: z.string(), labels }),
    outputSchema: project,
    run: (body) => askProjects("POST", "/projects", body),
  },
  {
    name: "get_project",
    description: "Get a project.",
    inputSchema: z.object({ project_id }),
    outputSchema: project,
    run: ({ project_id }) => askProjects("GET", `/projects/${encodeURIComponent(project_id)}`),
  },
  {
    name: "update_project",
    description: "Change a project.",
    inputSchema: z.object({ project_id, name: name.optional(), status: status.optional(), labels }),
    outputSchema: project,
    run: ({ project_id, ...body }) =>
      askProjects("PATCH", `/projects/${encodeURIComponent(project_id)}`, body),
  },
  {
    name: "delete_project",
    description: "Delete a project.",
    inputSchema: z.object({ project_id }),
    outputSchema: z.object({}),
    run: ({ project_id }) => askProjects("DELETE", `/projects/${encodeURIComponent(project_id)}`),
  },
  {
    name: "list_orchestration_projects",
    description: "List all orchestration projects with optional filtering",
    inputSchema: z.object({
      status_filter: z.array(status).optional(),
      limit: z.number().int().min(1).max(100).default(20),
      include_metrics: z.boolean().default(false),
    }),
    outputSchema: z.object({ projects: z.array(project), total: z.number().int() }),
    run: ({ status_filter, ...query }) =>
      ask(
        process.env.TMUX_ORCHESTRATOR_URL,
        "GET",
        `/api/v1/projects${queryOf({ ...query, status: status_filter })}`,
      ),
  },
];

export async function callTool({ run }, args) {
  const value = JSON.parse(await run(args));
  return { content: [{ type: "text", text: JSON.stringify(value) }], structuredContent: value };
}

function askProjects(method, path, body) {
  return ask(process.env.PROJECTS_URL, method, path, body);
}

function queryOf(values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : "";
}
