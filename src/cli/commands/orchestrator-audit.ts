import { defineCommand } from "./command.ts";
import { flag, follow, lines, text } from "./options.ts";

export const orchestratorAudit = defineCommand({
  name: "audit",
  summary: "print the end of its audit log: who sent which request, and its outcome",
  options: {
    lines,
    follow,
    json: flag("print the entries as they are in the file, as JSON lines"),
    caller: text("id", "only requests of this key or agent; none: those without a valid key"),
    project: text("id", "only requests for this project"),
    operation: text("name", "only requests for this operation of the API, such as sendMessage"),
  },
  async run(options, { settings }) {
    const { printAudit } = await import("./log-lines.ts");
    return printAudit(settings, options);
  },
});
