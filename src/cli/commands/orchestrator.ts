import { defineGroup } from "./command.ts";
import { command as addKey } from "./keys-add.ts";
import { command as listKeys } from "./keys-list.ts";
import { command as removeKey } from "./keys-remove.ts";
import { command as logs } from "./orchestrator-logs.ts";
import { command as run } from "./orchestrator-run.ts";
import { command as start } from "./orchestrator-start.ts";
import { command as status } from "./orchestrator-status.ts";
import { command as stop } from "./orchestrator-stop.ts";

export const command = defineGroup("orchestrator", "the embedded orchestrator", [
  start,
  stop,
  status,
  logs,
  defineGroup("keys", "its keys, besides that of the state folder", [addKey, listKeys, removeKey]),
  run,
]);
