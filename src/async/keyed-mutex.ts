export type Turns = ReturnType<typeof turns>;

/** Work on one project happens one after another: nobody deletes it while it is being started. */
export function turns() {
  const last = new Map<string, Promise<unknown>>();
  return {
    busy: (key: string): boolean => last.has(key),
    async take<T>(key: string, work: () => Promise<T>): Promise<T> {
      const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
      last.set(key, mine);
      try {
        return await mine;
      } finally {
        if (last.get(key) === mine) last.delete(key);
      }
    },
  };
}
