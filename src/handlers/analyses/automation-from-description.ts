import type {
  CreateAutomationWorkflowAnswer,
  CreateAutomationWorkflowInput,
} from "../../../generated/types.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";
import { type Action, actionsIn } from "./automation-actions.ts";
import { faultInCondition } from "./automation-condition.ts";
import { givenTriggers, triggersIn } from "./automation-triggers.ts";
import { count } from "./facts.ts";

type Answer = CreateAutomationWorkflowAnswer;

export interface AutomationScope {
  inputs: CreateAutomationWorkflowInput;
}

/**
 * Builds a workflow or schedules from the words of the description: "when X, do Y", "do Y if X", "every N minutes do Y".
 * Anything that the words leave open becomes a question, and the workflow is disabled. Without a trigger or an action nothing
 * is built, and the review suggests how to phrase it. Throws for a condition of the user that is not CEL.
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

/** Throws for the user's conditions that are not CEL, with the place of each. */
function checkConditions({ trigger_conditions }: CreateAutomationWorkflowInput): void {
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

/** Splits `when A, B` and `B when A` into the clauses with the trigger and the rest with the actions. */
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

/** A time does not start a workflow, but a message can be scheduled: one schedule in each target project. */
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
