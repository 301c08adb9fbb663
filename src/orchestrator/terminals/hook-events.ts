import type { Schema } from "../../contract/contract.ts";

/** What an event of its hooks reports about an agent's program. */
export interface HookReading {
  /** Null: the event shows only that the program lives. */
  readonly activity: HookActivity | null;
  readonly reason: string | null;
  /** The conversation that it can be started with again; null: none yet; undefined: unchanged. */
  readonly session: string | null | undefined;
  /** The prompt that it took; null when the event does not have its text. */
  readonly prompt: string | null | undefined;
}

export type HookActivity = "idle" | "working" | "waiting_permission" | "waiting_input";

/**
 * Reads an event of Claude Code's hooks (https://code.claude.com/docs/en/hooks; measured with 2.1.330). Pure. An event
 * that is not listed shows only that the program lives.
 *
 * `idle_prompt` comes when an agent that has finished was left alone for a minute: it is idle. SessionEnd is followed by
 * the end of the program or by another session (`/clear`): tmux reports the end more reliably.
 */
export function readHook(hook: Schema<"AgentHook">): HookReading {
  const life = { activity: null, reason: null, session: sessionOf(hook), prompt: undefined };
  switch (hook.hook_event_name) {
    case "SessionStart":
      // Claude Code does not keep a conversation without a prompt: its id would start nothing.
      return { ...life, activity: "idle", session: hook.source === "resume" ? life.session : null };
    case "UserPromptSubmit":
      return { ...life, activity: "working", prompt: typeof hook.prompt === "string" ? hook.prompt : null };
    case "PreToolUse":
    case "PostToolUse":
      return { ...life, activity: "working" };
    case "PermissionRequest":
      return { ...life, activity: "waiting_permission", reason: asksFor(hook.tool_name) };
    case "Notification":
      return { ...life, ...readNotification(hook) };
    case "Stop":
      return { ...life, activity: "idle" };
    case "SessionEnd":
      return { ...life, session: undefined };
    default:
      return life;
  }
}

function readNotification({ notification_type: type, message }: Schema<"AgentHook">) {
  switch (type) {
    case "permission_prompt":
      return { activity: "waiting_permission", reason: "asks for permission" } as const;
    case "elicitation_dialog":
      return { activity: "waiting_input", reason: "asks a question" } as const;
    case "idle_prompt":
      return { activity: "idle", reason: null } as const;
    case undefined:
      // Versions without types had only the text.
      return /needs your permission/.test(message ?? "")
        ? ({ activity: "waiting_permission", reason: "asks for permission" } as const)
        : {};
    default:
      return {};
  }
}

function asksFor(tool: string | undefined): string {
  return tool && /^[\w.:-]{1,64}$/.test(tool) ? `asks for permission to use ${tool}` : "asks for permission";
}

/** It becomes an argument of a command line, so it must not look like an option. */
function sessionOf({ session_id: id }: Schema<"AgentHook">): string | undefined {
  return id !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(id) ? id : undefined;
}
