import { defineCommand } from "./command.ts";
import { text } from "./options.ts";

export const orchestratorRun = defineCommand({
  name: "run",
  summary: "run it in the foreground",
  options: { settings: text("json", "settings that replace the configuration's") },
  hidden: true,
  async run({ settings: given }, { settings }) {
    // Loaded last: it brings the server and the database.
    const { runOrchestrator } = await import("../embedded/run-orchestrator.ts");
    return runOrchestrator(settings, given);
  },
});
