import { defineCommand } from "./command.ts";
import { follow, lines } from "./options.ts";

export const orchestratorLogs = defineCommand({
  name: "logs",
  summary: "print the end of its log",
  options: { lines, follow },
  async run(options, { settings }) {
    const { printLog } = await import("./log-lines.ts");
    return printLog(settings, options);
  },
});
