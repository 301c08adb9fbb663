import type {
  CreateAutomationWorkflowAnswer,
  CreateAutomationWorkflowInput,
} from "../../../generated/types.ts";
import { type Issue, ToolError } from "../../errors.ts";
import { faultInCondition } from "./automation-condition.ts";
import { count } from "./facts.ts";

type Answer = CreateAutomationWorkflowAnswer;
type Workflow = Answer["workflows"][number];
type Trigger = Workflow["trigger_conditions"][number];
type Action = Workflow["actions"][number];

export interface AutomationScope {
  inputs: CreateAutomationWorkflowInput;
}

export const automationEvents = [
  "agent_status_update",
  "git_event",
  "project_status_change",
  "message_update",
  "task_update",
  "schedule_update",
  "workflow_run_update",
] as const satisfies readonly Trigger["event"][];

/**
 * A workflow or schedules by the words of the description: "when X, do Y", "do Y if X", "every N minutes do Y". What the words
 * leave open becomes a question, and the workflow is left disabled. Without a trigger or an action nothing is made of it; the
 * review then says how to put it. A condition of the user that is no CEL is refused.
 */
export function automationFromDescription({ inputs }: AutomationScope): Answer {
  checkConditions(inputs);
  const given = givenTriggers(inputs);
  const { clauses, rest } = cut(inputs.description);
  const interval = intervalIn(inputs.description);
  const described = given.triggers.length > 0 ? [] : triggersIn(clauses, inputs.description);
  const triggers = [...given.triggers, ...described.map(({ trigger }) => trigger)];
  const aboutAgent = triggers.some(({ event }) => event === "agent_status_update");
  const actions = actionsIn(rest, inputs, aboutAgent);
  const reasons = [...given.reasons, ...described.map(({ reason }) => reason), ...actions.reasons];
  const questions = [...given.questions, ...actions.questions];

  if (interval !== undefined && triggers.length === 0)
    return timed(inputs, interval, actions.actions, reasons, questions);
  if (triggers.length === 0)
    questions.push(
      "What should start it? Name an event, such as an agent that crashes or a task that is done.",
    );
  if (actions.actions.length === 0)
    questions.push(
      "What should happen then? Name an action, such as: notify me, restart the agent, tell the tester that …",
    );
  if (interval !== undefined)
    questions.push(`A workflow starts on events; "${interval.words}" is not part of it.`);
  for (const { question } of described) if (question) questions.push(question);
  if (triggers.length === 0 || actions.actions.length === 0)
    return { workflows: [], schedules: [], reasons, open_questions: questions };
  return {
    workflows: [
      {
        name: inputs.workflow_name,
        trigger_conditions: triggers,
        actions: actions.actions,
        cooldown_s: cooldownIn(inputs.description),
        enabled: questions.length === 0,
      },
    ],
    schedules: [],
    reasons,
    open_questions: questions,
  };
}

/** Refuses the user's own conditions that are no CEL, each by its place. */
export function checkConditions({ trigger_conditions }: CreateAutomationWorkflowInput): void {
  const issues: Issue[] = (trigger_conditions ?? []).flatMap(({ condition }, index) => {
    const fault = condition === undefined ? undefined : faultInCondition(condition);
    return fault === undefined ? [] : [{ path: `/trigger_conditions/${index}/condition`, message: fault }];
  });
  if (issues.length === 0) return;
  throw new ToolError(
    "invalid_arguments",
    `${count(issues.length, "condition")} can't be used; nothing was created.`,
    {
      issues,
      hint: 'A condition is CEL over event, project, agent and now, such as: agent.role == "tester" && agent.activity == "idle". Leave it out for "always".',
    },
  );
}

/** The user's trigger conditions with the contract's events. An event in other words is read like a description. */
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

/** `when A, B` and `B when A`: the clauses that say when, and the rest that says what. */
function cut(description: string): { clauses: string[]; rest: string } {
  const clauses: string[] = [];
  const rest = description.replaceAll(
    /\b(?:when(?:ever)?|if|once|after|as soon as|on(?= (?:a |an |every |each )?(?:merge|push|commit|crash|conflict)))\b\s+((?:(?!,|;|\.\s|\.$|\n|\bthen\b).)+)[,;]?\s*(?:then\b)?/gi,
    (_clause, condition: string) => {
      clauses.push(condition.trim());
      return " ";
    },
  );
  return { clauses, rest: rest.trim() };
}

interface TriggerRule {
  readonly pattern: RegExp;
  readonly event: Trigger["event"];
  readonly condition: string | ((match: RegExpExecArray) => string);
  readonly aboutAgent?: boolean;
  readonly question?: string;
}

const activity = (...names: string[]) => names.map((name) => `agent.activity == "${name}"`).join(" || ");
const operation = (name: string) => `event.data.operation == "${name}"`;

