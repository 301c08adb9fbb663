import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { deliverQueued, queueMessages, startPanes } from "./queue.ts";
import { Rig } from "./rig.ts";

const panes = 100;
const batches = 10;
const messagesEach = 10;

/**
 * Memory over a day's worth of work: 100 agents that get 100 messages each, with all events of that. After each
 * tenth of it garbage is collected, and what the heap then holds is read. The requests come from the same process.
 */
export async function benchMemory(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const rig = await Rig.start();
  try {
    const started = await startPanes(rig, panes);
    const megabytes: number[] = [];
    for (let batch = 0; batch < batches; batch++) {
      await queueMessages(rig, started, batch * messagesEach, messagesEach);
      await deliverQueued(rig, started);
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      megabytes.push(Math.round((heapUsed + external) / 1e4) / 100);
    }
    console.log(`Memory after each ${panes * messagesEach} deliveries, garbage collected, MB`);
    console.table({ "heap and external": megabytes });
  } finally {
    await rig.close();
  }
}
