import {
  agentName,
  count,
  enumerate,
  isIdle,
  isObserved,
  minutesBetween,
  type ProjectStatus,
  troubleOf,
} from "./facts.ts";
import type { Facts, Finding } from "./health-finding.ts";

/** Findings about the agents of a project. */
export const agentFindings = [agentsDown, agentsLimited, agentsWaiting, agentsIdle, agentsUnknown];

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

function sinceWhen(agent: { activity_since?: string | null }, { observed_at }: ProjectStatus): string {
  const minutes = minutesBetween(agent.activity_since, observed_at);
  return minutes === undefined ? "" : ` for ${count(minutes, "minute")}`;
}
