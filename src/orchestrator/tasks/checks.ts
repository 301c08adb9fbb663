import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { sep } from "node:path";
import type { Schema } from "../../contract/contract.ts";
import { branchTips, findBranch, findCommit, findWorkTree, gitFacts, readLog } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { checkRepositoryPath } from "../git-work/work-file.ts";
import type { CommandRuns } from "../processes/command-runs.ts";
import type { TaskCheckSpec } from "./answers.ts";

export interface CheckPlace {
  /** The work tree, or the project's folder. */
  readonly dir: string;
  /** The branch of the agent that does the task; null: the one that is checked out. */
  readonly branch: string | null;
  /** When the task was recorded, RFC 3339, and the commits that the branches pointed at then. */
  readonly since: string;
  readonly commitsBefore: readonly string[];
  readonly run: CommandRuns["run"];
  readonly signal: AbortSignal;
}

export interface Finding {
  readonly kind: TaskCheckSpec["type"];
  readonly passed: boolean;
  readonly detail: string;
  readonly verification: Schema<"Verification"> | null;
  readonly commit_hash: string | null;
}

const defaultTimeoutS = 300;
const mostFileBytes = 64 * 1024 * 1024;
const logPage = 500;
const mostTips = 200;

/** Runs a check. When it cannot run, the finding says why, and it has not passed. */
export async function runCheck(check: TaskCheckSpec, place: CheckPlace): Promise<Finding> {
  const real = await realpath(place.dir).catch(() => null);
  if (real === null)
    return { ...notPassed(check.type, `There is no folder ${place.dir}.`), commit_hash: null };
  const there = { ...place, dir: real };
  switch (check.type) {
    case "command":
      return runCommandCheck(check, there);
    case "file":
      return { ...(await checkFile(check, real)), commit_hash: (await headOf(real)).commit };
    case "commit":
      return checkCommit(check, there).catch((error: unknown) => {
        if (error instanceof GitError) return { ...notPassed("commit", error.message), commit_hash: null };
        throw error;
      });
  }
}

/** The commits that exist when a task is recorded. A commit check ignores them. */
export async function commitsBefore(dir: string): Promise<string[]> {
  try {
    const tree = await findWorkTree(dir);
    if (!tree) return [];
    const head = await findCommit(tree.root, "HEAD");
    return [...new Set([...(head === null ? [] : [head]), ...(await branchTips(tree.root, mostTips))])];
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

async function runCommandCheck(
  { command, exit_code: wanted = 0, timeout_s = defaultTimeoutS }: Schema<"CommandCheck">,
  { dir, run: runCommand, signal }: CheckPlace,
): Promise<Finding> {
  const head = await headOf(dir);
  const run = await runCommand(dir, { command, timeoutMs: timeout_s * 1000 }, signal);
  const passed = run.exit_code === wanted && !run.timed_out;
  const end = run.timed_out
    ? `was ended after ${timeout_s} s`
    : run.exit_code === null
      ? "did not run to its end"
      : `ended with exit code ${run.exit_code}${passed ? "" : `, not ${wanted}`}`;
  return {
    kind: "command",
    passed,
    detail: `${command[0]} ${end}${head.words}.`,
    verification: run,
    commit_hash: head.commit,
  };
}

type Outcome = Omit<Finding, "commit_hash">;

async function checkFile({ path, contains }: Schema<"FileCheck">, root: string): Promise<Outcome> {
  const name = JSON.stringify(path);
  checkRepositoryPath(path);
  const real = await realpath(`${root}${sep}${path}`).catch(() => null);
  if (real === null) return notPassed("file", `There is no file ${name}.`);
  const inside = real.startsWith(root + sep) && !real.slice(root.length).split(sep).includes(".git");
  if (!inside) return notPassed("file", `${name} leads out of the work tree by a link.`);
  // Does not wait at a pipe without a writer, and does not follow a link that was put there since.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(real, flags).catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error) return notPassed("file", `${name} cannot be read: ${handle.code}.`);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return notPassed("file", `${name} is not a file.`);
    if (contains === undefined) return passed(`${name} exists.`);
    if (stat.size > mostFileBytes) return notPassed("file", `${name} has more than 64 MiB.`);
    const found = (await handle.readFile()).includes(contains);
    const text = JSON.stringify(contains.length > 100 ? `${contains.slice(0, 100)}…` : contains);
    return found
      ? passed(`${name} contains ${text}.`)
      : notPassed("file", `${name} does not contain ${text}.`);
  } finally {
    await handle.close();
  }
}

async function checkCommit(
  { branch, path, message_contains: text }: Schema<"CommitCheck">,
  { dir, branch: itsBranch, since, commitsBefore: not, signal }: CheckPlace,
): Promise<Finding> {
  const none = (why: string) => ({ ...notPassed("commit", why), commit_hash: null });
  const tree = await findWorkTree(dir, signal);
  if (!tree) return none(`${dir} is not in a git repository.`);
  const wanted = branch ?? itsBranch;
  const from =
    wanted === null
      ? await findCommit(tree.root, "HEAD", signal)
      : ((await findBranch(tree.root, wanted, signal)) ?? (await findCommit(tree.root, wanted, signal)));
  if (!from) return none(wanted === null ? "There is no commit yet." : `There is no branch ${wanted}.`);
  // Git keeps whole seconds. A commit that was only fetched since may be older.
  const earliest = Math.floor(Date.parse(since) / 1000) * 1000;
  for (let skip = 0; ; skip += logPage) {
    const commits = await readLog(tree.root, { from, not, path, limit: logPage, skip, signal });
    const fresh = commits.filter(({ committed_at: at }) => at && Date.parse(at) >= earliest);
    const found = fresh.find(({ subject, body }) => !text || `${subject}\n\n${body ?? ""}`.includes(text));
    if (found) {
      const detail = `${found.hash.slice(0, 12)} "${found.subject}" is on ${wanted ?? "the branch"}.`;
      return { ...passed(detail), kind: "commit", commit_hash: found.hash };
    }
    // A log goes from new to old, unless clocks differ.
    if (fresh.length === 0)
      return none(`There is no such commit on ${wanted ?? "the branch"} since ${since}.`);
  }
}

/** The commit that is checked out, and in words how far the files differ from it. */
async function headOf(dir: string): Promise<{ commit: string | null; words: string }> {
  try {
    const facts = await gitFacts(dir);
    if (!facts?.commit_hash) return { commit: null, words: "" };
    const files = facts.uncommitted_files;
    const changes = files === 0 ? "" : ` with ${files} uncommitted ${files === 1 ? "file" : "files"}`;
    return { commit: facts.commit_hash, words: ` at ${facts.commit_hash.slice(0, 12)}${changes}` };
  } catch (error) {
    if (error instanceof GitError) return { commit: null, words: "" };
    throw error;
  }
}

function passed(detail: string): Outcome {
  return { kind: "file", passed: true, detail, verification: null };
}

function notPassed(kind: Finding["kind"], detail: string): Outcome {
  return { kind, passed: false, detail, verification: null };
}
