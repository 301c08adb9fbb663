import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { addToolCommands } from "./commands/tool-commands.ts";
import type { ConfigOptions } from "./config/config.ts";
import { version } from "./config/version.ts";
import { reportFatal } from "./terminal/fatal.ts";

/** What commander makes of the options before a command. */
interface ProgramOptions {
  readonly config?: string;
  readonly toolset?: string[];
  readonly excludeToolset?: string[];
  readonly readOnly?: boolean;
  readonly discovery?: string;
}

/** What commander makes of the options of `import`. */
interface ImportOptions {
  readonly out?: string;
  readonly name?: string;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly allowHost?: string[];
  readonly prefix?: string;
  readonly serverName?: string;
  readonly outputDepth?: number;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What commander makes of the options of `create`. */
interface CreateOptions {
  readonly from?: string;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly allowHost?: string[];
  readonly json?: boolean;
}

/** What commander makes of the options of `lint`. */
interface LintOptions {
  readonly failOn: "error" | "warning" | "never";
  readonly serverName?: string;
  readonly tokens?: boolean;
  readonly json?: boolean;
}

/** What commander makes of the options of `generate` and `diff`. */
interface DriftFlags {
  readonly from?: string;
  readonly source?: string;
  readonly manifest?: string[];
  readonly allowHost?: string[];
  readonly format?: "text" | "markdown" | "json";
  readonly all?: boolean;
  readonly failOn: "breaking" | "additive" | "cosmetic" | "none";
}

/** What the exit code says. */
const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

const help = `
Exit codes: 0 done, 1 it failed, 2 wrong usage. Settings: config/mcp_config.json, TMUX_ORCHESTRATOR_URL,
TMUX_ORCHESTRATOR_API_KEY, TMUX_ORCHESTRATOR_STATE_DIR, TMUX_ORCHESTRATOR_AGENT_COMMAND,
TMUX_ORCHESTRATOR_ALLOWED_ROOTS, TMUX_ORCHESTRATOR_TOOLSETS, TMUX_ORCHESTRATOR_EXCLUDE_TOOLSETS,
TMUX_ORCHESTRATOR_READ_ONLY, TMUX_ORCHESTRATOR_DISCOVERY, TMUX_ORCHESTRATOR_LOG_LEVEL, ANTHROPIC_API_KEY,
ANTHROPIC_BASE_URL.`;

/** Parses the arguments and runs the command; sets the exit code. Each command's own code is loaded when it is chosen. */
export async function runProgram(args: readonly string[]): Promise<void> {
  process.stdout.on("error", quitWhenNobodyReads);
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (error) {
    // commander has said what is wrong.
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    else reportFatal(error);
  }
}

function createProgram(): Command {
  const program = new Command("tmux-orchestrator-mcp")
    .description("Runs teams of AI coding agents in tmux. Without a command: an MCP server over stdio.")
    .version(version, "-V, --version")
    .option("--config <file>", "the configuration file (TMUX_ORCHESTRATOR_CONFIG)")
    .option("--manifest <file>", "a manifest with more tools; repeatable", repeated)
    .option("--toolset <name>", "offer only tools of this toolset; repeatable", repeated)
    .option("--exclude-toolset <name>", "offer no tools of this toolset; repeatable", repeated)
    .option("--read-only", "offer only tools that change nothing")
    .addOption(
      new Option("--discovery <mode>", "offer three tools that find, describe and call the others").choices([
        "auto",
        "on",
        "off",
      ]),
    )
    .enablePositionalOptions()
    .helpCommand(true)
    .exitOverride()
    .addHelpText("after", help);
  const configFile = () => program.opts<{ config?: string }>().config;
  const settings = () => configOptions(program.opts<ProgramOptions>());
  const manifests = () => program.opts<{ manifest?: string[] }>().manifest ?? [];
  // A command that is not there is an unknown command, not an argument of the server.
  program
    .argument("[command]")
    .usage("[options] [command]")
    .action(async (unknown: string | undefined) => {
      if (unknown !== undefined)
        program.error(`error: unknown command '${unknown}'${suggestion(program, unknown)}`);
      const { serve } = await import("./runtime/serve.ts");
      await serve({ ...settings(), manifests: manifests() });
    });

  add(program, "tools")
    .description("list the tools, or describe one")
    .argument("[name]", "a tool")
    .option("--toolsets", "list the toolsets: their tools, how many are offered, what they cost in tokens")
    .option("--json", "print as JSON")
    .action(async (name: string | undefined, options: { toolsets?: boolean; json?: boolean }) => {
      const { tools } = await import("./commands/tools.ts");
      process.exitCode = await tools({
        ...settings(),
        ...{ name, toolsets: options.toolsets === true, json: options.json === true, manifests: manifests() },
      });
    });

  add(program, "call")
    .description("call a tool; `call TOOL --help` lists its options")
    .usage("<tool> [options]")
    .argument("<tool>")
    .argument("[options...]")
    .passThroughOptions()
    .allowUnknownOption()
    .action(async (name: string, options: string[]) => {
      const { call } = await import("./commands/call.ts");
      process.exitCode = await call({ ...settings(), name, options, manifests: manifests() });
    });

  add(program, "explain")
    .description("say what a tool does with its arguments, and which HTTP requests it sends")
    .argument("<tool>")
    .option("--json", "print as JSON")
    .option("--curl", "print the requests as command lines of curl")
    .action(async (name: string, { json, curl }: { json?: boolean; curl?: boolean }) => {
      const { explain } = await import("./commands/explain.ts");
      process.exitCode = await explain({
        ...settings(),
        ...{ name, json: json === true, curl: curl === true, manifests: manifests() },
      });
    });

  addToolCommands(add(program, "tool"), add, manifests, settings);

  const orchestrator = add(program, "orchestrator").description("the embedded orchestrator");
  add(orchestrator, "start")
    .description("start it, unless it runs")
    .action(async () => {
      const { startCommand } = await import("./commands/orchestrator.ts");
      process.exitCode = await startCommand(configFile());
    });
  add(orchestrator, "stop")
    .description("end it; its agents live on in tmux")
    .action(async () => {
      const { stopCommand } = await import("./commands/orchestrator.ts");
      process.exitCode = await stopCommand(configFile());
    });
  add(orchestrator, "status")
    .description("say whether it runs, and where")
    .option("--json", "print as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const { statusCommand } = await import("./commands/orchestrator.ts");
      process.exitCode = await statusCommand(configFile(), json === true);
    });
  add(orchestrator, "logs")
    .description("print the end of its log")
    .option("-n, --lines <number>", "how many lines", "50")
    .option("-f, --follow", "go on as the log grows")
    .action(async (options: { lines: string; follow?: boolean }) => {
      const { logsCommand } = await import("./commands/orchestrator.ts");
      process.exitCode = await logsCommand(
        configFile(),
        Number(options.lines) || 50,
        options.follow === true,
      );
    });
  addKeysCommands(orchestrator, configFile);
  orchestrator.addCommand(
    new Command("run")
      .description("run it in the foreground")
      .option("--settings <json>")
      .exitOverride()
      .action(async ({ settings }: { settings?: string }) => {
        const { runOrchestrator } = await import("./embedded/run-orchestrator.ts");
        process.exitCode = await runOrchestrator(configFile(), settings);
      }),
    { hidden: true },
  );

