import type { OperationId } from "../../contract/contract.ts";
import type { Operations } from "../contract/operation.ts";
import { type AgentServices, createAgentOperations } from "./agents.ts";
import { type AutomationServices, createAutomationOperations } from "./automation.ts";
import { createEventOperations, type EventServices } from "./events.ts";
import { createGitOperations, type GitServices } from "./git.ts";
import { createMessageOperations, type MessageServices } from "./messages.ts";
import { createProjectOperations, type ProjectServices } from "./projects.ts";
import { createScheduleOperations, type ScheduleServices } from "./schedules.ts";
import { createSystemOperations, type SystemServices } from "./system.ts";
import { createTaskOperations, type TaskServices } from "./tasks.ts";

/** The services of the domain that operations call. */
export type Services = ProjectServices &
  AgentServices &
  MessageServices &
  GitServices &
  TaskServices &
  ScheduleServices &
  AutomationServices &
  EventServices &
  SystemServices;

/** The operations of the contract, a file for each of its tags. */
export function createOperations(services: Services): Operations {
  const operations: Operations = {
    ...createProjectOperations(services),
    ...createAgentOperations(services),
    ...createMessageOperations(services),
    ...createGitOperations(services),
    ...createTaskOperations(services),
    ...createScheduleOperations(services),
    ...createAutomationOperations(services),
    ...createEventOperations(services),
    ...createSystemOperations(services, () => Object.keys(operations) as OperationId[]),
  };
  return operations;
}
