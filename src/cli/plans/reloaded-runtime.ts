import { setTimeout as sleep } from "node:timers/promises";
import { once } from "../../async/once.ts";
import { areUnchanged } from "../../files/file-mark.ts";
import { replaceable } from "../../runtime/replaceable.ts";
import type { Runtime } from "../../runtime/runtime.ts";
import { type AddedTools, type Adding, addedTools, addTools } from "./added-tools.ts";
import { watchFolders } from "./folder-watch.ts";

/** Writing a file, or many, takes a while: what is loaded is what was there when nothing had happened for so long. */
const quietMs = 50;
/** What is broken for so long was not only half-written. */
const brokenMs = 400;
const firstLookMs = 500;
/** A folder that is written to without a pause is looked at nevertheless. */
const mostWaits = 40;

/**
 * A runtime with the tools of manifests, which is replaced when a file behind them changes: by the whole of what is there
 * then, or not at all when anything is wrong with it. The log says what.
 */
export async function reloadedRuntime(
  adding: Adding,
  open: (added: AddedTools) => Runtime,
): Promise<Runtime> {
  const { log } = adding;
  const first = await addedTools(adding, "glance");
  let { marks } = first;
  const runtime = replaceable(open(first));
  const folders = watchFolders(changed, (error) =>
    log.warn({ err: error }, "changes of the manifests can't be seen; start again after a change"),
  );
  // The client is answered first. A call runs on what is there now, not on what there was at a glance.
  const looked = once(() => look().finally(settle));
  setTimeout(() => void looked(), firstLookMs).unref();
  let awake = true;
  let again = false;
  return {
    ...runtime,
    async call(...call) {
      await looked();
      return runtime.call(...call);
    },
  };

  function changed(): void {
    again = true;
    if (awake) return;
    awake = true;
    void keepUp().finally(settle);
  }

  function settle(): void {
    awake = false;
    if (again) changed();
  }

  async function keepUp(): Promise<void> {
    for (let waits = 0; again && waits < mostWaits; waits += 1) {
      again = false;
      await sleep(quietMs, undefined, { ref: false });
    }
    again = false;
    await look();
  }

  async function look(): Promise<void> {
    try {
      folders.follow(marks().map(([path]) => path));
      if (!areUnchanged(marks())) await loadAgain();
    } catch (error) {
      log.error({ err: error }, "the manifests could not be loaded again");
    }
  }

  async function loadAgain(): Promise<void> {
    const added = await addTools(adding);
    const { tools, problem, marks: read } = added;
    marks = read;
    if (problem) await sleep(brokenMs, undefined, { ref: false });
    folders.follow(marks().map(([path]) => path));
    again ||= !areUnchanged(marks());
    if (!problem) {
      runtime.replace(open(added));
      log.info({ manifests: adding.manifests, tools: tools.length }, "the manifests were loaded again");
    } else if (!again) log.warn(problem, "a changed manifest can't be used; the tools stay as they were");
  }
}
