import { openApp } from "../orchestrator-app.ts";
import { type Target, Violation } from "../target.ts";

/** What an agent's program reports by its hooks, and the state of the agent afterwards. */

const session = "0b9d7a3e-5a52-4f0e-9d6c-7f1f2f6f8a10";
const events: readonly Record<string, unknown>[] = [
  { hook_event_name: "SessionStart", session_id: session, source: "startup", cwd: "/tmp" },
  { hook_event_name: "SessionStart", session_id: session, source: "resume" },
  { hook_event_name: "UserPromptSubmit", session_id: session, prompt: "Hello\n\n[message msg-1 from user]" },
  { hook_event_name: "PreToolUse", tool_name: "Bash", tool_input: { command: "ls" } },
  { hook_event_name: "PostToolUse", tool_name: "Bash", tool_response: { output: "" } },
  { hook_event_name: "PermissionRequest", tool_name: "mcp__a.b:c-d" },
  { hook_event_name: "Notification", notification_type: "permission_prompt", message: "x" },
  { hook_event_name: "Notification", notification_type: "elicitation_dialog" },
  { hook_event_name: "Notification", notification_type: "idle_prompt" },
  { hook_event_name: "Notification", message: "Claude needs your permission to use Bash" },
  { hook_event_name: "Stop", stop_hook_active: false },
  { hook_event_name: "SessionEnd", session_id: session, reason: "clear" },
  { hook_event_name: "Brandnew", more: [1, { a: null }] },
];
const agent = "/projects/shop/agents/shop.developer";

export const target: Target = {
  json: true,
  mostBytes: 64 * 1024,
  seeds: events.map((event) => JSON.stringify(event)),
  words: [
    ...new Set(JSON.stringify(events).match(/[\w.:-]{2,}/g)),
    "SubagentStop",
    "PreCompact",
    "compact",
    "--resume",
  ],
  reopenAfter: 5000,
  async open() {
    const app = await openApp();
    return {
      close: app.close,
      async run(input) {
        await app.request({ method: "POST", path: `${agent}/hook`, text: input.toString() });
        // The contract says which states there are.
        const status = await app.request({ method: "GET", path: `${agent}/status` });
        if (status?.status !== 200) throw new Violation("the agent has no status", String(status?.status));
      },
    };
  },
};
