import type { HookActivity } from "./hook-events.ts";
import type { Activity } from "./screen.ts";

/** What an agent's own hooks said last. Times are milliseconds since 1970. */
export interface HookSays {
  readonly activity: HookActivity;
  readonly reason?: string | undefined;
  /** Since when they have said the same, and when they spoke last. */
  readonly since: number;
  readonly at: number;
}

/** What two looks at the agent's screen agreed on. */
export interface ScreenSays {
  readonly activity: Activity;
  readonly reason?: string | undefined;
  /** Since when every look has said the same, and when the last one was. */
  readonly since: number;
  readonly at: number;
}

export interface AgentActivity {
  readonly activity: Activity;
  readonly source: "hook" | "screen";
  readonly since: number;
  readonly reason?: string | undefined;
}

/** A program draws what its hook has told a moment later; Claude Code asks its hook before it draws a dialog. */
const drawnWithinMs = 1500;
/** A program that works can look idle for a moment, between two steps. */
const idleAfterMs = 5000;

/**
 * Which of the two is believed. Hooks are: they are the program's own word. But they get lost while nobody listens,
 * and none comes when a person interrupts (Escape, in Claude Code), denies a permission, or allows one for a tool that
 * then runs long. So a screen that clearly says something else wins once it has been looked at long enough after the
 * last hook: a dialog and a busy line after `drawnWithinMs`, an idle prompt too when a hook says "waiting" (a dialog
 * would hide it), an idle prompt against "working" only after `idleAfterMs` of looks that all say so. A screen that is
 * not understood contradicts nothing. Pure.
 */
export function believedActivity(hook: HookSays | undefined, screen: ScreenSays | undefined): AgentActivity {
  if (!hook) return screen ? bySource("screen", screen) : nothingYet;
  if (!screen || screen.activity === hook.activity) return bySource("hook", hook);
  const seenAfterHookMs = screen.at - hook.at;
  return seenAfterHookMs >= patience(hook, screen) ? bySource("screen", screen) : bySource("hook", hook);
}

/** How long after the last hook a look that says this has to be made, to be believed. */
function patience(hook: HookSays, screen: ScreenSays): number {
  switch (screen.activity) {
    case "waiting_permission":
    case "waiting_input":
    case "rate_limited":
    case "working":
      return drawnWithinMs;
    case "idle":
      if (hook.activity !== "working") return drawnWithinMs;
      return screen.at - screen.since >= idleAfterMs ? idleAfterMs : Number.POSITIVE_INFINITY;
    case "crashed":
    case "exited":
      return 0;
    case "starting":
    case "unknown":
      return Number.POSITIVE_INFINITY;
  }
}

function bySource(source: "hook" | "screen", { activity, reason, since }: HookSays | ScreenSays) {
  return { activity, source, since, ...(reason !== undefined && { reason }) };
}

const nothingYet: AgentActivity = { activity: "starting", source: "screen", since: 0 };
