import { defineCommand } from "./command.ts";

export const orchestratorStart = defineCommand({
  name: "start",
  summary: "start it, unless it runs",
  async run(_values, { settings }) {
    const { start } = await import("./orchestrator-control.ts");
    return start(settings);
  },
});
