import { ToolError } from "../../errors/tool-error.ts";
import { print, printValue } from "../terminal/output.ts";
import { defineCommand } from "./command.ts";
import { flag, json, required, text } from "./options.ts";

export const orchestratorTrust = defineCommand({
  name: "trust",
  summary: "show the programs that a project's repository names, and trust them",
  arguments: { project: required("the project's id") },
  options: {
    confirm: text("fingerprint", "trust the programs with this fingerprint"),
    revoke: flag("trust the programs no longer"),
    json,
  },
  async run({ project, confirm, revoke, json }, { settings }) {
    if (confirm && revoke)
      throw new ToolError("invalid_arguments", "--confirm and --revoke cannot be given together.");
    const { requestOrchestrator } = await import("../embedded/orchestrator-request.ts");
    const path = `/projects/${encodeURIComponent(project)}/git/trust`;
    const trust = confirm
      ? await requestOrchestrator(settings, "POST", path, { fingerprint: confirm })
      : await requestOrchestrator(settings, revoke ? "DELETE" : "GET", path);
    printValue(trust, json);
    if (!json && trust.trusted === false)
      print(
        `Git runs none of them. To trust them: orchestrator trust ${project} --confirm ${trust.fingerprint}`,
      );
    return 0;
  },
});
