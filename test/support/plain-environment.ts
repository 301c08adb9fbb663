/** What a program gets of this process's environment: where programs are, and where caches may be. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "",
  ...(process.env.XDG_CACHE_HOME !== undefined && { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME }),
};
