import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("web-server.mjs", import.meta.url));

export interface WebServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startWebServer(): Promise<WebServer> {
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  const [port] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
