import { defineCommand } from "./command.ts";

export const agentHook = defineCommand({
  name: "hook",
  summary: "report an event of the agent's program, which is read from stdin",
  async run() {
    const { reportHook } = await import("../embedded/agent-hook.ts");
    await reportHook();
    return 0;
  },
});
