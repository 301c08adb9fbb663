import type { AnalyzeProjectHealthAnswer, AnalyzeProjectHealthInput } from "../../../generated/types.ts";
import type { Schema } from "../../contract.ts";
import {
  agentName,
  count,
  enumerate,
  isIdle,
  isObserved,
  minutesBetween,
  type ProjectStatus,
  percent,
  progressOf,
  troubleOf,
} from "./facts.ts";

type Answer = AnalyzeProjectHealthAnswer;
type Area = Answer["factors"][number]["area"];
type Task = Partial<Schema<"Task">> & Pick<Schema<"Task">, "status">;

export interface HealthScope {
  inputs: AnalyzeProjectHealthInput;
  steps: {
    status: { outputs: { project: ProjectStatus } };
    metrics: { outputs?: { metrics?: Schema<"ProjectMetrics"> } };
    tasks: { outputs?: { tasks?: readonly Task[]; total?: number | null } };
    overlaps: { outputs?: { overlaps?: readonly Schema<"Overlap">[] } };
  };
}

interface Facts {
  readonly project: ProjectStatus;
  readonly metrics: Schema<"ProjectMetrics"> | undefined;
  readonly tasks: readonly Task[] | undefined;
  readonly taskTotal: number | undefined;
  readonly overlaps: readonly Schema<"Overlap">[] | undefined;
}

/** One thing that was looked at. `points` are taken from 10. */
interface Finding {
  readonly name: string;
  readonly area: Area;
  readonly effect: Answer["factors"][number]["effect"];
  readonly points: number;
  readonly reason: string;
  readonly recommendation?: Answer["recommendations"][number];
  readonly risk?: Answer["risks"][number];
}

/**
 * The health of a project from what the Web Server says, without a model. Ten points, less what each finding takes; the
 * findings below are the whole rule. What the server does not say takes nothing and is a factor with the effect "unknown".
 *
 * The score is always of the whole project. `focus_areas` and `analysis_depth` choose what is shown of it: "quick" the
 * three heaviest problems, "standard" everything but what is fine in the repository, "comprehensive" every factor.
 */
export function healthFromStatus({ inputs, steps }: HealthScope): Answer {
  const facts: Facts = {
    project: steps.status.outputs.project,
    metrics: steps.metrics.outputs?.metrics,
    tasks: steps.tasks.outputs?.tasks,
    taskTotal: steps.tasks.outputs?.total ?? undefined,
    overlaps: steps.overlaps.outputs?.overlaps,
  };
  const findings = looks.flatMap((look) => look(facts)).sort((a, b) => b.points - a.points);
  const score = scoreOf(facts.project, findings);
  const shown = select(findings, inputs);
  const blockers = blockersOf(facts.project);
  return {
    score,
    status: wordFor(score),
    summary: summarize(facts.project, score, findings),
    factors: shown.map(({ name, area, effect, reason, points }) => ({
      name,
      area,
      effect,
      reason: points > 0 ? `${reason} (−${points})` : reason,
    })),
    blockers,
    risks: shown.flatMap(({ risk }) => (risk ? [risk] : [])),
    recommendations: recommend(shown, inputs),
    predictions: inputs.include_predictions === false ? null : predict(facts),
  };
}

/** Each looks at one thing. Their points are the weights of the score. */
const looks: readonly ((facts: Facts) => Finding[])[] = [
  projectState,
  agentsDown,
  agentsLimited,
  agentsWaiting,
  agentsIdle,
  agentsUnknown,
  conflicts,
  otherBlockers,
  unfinishedOperation,
  uncommittedWork,
  behindBase,
  overlapping,
  failedTasks,
  progressKnown,
  restarts,
  busyRatio,
];

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

