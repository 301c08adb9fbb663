import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose_gc");
const collect: () => void = runInNewContext("gc");

/** Several times, each in a turn of its own: a weak reference lives on to the end of the turn that made or read it. */
export async function collectGarbage(): Promise<void> {
  for (let times = 0; times < 5; times++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
}
