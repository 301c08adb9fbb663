export type KeyedMutex = ReturnType<typeof createKeyedMutex>;

/** Runs the work of one key in order, one at a time; the work of different keys runs concurrently. */
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
