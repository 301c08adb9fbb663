import { defineCommand } from "./command.ts";

export const orchestratorStop = defineCommand({
  name: "stop",
  summary: "stop it; its agents keep running in tmux",
  async run(_values, { settings }) {
    const { stop } = await import("./orchestrator-control.ts");
    return stop(settings);
  },
});