/** The first that matches a clause holds, so that the narrower ones come first. */
const triggerRules: readonly TriggerRule[] = [
  {
    pattern: /\bidle (?:for )?(?:more than |over |at least )?(\d+) ?(s|sec|m|min|h|hour)/i,
    event: "agent_status_update",
    condition: ([, amount = "1", unit = "m"]) =>
      `agent.activity == "idle" && now - timestamp(agent.activity_since) >= duration("${amount}${unit.charAt(0).toLowerCase()}")`,
    aboutAgent: true,
    question:
      "A condition is looked at when an event of the agent comes, not by the clock: is the next event after that time early enough?",
  },
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

const roles = ["orchestrator", "developer", "tester", "testrunner", "pm", "devops"];

function triggersIn(clauses: readonly string[], whole: string) {
  return clauses.flatMap((clause) => {
    for (const { pattern, event, condition, aboutAgent, question } of triggerRules) {
      const match = pattern.exec(clause);
      if (!match) continue;
      const base = typeof condition === "string" ? condition : condition(match);
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
          question,
        },
      ];
    }
    return [];
  });
}

interface ActionFacts {
  readonly inputs: CreateAutomationWorkflowInput;
  /** Whether the trigger is about an agent, so that "it" is one. */
  readonly aboutAgent: boolean;
  readonly words: string;
}

