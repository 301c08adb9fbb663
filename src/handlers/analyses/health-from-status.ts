import type { AnalyzeProjectHealthAnswer, AnalyzeProjectHealthInput } from "../../../generated/types.ts";
import type { Schema } from "../../contract/contract.ts";
import { agentFindings } from "./agent-findings.ts";
import { estimateCompletion } from "./completion-estimate.ts";
import { agentName, enumerate, type ProjectStatus, percent, progressOf, troubleOf } from "./facts.ts";
import { gitFindings } from "./git-findings.ts";
import type { Area, Facts, Finding, Task } from "./health-finding.ts";
import { workFindings } from "./work-findings.ts";

type Answer = AnalyzeProjectHealthAnswer;

export interface HealthScope {
  inputs: AnalyzeProjectHealthInput;
  steps: {
    status: { outputs: { project: ProjectStatus } };
    metrics: { outputs?: { metrics?: Schema<"ProjectMetrics"> } };
    tasks: { outputs?: { tasks?: readonly Task[]; total?: number | null } };
    overlaps: { outputs?: { overlaps?: readonly Schema<"Overlap">[] } };
  };
}

/**
 * Rates the health of a project from the Web Server's answers, without a model. The score is ten points less those of each
 * finding; the findings below are the whole rule. A missing fact subtracts nothing and is a factor with the effect "unknown".
 *
 * The score always covers the whole project. `focus_areas` and `analysis_depth` select what is shown: "quick" the three
 * heaviest problems, "standard" everything but what is fine in the repository, "comprehensive" every factor.
 */
export function healthFromStatus({ inputs, steps }: HealthScope): Answer {
  const facts: Facts = {
    project: steps.status.outputs.project,
    metrics: steps.metrics.outputs?.metrics,
    tasks: steps.tasks.outputs?.tasks,
    taskTotal: steps.tasks.outputs?.total ?? undefined,
    overlaps: steps.overlaps.outputs?.overlaps,
  };
  const findings = checks.flatMap((check) => check(facts)).sort((a, b) => b.points - a.points);
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
    predictions: inputs.include_predictions === false ? null : estimateCompletion(facts),
  };
}

/** Each checks one aspect. The points of its findings weigh in the score. */
const checks: readonly ((facts: Facts) => Finding[])[] = [...workFindings, ...agentFindings, ...gitFindings];

function scoreOf(project: ProjectStatus, findings: readonly Finding[]): number {
  const taken = findings.reduce((sum, { points }) => sum + points, 0);
  const score = Math.max(1, Math.min(10, Math.round(10 - taken)));
  const nobodyWorks =
    project.status === "running" &&
    project.agents.length > 0 &&
    project.agents.every((agent) => troubleOf(agent) !== undefined);
  return nobodyWorks ? Math.min(score, 3) : score;
}

/** Returns the score's word in the answer's schema. */
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
  // A server without a list of blockers still reports the activity of its agents and the files in conflict.
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
