import { print } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { required } from "./options.ts";

export const keysRemove = defineCommand({
  name: "remove",
  summary: "revoke a key",
  arguments: { id: required("its id, as `keys list` shows it") },
  async run({ id }, { settings }) {
    const { requestOrchestrator } = await import("../embedded/orchestrator-request.ts");
    await requestOrchestrator(settings, "DELETE", `/system/keys/${encodeURIComponent(id)}`);
    print(`The key ${id} is not valid any more.`);
    return 0;
  },
});
