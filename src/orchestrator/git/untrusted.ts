import { listed } from "../../text/listed.ts";
import { GitError } from "./git-error.ts";
import { readTrust } from "./run.ts";

/**
 * Fails with `not_trusted` when the repository names filters that nobody has trusted. Without them other bytes would be
 * committed: with git-crypt, for example, the plain text of a secret.
 */
export async function refuseUntrustedFilters(root: string): Promise<void> {
  const { trusted, programs } = await readTrust(root);
  const filters = programs.flatMap(({ name }) => (/^filter\..+\.(clean|process)$/s.test(name) ? [name] : []));
  if (trusted || filters.length === 0) return;
  throw new GitError(
    "not_trusted",
    `The repository ${root} names filters for what is committed, and nobody has trusted them: ${listed(filters)}. Look at them with getRepositoryTrust, or \`tmux-orchestrator-mcp orchestrator trust PROJECT_ID\`, and trust them first.`,
  );
}

const commitHooks = ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"];

/** The hooks of a commit that do not run, because nobody has trusted the repository. */
export async function skippedCommitHooks(root: string): Promise<string[]> {
  const { trusted, programs } = await readTrust(root);
  return trusted ? [] : commitHooks.filter((hook) => programs.some(({ name }) => name === `hook ${hook}`));
}
