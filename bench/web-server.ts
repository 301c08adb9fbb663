import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const projects = Array.from({ length: 20 }, (_, index) => ({
  id: `project-${index}`,
  name: `project-${index}`,
  path: `/home/user/project-${index}`,
  status: "running",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
}));

/** A Web Server that costs as little as one can: it answers every request with the same list of 20 projects. */
export async function startWebServer(): Promise<{ url: string; close(): Promise<void> }> {
  const body = JSON.stringify({ projects, next_cursor: null, total: projects.length });
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
