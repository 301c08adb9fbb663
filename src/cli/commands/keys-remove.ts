import { requestOrchestrator } from "../embedded/orchestrator-request.ts";
import { print } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { required } from "./options.ts";

export const command = defineCommand({
  name: "remove",
  summary: "make a key invalid",
  arguments: { id: required("its id, as `keys list` shows it") },
  async run({ id }, { settings }) {
    await requestOrchestrator(settings, "DELETE", `/system/keys/${encodeURIComponent(id)}`);
    print(`The key ${id} is not valid any more.`);
    return 0;
  },
});
