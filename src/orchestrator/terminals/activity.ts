import type { HookActivity } from "./hook-events.ts";
import type { Activity } from "./screen.ts";

/** The last report of an agent's own hooks. Times are milliseconds since 1970. */
export interface HookReport {
  readonly activity: HookActivity;
  readonly reason?: string | undefined;
  /** When they began to report the same activity, and when they reported last. */
  readonly since: number;
  readonly at: number;
}

/** What two observations of the agent's screen agreed on. */
export interface ScreenReport {
  readonly activity: Activity;
  readonly reason?: string | undefined;
  /** When the screen began to show the same activity, and when it was observed last. */
  readonly since: number;
  readonly at: number;
}

export interface AgentActivity {
  readonly activity: Activity;
  readonly source: "hook" | "screen";
  readonly since: number;
  readonly reason?: string | undefined;
}

/** A program draws a moment after its hook: Claude Code runs the hook before it draws a dialog. */
const drawnWithinMs = 1500;
/** A program that works can look idle for a moment, between two steps. */
const idleAfterMs = 5000;

/**
 * Decides between hooks and screen. Pure.
 *
 * Hooks are believed: they are the program's own report. But events are lost while nobody listens, and none comes when
 * a person interrupts (Escape, in Claude Code), denies a permission, or allows one for a tool that then runs long. So a
 * screen that clearly contradicts the hooks wins once it was observed long enough after the last event: a dialog or a
 * busy line after `drawnWithinMs`; an idle prompt too when the hooks report "waiting", because a dialog would hide it;
 * an idle prompt against "working" only after `idleAfterMs` of nothing but idle prompts. A screen that is not understood
 * contradicts nothing.
 */
export function believedActivity(
  hook: HookReport | undefined,
  screen: ScreenReport | undefined,
): AgentActivity {
  if (!hook) return screen ? bySource("screen", screen) : nothingYet;
  if (!screen || screen.activity === hook.activity) return bySource("hook", hook);
  const observedAfterHookMs = screen.at - hook.at;
  return observedAfterHookMs >= neededMs(hook, screen) ? bySource("screen", screen) : bySource("hook", hook);
}

/** How long after the last hook event the screen has to be observed to win. */
function neededMs(hook: HookReport, screen: ScreenReport): number {
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

function bySource(source: "hook" | "screen", { activity, reason, since }: HookReport | ScreenReport) {
  return { activity, source, since, ...(reason !== undefined && { reason }) };
}

const nothingYet: AgentActivity = { activity: "starting", source: "screen", since: 0 };
