import { createReadStream, existsSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { loadConfig } from "../config/config.ts";
import { lastLines, orchestratorLog, readableLine } from "../embedded/orchestrator-log.ts";
import { print, printError } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { flag, type OptionSpec } from "./options.ts";

const lines: OptionSpec<number> = {
  short: "-n",
  value: "number",
  about: "how many lines",
  standard: 50,
  parse: (text) => Number(text) || 50,
  read: Number,
};

export const command = defineCommand({
  name: "logs",
  summary: "print the end of its log",
  options: { lines, follow: flag("go on as the log grows", "-f") },
  async run({ lines, follow }, { settings }) {
    const config = loadConfig(settings);
    const log = orchestratorLog(config);
    if (!existsSync(log)) {
      printError(`There is no log yet at ${log}.`);
      return 1;
    }
    let position = statSync(log).size;
    for (const line of lastLines(config, lines)) print(line);
    while (follow) {
      await sleep(300);
      position = await printFrom(log, position);
    }
    return 0;
  },
});

/** Prints the whole lines from a position of the file. Returns the position after them. */
async function printFrom(log: string, start: number): Promise<number> {
  let text = "";
  for await (const chunk of createReadStream(log, { start, encoding: "utf8" })) text += chunk;
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  for (const line of whole.split("\n").slice(0, -1)) print(readableLine(line));
  return start + Buffer.byteLength(whole);
}
