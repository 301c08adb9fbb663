import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { ToolError } from "../../errors/tool-error.ts";
import { isObject, tryParseJson } from "../../json/value.ts";
import { failureText } from "../../mcp/result.ts";
import type { Runtime } from "../../runtime/runtime.ts";
import type { ToolDefinition, ToolFailure, ToolResult } from "../../runtime/tool.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { createLog, type Log } from "../config/log.ts";
import { createToolRuntime } from "../runtime/tool-runtime.ts";
import { print, printError, printJson, printValue } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import { createCallCommand, type ToolCall } from "./call-command.ts";
import type { ProgramSettings } from "./command.ts";

/** Calls a tool with the options of a command line. Returns the exit code: 1 where the tool failed, 2 where an option is wrong. */
export async function callWithOptions(
  tool: string,
  options: readonly string[],
  { settings, manifests }: ProgramSettings,
): Promise<number> {
  const config = loadConfig(settings);
  const log = createLog(config.logging);
  const runtime = await createToolRuntime(config, log, manifests);
  const definition = runtime.list().find(({ name }) => name === tool);
  if (!definition) return unknownTool(tool, runtime.list());
  let exitCode = 0;
  const command = createCallCommand(definition, async (call) => {
    exitCode = await run({ definition, runtime, config, log, manifests }, call);
  });
  try {
    await command
      .exitOverride()
      .showHelpAfterError("(use --help for usage)")
      .parseAsync(options, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? 0 : 2;
  }
  await log.flush();
  return exitCode;
}

interface CalledTool {
  readonly definition: ToolDefinition;
  readonly runtime: Runtime;
  readonly config: Config;
  readonly log: Log;
  readonly manifests: readonly string[];
}

async function run(called: CalledTool, call: ToolCall): Promise<number> {
  if (call.record !== undefined) return recordCall(called, call, call.record);
  if (!call.dryRun && !call.curl) return callTool(called, call);
  await dryRunCall(called, call);
  return 0;
}

async function callTool({ definition: { name }, runtime }: CalledTool, call: ToolCall): Promise<number> {
  const args = argumentsOf(call);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once("SIGINT", interrupt);
  const result = await withProgress(name, (progress) =>
    runtime.call(name, args, { signal: interrupted.signal, progress }),
  );
  process.off("SIGINT", interrupt);
  const exitCode = printResult(result, call.json);
  return result.isError && interrupted.signal.aborted ? 130 : exitCode;
}

async function recordCall(called: CalledTool, call: ToolCall, name: string): Promise<number> {
  const { definition, config, log, manifests } = called;
  const { recordCall: record } = await import("./recorded-call.ts");
  const { result, file } = await record({
    tool: definition.name,
    arguments: argumentsOf(call),
    name,
    config,
    log,
    manifests,
  });
  printError(printable(`Recorded in ${file}.`));
  return printResult(result, call.json);
}

/** Prints the requests. Fails with ToolError as the call would. */
async function dryRunCall(called: CalledTool, call: ToolCall): Promise<void> {
  const { definition, config, log, manifests } = called;
  const [{ compileInput }, { parseArguments }, { findPlan }, { dryRun }, listing] = await Promise.all([
    import("../../handlers/compile.ts"),
    import("../../runtime/arguments.ts"),
    import("../plans/tool-plans.ts"),
    import("../runtime/dry-run.ts"),
    import("./request-listing.ts"),
  ]);
  const found = await findPlan(definition.name, config, log, manifests);
  if (!found) throw new Error(`"${definition.name}" is listed and has no plan`);
  const inputs = parseArguments(definition, compileInput(found.plan), argumentsOf(call));
  const shown = await dryRun(found.plan, inputs, config);
  if (call.json) printJson(listing.dryRunJson(shown, call.curl));
  else if (call.curl) print(listing.curlLines(shown));
  else print(listing.requestLines(shown).join("\n"));
}

/** Returns the exit code. */
function printResult(result: ToolResult, json: boolean): number {
  if (!result.isError) {
    printValue(result.value, json);
    return 0;
  }
  printFailure(result.error, json);
  return result.error.code === "invalid_arguments" ? 2 : 1;
}

function printFailure(error: ToolFailure, json: boolean): void {
  if (json) printJson({ error });
  else printError(printable(failureText(error)));
}

/** Options win over the members of `--input`. */
function argumentsOf({ options, input }: ToolCall): Record<string, unknown> {
  return { ...(input === undefined ? {} : readInput(input)), ...options };
}

function readInput(file: string): Record<string, unknown> {
  const where = file === "-" ? "stdin" : file;
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw wrongInput(`${where}: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = tryParseJson(text);
  if ("error" in parsed) throw wrongInput(`${where}: ${parsed.error.message}`);
  if (!isObject(parsed.value)) throw wrongInput(`${where} holds no JSON object`);
  return parsed.value;
}

function wrongInput(why: string): ToolError {
  return new ToolError("invalid_arguments", `The arguments cannot be read from --input: ${why}.`, {
    hint: 'Give a JSON object with the tool\'s arguments, such as {"limit": 5}.',
  });
}
