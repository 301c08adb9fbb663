import { toolOf } from "../../../generated/tool-of.ts";
import type { GenerateStatusSummaryAnswer, GenerateStatusSummaryInput } from "../../../generated/types.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { StepError } from "../step.ts";
import {
  activityOf,
  agentName,
  count,
  enumerate,
  type ProjectStatus,
  percent,
  progressOf,
  troubleOf,
} from "./facts.ts";

type Answer = GenerateStatusSummaryAnswer;

interface Statuses {
  outputs?: { project?: readonly ProjectStatus[] };
  errors: readonly StepError[];
}

export interface SummaryScope {
  inputs: GenerateStatusSummaryInput;
  steps: { named: Statuses; listed: Statuses };
}

/**
 * Writes a summary in Markdown from statuses alone. "executive" shows what needs a decision, "technical" names agents, branches
 * and files, "timeline" orders the known events by time. Throws when there were projects and none could be read.
 */
export function summaryFromStatuses({ inputs, steps }: SummaryScope): Answer {
  const projects = [...(steps.named.outputs?.project ?? []), ...(steps.listed.outputs?.project ?? [])];
  const errors = [...steps.named.errors, ...steps.listed.errors];
  if (projects.length === 0 && errors.length > 0) throw noneRead(errors);
  const needs = projects.flatMap(needsOf);
  const unread = errors.length === 0 ? [] : [`${count(errors.length, "project")} could not be read.`];
  const write = writers[inputs.summary_type ?? "executive"];
  return {
    summary: [...write(projects), ...unread.map((line) => `\n${line}`)].join("\n"),
    highlights: [...highlightsOf(projects, needs), ...unread].slice(0, 5),
    recommendations:
      inputs.include_recommendations === false
        ? []
        : needs.map(({ action, project, reason }) => ({ project_id: project.id, action, reason })),
  };
}

function noneRead(errors: readonly StepError[]): ToolError {
  const [first] = errors;
  const why = first?.message ?? "";
  return new ToolError(
    first?.code ?? "upstream_error",
    errors.length === 1 ? why : `None of ${errors.length} projects could be read. The first: ${why}`,
    {
      status: first?.status,
      retryable: first?.retryable,
      retryAfter: first?.retry_after,
      hint: first?.hint,
      operationId: first?.operation_id,
    },
  );
}

interface Need {
  readonly project: ProjectStatus;
  readonly what: string;
  readonly action: string;
  readonly reason: string;
}

/** The tasks for somebody in a project, most urgent first. */
function needsOf(project: ProjectStatus): Need[] {
  const needs: Need[] = [];
  const need = (what: string, action: string, reason: string) =>
    needs.push({ project, what, action, reason });
  const agents = (trouble: ReturnType<typeof troubleOf>) =>
    project.agents.filter((agent) => troubleOf(agent) === trouble).map(agentName);
  const [down, waiting, limited] = [agents("down"), agents("waiting"), agents("limited")];
  const why = project.status_reason ? ` (${project.status_reason})` : "";
  if (project.status === "failed")
    need(
      `failed${why}`,
      "Find out why it failed, then resume it or create it again.",
      `The project has failed${why}.`,
    );
  if (project.status !== "completed" && down.length > 0)
    need(
      `${count(down.length, "agent")} down`,
      `Restart ${enumerate(down)}.`,
      `${enumerate(down)} ended or crashed.`,
    );
  if (waiting.length > 0)
    need(
      `${count(waiting.length, "agent")} waiting for a person`,
      `Answer the prompt of ${enumerate(waiting)}.`,
      "It goes on as soon as somebody answers.",
    );
  if (project.git_info.conflicts.length > 0)
    need(
      `${count(project.git_info.conflicts.length, "file")} in conflict`,
      `Resolve the conflicts with ${toolOf.resolveConflict}.`,
      `In conflict: ${enumerate(project.git_info.conflicts)}.`,
    );
  if (limited.length > 0)
    need(
      `${count(limited.length, "agent")} at a limit`,
      `Wait for the limit of ${enumerate(limited)} to be reset, or give its work to another agent.`,
      `${enumerate(limited)} used up a rate or credit limit.`,
    );
  if (project.status === "paused")
    need(
      `paused${why}`,
      project.status_reason === "not_started"
        ? "Resume it to start its agents."
        : "Resume it when the reason is gone.",
      `The project is paused${why}.`,
    );
  return needs;
}

const writers: Record<
  NonNullable<GenerateStatusSummaryInput["summary_type"]>,
  (projects: readonly ProjectStatus[]) => string[]
