import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import { callWith, outcomeProblems, runExample, type TestedTool } from "../../tool-tests/run-example.ts";
import { type Example, parseToolTest, type ToolTest } from "../../tool-tests/tool-test.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { createLog, type Log } from "../config/log.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import { testedTools, testsFolder } from "../plans/tested-tools.ts";
import { createApis } from "../runtime/apis.ts";
import { outputColors, print, printJson } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import type { ProgramSettings } from "./command.ts";

/**
 * Runs the recorded examples of tools; `live` calls the configured APIs. Without names it runs all examples. Returns the exit code:
 * 1 where an example fails, or where a named tool has none.
 */
export async function runExamples(
  names: readonly string[],
  { live, json }: { readonly live: boolean; readonly json: boolean },
  { settings, manifests }: ProgramSettings,
): Promise<number> {
  const config = loadConfig(settings);
  const log = createLog(config.logging);
  const folders = await Promise.all(
    (manifests.length > 0 ? manifests : [ownManifest]).map((manifest) => readFolder(manifest, config, log)),
  );
  checkNames(names, folders);
  const report: { examples: Tested[]; without: string[] } = { examples: [], without: [] };
  for (const { tools, tests } of folders) {
    for (const tested of tools) {
      const { name } = tested.tool.definition;
      if (names.length > 0 && !names.includes(name)) continue;
      const test = tests.get(name);
      if (!test) report.without.push(name);
      for (const example of test?.examples ?? []) {
        const problems = live
          ? await runLive(tested, example, config, log)
          : await runExample(tested, example);
        report.examples.push({ tool: name, example: example.name, ok: problems.length === 0, problems });
      }
    }
  }
  if (json) printJson(report);
  else print(lines(report).join("\n"));
  await log.flush();
  const missing = names.some((name) => report.without.includes(name));
  return missing || report.examples.some(({ ok }) => !ok) ? 1 : 0;
}

interface Tested {
  readonly tool: string;
  readonly example: string;
  readonly ok: boolean;
  /** The differences from the recorded call, in sentences. */
  readonly problems: readonly string[];
}

interface Report {
  readonly examples: readonly Tested[];
  /** Tools without an example. */
  readonly without: readonly string[];
}

interface TestedFolder {
  readonly tools: readonly TestedTool[];
  /** By tool. */
  readonly tests: ReadonlyMap<string, ToolTest>;
}

/** Fails with configuration_invalid where a file belongs to no tool, or can't be used. */
async function readFolder(manifest: string, config: Config, log: Log): Promise<TestedFolder> {
  const tools = await testedTools(manifest, config, log);
  const folder = testsFolder(manifest);
  const files = await filesOf(folder);
  const names = tools.map(({ tool }) => tool.definition.name);
  const tests = new Map<string, ToolTest>();
  for (const file of files) {
    const path = relative(process.cwd(), join(folder, file));
    const name = file.slice(0, -".json".length);
    if (!names.includes(name))
      throw new ToolError(
        "configuration_invalid",
        `${path} has examples of "${name}", and the manifest has no such tool.${didYouMean(name, names)}`,
        { hint: "Rename the file with the tool, or remove it." },
      );
    tests.set(name, parseToolTest(await readTest(join(folder, file), path), path));
  }
  return { tools, tests };
}

async function readTest(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError("configuration_invalid", `${shown} can't be read: ${why}.`, { cause });
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function checkNames(names: readonly string[], folders: readonly TestedFolder[]): void {
  const known = folders.flatMap(({ tools }) => tools.map(({ tool }) => tool.definition.name));
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new ToolError("invalid_arguments", `There is no tool "${name}".${didYouMean(name, known)}`);
  }
}

/** A live answer differs each time: the call has to succeed or fail as recorded, and its result has to match the output schema. */
async function runLive({ tool }: TestedTool, example: Example, config: Config, log: Log): Promise<string[]> {
  const result = await callWith(tool, createApis(config, log), example.arguments);
  return result.isError || example.error ? outcomeProblems(example, result) : [];
}

function lines({ examples, without }: Report): string[] {
  const { green, red, dim } = outputColors();
  const failed = examples.filter(({ ok }) => !ok).length;
  const widest = Math.max(0, ...examples.map(({ tool }) => tool.length));
  return [
    ...examples.flatMap(({ tool, example, ok, problems }) => [
      `${ok ? green("ok  ") : red("FAIL")}  ${tool.padEnd(widest)}  ${printable(example)}`,
      ...problems.map((problem) => `      ${printable(problem)}`),
    ]),
    ...(without.length > 0 ? [dim(`no examples: ${without.join(", ")}`)] : []),
    "",
    `${examples.length} ${examples.length === 1 ? "example" : "examples"}: ${examples.length - failed} ok, ${failed} failed.`,
  ];
}
