import { createConflictWork } from "./conflict-work.ts";
import { createGitContext, type GitWorkParts } from "./context.ts";
import { createRepositoryWork } from "./repository-work.ts";
import { createTrust } from "./trust.ts";

export type GitWork = ReturnType<typeof createGitWork>;

/** The git operations of projects. Each function fails with a GitError or a Problem. */
export function createGitWork(parts: GitWorkParts) {
  const context = createGitContext(parts);
  return { ...createRepositoryWork(context), ...createConflictWork(context), ...createTrust(context) };
}