interface ActionRule {
  readonly pattern: RegExp;
  /** An action, or the question that has to be answered first. */
  make(match: RegExpExecArray, facts: ActionFacts): Action | string;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: CEL of the contract, put in by the Web Server.
const thatAgent = "${{ agent.id }}";

/** The first that matches a sentence holds. */
const actionRules: readonly ActionRule[] = [
  {
    pattern:
      /\b(?:ask|tell|remind|message|notify|inform|alert|send(?: a (?:message|reminder))? to)\s+(?:the\s+)?(orchestrator|developer|testrunner|tester|pm|devops|all agents|all|every(?:one|body)|team)s?\b(?:\s+agents?)?[\s:,]*(to|that|for|about)?\s*(.*)$/is,
    make: ([, who = "", link = "", text = ""], { inputs }) => ({
      type: "send_message",
      with: {
        target_agent: roles.find((role) => role === who.toLowerCase()) ?? "all",
        content:
          text.trim() === "" ? inputs.description : sentenceOf(/^for$/i.test(link) ? `send ${text}` : text),
        priority: "normal",
      },
    }),
  },
  {
    pattern: /\brun\b[^`]*`([^`\n]+)`/i,
    make: ([, line = ""]) =>
      /[|&;<>$"'\\]/.test(line)
        ? `\`${line}\` needs a shell; which program with plain arguments should run?`
        : { type: "run_check", with: { command: line.trim().split(/\s+/) } },
  },
  {
    pattern: /\brestart\b/i,
    make: (_match, { aboutAgent }) =>
      aboutAgent
        ? { type: "restart_agent", with: { agent_id: thatAgent } }
        : "Which agent should be restarted?",
  },
  {
    pattern: /\binterrupt\b|\bstop the agent\b/i,
    make: (_match, { aboutAgent }) =>
      aboutAgent
        ? { type: "interrupt_agent", with: { agent_id: thatAgent } }
        : "Which agent should be interrupted?",
  },
  {
    pattern: /\bpause\b/i,
    make: (_match, { inputs }) => ({ type: "pause_project", with: { reason: reasonOf(inputs) } }),
  },
  {
    pattern: /\bresume\b/i,
    make: (_match, { inputs }) => ({ type: "resume_project", with: { reason: reasonOf(inputs) } }),
  },
  {
    pattern: /\bmerge\s+(?:the\s+)?(?:branch\s+)?([\w./-]+)\s+(?:in)?to\s+([\w./-]+)/i,
    make: ([, source = "", target = ""]) => ({ type: "git_merge", with: { source, target } }),
  },
  { pattern: /\bmerge\b/i, make: () => "Which branch should be merged into which?" },
  {
    pattern: /\bcommit\b/i,
    make: (_match, { inputs, aboutAgent }) => ({
      type: "git_commit",
      with: { message: inputs.workflow_name, ...(aboutAgent && { agent_id: thatAgent }) },
    }),
  },
  {
    pattern: /\bpush\s+(?:the\s+)?(?:branch\s+)?(?!it\b|changes\b|everything\b|to\b|the\b)([\w./-]+)/i,
    make: ([, branch = ""]) => ({ type: "git_push", with: { branch } }),
  },
  { pattern: /\bpush\b/i, make: () => "Which branch should be pushed?" },
  {
    pattern: /\bcreate (?:a )?task\b[\s:]*(?:to |for |named |called )?["“]?(.+?)["”]?$/i,
    make: ([, title = ""], { inputs }) => ({
      type: "create_task",
      with: { title: title.slice(0, 200), description: inputs.description },
    }),
  },
  {
    pattern: /\b(?:notify|alert|tell me|let me know|warn|inform|notification|remind me|message me)\b/i,
    make: (_match, { inputs, words }) => ({
      type: "notify",
      with: {
        text: `${inputs.workflow_name}: ${inputs.description}`.slice(0, 4000),
        level: /\b(?:alert|warn|urgent)/i.test(words) ? "warning" : "info",
      },
    }),
  },
  {
    pattern: /\bstatus (?:request|update|report)\b|\bcheck[- ]in\b/i,
    make: () => ({
      type: "send_message",
      with: { target_agent: "orchestrator", content: "Report your status.", priority: "normal" },
    }),
  },
];

/** Where a sentence with several actions is cut: after a stop, and before a comma or an "and" that begins the next action. */
const betweenActions =
  /[.;\n]|(?:,|,? and|,? then) (?=(?:then )?(?:notify|tell|ask|send|alert|restart|pause|resume|interrupt|merge|push|commit|run|create|remind|warn|inform|message|let)\b)/i;

function actionsIn(text: string, inputs: CreateAutomationWorkflowInput, aboutAgent: boolean) {
  const actions: Action[] = [];
  const reasons: string[] = [];
  const questions: string[] = [];
  for (const sentence of text.split(betweenActions)) {
    const words = sentence.trim();
    const made = actionOf({ inputs, aboutAgent, words });
    if (made === undefined) continue;
    if (typeof made === "string") questions.push(made);
    else {
      actions.push(made);
      reasons.push(`"${words}" is the action ${made.type}.`);
    }
  }
  return { actions, reasons, questions };
}

function actionOf(facts: ActionFacts): Action | string | undefined {
  for (const { pattern, make } of actionRules) {
    const match = pattern.exec(facts.words);
    if (match) return make(match, facts);
  }
  return undefined;
}

function reasonOf({ workflow_name }: CreateAutomationWorkflowInput): string {
  return `The automation "${workflow_name}".`;
}

function sentenceOf(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^["“]|["”]$/g, "")
    .trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

interface Interval {
  readonly seconds: number;
  readonly words: string;
}

function intervalIn(description: string): Interval | undefined {
  const match =
    /\b(?:every|each)\s+(?:(\d+|few)\s+)?(seconds?|minutes?|mins?|hours?|days?|weeks?)\b|\b(hourly|daily|weekly)\b/i.exec(
      description,
    );
  if (!match) return undefined;
  const [words, amount = "1", unit = "", adverb = ""] = match;
  const named: Record<string, number> = { hourly: 3600, daily: 86_400, weekly: 604_800 };
  const units: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  const seconds =
    named[adverb.toLowerCase()] ?? Number(amount) * (units[unit.charAt(0).toLowerCase()] ?? Number.NaN);
  return { seconds, words };
}

/** A time starts no workflow, but a message can be sent at one: a schedule in each target project. */
function timed(
  { workflow_name, target_projects = [] }: CreateAutomationWorkflowInput,
  { seconds, words }: Interval,
  actions: readonly Action[],
  reasons: string[],
  questions: string[],
): Answer {
  const messages = actions.filter((action) => action.type === "send_message");
  if (messages.length < actions.length)
    questions.push("Only messages can be sent at set times; which agent should be told what?");
  if (actions.length === 0) questions.push(`What should be sent ${words}, and to which agent?`);
  if (target_projects.length === 0) questions.push("In which projects? Name them in target_projects.");
  if (!Number.isFinite(seconds)) questions.push(`How often is "${words}"?`);
  if (seconds < 60) questions.push("The shortest interval is 60 seconds; is that right?");
  if (!Number.isFinite(seconds)) return { workflows: [], schedules: [], reasons, open_questions: questions };
  const several = messages.length > 1;
  const schedules = target_projects.flatMap((project_id) =>
    messages.map((message, index) => ({
      name: several ? `${workflow_name} (${index + 1})` : workflow_name,
      project_id,
      target_agent: message.with.target_agent,
      content: message.with.content,
      interval_s: Math.min(31_536_000, Math.max(60, seconds)),
      enabled: questions.length === 0,
    })),
  );
  return {
    workflows: [],
    schedules: schedules.slice(0, 100),
    reasons: [`"${words}" is a schedule of messages: a workflow starts on events only.`, ...reasons],
    open_questions: questions,
  };
}

function cooldownIn(description: string): number {
  const match =
    /\b(?:at most|no more than|only) once (?:per|every|an?|each)\s+(?:(\d+)\s+)?(minute|hour|day)/i.exec(
      description,
    );
  if (!match) return 60;
  const [, amount = "1", unit = "minute"] = match;
  const units: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };
  return Math.min(86_400, Number(amount) * (units[unit.toLowerCase()] ?? 60));
}
