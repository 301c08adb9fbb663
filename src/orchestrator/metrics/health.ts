import { gitVersion } from "../git/git.ts";
import type { Store } from "../store/store.ts";
import { tmuxVersion } from "../tmux/server.ts";
import { hazards } from "../tmux/tmux-hazards.ts";

export interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

export type Health = ReturnType<typeof createHealth>;

/** Whether the database, tmux and git work. */
export function createHealth({ store }: { store: Pick<Store, "projects"> }) {
  const started = Date.now();
  return {
    uptimeS: (): number => (Date.now() - started) / 1000,

    async checks() {
      const [database, tmux, git] = await Promise.all([
        check(async () => `${await store.projects.count()} projects`),
        check(tmuxVersion),
        check(gitVersion),
      ]);
      return { store: database, tmux, git };
    },

    /** Null for a program that does not run. */
    async versions() {
      const [tmux, git] = await Promise.all([check(tmuxVersion), check(gitVersion)]);
      return {
        tmux: versionOf(tmux),
        git: versionOf(git),
        tmuxHazards: tmux.ok ? hazards(tmux.detail) : [],
      };
    },
  };
}

async function check(read: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await read() };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** "tmux 3.3a" → "3.3a" */
function versionOf({ ok, detail }: Check): string | null {
  return ok ? (/\d\S*/.exec(detail)?.[0] ?? detail) : null;
}
