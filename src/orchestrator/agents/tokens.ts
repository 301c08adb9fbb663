import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isObject, parseJson } from "../../json/value.ts";
import { agentFolder, apiSocket } from "../contract/agent-folder.ts";
import { absent, writePrivately } from "../store/state-files.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";

export type AgentTokens = ReturnType<typeof createAgentTokens>;

/** The file by which an agent's commands find the orchestrator: the Unix socket at which it answers, and the agent's token. */
interface IdentityFile {
  readonly project_id: string;
  readonly agent_id: string;
  readonly socket: string;
  readonly token: string;
}

/**
 * Manages the tokens of agents. A token is in a file that only this user can read; the database has its SHA-256, so
 * that neither the database nor a backup of it grants access.
 */
export function createAgentTokens({ store, agentsDir }: { store: Store; agentsDir: string }) {
  return {
    /**
     * Writes the identity file of an agent. An existing token stays: an agent that outlived the orchestrator continues to
     * use it, and the next start completes one that was interrupted between file and database.
     */
    async issue(agent: AgentRow): Promise<void> {
      const path = identityPath(agentsDir, agent);
      const kept = parseJson((await readFile(path, "utf8").catch(absent)) ?? "");
      const token =
        isObject(kept) && typeof kept.token === "string" ? kept.token : randomBytes(32).toString("base64url");
      const identity: IdentityFile = {
        project_id: agent.project_id,
        agent_id: agent.id,
        socket: apiSocket(agentsDir),
        token,
      };
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writePrivately(path, `${JSON.stringify(identity, null, 2)}\n`);
      await store.agents.update(agent.id, { token_hash: digest(token) });
    },

    /** Returns the agent of a token, unless it was ended or removed. */
    async find(token: string): Promise<AgentRow | undefined> {
      const hash = digest(token);
      const agent = await store.agents.withToken(hash);
      if (!agent?.token_hash || agent.state === "ended" || agent.removed_at !== null) return undefined;
      return timingSafeEqual(Buffer.from(agent.token_hash), Buffer.from(hash)) ? agent : undefined;
    },
  };
}

export function identityPath(agentsDir: string, agent: Pick<AgentRow, "id" | "project_id">): string {
  return join(agentFolder(agentsDir, agent), "agent.json");
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
