import { defineCommand } from "./command.ts";
import { json } from "./options.ts";

export const orchestratorStatus = defineCommand({
  name: "status",
  summary: "show whether it is running, and where",
  options: { json },
  async run({ json }, { settings }) {
    const { printStatus } = await import("./orchestrator-control.ts");
    return printStatus(settings, json);
  },
});