function agentsDown({ project }: Facts): Finding[] {
  const down = project.agents.filter((agent) => troubleOf(agent) === "down");
  if (down.length === 0 || project.status === "completed") return [];
  const names = enumerate(down.map(agentName));
  return [
    {
      name: "Agents that are down",
      area: "blockers",
      effect: "bad",
      points: down.length * 2 >= project.agents.length ? 5 : 3,
      reason: `${down.length} of ${count(project.agents.length, "agent")} ended or crashed: ${names}.`,
      recommendation: {
        priority: "urgent",
        action: `Look at the last output of ${names} and restart it.`,
        reason: "An agent that ended does no work, and messages to it wait.",
      },
      risk: {
        risk: "Work that the agent had not committed is lost or half done.",
        severity: project.git_info.uncommitted_changes ? "high" : "medium",
        reason: `${names} ended${project.git_info.uncommitted_changes ? ", and there are uncommitted changes" : ""}.`,
      },
    },
  ];
}

function agentsLimited({ project }: Facts): Finding[] {
  const limited = project.agents.filter((agent) => troubleOf(agent) === "limited");
  if (limited.length === 0) return [];
  const names = enumerate(limited.map(agentName));
  return [
    {
      name: "Agents at their limit",
      area: "team_efficiency",
      effect: "bad",
      points: limited.length === project.agents.length ? 4 : 2,
      reason: `${limited.length} of ${count(project.agents.length, "agent")} used up a rate or credit limit: ${names}.`,
      recommendation: {
        priority: limited.length === project.agents.length ? "urgent" : "high",
        action: `Wait until the limit of ${names} is reset, or give its tasks to another agent.`,
        reason: "An agent at its limit can't go on by itself.",
      },
    },
  ];
}

function agentsWaiting({ project }: Facts): Finding[] {
  const waiting = project.agents.filter((agent) => troubleOf(agent) === "waiting");
  if (waiting.length === 0) return [];
  const names = enumerate(waiting.map((agent) => agentName(agent) + sinceWhen(agent, project)));
  return [
    {
      name: "Agents that wait for a person",
      area: "blockers",
      effect: "bad",
      points: waiting.length === project.agents.length ? 4 : 2,
      reason: `${count(waiting.length, "agent")} waiting at a prompt: ${names}.`,
      recommendation: {
        priority: "urgent",
        action: `Answer the prompt of ${enumerate(waiting.map(agentName))}.`,
        reason: "It goes on as soon as somebody answers.",
      },
    },
  ];
}

function agentsIdle({ project, tasks }: Facts): Finding[] {
  const idle = project.agents.filter(isIdle);
  if (idle.length === 0 || project.status !== "running") return [];
  const all = idle.length === project.agents.length;
  const open = tasks?.filter(({ status }) => status === "pending").length;
  const work = open === undefined ? "" : ` ${count(open, "task")} still to be started.`;
  return [
    {
      name: "Idle agents",
      area: "team_efficiency",
      effect: all ? "bad" : "neutral",
      points: all ? 2 : 0,
      reason: `${idle.length} of ${count(project.agents.length, "agent")} idle: ${enumerate(idle.map(agentName))}.${work}`,
      ...(all && {
        recommendation: {
          priority: "high" as const,
          action: "Send the orchestrator a status_request, or assign the next task.",
          reason: "The project runs, but no agent is working.",
        },
      }),
    },
  ];
}

function agentsUnknown({ project }: Facts): Finding[] {
  if (project.agents.length === 0) {
    const running = project.status === "running";
    return [
      {
        name: "Team",
        area: "team_efficiency",
        effect: running ? "bad" : "neutral",
        points: running ? 3 : 0,
        reason: "The project has no agents.",
        ...(running && {
          recommendation: {
            priority: "urgent" as const,
            action: "Add an agent, or complete the project.",
            reason: "Nobody works on a project without agents.",
          },
        }),
      },
    ];
  }
  const unknown = project.agents.filter((agent) => !isObserved(agent));
  const working = project.agents.length - unknown.length;
  if (unknown.length === 0) {
    const troubled = project.agents.filter((agent) => troubleOf(agent)).length;
    return troubled > 0
      ? []
      : [
          {
            name: "Team",
            area: "team_efficiency",
            effect: "good",
            points: 0,
            reason: `None of ${count(working, "agent")} is down, at a limit or waiting for a person.`,
          },
        ];
  }
  return [
    {
      name: "Agents whose activity is not known",
      area: "team_efficiency",
      effect: "unknown",
      points: 0,
      reason: `The Web Server does not say what ${enumerate(unknown.map(agentName))} ${unknown.length === 1 ? "does" : "do"}.`,
    },
  ];
}

