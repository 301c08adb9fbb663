import { cpus } from "node:os";
import { benchCall } from "./call/call.ts";
import { benchCallMemory } from "./call/memory.ts";
import { benchLargeDocument } from "./large-document.ts";
import { benchLargeManifest } from "./large-manifest.ts";
import { benchDelivery } from "./orchestrator/delivery.ts";
import { benchMemory } from "./orchestrator/memory.ts";
import { benchStatus } from "./orchestrator/status.ts";
import { benchSweep } from "./orchestrator/sweep.ts";
import { benchSearch } from "./search.ts";
import { benchWideDocument } from "./wide-document.ts";

/** Each measures beside its baseline, in the same run and in turns, because machines drift. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  call: benchCall,
  "call-memory": benchCallMemory,
  status: benchStatus,
  sweep: benchSweep,
  "large-document": benchLargeDocument,
  "wide-document": benchWideDocument,
  search: benchSearch,
  "large-manifest": benchLargeManifest,
  delivery: benchDelivery,
  memory: benchMemory,
};

// `npm run bench -- call search` runs these two.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}\n`);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
