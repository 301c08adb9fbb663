import { command as hook } from "./agent-hook.ts";
import { command as reply } from "./agent-reply.ts";
import { defineGroup } from "./command.ts";

export const command = defineGroup("agent", "what agents call in their terminal", [reply, hook]);
