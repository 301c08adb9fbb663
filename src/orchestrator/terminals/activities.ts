import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { LiveAgent } from "../store/agents.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { believedActivity, type HookSays } from "./activity.ts";
import type { Seen } from "./agent-status.ts";
import type { Profile } from "./profile.ts";
import type { Profiles } from "./profiles.ts";
import { readPrompt } from "./prompts.ts";
import { type Observation, observe, readActivity } from "./screen.ts";
import { createScreenTexts } from "./screen-texts.ts";

export type { Seen } from "./agent-status.ts";

/** A change counts when a second look, this much later, agrees. */
const lookAgainMs = 100;
/** Of a program whose screens are not known, life for this long is all that tells that it has started. */
const settlesMs = 1000;

export interface ActivityParts {
  readonly store: Store;
  readonly tmux: Tmux;
  readonly profiles: Profiles;
  readonly logger: Logger;
}

export interface ActivityChange {
  readonly agent: LiveAgent;
  readonly seen: Seen;
}

export type Activities = ReturnType<typeof createActivities>;

/** What is known of one start of an agent. Times are milliseconds since 1970. */
interface Known {
  /** Hooks from before belong to an earlier start. */
  readonly since: number;
  readonly firstLook: number;
  /** What the last look said, and what two looks in a row have agreed on. */
  fresh: Observation["activity"] | undefined;
  agreed: (Observation & { readonly since: number; readonly at: number }) | undefined;
  hook: HookSays | undefined;
  /** The screen that was read last, and what was read off it. */
  text: string | undefined;
  read: Observation | undefined;
  seen: Seen | undefined;
}

/** What the agents are doing, as the last looks at them and their own hooks tell. */
export function createActivities({ store, tmux, profiles, logger }: ActivityParts) {
  const known = new Map<string, Known>();
  const profileOf = new Map<string, Profile>();
  const screens = createScreenTexts(tmux);
  let observedAt: string | null = null;

  function profile({ agent_command: command }: { agent_command: string }): Profile {
    const found = profileOf.get(command) ?? profiles.of(JSON.parse(command));
    profileOf.set(command, found);
    return found;
  }

  function of(agentId: string): Known {
    const found = known.get(agentId) ?? nothingKnown(0);
    known.set(agentId, found);
    return found;
  }

  /** What needs no screen: the program's end, another program in front, a program whose screens are not known. */
  async function lookAtPane(agent: LiveAgent, pane: Pane | undefined): Promise<Observation | undefined> {
    if (!pane) return { activity: "crashed", source: "tmux", reason: "its pane is gone" };
    const itsProfile = profile(agent);
    const { processNames } = itsProfile;
    const foreign = processNames.length > 0 && !processNames.includes(pane.currentCommand);
    if (pane.dead || (foreign && agent.state === "ready")) return observe(tmux, pane, itsProfile);
    if (itsProfile.readyPattern !== null) return undefined;
    if (Date.now() - of(agent.id).firstLook < settlesMs) return { activity: "starting", source: "process" };
    const reason = `nothing is known of the screens of ${itsProfile.name}`;
    return { activity: "unknown", source: "screen", reason };
  }

  /** The same text is not read twice. */
  function lookAtScreen(agent: LiveAgent, text: string): Observation {
    const its = of(agent.id);
    if (its.read && text === its.text) return its.read;
    const read = readActivity(text, profile(agent));
    Object.assign(its, { text, read });
    return read;
  }

  /** A pane that closes between the list and the look is found missing by the next look. */
  async function lookAtAll(agents: readonly LiveAgent[], all: boolean): Promise<Map<string, Observation>> {
    const panes = new Map((await tmux.listPanes()).map((pane) => [pane.agentId, pane]));
    const looks = new Map<string, Observation>();
    const onScreen: [LiveAgent, Pane][] = [];
    const alone = agents.map(async (agent) => {
      const pane = panes.get(agent.id);
      const look = await lookAtPane(agent, pane);
      if (look) looks.set(agent.id, look);
      else if (pane) onScreen.push([agent, pane]);
    });
    for (const outcome of await Promise.allSettled(alone))
      if (outcome.status === "rejected")
        logger.debug({ err: outcome.reason }, "an agent could not be looked at");
    const texts = await screens.read(
      onScreen.map(([, pane]) => pane),
      all,
    );
    for (const [agent, pane] of onScreen) {
      const text = texts.get(pane.paneId);
      if (text !== undefined) looks.set(agent.id, lookAtScreen(agent, text));
    }
    return looks;
  }

  /** The change, if something else is believed of the agent now. */
  function weigh(agent: LiveAgent, its: Known): ActivityChange | undefined {
    its.hook = latest(its, hookOf(agent));
    const weighs = weighed(its);
    if (!weighs) return undefined;
    const prompt = readPrompt(agent.id, its.text ?? "", its.read?.activity ?? "unknown");
    const believed = prompt && isWaiting(weighs.activity) ? { ...weighs, prompt } : weighs;
    const before = its.seen;
    // The time is that of the change; a reason can get clearer meanwhile.
    its.seen = before?.activity === believed.activity ? { ...believed, since: before.since } : believed;
    return before?.activity === believed.activity ? undefined : { agent, seen: its.seen };
  }

  return {
    profile,
    seen: (agentId: string): Seen | undefined => known.get(agentId)?.seen,
    /** Whether its program reports to us by its hooks. */
    reports: (agentId: string): boolean => known.get(agentId)?.hook !== undefined,
    observedAt: (): string | null => observedAt,
    /** After a restart of the agent, what was seen of the one before is not true of it. */
    forget(agentId: string): void {
      known.set(agentId, nothingKnown(Date.now()));
    },
    /** What its hook has just said, which the row has. */
    hear: (agent: LiveAgent): ActivityChange | undefined => weigh(agent, of(agent.id)),
    /** Looks at every agent that should have a pane, and tells what has changed. */
    async sweep(): Promise<ActivityChange[]> {
      const agents = await store.agents.live();
      const before = new Map(agents.map(({ id }) => [id, of(id)]));
      /** One that was started again since the sweep began is left to the next one. */
      const same = ({ id }: LiveAgent) => known.get(id) === before.get(id);
      const look = async (those: readonly LiveAgent[], all: boolean): Promise<LiveAgent[]> => {
        const at = Date.now();
        const looks = await lookAtAll(those, all);
        return those.filter(same).filter(({ id }) => takeLook(of(id), looks.get(id), at));
      };
      const unsure = agents.length > 0 ? await look(agents, false) : [];
      if (unsure.length > 0) await delay(lookAgainMs).then(() => look(unsure, true));
      observedAt = now();
      return agents.filter(same).flatMap((agent) => weigh(agent, of(agent.id)) ?? []);
    },
  };
}

