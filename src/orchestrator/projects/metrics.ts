import pLimit from "p-limit";
import type { Schema } from "../../contract/contract.ts";
import { Problem } from "../contract/problem.ts";
import { now } from "../contract/time.ts";
import { countCommitsSince, findBranch, findCommit, findWorkTree } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import type { Places } from "../places/places.ts";
import type { Store } from "../store/store.ts";
import type { ProjectRow } from "../store/tables.ts";
import type { ActivityTime } from "../store/up-times.ts";

type Metrics = Schema<"ProjectMetrics">;
export type ProjectMetrics = ReturnType<typeof createProjectMetrics>;

/** How many repositories are read side by side. */
const atOnce = 4;

/** The measurements of projects since their creation. What was not measured is null. */
export function createProjectMetrics({ store, places }: { store: Store; places: Places }) {
  const limit = pLimit(atOnce);
  return {
    /** By project. Many projects take as many queries as one, and a read of each repository. */
    async of(projects: readonly ProjectRow[]): Promise<Map<string, Metrics>> {
      const ids = projects.map(({ id }) => id);
      const at = now();
      const agents = await store.agents.everOfProjects(ids);
      const branchesOf = ({ id }: ProjectRow) => [
        ...new Set(agents.flatMap(({ project_id, branch }) => (project_id === id && branch) || [])),
      ];
      const [messages, times, activities, tasks, commits] = await Promise.all([
        store.messages.countDeliveries(ids),
        store.messages.deliveryTimes(ids),
        store.upTimes.activityTimes(ids, at),
        store.tasks.counts(ids),
        Promise.all(
          projects.map((project) => limit(() => countCommits(project, branchesOf(project), places))),
        ),
      ]);
      return new Map(
        projects.map((project, index) => {
          const ofProject = activities.filter(({ project_id }) => project_id === project.id);
          const team = agents.filter(({ project_id }) => project_id === project.id);
          const metrics: Metrics = {
            project_id: project.id,
            since: project.created_at,
            commits: commits[index] ?? null,
            messages: messages.get(project.id) ?? {},
            delivery_ms: times.get(project.id) ?? null,
            agent_busy_ratio: busyRatio(ofProject),
            restarts: team.reduce((sum, agent) => sum + agent.restarts, 0),
            tasks: tasks.get(project.id) ?? {},
            observed_at: at,
          };
          return [project.id, metrics];
        }),
      );
    },
  };
}

async function countCommits(
  project: ProjectRow,
  branches: readonly string[],
  places: Places,
): Promise<number | null> {
  try {
    await places.hold(project);
    const tree = await findWorkTree(project.path);
    if (!tree) return null;
    const found = await Promise.all([
      findCommit(tree.root, "HEAD"),
      ...branches.map((branch) => findBranch(tree.root, branch)),
    ]);
    const tips = found.flatMap((commit) => commit ?? []);
    return tips.length === 0 ? 0 : await countCommitsSince(tree.root, nextSecond(project.created_at), tips);
  } catch (error) {
    if (error instanceof GitError || error instanceof Problem) return null;
    throw error;
  }
}

/** Git keeps whole seconds: commits of the second of the creation count as older. */
function nextSecond(time: string): string {
  return new Date(Math.ceil(Date.parse(time) / 1000) * 1000).toISOString().replace(".000Z", "Z");
}

/** The activities in which an agent is not known to be alive. */
const notAlive: readonly string[] = ["unknown", "exited", "crashed"];

/**
 * The share of the agents' known lifetime in which they were working. The time while no orchestrator ran, and before an
 * agent was first observed, counts for neither.
 */
function busyRatio(times: readonly ActivityTime[]): number | null {
  const alive = times.filter(({ activity }) => !notAlive.includes(activity));
  const sum = (of: readonly ActivityTime[]) => of.reduce((total, { ms }) => total + ms, 0);
  const total = sum(alive);
  return total > 0 ? sum(alive.filter(({ activity }) => activity === "working")) / total : null;
}
