import type { CreateAutomationWorkflowAnswer } from "../../../generated/types.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";
import { faultInCondition, faultInText } from "../analyses/automation-condition.ts";
import type { AutomationScope } from "../analyses/automation-from-description.ts";
import { givenTriggers } from "../analyses/automation-triggers.ts";
import { unusable } from "./unusable.ts";

type Answer = CreateAutomationWorkflowAnswer;

/**
 * Returns what is created from an answer. The user's own trigger conditions stay unchanged; schedules only go to the target
 * projects; a command only runs when the description names its program. Open questions disable everything. Throws
 * invalid_arguments when the description led to nothing.
 */
export function reviewAutomation({ inputs }: AutomationScope, answer: Answer): Answer {
  const issues = problemsOf(answer, inputs.description);
  if (issues.length > 0) throw unusable(issues);
  const targets = new Set(inputs.target_projects ?? []);
  const given = givenTriggers(inputs).triggers;
  const enabled = answer.open_questions.length === 0;
  const workflows = answer.workflows.map((workflow, index) => ({
    ...workflow,
    name: index === 0 ? inputs.workflow_name : `${inputs.workflow_name} (${index + 1})`.slice(-128),
    trigger_conditions: given.length > 0 ? given : workflow.trigger_conditions,
    enabled: enabled && workflow.enabled,
  }));
  const schedules = answer.schedules
    .filter(({ project_id }) => targets.has(project_id))
    .map((schedule) => ({ ...schedule, enabled: enabled && schedule.enabled }));
  if (workflows.length + schedules.length === 0) throw notUnderstood(answer);
  return { ...answer, workflows, schedules };
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

function problemsOf({ workflows }: Answer, description: string): Issue[] {
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
      if (action.type !== "run_check") return;
      const [program = ""] = action.with.command;
      if (!description.includes(program))
        issues.push({
          path: `${at}/actions/${place}/with/command`,
          message: `runs "${program}", which the description does not name: ask in open_questions`,
        });
    });
  });
  return issues;
}
