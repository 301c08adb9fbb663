import { setTimeout as sleep } from "node:timers/promises";
import { once } from "../../async/once.ts";
import { areUnchanged } from "../../files/file-stamp.ts";
import { replaceable } from "../../runtime/replaceable.ts";
import type { Runtime } from "../../runtime/runtime.ts";
import { type AddedTools, type AddOptions, addedTools, addTools } from "./added-tools.ts";
import { createFolderWatch } from "./folder-watch.ts";

/** Writing one or many files takes a while: they are loaded when nothing has changed for this long. */
const quietMs = 50;
/** A manifest that is invalid for this long is not only half-written. */
const invalidMs = 400;
const firstCheckMs = 500;
/** Waits before a folder that changes without a pause is loaded nevertheless. */
const maxWaits = 40;

/**
 * A runtime with the tools of manifests. When a file of one changes, all of them are loaded again and replace the tools; if one
 * has an error, the tools remain and the log lists the errors.
 */
export async function createReloadedRuntime(
  options: AddOptions,
  createRuntime: (added: AddedTools) => Runtime,
): Promise<Runtime> {
  const { log } = options;
  const first = await addedTools(options, "quick");
  let { stamps } = first;
  const runtime = replaceable(createRuntime(first));
  const folders = createFolderWatch(changed, (error) =>
    log.warn({ err: error }, "changes of the manifests can't be seen; start again after a change"),
  );
  // The first list is answered before all files are checked; a call waits for the check.
  const checked = once(() => checkFiles().finally(settle));
  setTimeout(() => void checked(), firstCheckMs).unref();
  let busy = true;
  let again = false;
  return {
    ...runtime,
    async call(...call) {
      await checked();
      return runtime.call(...call);
    },
  };

  function changed(): void {
    again = true;
    if (busy) return;
    busy = true;
    void checkWhenQuiet().finally(settle);
  }

  function settle(): void {
    busy = false;
    if (again) changed();
  }

  async function checkWhenQuiet(): Promise<void> {
    for (let waits = 0; again && waits < maxWaits; waits += 1) {
      again = false;
      await sleep(quietMs, undefined, { ref: false });
    }
    again = false;
    await checkFiles();
  }

  async function checkFiles(): Promise<void> {
    try {
      folders.follow(stamps().map(([path]) => path));
      if (!areUnchanged(stamps())) await reload();
    } catch (error) {
      log.error({ err: error }, "the manifests could not be loaded again");
    }
  }

  async function reload(): Promise<void> {
    const added = await addTools(options);
    const { tools, problem, stamps: read } = added;
    stamps = read;
    if (problem) await sleep(invalidMs, undefined, { ref: false });
    folders.follow(stamps().map(([path]) => path));
    again ||= !areUnchanged(stamps());
    if (!problem) {
      runtime.replace(createRuntime(added));
      log.info({ manifests: options.manifests, tools: tools.length }, "the manifests were loaded again");
    } else if (!again) log.warn(problem, "a changed manifest can't be used; the tools stay as they were");
  }
}