/** True when it says something new, so that another look has to agree. */
function takeLook(its: Known, look: Observation | undefined, at: number): boolean {
  if (!look) return false;
  const second = its.fresh === look.activity;
  its.fresh = look.activity;
  const { agreed } = its;
  if (agreed?.activity === look.activity) its.agreed = { ...look, since: agreed.since, at };
  else if (second) its.agreed = { ...look, since: at, at };
  else return true;
  return false;
}

/** tmux and the process in front know better than hooks, and those mostly better than the screen. */
function weighed({ agreed, hook }: Known): Seen | undefined {
  if (agreed && agreed.source !== "screen") return toSeen(agreed);
  if (!agreed && !hook) return undefined;
  return toSeen(believedActivity(hook, agreed));
}

function toSeen({
  activity,
  source,
  since,
  reason,
}: ReturnType<typeof believedActivity> | NonNullable<Known["agreed"]>): Seen {
  return { activity, source, since: new Date(since).toISOString(), ...(reason !== undefined && { reason }) };
}

function isWaiting(activity: Seen["activity"]): boolean {
  return activity === "waiting_permission" || activity === "waiting_input";
}

function hookOf({ hook_activity, hook_reason, hook_since, hook_at }: AgentRow): HookSays | undefined {
  if (hook_activity === null || hook_since === null || hook_at === null) return undefined;
  const reason = hook_reason ?? undefined;
  return { activity: hook_activity, reason, since: Date.parse(hook_since), at: Date.parse(hook_at) };
}

/** A row can have been read before the hook that we know of spoke, or before the agent was started again. */
function latest({ hook, since }: Known, read: HookSays | undefined): HookSays | undefined {
  if (!read || read.at < since || (hook && hook.at > read.at)) return hook;
  return read;
}

function nothingKnown(since: number): Known {
  return {
    ...{ since, firstLook: Date.now(), fresh: undefined, agreed: undefined, hook: undefined },
    ...{ text: undefined, read: undefined, seen: undefined },
  };
}
