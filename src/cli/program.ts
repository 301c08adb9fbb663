import { Command, CommanderError } from "commander";
import { nearestName } from "../text/did-you-mean.ts";
import { agent } from "./commands/agent.ts";
import { call } from "./commands/call.ts";
import { addOptions, type ProgramSettings, readValues, type Values } from "./commands/command.ts";
import { create } from "./commands/create.ts";
import { diff } from "./commands/diff.ts";
import { doctor } from "./commands/doctor.ts";
import { explain } from "./commands/explain.ts";
import { generate } from "./commands/generate.ts";
import { importDocument } from "./commands/import.ts";
import { lint } from "./commands/lint.ts";
import { choice, flag, list, text } from "./commands/options.ts";
import { orchestrator } from "./commands/orchestrator.ts";
import { tool } from "./commands/tool.ts";
import { tools } from "./commands/tools.ts";
import type { ConfigOptions } from "./config/config.ts";
import { version } from "./config/version.ts";
import { reportFatal } from "./terminal/fatal.ts";

const commands = [
  tools,
  call,
  explain,
  tool,
  orchestrator,
  agent,
  importDocument,
  create,
  lint,
  generate,
  diff,
  doctor,
];

const options = {
  config: text("file", "the configuration file (TMUX_ORCHESTRATOR_CONFIG)"),
  manifest: list("file", "a manifest with more tools; repeatable"),
  toolset: list("name", "offer only tools of this toolset; repeatable"),
  excludeToolset: list("name", "offer no tools of this toolset; repeatable"),
  readOnly: flag("offer only tools that change nothing"),
  discovery: choice("mode", "offer three tools that find, describe and call the others", [
    "auto",
    "on",
    "off",
  ]),
};

const exitCodes = { ok: 0, usage: 2 } as const;

const help = `
Exit codes: 0 success, 1 failure, 2 wrong usage. Settings: config/mcp_config.json, TMUX_ORCHESTRATOR_URL,
TMUX_ORCHESTRATOR_API_KEY, TMUX_ORCHESTRATOR_STATE_DIR, TMUX_ORCHESTRATOR_AGENT_COMMAND,
TMUX_ORCHESTRATOR_SANDBOX, TMUX_ORCHESTRATOR_ALLOWED_ROOTS, TMUX_ORCHESTRATOR_AGENT_SECRETS,
TMUX_ORCHESTRATOR_TOOLSETS,
TMUX_ORCHESTRATOR_EXCLUDE_TOOLSETS, TMUX_ORCHESTRATOR_READ_ONLY, TMUX_ORCHESTRATOR_DISCOVERY,
TMUX_ORCHESTRATOR_LOG_LEVEL, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL.`;

/** Parses the arguments and runs the command, which sets the exit code. */
export async function runProgram(args: readonly string[]): Promise<void> {
  process.stdout.on("error", quitWhenNobodyReads);
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (error) {
    // commander has printed what is wrong.
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    else reportFatal(error);
  }
}

/** The program with all commands. Without a command it serves. */
function createProgram(): Command {
  const program = new Command("tmux-orchestrator-mcp")
    .description("Runs teams of AI coding agents in tmux. Without a command, it is an MCP server over stdio.")
    .version(version, "-V, --version")
    // A command that does not exist is an unknown command, not an argument of the server.
    .argument("[command]")
    .usage("[options] [command]")
    .enablePositionalOptions()
    .helpCommand(true)
    .exitOverride()
    .addHelpText("after", help);
  addOptions(program, options);
  for (const command of commands) command.addTo(program, () => settingsOf(program));
  return program.action(async (unknown: string | undefined) => {
    if (unknown !== undefined) program.error(`error: unknown command '${unknown}'${suggestion(unknown)}`);
    const { settings, manifests } = settingsOf(program);
    const { serve } = await import("./serve.ts");
    await serve({ ...settings, manifests });
  });
}

function settingsOf(program: Command): ProgramSettings {
  const values = readValues(options, program.opts());
  return { settings: configOptions(values), manifests: values.manifest };
}

/** The choice of tools on the command line overrides the configuration file's. */
function configOptions(values: Values<typeof options>): ConfigOptions {
  const { config, toolset, excludeToolset, readOnly, discovery } = values;
  return {
    configFile: config,
    tools: {
      ...(toolset.length > 0 && { toolsets: toolset }),
      ...(excludeToolset.length > 0 && { exclude_toolsets: excludeToolset }),
      ...(readOnly && { read_only: true }),
      ...(discovery !== undefined && { discovery }),
    },
  };
}

function suggestion(unknown: string): string {
  const near = nearestName(
    unknown,
    commands.map(({ name }) => name),
  );
  return near === undefined ? "" : `\n(Did you mean ${near}?)`;
}

/** `tools | head` closes the pipe early. */
function quitWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.ok);
  throw error;
}
