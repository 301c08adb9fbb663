import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "./http-server.ts";

/**
 * A Web Server as the specification's example client knows it: three operations, a bearer key, FastAPI's error bodies.
 * It shares no code with the client or with the embedded orchestrator.
 */
export interface StarServer {
  /** The server's root, without `/api/v1`. */
  readonly url: string;
  readonly apiKey: string;
  readonly projects: ReadonlyMap<string, StarProject>;
  /** Everything that was asked, in order. */
  readonly requests: readonly StarRequest[];
  close(): Promise<void>;
}

interface StarProject {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly agents: readonly string[];
  readonly messages: Record<string, unknown>[];
}

interface StarRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

interface Answer {
  status: number;
  body: unknown;
}

export async function startStarServer({
  apiKey = "star-key",
}: {
  apiKey?: string;
} = {}): Promise<StarServer> {
  const projects = new Map<string, StarProject>();
  const requests: StarRequest[] = [];
  const server = await serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = await readJson(request);
    requests.push({ method: request.method ?? "", path: pathname, headers: request.headers, body });
    if (request.headers.authorization !== `Bearer ${apiKey}`) {
      return send(response, { status: 401, body: { detail: "Invalid API key" } });
    }
    send(response, answer(projects, request.method ?? "", pathname, body));
  });
  return { ...server, apiKey, projects, requests };
}

function answer(projects: Map<string, StarProject>, method: string, path: string, body: unknown): Answer {
  if (path === "/api/v1/projects") {
    return method === "POST"
      ? createProject(projects, body)
      : { status: 405, body: { detail: "Method Not Allowed" } };
  }
  const [, id = "", part] = /^\/api\/v1\/projects\/([^/]+)\/(status|messages)$/.exec(path) ?? [];
  if (!part) return { status: 404, body: { detail: "Not Found" } };
  if (method !== (part === "status" ? "GET" : "POST"))
    return { status: 405, body: { detail: "Method Not Allowed" } };
  const project = projects.get(decodeURIComponent(id));
  if (!project) return { status: 404, body: { detail: `Project ${id} not found` } };
  return part === "status" ? { status: 200, body: statusOf(project) } : addMessage(project, body);
}

function createProject(projects: Map<string, StarProject>, body: unknown): Answer {
  const missing = ["name", "path", "specification"].filter((name) => typeof field(body, name) !== "string");
  if (missing.length > 0) return unprocessable(missing);
  const team = field(body, "team_composition");
  const project: StarProject = {
    id: `test-project-${projects.size + 1}`,
    name: String(field(body, "name")),
    path: String(field(body, "path")),
    agents: Array.isArray(team) ? team.map(String) : ["orchestrator", "developer"],
    messages: [],
  };
  projects.set(project.id, project);
  return { status: 201, body: { id: project.id, name: project.name, status: "created" } };
}

function addMessage(project: StarProject, body: unknown): Answer {
  const missing = ["target_agent", "content"].filter((name) => typeof field(body, name) !== "string");
  if (missing.length > 0) return unprocessable(missing);
  project.messages.push({ ...(body as Record<string, unknown>) });
  return { status: 200, body: { message_id: `msg-${project.messages.length}`, status: "sent" } };
}

/** The fields that the specification's code reads, and no others. */
function statusOf(project: StarProject): unknown {
  return {
    id: project.id,
    name: project.name,
    status: "running",
    progress: 0.5,
    agents: project.agents.map((role) => ({ id: role, role, status: "active" })),
    git_info: { branch: "main", uncommitted_changes: false, conflicts: [] },
  };
}

function unprocessable(missing: string[]): Answer {
  const detail = missing.map((name) => ({
    loc: ["body", name],
    msg: "field required",
    type: "value_error.missing",
  }));
  return { status: 422, body: { detail } };
}

function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : undefined;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
