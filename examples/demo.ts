/**
 * The main job on the embedded orchestrator, as a real MCP client over stdio: `npm run demo [-- --keep] [-- --agent claude]`.
 * Everything it makes lives in one temporary folder and on a tmux server of its own; it removes both.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import pc from "picocolors";
import { renderValue } from "../src/cli/terminal/render.ts";

const run = promisify(execFile);
const dist = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
const cli = [process.execPath, dist("cli.js")] as const;

const { values: options } = parseArgs({
  options: {
    keep: { type: "boolean", default: false },
    agent: { type: "string", default: "scripted-agent" },
  },
});
const agentCommand =
  options.agent === "scripted-agent" ? `"${process.execPath}" "${dist("scripted-agent.js")}"` : options.agent;

const root = await realpath(await mkdtemp(join(tmpdir(), "tmo-demo-")));
const stateDir = join(root, "state");
const repository = join(root, "shop");
const socket = join(stateDir, "tmux.sock");
const env = {
  ...inherited("PATH", "HOME", "LANG", "TERM", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"),
  TMUX_ORCHESTRATOR_STATE_DIR: stateDir,
  TMUX_ORCHESTRATOR_ALLOWED_ROOTS: root,
  TMUX_ORCHESTRATOR_AGENT_COMMAND: agentCommand,
};
/** What the scripted agent's screen shows once it has answered; Claude Code's shows at least the message. */
const answered = options.agent === "scripted-agent" ? "received «Please start with the basket" : "basket";
const client = new Client({ name: "demo", version: "1.0.0" });

process.once("SIGINT", () => void cleanUp().finally(() => process.exit(130)));
try {
  await demo();
} catch (error) {
  console.error(`\n${pc.red("✗")} ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function demo(): Promise<void> {
  say(`A git repository in ${repository}`);
  await makeRepository();

  say("An MCP client starts the server over stdio and asks for its tools");
  await client.connect(new StdioClientTransport({ command: cli[0], args: [cli[1]], env, stderr: "inherit" }));
  const { tools } = await client.listTools();
  for (const tool of tools) console.log(`  ${pc.bold(tool.name)}  ${pc.dim(tool.title ?? "")}`);

  say(
    `A team of three, each a ${options.agent === "scripted-agent" ? "scripted agent (no model behind it)" : options.agent}`,
  );
  const project = await call("create_orchestration_project", {
    project_name: "shop",
    project_path: repository,
    specification: "# Shop\n\nA small web shop: a catalogue, a basket, a checkout.",
    team_composition: ["orchestrator", "developer", "tester"],
  });
  const projectId = text(project.project_id);
  const attach = text(project.attach_command);
  await untilRunning(projectId);

  say("A message for the developer");
  await call("send_intelligent_message", {
    project_id: projectId,
    target_agent: "developer",
    message_intent: "task_assignment",
    content: "Please start with the basket: add, remove, total.",
  });
  say("… and the developer's own screen, as `tmux attach` would show it");
  console.log(box(await screen(projectId, "developer", answered)));

  say("Is the project healthy?");
  await call("analyze_project_health", { project_id: projectId });
  say("A summary for those who pay");
  await call("generate_status_summary", { project_ids: [projectId], summary_type: "executive" });
  say("A git workflow");
  await call("ai_generate_git_workflow", {
    project_id: projectId,
    workflow_description:
      "Feature branches with a review, and a staging branch that deploys when develop is merged",
    constraints: { max_branches: 5, require_reviews: true },
  });
  say("An automation");
  await call("create_automation_workflow", {
    workflow_name: "unblock-agents",
    description:
      "When an agent waits for permission for more than 10 minutes, send a message to the orchestrator",
    target_projects: [projectId],
  });
  say("All projects");
  await call("list_orchestration_projects", { include_metrics: true });

  if (options.keep) {
    say("Left running (--keep)");
    console.log(`  look:  ${attach}`);
    console.log(
      `  end:   TMUX_ORCHESTRATOR_STATE_DIR=${stateDir} ${cli.join(" ")} orchestrator stop; tmux -S ${socket} kill-server; rm -r ${root}`,
    );
  } else {
    console.log(pc.dim(`\nWith --keep you could now look at the team: ${attach}`));
  }
}

async function call(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const result = await client.callTool({ name, arguments: args });
  console.log(pc.dim(`  ${name} ${JSON.stringify(args)}`));
  if (result.isError) throw new Error(`${name} failed: ${result.content.map(textOf).join("\n")}`);
  const answer = result.structuredContent as Record<string, unknown>;
  console.log(indent(renderValue(answer, { color: pc.isColorSupported, width: process.stdout.columns })));
  return answer;
}

interface ListedProject {
  project_id: string;
  status: string;
  status_reason?: string | null;
}

/** Each agent has been started, shows its prompt and has its briefing. */
async function untilRunning(projectId: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { structuredContent } = await client.callTool({
      name: "list_orchestration_projects",
      arguments: {},
    });
    const { projects } = structuredContent as { projects: ListedProject[] };
    const project = projects.find((listed) => listed.project_id === projectId);
    if (project?.status === "running") return;
    if (project?.status === "failed") throw new Error(`the team did not start: ${project.status_reason}`);
    await sleep(100);
  }
  throw new Error("the team was not ready within 60 seconds");
}

/** What the agent's pane shows, once it shows `expected`. */
async function screen(projectId: string, window: string, expected: string): Promise<string> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const { stdout } = await run("tmux", [
      "-S",
      socket,
      "capture-pane",
      "-p",
      "-t",
      `=${projectId}:=${window}`,
    ]);
    if (stdout.includes(expected) || Date.now() > deadline) return stdout.trimEnd();
    await sleep(100);
  }
}

async function makeRepository(): Promise<void> {
  await mkdir(repository);
  const git = (...args: string[]) =>
    run("git", ["-C", repository, "-c", "user.name=Demo", "-c", "user.email=demo@example.com", ...args]);
  await git("init", "--quiet", "--initial-branch=main");
  await writeFile(join(repository, "README.md"), "# Shop\n");
  await git("add", "README.md");
  await git("commit", "--quiet", "--message=Begin the shop");
}

async function cleanUp(): Promise<void> {
  await client.close();
  if (options.keep) return;
  await run(cli[0], [cli[1], "orchestrator", "stop"], { env }).catch(() => {});
  await run("tmux", ["-S", socket, "kill-server"]).catch(() => {});
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function inherited(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function say(title: string): void {
  console.log(`\n${pc.cyan("▸")} ${pc.bold(title)}`);
}

function indent(lines: string): string {
  return lines.replace(/^/gm, "  ");
}

function box(lines: string): string {
  return lines.replace(/^/gm, pc.dim("  │ "));
}

function textOf(block: { type: string; text?: string }): string {
  return block.text ?? `(${block.type})`;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`expected a string, got ${JSON.stringify(value)}`);
  return value;
}
