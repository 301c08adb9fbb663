/** Calls `load` once and returns its value to every caller. An `import()` of a loaded module still costs time in every call. */
export function once<T extends object>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
