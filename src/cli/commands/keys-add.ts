import { print, printValue } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { choice, json, number, required } from "./options.ts";

export const keysAdd = defineCommand({
  name: "add",
  summary: "create a key and show it once",
  arguments: { name: required("what it is for") },
  options: {
    scope: choice("scope", "what it allows", ["read", "write", "execute", "admin"], "read"),
    expiresIn: number("seconds", "how long it is valid", /^[1-9]\d{0,8}$/, "a number of seconds"),
    json,
  },
  async run({ name, scope, expiresIn, json }, { settings }) {
    const { requestOrchestrator } = await import("../embedded/orchestrator-request.ts");
    const body = { name, scope, ...(expiresIn !== undefined && { expires_in_s: expiresIn }) };
    const created = await requestOrchestrator(settings, "POST", "/system/keys", body);
    printValue(created, json);
    if (!json) print("The key is shown only now: the orchestrator keeps its hash.");
    return 0;
  },
});
