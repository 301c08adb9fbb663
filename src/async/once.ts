/** The same value or promise for every caller. An `import()` of what is loaded already still costs time, in every call. */
export function once<T extends object>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
