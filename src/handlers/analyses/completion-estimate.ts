import type { AnalyzeProjectHealthAnswer } from "../../../generated/types.ts";
import { count } from "./facts.ts";
import type { Facts } from "./health-finding.ts";

/** Fewer finished tasks do not show a rate. */
const leastTasks = 3;

/** Estimates when a project will be complete: the server's own estimate, else the rate of finished tasks, else unknown. */
export function estimateCompletion({
  project,
  tasks,
  taskTotal,
}: Facts): NonNullable<AnalyzeProjectHealthAnswer["predictions"]> {
  const unknown = (reason: string) => ({ estimated_completion: null, confidence: "none" as const, reason });
  if (project.status === "completed") return unknown("The project is completed.");
  if (project.estimated_completion)
    return {
      estimated_completion: project.estimated_completion,
      confidence: "medium",
      reason: "The Web Server's own estimate.",
    };
  if (tasks === undefined) return unknown("The Web Server gives no estimate, and no tasks to make one from.");
  if (taskTotal !== undefined && taskTotal > tasks.length)
    return unknown(`Only ${tasks.length} of ${taskTotal} tasks were read.`);
  const finished = tasks
    .flatMap(({ done_at }) => (done_at ? [Date.parse(done_at)] : []))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const open = tasks.filter(({ status }) => !["done", "cancelled"].includes(status)).length;
  const [first] = finished;
  const last = finished.at(-1);
  if (first === undefined || last === undefined || finished.length < leastTasks || last === first)
    return unknown(`${count(finished.length, "task")} with a known end are too few for a rate.`);
  if (open === 0) return unknown("No task is open; what is left is not known.");
  const perTask = (last - first) / (finished.length - 1);
  const from = project.observed_at ? Math.max(Date.parse(project.observed_at), last) : last;
  return {
    estimated_completion: new Date(from + open * perTask).toISOString(),
    confidence: "low",
    reason: `${count(finished.length, "task")} took ${Math.round(perTask / 60_000)} minutes each on average; ${open} are open.`,
  };
}
