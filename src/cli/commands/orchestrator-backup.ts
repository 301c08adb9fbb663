import { defineCommand } from "./command.ts";
import { optional } from "./options.ts";

export const orchestratorBackup = defineCommand({
  name: "backup",
  summary: "write a copy of its database and key, also while it runs",
  arguments: { file: optional("the file to write; the key goes into FILE.key") },
  async run({ file }, { settings }) {
    const { backUp } = await import("../embedded/backup.ts");
    return backUp(settings, file);
  },
});
