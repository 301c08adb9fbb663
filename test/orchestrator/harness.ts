import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Logger, pino } from "pino";
import { expect } from "vitest";
import {
  type Orchestrator,
  type OrchestratorSettings,
  startOrchestrator,
} from "../../src/orchestrator/orchestrator.ts";
import type { createTmux } from "../../src/orchestrator/tmux/tmux.ts";
import { contract } from "../support/contract.ts";
import { bundleScriptedAgent } from "../support/scripted-agent.ts";
import { contractCheck } from "./contract-check.ts";

const run = promisify(execFile);

const repository = fileURLToPath(new URL("../..", import.meta.url));
const conforms = contractCheck(contract);

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each answer has been checked against the contract
  readonly body: any;
  readonly headers: Headers;
}

export interface CallOptions {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

export interface HarnessOptions {
  readonly settings?: Partial<OrchestratorSettings>;
  readonly environment?: Record<string, string | undefined>;
  readonly secrets?: Record<string, string>;
  /** The time by which schedules run. */
  readonly clock?: () => string;
  readonly logger?: Logger;
  /** How agents call this program: then their hooks report. */
  readonly commandLine?: string;
  /** The folders of this program and of Node.js. */
  readonly programFolders?: readonly string[];
  /** In place of createTmux. */
  readonly openTmux?: typeof createTmux;
}

/** This program as `npm test` has built it. */
export const builtCli = `${process.execPath} ${join(repository, "dist/cli.js")}`;

/** An orchestrator on folders and a tmux socket of its own, with the scripted agent as its agents. */
export class Harness {
  readonly root: string;
  readonly stateDir: string;
  readonly agentsDir: string;
  readonly projects: string;
  readonly socket: string;
  readonly options: HarnessOptions;
  #orchestrator: Orchestrator | undefined;
  #key = "";

  static async start(options: HarnessOptions = {}): Promise<Harness> {
    const root = await realpath(await mkdtemp(join(tmpdir(), "orc-")));
    const harness = new Harness(root, options);
    try {
      await mkdir(harness.projects);
      await bundleScriptedAgent(root, 50);
      await harness.startAgain();
      return harness;
    } catch (error) {
      await harness.close();
      throw error;
    }
  }

  private constructor(root: string, options: HarnessOptions) {
    this.root = root;
    this.options = options;
    this.stateDir = join(root, "state");
    this.agentsDir = join(root, "agents");
    this.projects = join(root, "projects");
    this.socket = join(this.stateDir, "tmux.sock");
  }

  get scriptedAgent(): string {
    return join(this.root, "scripted-agent.js");
  }

  get agentCommand(): string {
    return `${process.execPath} ${this.scriptedAgent}`;
  }

