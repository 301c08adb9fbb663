import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pino } from "pino";
import type { Schema } from "../../src/contract/contract.ts";
import { type Orchestrator, startOrchestrator } from "../../src/orchestrator/orchestrator.ts";
import { contract } from "../support/contract.ts";
import { endServer } from "../support/tmux.ts";
import type { Model } from "./model.ts";
import { type Program, writeHome } from "./programs.ts";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));

export interface AgentOptions {
  /** Default: the program's name. */
  readonly command?: readonly string[];
  /** A repository with a file, and whether the agent has a work tree of its own there. */
  readonly git?: "worktree" | "shared";
}

/** A real orchestrator with one real program, its home, and the stand-in of its model. */
export class Stage {
  readonly program: Program;
  readonly model: Model;
  readonly root: string;
  readonly bin: string;
  readonly #orchestrator: Orchestrator;
  readonly #key: string;
  #closing: Promise<void> | undefined;

  static async start(program: Program, bin: string, names: readonly string[]): Promise<Stage> {
    const root = await realpath(await mkdtemp(join(tmpdir(), "can-")));
    const projects = join(root, "projects");
    const home = join(root, "home");
    const temporary = join(root, "tmp");
    await mkdir(projects);
    await mkdir(temporary);
    const model = await program.startModel();
    await writeHome(
      home,
      program,
      model.url,
      names.map((name) => join(projects, name)),
    );
    const orchestrator = await startOrchestrator(
      { stateDir: join(root, "state"), agentsDir: join(root, "agents"), allowedRoots: [projects] },
      {
        logger: pino({ level: process.env.TEST_LOG ?? "silent" }),
        version: "0.0.0-canary",
        contract,
        environment: {
          ...{ HOME: home, TMPDIR: temporary, PATH: `${bin}:${process.env.PATH}` },
          ...{ LANG: "C.UTF-8", SHELL: "/bin/sh" },
        },
        commandLine: `${process.execPath} ${join(repository, "dist/cli.js")}`,
      },
    );
    const key = (await readFile(join(root, "state", "key"), "utf8")).trim();
    return new Stage({ program, model, root, bin, orchestrator, key });
  }

  private constructor(parts: {
    program: Program;
    model: Model;
    root: string;
    bin: string;
    orchestrator: Orchestrator;
    key: string;
  }) {
    this.program = parts.program;
    this.model = parts.model;
    this.root = parts.root;
    this.bin = parts.bin;
    this.#orchestrator = parts.orchestrator;
    this.#key = parts.key;
  }

  /** A request to the API. Throws for an answer of another status than `wanted`. */
  // biome-ignore lint/suspicious/noExplicitAny: the checks read few members, and fail where one is missing
  async call(method: string, path: string, body?: unknown, wanted = 2): Promise<any> {
    const response = await fetch(`${this.#orchestrator.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#key}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (Math.floor(response.status / 100) !== wanted && response.status !== wanted)
      throw new Error(`${method} ${path} ${response.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  /** A project with one agent; its folder has a folder `build` with a file. */
  async startAgent(name: string, { command, git }: AgentOptions = {}): Promise<Agent> {
    const path = join(this.root, "projects", name);
    await mkdir(join(path, "build"), { recursive: true });
    await writeFile(join(path, "build", "file"), "Not to be removed.\n");
    if (git) {
      const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
      for (const words of [
        ["init", "-q"],
        ["add", "."],
        ["commit", "-qm", "Start"],
      ])
        await run("git", [...author, ...words], { cwd: path });
    }
    const project = await this.call("POST", "/projects", {
      name,
      path,
      specification: "Wait for messages.",
      team_composition: ["developer"],
      // Claude Code does not ask for TMPDIR.
      env: { CLAUDE_CODE_TMPDIR: join(this.root, "tmp") },
      ...(git && { git: { isolation: git } }),
      agent_command: [...(command ?? [this.program.name]), ...this.program.arguments],
    });
    return new Agent(this, project.id, path);
  }

  async tmux(...args: string[]): Promise<string> {
    return (await run("tmux", ["-S", join(this.root, "state", "tmux.sock"), ...args])).stdout.trimEnd();
  }

  /** Can be called again, as a signal does. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#orchestrator.close();
    // A program that only hears that its terminal is gone writes into its home once more.
    await endServer(join(this.root, "state", "tmux.sock"));
    await this.model.close();
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The agent of a project, seen through the API. */
export class Agent {
  readonly stage: Stage;
  readonly project: string;
  readonly id: string;
  readonly folder: string;

  constructor(stage: Stage, project: string, folder: string) {
    this.stage = stage;
    this.project = `/projects/${project}`;
    this.id = `${project}.developer`;
    this.folder = folder;
  }

  get path(): string {
    return `${this.project}/agents/${this.id}`;
  }

  status(): Promise<Schema<"AgentStatus">> {
    return this.stage.call("GET", `${this.path}/status`);
  }

  async screen(): Promise<string> {
    const { pane_id: pane } = await this.status();
    return this.stage.tmux("capture-pane", "-p", "-t", pane ?? "");
  }

  /** Waits for an activity; what is on the screen instead is in the failure. */
  async until(activity: string, timeoutMs = 45_000): Promise<Schema<"AgentStatus">> {
    let seen: Schema<"AgentStatus"> | undefined;
    return until(
      async () => {
        seen = await this.status();
        return seen.activity === activity && seen;
      },
      async () => `${seen?.activity} (${seen?.state_reason}) in place of ${activity}\n${await this.screen()}`,
      timeoutMs,
    );
  }

  /** Sends a message and returns its id. */
  async send(content: string): Promise<string> {
    const body = { target_agent: this.id, content };
    return (await this.stage.call("POST", `${this.project}/messages`, body)).message_id;
  }

  async delivery(messageId: string): Promise<Schema<"Delivery">> {
    return (await this.stage.call("GET", `${this.project}/messages/${messageId}`)).deliveries[0];
  }

  /** Waits until a message is in one of these states. */
  async untilDelivery(messageId: string, states: readonly string[]): Promise<Schema<"Delivery">> {
    let seen: Schema<"Delivery"> | undefined;
    return until(
      async () => {
        seen = await this.delivery(messageId);
        return states.includes(seen.state) && seen;
      },
      async () => `a message is ${JSON.stringify(seen)}\n${await this.screen()}`,
    );
  }

  answer(answer: object): Promise<Schema<"AgentStatus">> {
    return this.stage.call("POST", `${this.path}/answer`, answer);
  }

  async remove(): Promise<void> {
    await this.stage.call("DELETE", this.project);
  }
}

/** Looks until there is something. */
export async function until<T>(
  look: () => Promise<T | undefined | false>,
  failure: () => Promise<string> | string,
  timeoutMs = 45_000,
): Promise<T> {
  for (const deadline = Date.now() + timeoutMs; ; ) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(await failure());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
