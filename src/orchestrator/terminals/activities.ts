import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { now } from "../contract/time.ts";
import type { LiveAgent } from "../store/agents.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";
import type { Pane } from "../tmux/pane.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { believedActivity, type HookReport } from "./activity.ts";
import { createAgentProfiles } from "./agent-profiles.ts";
import type { Seen } from "./agent-status.ts";
import type { Profile } from "./profile.ts";
import type { Profiles } from "./profiles.ts";
import { readPrompt } from "./prompts.ts";
import { type Observation, observe, readActivity } from "./screen.ts";
import { createScreenTexts } from "./screen-texts.ts";

export type { Seen } from "./agent-status.ts";

/** A change counts when a second observation, this much later, agrees. */
const confirmAfterMs = 100;
/** A program whose screens are not known counts as started when their letters have stayed this long; pictures may move. */
const settlesMs = 1000;
/** Some draw nothing until they are asked. */
const emptySettlesMs = 5000;

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

/** The state of one start of an agent. Times are milliseconds since 1970. */
interface Known {
  /** Hook events from before belong to an earlier start. */
  readonly since: number;
  /** The letters on the screen of a program that is not known, and since when. */
  letters: string;
  lettersSince: number;
  /** The activity of the last observation, and the last one on which two in a row agreed. */
  latest: Observation["activity"] | undefined;
  agreed: (Observation & { readonly since: number; readonly at: number }) | undefined;
  hook: HookReport | undefined;
  /** The last screen, and what was read from it. */
  text: string | undefined;
  read: Observation | undefined;
  seen: Seen | undefined;
}

