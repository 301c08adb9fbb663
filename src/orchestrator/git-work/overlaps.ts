import pLimit from "p-limit";
import type { Schema } from "../../contract/contract.ts";
import {
  changedPaths,
  findCommit,
  mergeBase,
  predictMerge,
  readState,
  type Scratch,
  snapshotCommit,
  withScratchObjects,
} from "../git/git.ts";
import { allTrees, type GitProject, type ProjectTree } from "./trees.ts";

/** How many git processes run side by side. */
const atOnce = 4;
/** The most merges that one call predicts: all pairs of 32 agents. Pairs beyond that get null. */
const mostPredictions = 500;
/** The conflicts of pairs of commits, which never change. */
const predicted = new Map<string, readonly string[]>();
const mostRemembered = 5_000;

interface Work {
  /** Null for the base. */
  agentId: string | null;
  branch: string | null;
  /** With the uncommitted files. */
  commit: string;
  /** Path → whether its change is committed. */
  changed: ReadonlyMap<string, boolean>;
}

/**
 * Finds the paths that more than one agent changed, or an agent and the base, before they meet in a merge. Includes
 * uncommitted files. Writes nothing into the repository and takes no lock.
 */
export async function findOverlaps(
  project: GitProject,
  scratchDir: string | undefined,
  signal: AbortSignal,
): Promise<Schema<"Overlap">[]> {
  const trees = await allTrees(project);
  const root = trees[0]?.tree.root;
  const base = root === undefined ? null : await findCommit(root, project.base_ref ?? "HEAD", signal);
  if (root === undefined || base === null) return [];
  const limited = pLimit(atOnce);
  return withScratchObjects(root, scratchDir, async (scratch) => {
    const works = await Promise.all(
      trees
        .filter(({ agentId }) => agentId !== null)
        .map((one) => limited(() => workOf(one, base, scratch, signal))),
    );
    const agents = works.flatMap((work) => work ?? []);
    const starts = [...new Set(agents.map(({ start }) => start))];
    const news = await Promise.all(
      starts.map((start) => limited(() => changedPaths(root, start, base, signal))),
    );
    const inBase: Work = {
      agentId: null,
      branch: project.base_ref ?? null,
      commit: base,
      changed: new Map(news.flat().map((path) => [path, true])),
    };
    const shared = sharedPaths([inBase, ...agents]);
    const conflicts = await predictAll(shared, (a, b) =>
      limited(() => conflictsOf(root, a, b, scratch, signal)),
    );
    return shared.map(({ path, who }) => ({
      path,
      agents: who.map(({ agentId, branch, changed }) => ({
        agent_id: agentId,
        branch,
        committed: changed.get(path) ?? null,
      })),
      conflicts: conflictAt(path, who, conflicts),
    }));
  });
}

/** Null before the first commit, and without a common ancestor with the base. */
async function workOf(
  { tree: { root }, agentId }: ProjectTree,
  base: string,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<(Work & { start: string }) | null> {
  const state = await readState(root, { signal });
  if (!state?.commit_hash) return null;
  const head = state.commit_hash;
  const start = await mergeBase(root, base, head, signal);
  if (start === null) return null;
  const commit = state.uncommitted_changes ? await snapshotCommit(root, head, scratch) : head;
  const [all, open]: string[][] = await Promise.all([
    changedPaths(root, start, commit, signal, scratch),
    commit === head ? [] : changedPaths(root, head, commit, signal, scratch),
  ]);
  const uncommitted = new Set(open);
  const changed = new Map((all ?? []).map((path) => [path, !uncommitted.has(path)]));
  return { agentId, branch: state.branch, commit, changed, start };
}

interface SharedPath {
  path: string;
  who: Work[];
}

/** The paths that at least two of the works changed, sorted. */
function sharedPaths(works: readonly Work[]): SharedPath[] {
  const byPath = new Map<string, Work[]>();
  for (const work of works)
    for (const path of work.changed.keys()) byPath.set(path, [...(byPath.get(path) ?? []), work]);
  return [...byPath]
    .filter(([, who]) => who.length > 1)
    .map(([path, who]) => ({ path, who }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Predictions = ReadonlyMap<string, readonly string[]>;

/** Predicts the merge of each pair that shares a path, up to the limit. */
async function predictAll(
  shared: readonly SharedPath[],
  predict: (a: Work, b: Work) => Promise<readonly string[]>,
): Promise<Predictions> {
  const pairs = new Map<string, readonly [Work, Work]>();
  for (const { who } of shared)
    for (const [a, b] of pairsOf(who)) if (pairs.size < mostPredictions) pairs.set(keyOf(a, b), [a, b]);
  const found = await Promise.all(
    [...pairs].map(async ([key, [a, b]]) => [key, await predict(a, b)] as const),
  );
  return new Map(found);
}

function conflictAt(path: string, who: readonly Work[], predictions: Predictions): boolean | null {
  const answers = pairsOf(who).map(([a, b]) => predictions.get(keyOf(a, b))?.includes(path) ?? null);
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function pairsOf(who: readonly Work[]): [Work, Work][] {
  return who.flatMap((a, i) => who.slice(i + 1).map((b): [Work, Work] => [a, b]));
}

function keyOf(a: Work, b: Work): string {
  return `${a.commit} ${b.commit}`;
}

async function conflictsOf(
  root: string,
  a: Work,
  b: Work,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const key = keyOf(a, b);
  const known = predicted.get(key);
  if (known) return known;
  const { conflicts } = await predictMerge(root, a.commit, b.commit, signal, scratch);
  if (predicted.size >= mostRemembered) predicted.clear();
  predicted.set(key, conflicts);
  return conflicts;
}
