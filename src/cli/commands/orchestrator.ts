import { defineGroup } from "./command.ts";
import { keysAdd } from "./keys-add.ts";
import { keysList } from "./keys-list.ts";
import { keysRemove } from "./keys-remove.ts";
import { orchestratorAudit } from "./orchestrator-audit.ts";
import { orchestratorBackup } from "./orchestrator-backup.ts";
import { orchestratorLogs } from "./orchestrator-logs.ts";
import { orchestratorRun } from "./orchestrator-run.ts";
import { orchestratorStart } from "./orchestrator-start.ts";
import { orchestratorStatus } from "./orchestrator-status.ts";
import { orchestratorStop } from "./orchestrator-stop.ts";
import { orchestratorTrust } from "./orchestrator-trust.ts";

export const orchestrator = defineGroup("orchestrator", "the embedded orchestrator", [
  orchestratorStart,
  orchestratorStop,
  orchestratorStatus,
  orchestratorLogs,
  orchestratorAudit,
  orchestratorTrust,
  orchestratorBackup,
  defineGroup("keys", "manage its keys, besides the one in the state folder", [
    keysAdd,
    keysList,
    keysRemove,
  ]),
  orchestratorRun,
]);
