import { print, printValue } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { json } from "./options.ts";

export const keysList = defineCommand({
  name: "list",
  summary: "list the keys, without their values",
  options: { json },
  async run({ json }, { settings }) {
    const { requestOrchestrator } = await import("../embedded/orchestrator-request.ts");
    const { keys } = await requestOrchestrator(settings, "GET", "/system/keys");
    if (!json && Array.isArray(keys) && keys.length === 0)
      print("There are no keys but that of the state folder.");
    else printValue(keys, json);
    return 0;
  },
});
