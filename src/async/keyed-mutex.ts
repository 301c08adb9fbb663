export type KeyedMutex = ReturnType<typeof createKeyedMutex>;

/** Runs work of one key one after another, in the order in which it was asked for; work of different keys runs side by side. */
export function createKeyedMutex() {
  const last = new Map<string, Promise<unknown>>();
  return {
    isHeld: (key: string): boolean => last.has(key),
    /** Resolves or rejects as `work` does. A rejection does not keep the next work of the key from running. */
    async run<T>(key: string, work: () => Promise<T>): Promise<T> {
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
