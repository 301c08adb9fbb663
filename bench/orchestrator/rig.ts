import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pino } from "pino";
import { parse } from "yaml";
import { type Orchestrator, startOrchestrator } from "../../src/orchestrator/orchestrator.ts";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));

export const pollIntervalMs = 1000;

/** An orchestrator on a folder and a tmux socket of its own, driven over HTTP. */
export class Rig {
  readonly folder: string;
  readonly #orchestrator: Orchestrator;
  readonly #key: string;

  static async start(): Promise<Rig> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "bench-")));
    const contract = parse(readFileSync(join(repository, "schemas/orchestrator.openapi.yaml"), "utf8"));
    const stateDir = join(folder, "state");
    const orchestrator = await startOrchestrator(
      { stateDir, pollIntervalMs, allowedRoots: [folder] },
      { logger: pino({ level: "silent" }), version: "0.0.0-bench", contract, environment: process.env },
    );
    const key = (await readFile(join(stateDir, "key"), "utf8")).trim();
    return new Rig(folder, orchestrator, key);
  }

  private constructor(folder: string, orchestrator: Orchestrator, key: string) {
    this.folder = folder;
    this.#orchestrator = orchestrator;
    this.#key = key;
  }

  get socket(): string {
    return join(this.folder, "state", "tmux.sock");
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are the contract's, which the tests hold them to
  async call(method: string, path: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.#orchestrator.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#key}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A running project of agents with this command. */
  async project(name: string, command: readonly string[], agents: number): Promise<string> {
    const path = join(this.folder, name);
    await mkdir(path);
    const { id } = await this.call("POST", "/projects", {
      ...{ name, path, specification: "None.", agent_command: command },
      team_composition: Array.from({ length: agents }, () => "developer"),
    });
    await eventually(`${name} runs`, async () => {
      const { status, status_reason } = await this.call("GET", `/projects/${id}/status`);
      if (status === "failed") throw new Error(status_reason);
      return status === "running";
    });
    return id;
  }

  async close(): Promise<void> {
    await this.#orchestrator.close();
    await run("tmux", ["-S", this.socket, "kill-server"]).catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Fails when it waited in vain for longer than ten minutes. */
export async function eventually(what: string, look: () => Promise<boolean>, everyMs = 100): Promise<void> {
  const deadline = performance.now() + 600_000;
  while (!(await look())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
