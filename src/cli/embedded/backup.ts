import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { writeAtomically } from "../../files/draft.ts";
import { backUpDatabase } from "../../orchestrator/store/database-file.ts";
import { shellWord } from "../../text/shell.ts";
import { type ConfigOptions, loadConfig } from "../config/config.ts";
import { print } from "../terminal/output.ts";
import { readKey } from "./orchestrator-record.ts";

/** Writes a backup, and prints how to put it back. Never replaces a file. Returns the exit code. */
export async function backUp(settings: ConfigOptions, given: string | undefined): Promise<number> {
  const { stateDir } = loadConfig(settings).orchestrator;
  const database = join(stateDir, "orchestrator.db");
  const file = resolve(given ?? `orchestrator-${new Date().toISOString().replaceAll(/[-:]|\..*/g, "")}.db`);
  const keyFile = `${file}.key`;
  for (const path of [file, keyFile])
    if (existsSync(path)) throw new ToolError("invalid_arguments", `${path} exists. Name another file.`);
  if (!existsSync(database))
    throw new ToolError("not_found", `There is no database ${database}: there is nothing to back up.`);
  await backUpDatabase(database, file);
  const key = readKey(stateDir);
  if (key !== undefined) await writeAtomically(keyFile, `${key}\n`, 0o600);
  const put = (from: string, to: string) => `  cp -p ${shellWord(from)} ${shellWord(join(stateDir, to))}`;
  print(`${file} has the database${key === undefined ? "" : `, ${keyFile} the key`}. To put it back:
  tmux-orchestrator-mcp orchestrator stop
  rm -f ${shellWord(`${database}-wal`)} ${shellWord(`${database}-shm`)}
${put(file, "orchestrator.db")}${key === undefined ? "" : `\n${put(keyFile, "key")}`}
  tmux-orchestrator-mcp orchestrator start`);
  return 0;
}
