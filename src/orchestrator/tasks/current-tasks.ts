import type { Store } from "../store/store.ts";

export type CurrentTasks = ReturnType<typeof createCurrentTasks>;

/** The title of the task that each agent works on, held in memory for every status of an agent. */
export function createCurrentTasks(store: Store) {
  let titles: ReadonlyMap<string, string> = new Map();
  return {
    /** The task in progress that was started last. */
    of: (agentId: string): string | null => titles.get(agentId) ?? null,
    /** To be called after tasks have changed. */
    async read(): Promise<void> {
      const tasks = await store.tasks.inProgress();
      titles = new Map(tasks.map(({ assigned_to, title }) => [assigned_to ?? "", title]));
    },
  };
}