function conflicts({ project: { git_info } }: Facts): Finding[] {
  const files = git_info.conflicts;
  if (files.length === 0)
    return [
      {
        name: "Git conflicts",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "No file is in conflict.",
      },
    ];
  return [
    {
      name: "Git conflicts",
      area: "blockers",
      effect: "bad",
      points: files.length > 3 ? 3 : 2,
      reason: `${count(files.length, "file")} in conflict: ${enumerate(files)}.`,
      recommendation: {
        priority: "high",
        action: `Resolve the conflict in ${enumerate(files)} with smart_conflict_resolution.`,
        reason: "Nothing can be merged or committed over a file in conflict.",
      },
      risk: {
        risk: "Agents go on from files with conflict markers.",
        severity: "medium",
        reason: `${count(files.length, "file")} in conflict on ${git_info.branch ?? "a detached HEAD"}.`,
      },
    },
  ];
}

/** Kinds that other findings already count. */
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

function unfinishedOperation({ project: { git_info } }: Facts): Finding[] {
  const { operation, conflicts: files } = git_info;
  if (!operation || files.length > 0) return [];
  return [
    {
      name: "Unfinished git operation",
      area: "quality",
      effect: "bad",
      points: 1,
      reason: `A ${operation} is not finished, although no file is in conflict.`,
      recommendation: {
        priority: "normal",
        action: `Commit or abort the ${operation}.`,
        reason: "Other git operations wait for it.",
      },
    },
  ];
}

const manyFiles = 20;

function uncommittedWork({ project: { git_info } }: Facts): Finding[] {
  if (!git_info.uncommitted_changes) {
    return [
      {
        name: "Uncommitted work",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "All work is committed.",
      },
    ];
  }
  const files = git_info.uncommitted_files ?? undefined;
  const many = files !== undefined && files >= manyFiles;
  const what = files === undefined ? "an unknown number of files" : count(files, "file");
  return [
    {
      name: "Uncommitted work",
      area: "quality",
      effect: many ? "bad" : "neutral",
      points: many ? 1 : 0,
      reason: `Changes in ${what} are not committed.`,
      ...(many && {
        recommendation: {
          priority: "normal" as const,
          action: "Ask the agents to commit what works.",
          reason: `${what} would be lost with the work tree.`,
        },
      }),
    },
  ];
}

const farBehind = 20;

function behindBase({ project: { git_info } }: Facts): Finding[] {
  const { behind, base_ref } = git_info;
  if (behind === undefined || behind === null) return [];
  const base = base_ref ?? "the base";
  const far = behind >= farBehind;
  return [
    {
      name: "Distance from the base",
      area: "quality",
      effect: far ? "bad" : behind > 0 ? "neutral" : "good",
      points: far ? 1 : 0,
      reason:
        behind === 0
          ? `The branch has all of ${base}.`
          : `The branch lacks ${count(behind, "commit")} of ${base}.`,
      ...(far && {
        risk: {
          risk: "Merging gets harder with every commit that the branch lacks.",
          severity: "medium" as const,
          reason: `${count(behind, "commit")} behind ${base}.`,
        },
        recommendation: {
          priority: "normal" as const,
          action: `Bring ${base} into the branch.`,
          reason: "Later it costs more.",
        },
      }),
    },
  ];
}