  const agent = add(program, "agent").description("what agents call in their terminal");
  add(agent, "reply")
    .description("answer a message that was sent to this agent")
    .argument("<message>", "the id in the line below the message")
    .argument("[text]", "the answer; `-` reads it from stdin", "-")
    .action(async (message: string, text: string) => {
      const { replyCommand } = await import("./commands/agent-reply.ts");
      process.exitCode = await replyCommand(message, text);
    });
  add(agent, "hook")
    .description("report an event of the agent's program, which is read from stdin")
    .action(async () => {
      const { reportHook } = await import("./commands/agent-hook.ts");
      await reportHook();
    });

  add(program, "import")
    .description("make tools of an OpenAPI 3, Swagger 2.0 or Arazzo 1 document")
    .argument("<document>", "a file or an address, JSON or YAML")
    .option(
      "-o, --out <folder>",
      "where the manifest and its schemas go; by default a folder named after the API",
    )
    .option("--name <name>", "what the API is called in the manifest and the configuration")
    .option(
      "--include <rule>",
      "only these: tag:T, path:/p/**, method:get, the id of an operation or a workflow; repeatable",
      repeated,
    )
    .option("--exclude <rule>", "not these; repeatable", repeated)
    .option("--allow-host <host>", "fetch references from this host; repeatable", repeated)
    .option("--prefix <text>", "put before each tool's name")
    .option("--server-name <name>", "how clients call the server: names leave room for mcp__NAME__")
    .option("--output-depth <levels>", "how far output schemas tell an answer, 1 to 8; 2 without it", levels)
    .option("--all", "report usable operations and notes too")
    .option("--dry-run", "report, and write nothing")
    .option("--json", "print the report as JSON")
    .action(async (document: string, options: ImportOptions) => {
      const { importCommand } = await import("./commands/import.ts");
      const {
        include = [],
        exclude = [],
        allowHost = [],
        prefix = "",
        out,
        name,
        serverName,
        outputDepth,
      } = options;
      process.exitCode = await importCommand({
        ...{ document, include, exclude, allowHost, prefix, out, name, serverName, outputDepth },
        all: options.all === true,
        dryRun: options.dryRun === true,
        json: options.json === true,
      });
    });

