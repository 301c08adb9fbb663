// The two APIs behind the servers that are compared, in a process of their own, at the least cost that node:http has.
import { createServer } from "node:http";

const listed = JSON.stringify({
  projects: Array.from({ length: 20 }, (_, index) => project(`project-${index}`)),
  total: 20,
  next_cursor: null,
});
const projects = new Map();

const server = createServer((request, response) => {
  const { method, url } = request;
  request.resume();
  if (method === "DELETE") {
    response.writeHead(204).end();
    return;
  }
  const body = bodyOf(method, url.split("?", 1)[0]);
  response
    .writeHead(method === "POST" ? 201 : 200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    })
    .end(body);
});
// A server that waits for its turn must not find its connections closed.
server.keepAliveTimeout = 300_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().once("end", () => process.exit());

function bodyOf(method, path) {
  const [, collection, id] = /^(.*\/projects)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (!collection || (id === undefined && method === "GET")) return listed;
  let body = projects.get(id);
  if (!body) {
    body = JSON.stringify(project(id ?? "project-new"));
    projects.set(id, body);
  }
  return body;
}

function project(id) {
  return {
    id,
    name: `The project ${id}`,
    path: `/home/user/${id}`,
    status: "running",
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  };
}
