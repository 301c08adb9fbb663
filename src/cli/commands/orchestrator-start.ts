import { defineCommand } from "./command.ts";

export const orchestratorStart = defineCommand({
  name: "start",
  summary: "start it if it is not running",
  async run(_values, { settings }) {
    const { start } = await import("./orchestrator-control.ts");
    return start(settings);
  },
});
