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

export const orchestratorLogs = defineCommand({
  name: "logs",
  summary: "print the end of its log",
  options: { lines, follow: flag("print new lines as they are written", "-f") },
  async run({ lines, follow }, { settings }) {
    const { printLog } = await import("./orchestrator-control.ts");
    return printLog(settings, lines, follow);
  },
});
