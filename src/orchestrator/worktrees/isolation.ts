import path from "node:path";
import type { Schema } from "../../contract/contract.ts";
import { listed } from "../../text/listed.ts";
import { Problem } from "../contract/problem.ts";
import {
  findBranch,
  findCommit,
  findWorkTree,
  holdsPath,
  listBranches,
  readStatus,
  readUpstream,
  type Upstream,
} from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { StatusOutput } from "../git/git-output.ts";

type GitOptions = Schema<"GitOptions">;

export interface Isolation {
  readonly isolation: "worktree" | "shared";
  /** The commit of the base at this moment. Null where there is no commit. */
  readonly baseCommit: string | null;
  /** The project's folder within its repository; "" at the root. */
  readonly folder: string;
  /** Sentences about what may surprise the caller. */
  readonly warnings: readonly string[];
}

/**
 * Decides how the agents of a project share its repository, and where their branches start. Fetches nothing. Throws
 * `validation_failed` when work trees were requested and cannot be made, or when the base does not exist.
 */
export async function decideIsolation(projectPath: string, wanted: GitOptions = {}): Promise<Isolation> {
  const found = await look(projectPath).catch((error: unknown) => {
    if (!(error instanceof GitError)) throw error;
    return { because: error.message, warn: true };
  });
  if (!("because" in found)) {
    const base = wanted.base_ref
      ? await resolveBase(found.root, wanted.base_ref, "/git/base_ref")
      : headBase(found.head);
    const { isolation = "worktree" } = wanted;
    if (await holds(found.root, base.commit, found.folder))
      return {
        isolation,
        baseCommit: base.commit,
        folder: found.folder,
        warnings: isolation === "worktree" ? base.warnings : [],
      };
    const because = `the commit ${base.commit.slice(0, 12)} that the branches would start from has no file in ${projectPath}. Commit the folder first`;
    return shared(wanted, { because, warn: true }, base.commit);
  }
  return shared(wanted, found, null);
}

interface NoWorktrees {
  /** The reason, and at its end what to do. */
  readonly because: string;
  readonly warn: boolean;
}

function shared(wanted: GitOptions, { because, warn }: NoWorktrees, baseCommit: string | null): Isolation {
  if (wanted.isolation === "worktree") {
    const message = `${because}, or leave git.isolation out`;
    throw new Problem("validation_failed", `Agents cannot have their own work trees: ${message}.`, {
      errors: [{ path: "/git/isolation", message }],
    });
  }
  const warnings =
    warn && wanted.isolation === undefined
      ? [`All agents share the project's folder, without their own work trees: ${because}.`]
      : [];
  return { isolation: "shared", baseCommit, folder: "", warnings };
}

interface Repository {
  readonly root: string;
  /** The project's folder within it. */
  readonly folder: string;
  readonly head: Head;
}

type Head = StatusOutput & { readonly commit: string };

async function look(projectPath: string): Promise<NoWorktrees | Repository> {
  const tree = await findWorkTree(projectPath).catch((error: unknown) => {
    // The folder does not exist yet.
    if (error instanceof GitError && error.code === "directory_missing") return null;
    throw error;
  });
  if (!tree)
    return {
      because: `${projectPath} is not in a git work tree. Run git init there and commit something first`,
      warn: false,
    };
  const head = await readStatus(tree.root);
  if (!hasCommit(head))
    return {
      because: `the repository ${tree.root} has no commit on its current branch. Commit something first`,
      warn: false,
    };
  return { root: tree.root, folder: path.relative(tree.root, projectPath), head };
}

function hasCommit(head: StatusOutput): head is Head {
  return head.commit !== null;
}

async function holds(root: string, commit: string, folder: string): Promise<boolean> {
  return folder === "" || holdsPath(root, commit, folder);
}

export interface Base {
  readonly commit: string;
  readonly warnings: readonly string[];
}

/** Returns the current commit of a ref (null: HEAD). `at` is the member of the request that names it. */
export async function resolveBase(root: string, baseRef: string | null, at: string): Promise<Base> {
  if (baseRef === null) {
    const head = await readStatus(root);
    if (hasCommit(head)) return headBase(head);
  }
  const ref = baseRef ?? "HEAD";
  const commit = await findCommit(root, ref);
  if (!commit) {
    const branches = listed(await listBranches(root));
    const message = `is not a branch, tag or commit of ${root}. Its branches: ${branches || "none"}`;
    throw new Problem("validation_failed", `${JSON.stringify(ref)} ${message}.`, {
      errors: [{ path: at, message }],
    });
  }
  const isBranch = (await findBranch(root, ref)) === commit;
  return { commit, warnings: isBranch ? staleness(ref, commit, await readUpstream(root, ref)) : [] };
}

function headBase({ commit, branch, upstream, behind }: Head): Base {
  const isBehind = branch !== null && upstream !== null && behind !== null;
  return { commit, warnings: isBehind ? staleness(branch, commit, { name: upstream, behind }) : [] };
}

function staleness(branch: string, commit: string, upstream: Upstream | null): string[] {
  if (!upstream || upstream.behind === 0) return [];
  const commits = upstream.behind === 1 ? "1 commit" : `${upstream.behind} commits`;
  return [
    `The branches of the agents start from ${branch} (${commit.slice(0, 12)}), which is ${commits} behind ${upstream.name} as it was last fetched. To start from there, update ${branch}, or give ${upstream.name} as the base.`,
  ];
}
