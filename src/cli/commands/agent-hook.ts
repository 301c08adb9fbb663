import { reportHook } from "../embedded/agent-hook.ts";
import { defineCommand } from "./command.ts";

export const command = defineCommand({
  name: "hook",
  summary: "report an event of the agent's program, which is read from stdin",
  async run() {
    await reportHook();
    return 0;
  },
});
