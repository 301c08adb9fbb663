import { agentOperations } from "./operations/agents.ts";
import { messageOperations } from "./operations/messages.ts";
import { projectOperations } from "./operations/projects.ts";
import { scheduleOperations } from "./operations/schedules.ts";
import { taskOperations } from "./operations/tasks.ts";
import { workOperations } from "./operations/work.ts";
import type { Operation } from "./world.ts";

/** All that a round can do. */
export const operations = {
  ...projectOperations,
  ...agentOperations,
  ...messageOperations,
  ...workOperations,
  ...taskOperations,
  ...scheduleOperations,
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
