import type { Schema } from "../../contract/contract.ts";
import type { TaskCounts } from "../store/tasks.ts";

/** The share of the tasks that are done, without the cancelled ones. Without tasks nothing is known. */
export function projectProgress(
  counts: TaskCounts | undefined,
): Pick<Schema<"ProjectStatus">, "progress" | "progress_source"> {
  const { cancelled: _cancelled, ...counted } = counts ?? {};
  const total = Object.values(counted).reduce((sum, count) => sum + count, 0);
  if (total === 0) return { progress: 0, progress_source: "none" };
  return { progress: (counted.done ?? 0) / total, progress_source: "tasks" };
}
