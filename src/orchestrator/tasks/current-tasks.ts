import type { Store } from "../store/store.ts";

export type CurrentTasks = ReturnType<typeof createCurrentTasks>;

/** The title of the task that each agent works on, at hand wherever an agent's status is told. */
export function createCurrentTasks(store: Store) {
  let titles: ReadonlyMap<string, string> = new Map();
  return {
    /** Of several tasks in progress, the one that was started last. */
    of: (agentId: string): string | null => titles.get(agentId) ?? null,
    /** To be called once tasks have changed. */
    async read(): Promise<void> {
      const tasks = await store.tasks.inProgress();
      titles = new Map(tasks.map(({ assigned_to, title }) => [assigned_to ?? "", title]));
    },
  };
}
