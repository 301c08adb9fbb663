import { type MessageToSend, newMessage } from "../messages/new-messages.ts";
import type { ProjectRow, TaskRow } from "../store/tables.ts";
import { checksOf, dependenciesOf, type TaskCheckSpec } from "./answers.ts";

/** The message that gives an agent its task. */
export function assignmentMessage(project: ProjectRow, task: TaskRow, agentId: string): MessageToSend {
  const checks = checksOf(task);
  const dependencies = dependenciesOf(task);
  const content = [
    `Your task ${task.id}: ${task.title}`,
    ...(task.description ? [task.description] : []),
    ...(dependencies.length > 0 ? [`It depends on ${dependencies.join(", ")}.`] : []),
    checks.length > 0
      ? `It is done when the orchestrator finds that:\n${checks.map((check) => `- ${inWords(check)}`).join("\n")}`
      : "It is done when a person accepts it.",
  ].join("\n\n");
  return newMessage(project, {
    target_agent: agentId,
    content,
    message_intent: "task_assignment",
    include_context: false,
    priority: task.priority,
  });
}

function inWords(check: TaskCheckSpec): string {
  switch (check.type) {
    case "command":
      return `${JSON.stringify(check.command)} ends with exit code ${check.exit_code ?? 0}`;
    case "file":
      return check.contains === undefined
        ? `${check.path} exists`
        : `${check.path} contains ${JSON.stringify(check.contains)}`;
    case "commit": {
      const about = [
        ...(check.path === undefined ? [] : [`that changes ${check.path}`]),
        ...(check.message_contains === undefined
          ? []
          : [`whose message has ${JSON.stringify(check.message_contains)}`]),
      ];
      return `there is a new commit ${[...about, `on ${check.branch ?? "your branch"}`].join(" ")}`;
    }
  }
}