/** Keeps what each agent is doing, from observations of its pane and from its own hooks. */
export function createActivities({ store, tmux, profiles, logger }: ActivityParts) {
  const known = new Map<string, Known>();
  const agentProfiles = createAgentProfiles(profiles);
  const screens = createScreenTexts(tmux);
  let observedAt: string | null = null;

  const profile = (agent: LiveAgent): Profile => agentProfiles.of(agent, agent.id);

  function of(agentId: string): Known {
    const found = known.get(agentId) ?? nothingKnown(0);
    known.set(agentId, found);
    return found;
  }

  /** Observes what needs no screen: a program's end, another program in front, a program with unknown screens. */
  async function observePane(agent: LiveAgent, pane: Pane | undefined): Promise<Observation | undefined> {
    if (!pane) return { activity: "crashed", source: "tmux", reason: "its pane is gone" };
    await agentProfiles.look(agent, agent.id, pane);
    const itsProfile = profile(agent);
    const isForeign = agent.state === "ready" && (await agentProfiles.isForeign(itsProfile, pane));
    return pane.dead || isForeign ? observe(tmux, pane, itsProfile) : undefined;
  }

  /** Does not read the same text twice. */
  function observeScreen(agent: LiveAgent, text: string): Observation {
    const its = of(agent.id);
    const itsProfile = profile(agent);
    if (itsProfile.readyPattern === null) return observeUnknown(its, text, itsProfile);
    if (its.read && text === its.text) return its.read;
    const read = readActivity(text, itsProfile);
    Object.assign(its, { text, read });
    return read;
  }

  /** A program whose screens are not known counts as started when it has drawn something that then stays. */
  function observeUnknown(its: Known, text: string, { name }: Profile): Observation {
    const letters = text.replace(/[^\p{L}]+/gu, "");
    if (letters !== its.letters) Object.assign(its, { letters, lettersSince: Date.now() });
    its.text = text;
    if (Date.now() - its.lettersSince < (letters === "" ? emptySettlesMs : settlesMs))
      return { activity: "starting", source: "screen", reason: "its screen still changes" };
    return { activity: "unknown", source: "screen", reason: `nothing is known of the screens of ${name}` };
  }

  /** Leaves out a pane that closes between the list and the capture: the next observation finds it missing. */
  async function observeAll(agents: readonly LiveAgent[], all: boolean): Promise<Map<string, Observation>> {
    const panes = new Map((await tmux.listPanes()).map((pane) => [pane.agentId, pane]));
    const observations = new Map<string, Observation>();
    const onScreen: [LiveAgent, Pane][] = [];
    const withoutScreen = agents.map(async (agent) => {
      const pane = panes.get(agent.id);
      const observation = await observePane(agent, pane);
      if (observation) observations.set(agent.id, observation);
      else if (pane) onScreen.push([agent, pane]);
    });
    for (const outcome of await Promise.allSettled(withoutScreen))
      if (outcome.status === "rejected")
        logger.debug({ err: outcome.reason }, "an agent could not be observed");
    const texts = await screens.read(
      onScreen.map(([, pane]) => pane),
      all,
    );
    for (const [agent, pane] of onScreen) {
      const text = texts.get(pane.paneId);
      if (text !== undefined) observations.set(agent.id, observeScreen(agent, text));
    }
    return observations;
  }

  /** Returns the change when the agent's activity is now another one. */
  function update(agent: LiveAgent, its: Known): ActivityChange | undefined {
    its.hook = latestHook(its, hookOf(agent));
    const activity = activityOf(its);
    if (!activity) return undefined;
    const prompt = readPrompt(agent.id, its.text ?? "", its.read?.activity ?? "unknown");
    const believed = prompt && isWaiting(activity.activity) ? { ...activity, prompt } : activity;
    const before = its.seen;
    // The time is that of the change; a reason can become clearer meanwhile.
    its.seen = before?.activity === believed.activity ? { ...believed, since: before.since } : believed;
    return before?.activity === believed.activity ? undefined : { agent, seen: its.seen };
  }

  return {
    profile: agentProfiles.of,
    seen: (agentId: string): Seen | undefined => known.get(agentId)?.seen,
    /** Whether the agent's program reports to us by its hooks. */
    reports: (agentId: string): boolean => known.get(agentId)?.hook !== undefined,
    observedAt: (): string | null => observedAt,
    /** Drops what was seen of an agent, because it is started again. */
    forget(agentId: string): void {
      known.set(agentId, nothingKnown(Date.now()));
      agentProfiles.forget(agentId);
    },
    /** Takes in a hook event that was just written into the agent's row. */
    hear: (agent: LiveAgent): ActivityChange | undefined => update(agent, of(agent.id)),
    /** Observes every agent that should have a pane, and returns the changes. */
    async sweep(): Promise<ActivityChange[]> {
      const agents = await store.agents.live();
      const before = new Map(agents.map(({ id }) => [id, of(id)]));
      /** An agent that was started again since the sweep began is left to the next sweep. */
      const same = ({ id }: LiveAgent) => known.get(id) === before.get(id);
      const look = async (those: readonly LiveAgent[], all: boolean): Promise<LiveAgent[]> => {
        const at = Date.now();
        const observations = await observeAll(those, all);
        return those.filter(same).filter(({ id }) => needsConfirming(of(id), observations.get(id), at));
      };
      const unsure = agents.length > 0 ? await look(agents, false) : [];
      if (unsure.length > 0) await delay(confirmAfterMs).then(() => look(unsure, true));
      observedAt = now();
      return agents.filter(same).flatMap((agent) => update(agent, of(agent.id)) ?? []);
    },
  };
}

/** Records an observation. Returns true when it differs from the last one, so that another one has to agree. */
function needsConfirming(its: Known, observation: Observation | undefined, at: number): boolean {
  if (!observation) return false;
  const second = its.latest === observation.activity;
  its.latest = observation.activity;
  const { agreed } = its;
  if (agreed?.activity === observation.activity) its.agreed = { ...observation, since: agreed.since, at };
  else if (second) its.agreed = { ...observation, since: at, at };
  else return true;
  return false;
}

/** tmux and the process in front are more reliable than hooks, and those mostly more than the screen. */
function activityOf({ agreed, hook }: Known): Seen | undefined {
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

function hookOf({ hook_activity, hook_reason, hook_since, hook_at }: AgentRow): HookReport | undefined {
  if (hook_activity === null || hook_since === null || hook_at === null) return undefined;
  const reason = hook_reason ?? undefined;
  return { activity: hook_activity, reason, since: Date.parse(hook_since), at: Date.parse(hook_at) };
}

/** A row can have been read before the hook event that we know of, or before the agent was started again. */
function latestHook({ hook, since }: Known, read: HookReport | undefined): HookReport | undefined {
  if (!read || read.at < since || (hook && hook.at > read.at)) return hook;
  return read;
}

function nothingKnown(since: number): Known {
  return {
    since,
    letters: "",
    lettersSince: Date.now(),
    latest: undefined,
    agreed: undefined,
    hook: undefined,
    text: undefined,
    read: undefined,
    seen: undefined,
  };
}