function overlapping({ overlaps }: Facts): Finding[] {
  if (overlaps === undefined) return [];
  const clashing = overlaps.filter((overlap) => overlap.conflicts === true);
  if (overlaps.length === 0)
    return [
      {
        name: "Overlapping work",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "No file is changed by more than one agent.",
      },
    ];
  const paths = enumerate((clashing.length > 0 ? clashing : overlaps).map(({ path }) => path));
  return [
    {
      name: "Overlapping work",
      area: "quality",
      effect: clashing.length > 0 ? "bad" : "neutral",
      points: clashing.length > 0 ? 1 : 0,
      reason:
        clashing.length > 0
          ? `A merge is predicted to conflict in ${paths}.`
          : `Several agents change ${paths}; no conflict is predicted.`,
      risk: {
        risk: "A merge conflict.",
        severity: clashing.length > 0 ? "high" : "low",
        reason: `More than one agent changes ${paths}.`,
      },
      ...(clashing.length > 0 && {
        recommendation: {
          priority: "high" as const,
          action: `Have one agent own ${paths}, or merge the first finished branch now.`,
          reason: "The conflict grows while both go on.",
        },
      }),
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

function scoreOf(project: ProjectStatus, findings: readonly Finding[]): number {
  const taken = findings.reduce((sum, { points }) => sum + points, 0);
  const score = Math.max(1, Math.min(10, Math.round(10 - taken)));
  const nobodyWorks =
    project.status === "running" &&
    project.agents.length > 0 &&
    project.agents.every((agent) => troubleOf(agent) !== undefined);
  return nobodyWorks ? Math.min(score, 3) : score;
}

/** The words of the answer's schema. */
export function wordFor(score: number): Answer["status"] {
  if (score >= 9) return "healthy";
  if (score >= 7) return "attention";
  return score >= 4 ? "at_risk" : "critical";
}

function summarize(project: ProjectStatus, score: number, findings: readonly Finding[]): string {
  const bad = findings.filter(({ effect }) => effect === "bad");
  const progress = progressOf(project);
  const done = progress === undefined ? "its progress is not known" : `${percent(progress)} is done`;
  const state = `${project.name} is ${project.status} and ${done}; its health is ${score} of 10.`;
  if (bad.length === 0) return `${state} Nothing that the Web Server reports is in its way.`;
  return `${state} ${bad
    .slice(0, 2)
    .map(({ reason }) => reason)
    .join(" ")}`;
}

function blockersOf(project: ProjectStatus): Answer["blockers"] {
  if (project.blockers && project.blockers.length > 0)
    return project.blockers.map(({ kind, agent_id, detail }) => ({
      kind,
      agent_id: agent_id ?? null,
      detail: detail ?? `${kind.replaceAll("_", " ")}.`,
    }));
  // A server without a list of blockers still says what its agents do and which files are in conflict.
  const agents = project.agents.flatMap((agent) => {
    const trouble = troubleOf(agent);
    return trouble
      ? [
          {
            kind: `agent_${trouble}`,
            agent_id: agent.id ?? null,
            detail: `${agentName(agent)}: ${agent.activity ?? agent.status}.`,
          },
        ]
      : [];
  });
  const files = project.git_info.conflicts;
  return files.length === 0
    ? agents
    : [...agents, { kind: "merge_conflict", agent_id: null, detail: `In conflict: ${enumerate(files)}.` }];
}

function select(findings: readonly Finding[], inputs: AnalyzeProjectHealthInput): Finding[] {
  const { focus_areas, analysis_depth } = inputs;
  const areas: readonly Area[] = focus_areas ?? [];
  const focused =
    areas.length === 0
      ? findings
      : // What stops the project is shown whatever the focus is.
        findings.filter(({ area, points }) => areas.includes(area) || points >= 3);
  switch (analysis_depth) {
    case "quick":
      return focused.filter(({ effect }) => effect === "bad").slice(0, 3);
    case "comprehensive":
      return [...focused];
    default:
      return focused.filter(
        ({ effect, area }) =>
          ["bad", "unknown"].includes(effect) || areas.includes(area) || area !== "quality",
      );
  }
}

const urgency = ["urgent", "high", "normal", "low"];

function recommend(
  findings: readonly Finding[],
  { analysis_depth }: AnalyzeProjectHealthInput,
): Answer["recommendations"] {
  const all = findings
    .flatMap(({ recommendation }) => (recommendation ? [recommendation] : []))
    .sort((a, b) => urgency.indexOf(a.priority) - urgency.indexOf(b.priority));
  return analysis_depth === "quick" ? all.slice(0, 2) : all;
}

/** Fewer finished tasks give no rate. */
const leastTasks = 3;

function predict({ project, tasks, taskTotal }: Facts): NonNullable<Answer["predictions"]> {
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

function sinceWhen(agent: { activity_since?: string | null }, { observed_at }: ProjectStatus): string {
  const minutes = minutesBetween(agent.activity_since, observed_at);
  return minutes === undefined ? "" : ` for ${count(minutes, "minute")}`;
}
