import { agentHook } from "./agent-hook.ts";
import { agentReply } from "./agent-reply.ts";
import { defineGroup } from "./command.ts";

export const agent = defineGroup("agent", "commands for agents, in their terminals", [agentReply, agentHook]);