  add(program, "create")
    .description("start a project of your own: manifest, schemas, configuration, tests")
    .argument("<folder>", "a new folder; its name is the project's")
    .option("--from <document>", "an OpenAPI 3, Swagger 2.0 or Arazzo 1 document; without it, a small sample")
    .option("--include <rule>", "only these, as with import; repeatable", repeated)
    .option("--exclude <rule>", "not these; repeatable", repeated)
    .option("--allow-host <host>", "fetch references from this host; repeatable", repeated)
    .option("--json", "print the report as JSON")
    .action(async (folder: string, options: CreateOptions) => {
      const { create } = await import("./commands/create.ts");
      process.exitCode = await create({
        ...{ folder, from: options.from, json: options.json === true },
        ...{ include: options.include ?? [], exclude: options.exclude ?? [] },
        allowHost: options.allowHost ?? [],
      });
    });
  add(program, "lint")
    .description("look at tools as models and clients will: names, texts, arguments, hints, tokens")
    .argument("[files...]", "manifests; without one the server's own and those of --manifest")
    .addOption(
      new Option("--fail-on <level>", "the least grave finding that fails")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--server-name <name>", "how clients call the server: names have mcp__NAME__ before them")
    .option("--tokens", "list what each tool takes of a model's context, largest first")
    .option("--json", "print as JSON")
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import("./commands/lint.ts");
      process.exitCode = await lintCommand({
        ...{ manifests: paths, added: manifests(), configFile: configFile() },
        ...{ serverName: options.serverName, failOn: options.failOn },
        tokens: options.tokens === true,
        json: options.json === true,
      });
    });

  const driftOptions = (options: DriftFlags) => ({
    manifests: [...manifests(), ...(options.manifest ?? [])],
    format: options.format ?? ("text" as const),
    all: options.all === true,
    document:
      options.from === undefined
        ? undefined
        : { from: options.from, source: options.source, allowHost: options.allowHost ?? [] },
  });
  addDriftOptions(add(program, "generate"))
    .description(
      "write the types of a manifest's tools and its lock; without one, this project's own generated/",
    )
    .option("--check", "compare instead of writing")
    .addOption(failOn("none"))
    .action(async (options: DriftFlags & { check?: boolean }) => {
      const { generate } = await import("./commands/generate.ts");
      const check = options.check === true;
      process.exitCode = await generate({ ...driftOptions(options), failOn: options.failOn, check });
    });

  addDriftOptions(add(program, "diff"))
    .description("say what changed for each tool since `generate`, or what another document changes")
    .addOption(failOn("breaking"))
    .action(async (options: DriftFlags) => {
      const { diff } = await import("./commands/diff.ts");
      const { document, ...asked } = driftOptions(options);
      process.exitCode = await diff({ ...asked, failOn: options.failOn }, document);
    });

  add(program, "doctor")
    .description("look at everything that this needs, and say how to put it right")
    .option("--json", "print as JSON")
    .option("--hazards", "list what this version of tmux does that would hurt, and what is done about it")
    .option("--drift", "compare the Web Server's API with what the tools were made of")
    .action(async (options: { json?: boolean; hazards?: boolean; drift?: boolean }) => {
      const { doctor } = await import("./commands/doctor.ts");
      process.exitCode = await doctor(configFile(), options);
    });
  return program;
}

