import type {
  CreateAutomationWorkflowAnswer,
  CreateAutomationWorkflowInput,
} from "../../../generated/types.ts";

type Trigger = CreateAutomationWorkflowAnswer["workflows"][number]["trigger_conditions"][number];

/** The agent roles that a description can name. */
export const roles = ["orchestrator", "developer", "tester", "testrunner", "pm", "devops"];

const automationEvents = [
  "agent_status_update",
  "git_event",
  "project_status_change",
  "message_update",
  "task_update",
  "schedule_update",
  "workflow_run_update",
] as const satisfies readonly Trigger["event"][];

/** Returns the user's trigger conditions as events of the contract. An event in other words is read like a description. */
export function givenTriggers({ trigger_conditions }: CreateAutomationWorkflowInput) {
  const triggers: Trigger[] = [];
  const reasons: string[] = [];
  const questions: string[] = [];
  for (const { event = "", condition } of trigger_conditions ?? []) {
    const exact = automationEvents.find((known) => known === event);
    if (exact) {
      triggers.push({ event: exact, condition: condition ?? "true" });
      continue;
    }
    const [read] = triggersIn([event.replaceAll(/[_.-]+/g, " ")], event);
    if (read) {
      triggers.push({
        event: read.trigger.event,
        condition:
          condition === undefined ? read.trigger.condition : `(${read.trigger.condition}) && (${condition})`,
      });
      reasons.push(`The event "${event}" is read as ${read.trigger.event}: ${read.trigger.condition}.`);
    } else {
      questions.push(`There is no event "${event}". There are: ${automationEvents.join(", ")}.`);
    }
  }
  return { triggers, reasons, questions };
}

/** Returns the triggers that clauses such as "a task fails" name. */
export function triggersIn(clauses: readonly string[], whole: string) {
  return clauses.flatMap((clause) => {
    for (const { pattern, event, condition, aboutAgent } of triggerRules) {
      if (!pattern.test(clause)) continue;
      const lasting = aboutAgent ? lastingIn(clause) : undefined;
      const base = lasting ? `(${condition}) && ${lasting}` : condition;
      const role = aboutAgent
        ? roles.find((name) => new RegExp(`\\b${name}\\b`, "i").test(clause))
        : undefined;
      const narrowed = role ? `agent.role == "${role}" && (${base})` : base;
      const full = aboutAgent ? `agent != null && (${narrowed})` : base;
      const words = clause === whole ? whole : clause;
      return [
        {
          trigger: { event, condition: full },
          reason: `"${words}" starts it: ${event} with ${full}.`,
          question: lasting && looksOnlyAtEvents,
        },
      ];
    }
    return [];
  });
}

/** Returns "for more than 10 minutes" in a clause as a condition on the agent's activity. */
function lastingIn(clause: string): string | undefined {
  const [, amount, unit] = /\b(\d+) ?(s|m|h)(?:ec|in|our|econd|inute)?s?\b/i.exec(clause) ?? [];
  if (!amount || !unit) return undefined;
  return `now - timestamp(agent.activity_since) >= duration("${amount}${unit.toLowerCase()}")`;
}

const looksOnlyAtEvents =
  "A condition is looked at when an event of the agent comes, not by the clock: is the next event after that time early enough?";

interface TriggerRule {
  readonly pattern: RegExp;
  readonly event: Trigger["event"];
  readonly condition: string;
  readonly aboutAgent?: boolean;
}

const activity = (...names: string[]) => names.map((name) => `agent.activity == "${name}"`).join(" || ");
const operation = (name: string) => `event.data.operation == "${name}"`;

/** The first rule that matches a clause applies, so narrower rules come first. */
const triggerRules: readonly TriggerRule[] = [
  {
    pattern: /\b(?:idle|nothing to do|stops working)\b/i,
    event: "agent_status_update",
    condition: activity("idle"),
    aboutAgent: true,
  },
  {
    pattern: /\b(?:crash\w*|dies|died|ends unexpectedly|exits|agent (?:goes )?down|agent fail\w*)\b/i,
    event: "agent_status_update",
    condition: activity("crashed", "exited"),
    aboutAgent: true,
  },
  {
    pattern: /\b(?:rate[- ]?limit\w*|usage limit|out of credit|exhausted)\b/i,
    event: "agent_status_update",
    condition: `${activity("rate_limited")} || agent.status == "exhausted"`,
    aboutAgent: true,
  },
  {
    pattern: /\b(?:wait\w*|ask\w*|need\w*)\b.*\bpermission\b/i,
    event: "agent_status_update",
    condition: activity("waiting_permission"),
    aboutAgent: true,
  },
  {
    pattern:
      /\b(?:stuck|blocked agent|agent (?:is |gets )?blocked|wait\w* (?:for|on|at) (?:input|an? answer|a person|me|a prompt)|needs? input)\b/i,
    event: "agent_status_update",
    condition: activity("waiting_input", "waiting_permission"),
    aboutAgent: true,
  },
  { pattern: /\bconflict/i, event: "git_event", condition: operation("conflict") },
  { pattern: /\bmerge[sd]?\b/i, event: "git_event", condition: operation("merge") },
  { pattern: /\bpush(?:e[sd])?\b/i, event: "git_event", condition: operation("push") },
  { pattern: /\bcommit(?:s|ted)?\b/i, event: "git_event", condition: operation("commit") },
  {
    pattern: /\btasks?\b.*\b(?:done|complete[sd]?|finish\w*|closed)\b/i,
    event: "task_update",
    condition: 'event.data.status == "done"',
  },
  { pattern: /\btasks?\b.*\bfail\w*\b/i, event: "task_update", condition: 'event.data.status == "failed"' },
  { pattern: /\btasks?\b.*\bblocked\b/i, event: "task_update", condition: 'event.data.status == "blocked"' },
  {
    pattern: /\bproject\b.*\b(?:done|complete[sd]?|finish\w*)\b/i,
    event: "project_status_change",
    condition: 'event.data.status == "completed"',
  },
  {
    pattern: /\bproject\b.*\bfail\w*\b/i,
    event: "project_status_change",
    condition: 'event.data.status == "failed"',
  },
  {
    pattern: /\bproject\b.*\bpause[sd]?\b/i,
    event: "project_status_change",
    condition: 'event.data.status == "paused"',
  },
  {
    pattern: /\bproject\b.*\b(?:starts?|running|resume[sd]?)\b/i,
    event: "project_status_change",
    condition: 'event.data.status == "running"',
  },
];
