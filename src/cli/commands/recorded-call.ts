import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { writeAll } from "../../files/whole-files.ts";
import { exchange } from "../../net/exchange.ts";
import type { ToolResult } from "../../runtime/tool.ts";
import { recordExample } from "../../tool-tests/record-example.ts";
import { type Example, parseToolTest, toolTestText } from "../../tool-tests/tool-test.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";
import { editorSchema } from "../plans/editor-schema.ts";
import { testedTool, testsFolder } from "../plans/tested-tools.ts";
import { findPlan } from "../plans/tool-plans.ts";
import { createApis } from "../runtime/apis.ts";

export interface RecordedCall {
  readonly tool: string;
  readonly arguments: Record<string, unknown>;
  /** The example's name. */
  readonly name: string;
  readonly config: Config;
  readonly log: Log;
  readonly manifests: readonly string[];
}

/** Calls a tool and keeps the call as an example in `tests/` of its manifest's root folder; it replaces one of the same name. */
export async function recordCall(call: RecordedCall): Promise<{ result: ToolResult; file: string }> {
  const { tool, config, log, name } = call;
  if (name.trim() === "")
    throw new ToolError("invalid_arguments", "--record needs a name: what the example shows.");
  const found = await findPlan(tool, config, log, call.manifests);
  if (!found) throw new Error(`"${tool}" is listed and has no plan`);
  const folder = testsFolder(found.manifest);
  const path = join(folder, `${tool}.json`);
  const file = relative(process.cwd(), path);
  const before = await readExamples(path, file);
  const { result, example } = await recordExample(testedTool(found), {
    name,
    arguments: call.arguments,
    open: (recording) => createApis(config, log, recording(exchange)),
    secrets: config.logging.secrets.map((secret) => secret.reveal()),
  });
  const others = before.filter((one) => one.name !== name);
  const root = dirname(folder);
  const schema = editorSchema(root, "tool-test");
  const text = toolTestText({ $schema: schema.reference, examples: [...others, example] });
  await writeAll(root, new Map([...schema.files, [`tests/${tool}.json`, text]]));
  return { result, file };
}

async function readExamples(path: string, shown: string): Promise<readonly Example[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  return parseToolTest(text, shown).examples;
}
