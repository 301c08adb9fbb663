import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createAdapters } from "../../src/orchestrator/adapters.ts";
import { apiSocket } from "../../src/orchestrator/contract/agent-folder.ts";
import { createDomain, endDomain } from "../../src/orchestrator/domain.ts";
import { createEventStreams } from "../../src/orchestrator/events/streams.ts";
import { createAccess } from "../../src/orchestrator/http/access.ts";
import { type App, createApp } from "../../src/orchestrator/http/app.ts";
import { createIdempotency } from "../../src/orchestrator/http/idempotency.ts";
import { createRequestLimits } from "../../src/orchestrator/http/request-limits.ts";
import { createCountReader } from "../../src/orchestrator/metrics/counts.ts";
import { createHealth } from "../../src/orchestrator/metrics/health.ts";
import { createOperations } from "../../src/orchestrator/operations/operations.ts";
import { findCommand } from "../../src/orchestrator/processes/program.ts";
import { checkSettings } from "../../src/orchestrator/settings.ts";
import { contractCheck } from "../orchestrator/contract-check.ts";
import { contract } from "../support/contract.ts";
import { silent } from "../support/silent-logger.ts";
import { storedProject } from "../support/stored-project.ts";
import { Violation } from "./target.ts";

export interface AppRequest {
  readonly method: string;
  /** Below `/api/v1`, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

const run = promisify(execFile);
const git = (cwd: string, ...args: string[]) =>
  run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd });
const adminKey = "k".repeat(43);
const api = "http://127.0.0.1/api/v1";
const conforms = contractCheck(contract);
const mostMs = 5000;
const endless = { perSecond: 1e9, burst: 1e9 };

/**
 * The orchestrator's API without a network: the real operations on SQLite, git and a tmux of its own, with a project of one
 * agent that is stored but does not run. Nothing that looks after agents by itself is started.
 */
export async function openApp() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "app-")));
  const [stateDir, agentsDir, projects] = ["state", "agents", "projects"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const path = join(projects, "shop");
  for (const folder of [stateDir, agentsDir, dirname(apiSocket(agentsDir)), path])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  await git(path, "init", "-q", "--template=", "-b", "main");
  writeFileSync(join(path, "index.ts"), "export {};\n");
  await git(path, "add", ".");
  await git(path, "commit", "-q", "-m", "Start");
  await git(path, "branch", "topic");
  const { store } = await storedProject(join(stateDir, "orchestrator.db"), {
    path,
    at: new Date().toISOString(),
  });

  const dependencies = {
    logger: silent,
    version: "0.0.0-test",
    contract,
    environment: { ...process.env, PATH: await fewPrograms(root) },
  };
  const settings = checkSettings({
    stateDir,
    agentsDir,
    agentCommand: "true",
    allowedRoots: [projects],
    readyTimeoutMs: 500,
    requestLimits: { key: endless, agent: endless, stranger: endless },
  });
  const adapters = createAdapters({ store, settings, dependencies, onTmuxLost: () => {} });
  const domain = await createDomain(adapters);
  const access = createAccess({ adminKey, keyring: domain.keyring, findAgent: domain.tokens.find });
  const streams = createEventStreams({ feed: domain.feed, identify: access.identify });
  const countAll = createCountReader({ ...domain, streams });
  const operations = createOperations({
    ...domain,
    streams,
    health: createHealth(adapters),
    countAll,
    contract,
    version: "0.0.0-test",
  });
  const app = await createApp({
    ...domain,
    contract,
    operations,
    access,
    audit: { record: () => {} },
    limits: createRequestLimits(settings.requestLimits),
    idempotency: createIdempotency(store),
  });

  return {
    projects,
    request: (request: AppRequest) => ask(app, request),
    async close() {
      streams.close();
      domain.measurements.close();
      await endDomain(domain);
      await run("tmux", ["-S", settings.tmuxSocket, "kill-server"]).catch(() => {});
      await store.close();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An input can name programs to run: those that can be found are harmless. */
async function fewPrograms(root: string): Promise<string> {
  const folder = join(root, "bin");
  mkdirSync(folder);
  for (const name of ["git", "tmux", "sh", "true", "false"])
    symlinkSync(await findCommand(name, root, process.env.PATH ?? ""), join(folder, name));
  return folder;
}

/** Returns the answer; undefined for a request that HTTP cannot have. */
async function ask(
  app: App,
  { method, path, headers, text }: AppRequest,
): Promise<{ status: number } | undefined> {
  const made = makeRequest(method, `${api}${path}`, headers, text);
  if (!made) return undefined;
  const began = performance.now();
  const response = await app.fetch(made);
  const ms = performance.now() - began;
  const { pathname } = new URL(made.url);
  const where = `${method} ${pathname} ${response.status}`;
  if (isStream(response)) await response.body?.cancel();
  const raw = isStream(response) ? "" : await response.text();
  if (response.status === 500) throw new Violation(`500 of ${ruleOf(made)}`, `${where} ${raw}`);
  if (ms > mostMs) throw new Violation(`${ruleOf(made)} takes longer than ${mostMs} ms`, `${where} ${ms}`);
  // The answer to HEAD has no body.
  const isChecked = !isStream(response) && made.method !== "HEAD" && pathname.startsWith("/api/v1/");
  if (isChecked) checkAnswer(made, response, raw);
  return response;
}

function checkAnswer(request: Request, response: Response, raw: string): void {
  try {
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const body: unknown = raw === "" ? undefined : isJson ? JSON.parse(raw) : raw;
    conforms(request.method, new URL(request.url).pathname.slice("/api/v1".length), response, body);
  } catch (error) {
    throw new Violation(
      `the answer of ${ruleOf(request)} ${response.status} does not fit the contract`,
      String(error),
    );
  }
}

/** Without the values in its path. */
function ruleOf({ method, url }: Request): string {
  const parts = new URL(url).pathname.split("/");
  return `${method} ${parts.map((part) => (/^[a-z_-]{2,}$/.test(part) && part !== "shop" ? part : "*")).join("/")}`;
}

function makeRequest(method: string, url: string, headers: AppRequest["headers"], text: string | undefined) {
  try {
    return new Request(url, {
      method,
      headers: {
        host: "127.0.0.1",
        authorization: `Bearer ${adminKey}`,
        "content-type": "application/json",
        ...headers,
      },
      ...(text !== undefined && !["GET", "HEAD"].includes(method) && { body: text }),
    });
  } catch {
    return undefined;
  }
}

function isStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}
