import { agentHook } from "./agent-hook.ts";
import { agentReply } from "./agent-reply.ts";
import { defineGroup } from "./command.ts";

export const agent = defineGroup("agent", "what agents call in their terminal", [agentReply, agentHook]);
