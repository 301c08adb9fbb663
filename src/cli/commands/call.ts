import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { ToolError } from "../../errors/tool-error.ts";
import { failureText } from "../../mcp/result.ts";
import type { Runtime } from "../../runtime/runtime.ts";
import type { ToolFailure, ToolResult } from "../../runtime/tool.ts";
import { type ConfigOptions, loadConfig, secretsOf } from "../config/config.ts";
import { openLog } from "../config/log.ts";
import { openRuntimeWith } from "../runtime/open-runtime.ts";
import { print, printValue } from "../terminal/output.ts";
import { showProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";
import { unknownTool } from "../terminal/unknown-tool.ts";
import { type ToolCall, toolCommand } from "./tool-command.ts";

export interface CallOptions extends ConfigOptions {
  readonly name: string;
  /** What stands behind the tool's name. */
  readonly options: readonly string[];
  readonly manifests: readonly string[];
}

/** Calls one tool and prints its result. Gives the exit code: 1 when the tool failed, 2 when the arguments are wrong. */
export async function call({ name, options, manifests, ...settings }: CallOptions): Promise<number> {
  const config = loadConfig(settings);
  const log = openLog({ ...config.logging, secrets: secretsOf(config) });
  const runtime = await openRuntimeWith(config, log, manifests);
  const definition = runtime.list().find((tool) => tool.name === name);
  if (!definition) return unknownTool(name, runtime.list());
  let exitCode = 0;
  const command = toolCommand(definition, async (toolCall) => {
    if (toolCall.record !== undefined) {
      const { record } = await import("./record.ts");
      const asked = { tool: name, arguments: argumentsOf(toolCall), name: toolCall.record };
      const { result, file } = await record({ ...asked, config, log, manifests });
      process.stderr.write(`${printable(`Recorded in ${file}.`)}\n`);
      exitCode = tell(result, toolCall.json);
      return;
    }
    if (toolCall.dryRun === undefined) {
      exitCode = await run(runtime, name, toolCall);
      return;
    }
    const { dryRun } = await import("./dry-run.ts");
    await dryRun(argumentsOf(toolCall), { name, definition, config, log, manifests, ...toolCall });
  });
  try {
    await command
      .exitOverride()
      .showHelpAfterError("(--help lists what there is)")
      .parseAsync(options, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? 0 : 2;
  }
  await log.flush();
  return exitCode;
}

async function run(runtime: Runtime, name: string, { json, ...toolCall }: Given): Promise<number> {
  const args = argumentsOf(toolCall);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once("SIGINT", interrupt);
  const progress = showProgress(name, process.stderr);
  const result = await runtime.call(name, args, {
    signal: interrupted.signal,
    progress: (message) => progress.report(message),
  });
  progress.stop();
  process.off("SIGINT", interrupt);
  const exitCode = tell(result, json);
  return result.isError && interrupted.signal.aborted ? 130 : exitCode;
}

function tell(result: ToolResult, json: boolean): number {
  if (!result.isError) {
    printValue(result.value, json);
    return 0;
  }
  printFailure(result.error, json);
  return result.error.code === "invalid_arguments" ? 2 : 1;
}

type Given = Omit<ToolCall, "dryRun" | "record">;

function argumentsOf({ options, input }: Omit<Given, "json">): Record<string, unknown> {
  return { ...(input === undefined ? {} : readInput(input)), ...options };
}

function printFailure(error: ToolFailure, json: boolean): void {
  if (json) print(JSON.stringify({ error }, null, 2));
  else process.stderr.write(`${printable(failureText(error))}\n`);
}

function readInput(file: string): Record<string, unknown> {
  const where = file === "-" ? "stdin" : file;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8"));
  } catch (cause) {
    throw wrongInput(`${where}: ${cause instanceof Error ? cause.message : cause}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrongInput(`${where} holds no JSON object`);
  }
  return { ...value };
}

function wrongInput(why: string): ToolError {
  return new ToolError("invalid_arguments", `The arguments cannot be read from --input: ${why}.`, {
    hint: 'Give a JSON object with the tool\'s arguments, such as {"limit": 5}.',
  });
}
