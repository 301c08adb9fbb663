import type { Peer } from "../../net/http-message.ts";

export const webServerPeer: Peer = { name: "The Web Server", setting: "TMUX_ORCHESTRATOR_URL" };

/** It has no configured address. When it is gone, only its log remains, and the next call starts it. */
export const embeddedPeer: Peer = {
  ...webServerPeer,
  unreachable: {
    name: "The embedded orchestrator",
    hint: "The next call starts it again; `tmux-orchestrator-mcp orchestrator logs` says why it ended.",
  },
};
