import type { CreateAutomationWorkflowAnswer } from "../../../generated/types.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";
import type { Action } from "../analyses/automation-actions.ts";
import { faultInCondition, faultInText } from "../analyses/automation-condition.ts";
import type { AutomationScope } from "../analyses/automation-from-description.ts";
import { givenTriggers } from "../analyses/automation-triggers.ts";
import { questionAbout, writtenIn } from "./commands.ts";
import { unusable } from "./unusable.ts";

type Answer = CreateAutomationWorkflowAnswer;
type RunCheck = Extract<Action, { type: "run_check" }>;

/**
 * Returns what is created from an answer. The user's own trigger conditions stay unchanged; schedules only go to the target
 * projects; a command that the description does not contain is left out and becomes a question. Open questions disable
 * everything. Throws invalid_arguments when the description led to nothing.
 */
export function reviewAutomation({ inputs }: AutomationScope, answer: Answer): Answer {
  const issues = problemsOf(answer);
  if (issues.length > 0) throw unusable(issues);
  const isWritten = writtenIn(inputs.description);
  const isUnwritten = (action: Action): action is RunCheck =>
    action.type === "run_check" && !isWritten(action.with.command);
  const asked = answer.workflows
    .flatMap(({ actions }) => actions.filter(isUnwritten))
    .map(({ with: { command } }) => questionAbout("the automation", command));
  const open_questions = [...new Set([...answer.open_questions, ...asked])];
  const targets = new Set(inputs.target_projects ?? []);
  const given = givenTriggers(inputs).triggers;
  const enabled = open_questions.length === 0;
  const workflows = answer.workflows
    .map((workflow) => ({ ...workflow, actions: workflow.actions.filter((action) => !isUnwritten(action)) }))
    .filter(({ actions }) => actions.length > 0)
    .map((workflow, index) => ({
      ...workflow,
      name: index === 0 ? inputs.workflow_name : `${inputs.workflow_name} (${index + 1})`.slice(-128),
      trigger_conditions: given.length > 0 ? given : workflow.trigger_conditions,
      enabled: enabled && workflow.enabled,
    }));
  const schedules = answer.schedules
    .filter(({ project_id }) => targets.has(project_id))
    .map((schedule) => ({ ...schedule, enabled: enabled && schedule.enabled }));
  if (workflows.length + schedules.length === 0)
    throw asked.length > 0 ? onlyUnwritten(open_questions) : notUnderstood(answer);
  return { ...answer, workflows, schedules, open_questions };
}

function onlyUnwritten(questions: readonly string[]): ToolError {
  return new ToolError("invalid_arguments", `Nothing was created. ${questions.join(" ")}`, {
    hint: 'Say it like: "When a task is done, run `npm test` and notify me".',
    issues: [{ path: "/description", message: "must contain the whole command line, in backticks" }],
  });
}

function notUnderstood({ open_questions }: Answer): ToolError {
  const questions = open_questions.length > 0 ? ` ${open_questions.join(" ")}` : "";
  return new ToolError(
    "invalid_arguments",
    `Nothing was created: the description does not say what starts it and what happens then.${questions}`,
    {
      hint: 'Say it like: "When an agent crashes, restart it and notify me", or with target_projects: "Every 30 minutes ask the developer for a status".',
      issues: [{ path: "/description", message: "must say what starts it and what happens then" }],
    },
  );
}

function problemsOf({ workflows }: Answer): Issue[] {
  const issues: Issue[] = [];
  workflows.forEach(({ trigger_conditions, actions }, index) => {
    const at = `/workflows/${index}`;
    trigger_conditions.forEach(({ condition }, place) => {
      const fault = faultInCondition(condition);
      if (fault) issues.push({ path: `${at}/trigger_conditions/${place}/condition`, message: fault });
    });
    actions.forEach((action, place) => {
      const fault = Object.values(action.with)
        .filter((value) => typeof value === "string")
        .map(faultInText)
        .find((found) => found !== undefined);
      if (fault) issues.push({ path: `${at}/actions/${place}/with`, message: `holds \${{ }} that ${fault}` });
    });
  });
  return issues;
}
