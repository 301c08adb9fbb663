import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import type { Seen } from "./agent-status.ts";
import { now } from "./events.ts";
import { type Profile, profileFor } from "./profiles.ts";
import type { LiveAgent } from "./store/agents.ts";
import type { Store } from "./store.ts";
import { type Observation, observe, readActivity } from "./terminal.ts";
import type { Pane, Tmux } from "./tmux.ts";

export type { Seen } from "./agent-status.ts";

/** A change counts when a second look, this much later, agrees. */
const lookAgainMs = 100;
/** Of a program whose screens are not known, life for this long is all that tells that it has started. */
const settlesMs = 1000;

export interface ActivityChange {
  readonly agent: LiveAgent;
  readonly seen: Seen;
}

export type Activities = ReturnType<typeof activities>;

/** What the agents are doing, as the last look found it. */
export function activities({ store, tmux, logger }: { store: Store; tmux: Tmux; logger: Logger }) {
  const known = new Map<string, Seen>();
  const firstSeen = new Map<string, number>();
  const profileOf = new Map<string, Profile>();
  let observedAt: string | null = null;

  function profile({ agent_command: command }: { agent_command: string }): Profile {
    const found = profileOf.get(command) ?? profileFor(JSON.parse(command));
    profileOf.set(command, found);
    return found;
  }

  async function look(agent: LiveAgent, pane: Pane | undefined): Promise<Observation> {
    if (!pane) return { activity: "crashed", source: "tmux", reason: "its pane is gone" };
    const itsProfile = profile(agent);
    const screenIsKnown = itsProfile.readyPattern !== null;
    const { processNames } = itsProfile;
    const foreign = processNames.length > 0 && !processNames.includes(pane.currentCommand);
    if (pane.dead || (foreign && agent.state === "ready")) return observe(tmux, pane, itsProfile);
    if (screenIsKnown) return readActivity((await tmux.captureScreen(pane.paneId)).text, itsProfile);
    const age = performance.now() - (firstSeen.get(agent.id) ?? performance.now());
    if (age < settlesMs) return { activity: "starting", source: "process" };
    return {
      activity: "unknown",
      source: "screen",
      reason: `nothing is known of the screens of ${itsProfile.name}`,
    };
  }

  /** A pane that closes between the list and the look is found missing by the next look. */
  async function lookAtAll(agents: readonly LiveAgent[]): Promise<Map<string, Observation>> {
    const panes = new Map((await tmux.listPanes()).map((pane) => [pane.agentId, pane]));
    const looks = agents.map(async (agent): Promise<[string, Observation][]> => {
      try {
        return [[agent.id, await look(agent, panes.get(agent.id))]];
      } catch (error) {
        logger.debug({ err: error, agent: agent.id }, "an agent could not be looked at");
        return [];
      }
    });
    return new Map((await Promise.all(looks)).flat());
  }

  return {
    profile,
    seen: (agentId: string): Seen | undefined => known.get(agentId),
    observedAt: (): string | null => observedAt,
    /** After a restart of the agent, what was seen of the one before is not true of it. */
    forget(agentId: string): void {
      known.delete(agentId);
      firstSeen.delete(agentId);
    },
    /** Looks at every agent that should have a pane, and tells what has changed. */
    async sweep(): Promise<ActivityChange[]> {
      const agents = await store.agents.live();
      if (agents.length === 0) {
        observedAt = now();
        return [];
      }
      for (const { id } of agents) if (!firstSeen.has(id)) firstSeen.set(id, performance.now());
      const first = await lookAtAll(agents);
      const different = agents.filter(
        ({ id }) => first.has(id) && first.get(id)?.activity !== known.get(id)?.activity,
      );
      const second = different.length > 0 ? await delay(lookAgainMs).then(() => lookAtAll(different)) : first;
      observedAt = now();
      return different.flatMap((agent) => {
        const observation = second.get(agent.id);
        if (!observation || observation.activity !== first.get(agent.id)?.activity) return [];
        const seen = { ...observation, since: now() };
        known.set(agent.id, seen);
        return [{ agent, seen }];
      });
    },
  };
}