function addDriftOptions(command: Command): Command {
  return command
    .option("--from <document>", "another version of the API's document: a file or an address")
    .option("--source <name>", "which API's document it is, where the manifest has several")
    .option("--manifest <file>", "another manifest than this project's own; repeatable", repeated)
    .option("--allow-host <host>", "fetch references from this host; repeatable", repeated)
    .addOption(new Option("--format <format>", "how changes are told").choices(["text", "markdown", "json"]))
    .option("--all", "list operations that no tool uses, too");
}

function failOn(standard: string): Option {
  return new Option("--fail-on <level>", "exit with 1, and write nothing, for changes of this level or worse")
    .choices(["breaking", "additive", "cosmetic", "none"])
    .default(standard);
}

/** Which tools there are: said on the command line it counts before the configuration file. */
function configOptions({
  config,
  toolset,
  excludeToolset,
  readOnly,
  discovery,
}: ProgramOptions): ConfigOptions {
  return {
    configFile: config,
    tools: {
      ...(toolset && { toolsets: toolset }),
      ...(excludeToolset && { exclude_toolsets: excludeToolset }),
      ...(readOnly && { read_only: true }),
      ...(discovery !== undefined && { discovery }),
    },
  };
}

function addKeysCommands(orchestrator: Command, configFile: () => string | undefined): void {
  const keys = add(orchestrator, "keys").description("its keys, besides that of the state folder");
  add(keys, "add")
    .description("make a key and show it once")
    .argument("<name>", "what it is for")
    .addOption(
      new Option("--scope <scope>", "what it allows").choices(["read", "write", "admin"]).default("read"),
    )
    .option("--expires-in <seconds>", "how long it is valid", wholeSeconds)
    .option("--json", "print as JSON")
    .action(async (name: string, options: { scope: string; expiresIn?: number; json?: boolean }) => {
      const { addKey } = await import("./commands/orchestrator-keys.ts");
      const key = { name, scope: options.scope, expiresIn: options.expiresIn };
      process.exitCode = await addKey(configFile(), key, options.json === true);
    });
  add(keys, "list")
    .description("list the keys, without the keys themselves")
    .option("--json", "print as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const { listKeys } = await import("./commands/orchestrator-keys.ts");
      process.exitCode = await listKeys(configFile(), json === true);
    });
  add(keys, "remove")
    .description("make a key invalid")
    .argument("<id>", "its id, as `keys list` shows it")
    .action(async (id: string) => {
      const { removeKey } = await import("./commands/orchestrator-keys.ts");
      process.exitCode = await removeKey(configFile(), id);
    });
}

function levels(text: string): number {
  if (!/^[1-8]$/.test(text)) throw new InvalidArgumentError("It must be a number from 1 to 8.");
  return Number(text);
}

function wholeSeconds(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It must be a number of seconds.");
  return Number(text);
}

function add(parent: Command, name: string): Command {
  return parent.command(name).exitOverride().showHelpAfterError("(--help lists what there is)");
}

function repeated(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

function suggestion(program: Command, unknown: string): string {
  const near = program.commands
    .map((command) => command.name())
    .find((name) => distanceAtMostTwo(name, unknown));
  return near ? `\n(Did you mean ${near}?)` : "";
}

function distanceAtMostTwo(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j] ?? 0) + (char === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    }
    row = next;
  }
  return (row[b.length] ?? 9) <= 2;
}

/** `tools | head` closes the pipe early. */
function quitWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.ok);
  throw error;
}
