import type { Schema } from "../../contract/contract.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import { distrustPrograms, readTrust, trustPrograms } from "../git/git.ts";
import type { Store } from "../store/store.ts";
import type { GitContext } from "./context.ts";

/** Lets git run the programs that people have trusted before. */
export async function restoreTrust(store: Pick<Store, "trustedPrograms">): Promise<void> {
  for (const { fingerprint } of await store.trustedPrograms.all()) trustPrograms(fingerprint);
}

/** The trust in repositories. A person looks at the programs of one, then trusts just these. */
export function createTrust({ open, records }: GitContext) {
  async function trustOf(root: string): Promise<Schema<"RepositoryTrust">> {
    const { trusted, fingerprint, programs } = await readTrust(root);
    return { trusted, fingerprint, programs: [...programs] };
  }

  return {
    async trust(projectId: string): Promise<Schema<"RepositoryTrust">> {
      const { tree } = await open(projectId);
      return trustOf(tree.root);
    },

    async trustRepository(
      projectId: string,
      fingerprint: string,
      trustedBy: string,
    ): Promise<Schema<"RepositoryTrust">> {
      const { tree } = await open(projectId);
      const current = await readTrust(tree.root);
      if (current.fingerprint !== fingerprint)
        throw new Problem(
          "state_conflict",
          "These are not the programs of the repository now. Look at them again with getRepositoryTrust.",
        );
      await records.trustPrograms({
        fingerprint,
        repository: tree.root,
        trusted_by: trustedBy,
        trusted_at: now(),
      });
      trustPrograms(fingerprint);
      return trustOf(tree.root);
    },

    async revokeTrust(projectId: string): Promise<Schema<"RepositoryTrust">> {
      const { tree } = await open(projectId);
      const { fingerprint } = await readTrust(tree.root);
      if (fingerprint !== null) {
        // First, so that a failure to record it leaves nothing running.
        distrustPrograms(fingerprint);
        await records.distrustPrograms(fingerprint);
      }
      return trustOf(tree.root);
    },
  };
}