> = { executive, technical, timeline };

function executive(projects: readonly ProjectStatus[]): string[] {
  if (projects.length === 0) return ["# Status", "", "There are no projects."];
  const states = ["running", "creating", "paused", "failed", "completed"].flatMap((state) => {
    const number = projects.filter(({ status }) => status === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  const lines = projects.map((project) => {
    const needs = needsOf(project).map(({ what }) => what);
    return `- **${project.name}**: ${project.status}, ${progressWords(project)}. ${needs.length > 0 ? `Needs attention: ${enumerate(needs)}.` : "Nothing needs a decision."}`;
  });
  return ["# Status", "", `${count(projects.length, "project")}: ${enumerate(states)}.`, "", ...lines];
}

function technical(projects: readonly ProjectStatus[]): string[] {
  if (projects.length === 0) return ["# Technical status", "", "There are no projects."];
  return ["# Technical status", ...projects.flatMap(technicalProject)];
}

function technicalProject(project: ProjectStatus): string[] {
  const { git_info: git } = project;
  const changes = git.uncommitted_changes
    ? `uncommitted changes${typeof git.uncommitted_files === "number" ? ` in ${count(git.uncommitted_files, "file")}` : ""}`
    : "nothing uncommitted";
  const distance = [
    typeof git.ahead === "number" ? `${git.ahead} ahead` : undefined,
    typeof git.behind === "number" ? `${git.behind} behind` : undefined,
  ].filter((part) => part !== undefined);
  const base = distance.length > 0 ? `; ${distance.join(", ")} of ${git.base_ref ?? "the base"}` : "";
  return [
    "",
    `## ${project.name} (\`${project.id}\`)`,
    "",
    `- State: ${project.status}${project.status_reason ? ` (${project.status_reason})` : ""}; ${progressWords(project)}`,
    `- Branch: ${git.branch ? `\`${git.branch}\`` : "not known"}; ${changes}${base}`,
    `- Conflicts: ${
      git.conflicts.length === 0
        ? "none"
        : enumerate(
            git.conflicts.map((path) => `\`${path}\``),
            10,
          )
    }`,
    `- Blockers: ${project.blockers === undefined ? "not reported" : project.blockers.length === 0 ? "none" : enumerate(project.blockers.map(({ kind, detail }) => detail ?? kind))}`,
    ...project.agents.map(
      (agent) =>
        `- ${agentName(agent)}: ${activityOf(agent)}${agent.current_task ? `, on "${agent.current_task}"` : ""}`,
    ),
  ];
}

function timeline(projects: readonly ProjectStatus[]): string[] {
  if (projects.length === 0) return ["# Timeline", "", "There are no projects."];
  return ["# Timeline", ...projects.flatMap(timelineProject)];
}

function timelineProject(project: ProjectStatus): string[] {
  const moments = [
    { time: project.created_at, what: "created" },
    ...project.agents.map((agent) => ({
      time: agent.activity_since,
      what: `${agentName(agent)}: ${activityOf(agent)} since then`,
    })),
    ...(project.blockers ?? []).map(({ since, kind, detail }) => ({
      time: since,
      what: `blocked: ${detail ?? kind}`,
    })),
    { time: project.observed_at, what: `observed: ${project.status}, ${progressWords(project)}` },
  ]
    .filter((moment): moment is { time: string; what: string } => typeof moment.time === "string")
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const next =
    project.status === "completed"
      ? "completed"
      : `estimated completion: ${project.estimated_completion ?? "not known"}`;
  return [
    "",
    `## ${project.name}`,
    "",
    ...moments.map(({ time, what }) => `- ${time}: ${what}`),
    ...(moments.length === 0
      ? [`- ${project.status}, ${progressWords(project)}; the Web Server gives no times`]
      : []),
    `- Next: ${next}`,
  ];
}

function progressWords(project: ProjectStatus): string {
  const progress = progressOf(project);
  return progress === undefined ? "progress not known" : `${percent(progress)} done`;
}

function highlightsOf(projects: readonly ProjectStatus[], needs: readonly Need[]): string[] {
  const done = projects.filter(({ status }) => status === "completed").map(({ name }) => name);
  const problems = needs.map(({ project, what }) => `${project.name}: ${what}.`);
  const finished = done.length === 0 ? [] : [`Completed: ${enumerate(done)}.`];
  const calm = projects.length > 0 && needs.length === 0 ? ["No project needs attention."] : [];
  return [...problems, ...finished, ...calm];
}
