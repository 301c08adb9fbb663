import { expect, test } from "vitest";
import {
  believedActivity,
  type HookReport,
  type ScreenReport,
} from "../../../src/orchestrator/terminals/activity.ts";

const t = 1_000_000;
/** `at`: seconds after the time zero of the row. */
const hook = (activity: HookReport["activity"], at: number): HookReport => ({
  activity,
  since: t,
  at: t + at * 1000,
});
const screen = (activity: ScreenReport["activity"], since: number, at: number): ScreenReport => ({
  activity,
  since: t + since * 1000,
  at: t + at * 1000,
});

test.each([
  ["nothing is known", undefined, undefined, "starting", "screen"],
  ["there are no hooks", undefined, screen("idle", 0, 1), "idle", "screen"],
  ["the screen was not read yet", hook("working", 0), undefined, "working", "hook"],
  ["both say the same", hook("working", 0), screen("working", 0, 60), "working", "hook"],
  [
    "a prompt was just taken and the screen is from before",
    hook("working", 5),
    screen("idle", 0, 5),
    "working",
    "hook",
  ],
  [
    "a turn has just ended and the busy line is still there",
    hook("idle", 5),
    screen("working", 0, 6),
    "idle",
    "hook",
  ],
  ["the busy line flickers", hook("working", 0), screen("idle", 7, 9), "working", "hook"],
  [
    "a person interrupted, for which no hook comes",
    hook("working", 0),
    screen("idle", 1, 6),
    "idle",
    "screen",
  ],
  [
    "an idle screen is old, but a hook has just spoken",
    hook("working", 9),
    screen("idle", 1, 10),
    "working",
    "hook",
  ],
  ["the hook of a turn was lost", hook("idle", 0), screen("working", 2, 3), "working", "screen"],
  [
    "a hook reports a permission request and the dialog is not drawn yet",
    hook("waiting_permission", 0),
    screen("working", 0, 1),
    "waiting_permission",
    "hook",
  ],
  [
    "a permission was given to a tool that runs long",
    hook("waiting_permission", 0),
    screen("working", 2, 4),
    "working",
    "screen",
  ],
  [
    "a permission was denied, for which no hook comes",
    hook("waiting_permission", 0),
    screen("idle", 2, 4),
    "idle",
    "screen",
  ],
  ["hooks do not report a dialog", hook("idle", 0), screen("waiting_input", 1, 2), "waiting_input", "screen"],
  [
    "a dialog is seen while the hook says working",
    hook("working", 0),
    screen("waiting_permission", 1, 2),
    "waiting_permission",
    "screen",
  ],
  [
    "a dialog was just answered and is still drawn",
    hook("working", 5),
    screen("waiting_permission", 1, 5),
    "working",
    "hook",
  ],
  [
    "the screen says which dialog it is",
    hook("waiting_permission", 0),
    screen("waiting_input", 1, 3),
    "waiting_input",
    "screen",
  ],
  ["the rate limit is used up", hook("idle", 0), screen("rate_limited", 0, 4), "rate_limited", "screen"],
  ["the screen is not understood", hook("working", 0), screen("unknown", 0, 600), "working", "hook"],
  ["the screen is empty", hook("idle", 0), screen("starting", 0, 600), "idle", "hook"],
] as const)("believedActivity picks a source when %s", (_, hookSays, screenSays, activity, source) => {
  expect(believedActivity(hookSays, screenSays)).toMatchObject({ activity, source });
});

test("believedActivity returns the start and the reason of the source that it chose", () => {
  const asks: HookReport = { ...hook("waiting_permission", 3), reason: "asks for permission to use Bash" };
  expect(believedActivity(asks, screen("waiting_permission", 1, 9))).toEqual({
    activity: "waiting_permission",
    source: "hook",
    since: t,
    reason: "asks for permission to use Bash",
  });
});
