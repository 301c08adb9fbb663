import { count, enumerate, percent, progressOf } from "./facts.ts";
import type { Facts, Finding, Task } from "./health-finding.ts";

/** Findings about the work: the project's state, its blockers, its tasks and its metrics. */
export const workFindings = [projectState, otherBlockers, failedTasks, progressKnown, restarts, busyRatio];

function projectState({ project: { status, status_reason } }: Facts): Finding[] {
  const why = status_reason ? ` (${status_reason})` : "";
  const finding = (effect: Finding["effect"], points: number, reason: string): Finding[] => [
    { name: "Project state", area: "timeline", effect, points, reason },
  ];
  switch (status) {
    case "running":
      return finding("good", 0, "The project is running.");
    case "completed":
      return finding("good", 0, "The project is completed.");
    case "creating":
      return finding("neutral", 0, `The project is still being created${why}.`);
    case "failed":
      return finding("bad", 8, `The project has failed${why}.`).map((failed) => ({
        ...failed,
        recommendation: {
          priority: "urgent",
          action: "Find out why the project failed, then resume it or create it again.",
          reason: `The project has failed${why}; nobody works on it.`,
        },
      }));
    case "paused":
      if (status_reason === "not_started")
        return finding(
          "neutral",
          0,
          "The project waits to be started; it was created with auto_start false.",
        );
      return finding("bad", status_reason ? 3 : 1, `The project is paused${why}.`).map((paused) => ({
        ...paused,
        recommendation: {
          priority: "high",
          action: "Resume the project when the reason of the pause is gone.",
          reason: `It is paused${why}; its agents do nothing until then.`,
        },
      }));
  }
}

/** Kinds of blockers that other findings count. */
const countedKinds = [
  "agent_waiting_permission",
  "agent_waiting_input",
  "agent_rate_limited",
  "agent_crashed",
  "agent_exhausted",
  "merge_conflict",
];

function otherBlockers({ project }: Facts): Finding[] {
  if (project.blockers === undefined)
    return [
      {
        name: "Blockers",
        area: "blockers",
        effect: "unknown",
        points: 0,
        reason: "The Web Server does not list blockers.",
      },
    ];
  const others = project.blockers.filter(({ kind }) => !countedKinds.includes(kind));
  if (others.length === 0) return [];
  const kinds = enumerate(others.map(({ kind, detail }) => detail ?? kind.replaceAll("_", " ")));
  return [
    {
      name: "Other blockers",
      area: "blockers",
      effect: "bad",
      points: Math.min(3, others.length),
      reason: `${count(others.length, "blocker")}: ${kinds}.`,
      recommendation: {
        priority: "high",
        action: `Remove what blocks: ${kinds}.`,
        reason: "The Web Server reports it as a blocker.",
      },
    },
  ];
}

function failedTasks({ tasks }: Facts): Finding[] {
  if (tasks === undefined) return [];
  const named = (status: Task["status"]) =>
    tasks.filter((task) => task.status === status).map((task) => `"${task.title ?? task.id ?? "untitled"}"`);
  const failed = named("failed");
  const blocked = named("blocked");
  const findings: Finding[] = [];
  if (failed.length > 0)
    findings.push({
      name: "Failed tasks",
      area: "timeline",
      effect: "bad",
      points: 2,
      reason: `${count(failed.length, "task")} failed: ${enumerate(failed, 3)}.`,
      recommendation: {
        priority: "high",
        action: `Find out why ${enumerate(failed, 3)} failed.`,
        reason: "What depends on it can't be done.",
      },
    });
  if (blocked.length > 0)
    findings.push({
      name: "Blocked tasks",
      area: "blockers",
      effect: "bad",
      points: 1,
      reason: `${count(blocked.length, "task")} blocked: ${enumerate(blocked, 3)}.`,
    });
  return findings;
}

function progressKnown({ project, tasks }: Facts): Finding[] {
  const progress = progressOf(project);
  if (progress === undefined)
    return [
      {
        name: "Progress",
        area: "timeline",
        effect: "unknown",
        points: 0,
        reason: "Nothing is known of the progress: the project has no tasks to measure it by.",
      },
    ];
  const done = tasks?.filter(({ status }) => status === "done").length;
  const detail = tasks && done !== undefined ? ` (${done} of ${count(tasks.length, "task")})` : "";
  return [
    {
      name: "Progress",
      area: "timeline",
      effect: progress >= 0.8 ? "good" : "neutral",
      points: 0,
      reason: `${percent(progress)} of the work is done${detail}.`,
    },
  ];
}

function restarts({ metrics }: Facts): Finding[] {
  const number = metrics?.restarts;
  if (number === undefined || number === null) return [];
  const many = number >= 3;
  return [
    {
      name: "Restarts",
      area: "performance",
      effect: many ? "bad" : "good",
      points: many ? 1 : 0,
      reason: `Agents were restarted ${count(number, "time")}.`,
    },
  ];
}

function busyRatio({ metrics }: Facts): Finding[] {
  if (metrics === undefined) return [];
  const ratio = metrics.agent_busy_ratio;
  if (ratio === undefined || ratio === null)
    return [
      {
        name: "Time at work",
        area: "performance",
        effect: "unknown",
        points: 0,
        reason: "How much of their time the agents work was not measured.",
      },
    ];
  return [
    {
      name: "Time at work",
      area: "performance",
      effect: ratio < 0.2 ? "bad" : ratio > 0.5 ? "good" : "neutral",
      points: ratio < 0.2 ? 1 : 0,
      reason: `The agents worked in ${percent(ratio)} of their time.`,
    },
  ];
}
