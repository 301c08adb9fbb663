// The least that answers a call: a loop over stdin, Ajv for the arguments, undici for the request.
import { Ajv } from "ajv";
import { ask } from "./undici.mjs";

const projects = process.env.PROJECTS_URL;
const orchestrator = process.env.TMUX_ORCHESTRATOR_URL;

const ajv = new Ajv({ useDefaults: true });
const text = { type: "string" };
const status = { type: "string", enum: ["creating", "running", "paused", "completed", "failed"] };
const limit = { type: "integer", minimum: 1, maximum: 100 };
const name = { type: "string", minLength: 1, maxLength: 100 };
const labels = { type: "array", items: text };
const project_id = { type: "string", minLength: 1 };

const definitions = [
  tool("list_projects", { status, limit }, [], (query) => ask(projects, "GET", `/projects${queryOf(query)}`)),
  tool("create_project", { name, path: text, labels }, ["name", "path"], (body) =>
    ask(projects, "POST", "/projects", body),
  ),
  tool("get_project", { project_id }, ["project_id"], ({ project_id }) =>
    ask(projects, "GET", `/projects/${encodeURIComponent(project_id)}`),
  ),
  tool("update_project", { project_id, name, status, labels }, ["project_id"], ({ project_id, ...body }) =>
    ask(projects, "PATCH", `/projects/${encodeURIComponent(project_id)}`, body),
  ),
  tool("delete_project", { project_id }, ["project_id"], ({ project_id }) =>
    ask(projects, "DELETE", `/projects/${encodeURIComponent(project_id)}`),
  ),
  tool(
    "list_orchestration_projects",
    {
      status_filter: { type: "array", items: status },
      limit: { ...limit, default: 20 },
      include_metrics: { type: "boolean", default: false },
    },
    [],
    ({ status_filter, ...query }) =>
      ask(orchestrator, "GET", `/api/v1/projects${queryOf({ ...query, status: status_filter })}`),
  ),
];
const tools = new Map(definitions.map((definition) => [definition.name, definition]));

let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    const { id, method, params } = JSON.parse(line);
    if (id !== undefined) void answer(id, method, params);
  }
});
process.stdin.once("end", () => process.exit());

async function answer(id, method, params) {
  const message = { jsonrpc: "2.0", id };
  try {
    message.result = await handle(method, params);
  } catch (error) {
    message.error = { code: -32603, message: error.message };
  }
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function handle(method, params) {
  switch (method) {
    case "initialize":
      return {
        protocolVersion: params.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: "bare-loop", version: "1.0.0" },
      };
    case "tools/list":
      return { tools: definitions.map(({ name, inputSchema }) => ({ name, inputSchema })) };
    case "tools/call":
      return callTool(params.name, params.arguments ?? {});
    default:
      throw new Error(`There is no method ${method}.`);
  }
}

async function callTool(name, args) {
  const { check, run } = tools.get(name);
  if (!check(args)) throw new Error(ajv.errorsText(check.errors));
  const text = await run(args);
  return { content: [{ type: "text", text }], structuredContent: JSON.parse(text) };
}

function tool(name, properties, required, run) {
  const inputSchema = { type: "object", properties, required };
  return { name, inputSchema, check: ajv.compile(inputSchema), run };
}

function queryOf(values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : "";
}
