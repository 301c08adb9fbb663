import { defineCommand } from "./command.ts";

export const agentHook = defineCommand({
  name: "hook",
  summary: "read an event of the agent's program from stdin and report it",
  async run() {
    const { reportHook } = await import("../embedded/agent-hook.ts");
    await reportHook();
    return 0;
  },
});