  /** The command of a scripted agent with variables of its own; its profile is the scripted agent's. */
  async agentWith(env: Record<string, string>): Promise<string[]> {
    const program = join(await mkdtemp(join(this.root, "agent-")), "scripted-agent");
    const variables = Object.entries(env).map(([name, value]) => `${name}='${value}'`);
    const command = `${variables.join(" ")} exec '${process.execPath}' '${this.scriptedAgent}' "$@"`;
    await writeFile(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    return [program];
  }

  get url(): string {
    return this.#orchestrator?.url ?? "";
  }

  get key(): string {
    return this.#key;
  }

  settings(): OrchestratorSettings {
    const { stateDir, agentsDir, agentCommand, projects } = this;
    return {
      stateDir,
      agentsDir,
      agentCommand,
      allowedRoots: [projects],
      pollIntervalMs: 100,
      ...this.options.settings,
    };
  }

  dependencies() {
    const { logger = pino({ level: process.env.TEST_LOG ?? "silent" }) } = this.options;
    const environment = { ...process.env, ...this.options.environment };
    const { clock, secrets, commandLine, openTmux, programFolders } = this.options;
    return {
      logger,
      version: "0.0.0-test",
      contract,
      environment,
      clock,
      secrets,
      commandLine,
      openTmux,
      programFolders,
    };
  }

  async startAgain(): Promise<void> {
    this.#orchestrator = await startOrchestrator(this.settings(), this.dependencies());
    this.#key = (await readFile(join(this.stateDir, "key"), "utf8")).trim();
  }

  async stop(): Promise<void> {
    await this.#orchestrator?.close();
    this.#orchestrator = undefined;
  }

  /** A request with the key; the answer has to be what the contract says. */
  async call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const text = options.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#key}`,
        ...(text !== undefined && { "content-type": "application/json" }),
        ...options.headers,
      },
      ...(text !== undefined && { body: text }),
    });
    const raw = await response.text();
    const body: unknown = raw === "" ? undefined : JSON.parse(raw);
    conforms(method, path, response, body);
    return { status: response.status, body, headers: response.headers };
  }

  async folder(name: string, options: { git?: boolean } = {}): Promise<string> {
    const path = join(this.projects, name);
    if (options.git) await cp(await repositoryWithCommit(), path, { recursive: true });
    else await mkdir(path);
    return path;
  }

  /** A project of two scripted agents that is running. */
  async runningProject(name: string, more: Record<string, unknown> = {}): Promise<string> {
    const path = await this.folder(name, { git: true });
    const body = { name, path, specification: "Say hello.", project_size: "small", ...more };
    const { status, body: created } = await this.call("POST", "/projects", { body });
    expect(status, JSON.stringify(created)).toBe(201);
    await this.untilStatus(created.id, "running");
    return created.id;
  }

  /** Sends a message that cannot be delivered now; its delivery, once it is held. */
  async heldDelivery(id: string, body: Record<string, unknown>): Promise<Answer["body"]> {
    const sent = await this.call("POST", `/projects/${id}/messages`, { body });
    return until("the message is held", async () => {
      const { body: message } = await this.call("GET", `/projects/${id}/messages/${sent.body.message_id}`);
      return message.deliveries[0].state === "held" && message.deliveries[0];
    });
  }

  async untilStatus(id: string, wanted: string): Promise<Answer["body"]> {
    await until(`project ${wanted}`, async () => {
      const { body } = await this.call("GET", `/projects/${id}`);
      if (body.status === "failed" && wanted !== "failed") throw new Error(body.status_reason);
      return body.status === wanted;
    });
    // Each of these runs git, so only the last look is one.
    return (await this.call("GET", `/projects/${id}/status`)).body;
  }

  async tmux(...args: string[]): Promise<string> {
    const { stdout } = await run("tmux", ["-S", this.socket, ...args]);
    return stdout.trim();
  }

  /** The ids of the agents that have a pane. */
  async panes(): Promise<string[]> {
    if (!existsSync(this.socket)) return [];
    const lines = await this.tmux("list-panes", "-a", "-F", "#{@agent_id}").catch(() => "");
    return lines.split("\n").filter((line) => line !== "");
  }

  /** A path in the folder of an agent's own files. */
  agentFile(projectId: string, name: string, ...path: string[]): string {
    return join(this.agentsDir, "projects", projectId, name, ...path);
  }

  /** The token of an agent, as its commands read it. */
  async agentToken(projectId: string, name: string): Promise<string> {
    return JSON.parse(await readFile(this.agentFile(projectId, name, "agent.json"), "utf8")).token;
  }

  screen(agentId: string): Promise<string> {
    const project = agentId.split(".")[0];
    return this.call("GET", `/projects/${project}/agents/${agentId}/output`).then(({ body }) => body.text);
  }

  async close(): Promise<void> {
    await this.stop().catch(() => {});
    await this.tmux("kill-server").catch(() => {});
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Looks until there is something; what it waits for is in the failure. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(50, 2 * pauseMs)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

export async function git(cwd: string, ...args: string[]): Promise<string> {
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  return (await run("git", [...author, ...args], { cwd })).stdout.trim();
}

let withCommit: Promise<string> | undefined;

/** Made once: the projects' repositories are copies of it. */
function repositoryWithCommit(): Promise<string> {
  withCommit ??= (async () => {
    const path = await mkdtemp(join(process.env.XDG_CACHE_HOME ?? tmpdir(), "repository-"));
    await git(path, "init", "-q", "--template=", "-b", "main");
    await git(path, "commit", "-q", "--allow-empty", "-m", "Start");
    return path;
  })();
  return withCommit;
}
