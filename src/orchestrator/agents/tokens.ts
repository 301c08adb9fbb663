import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { agentName } from "../contract/agent-names.ts";
import { absent, writePrivately } from "../store/state-files.ts";
import type { Store } from "../store/store.ts";
import type { AgentRow } from "../store/tables.ts";

export type AgentTokens = ReturnType<typeof createAgentTokens>;

/**
 * Manages the tokens of agents. A token is in a file that only this user can read; the database has its SHA-256, so
 * that neither the database nor a backup of it grants access.
 */
export function createAgentTokens({ store, stateDir }: { store: Store; stateDir: string }) {
  return {
    /**
     * Writes the token of an agent. An existing one stays: an agent that outlived the orchestrator continues to use it,
     * and the next start completes one that was interrupted between file and database.
     */
    async issue(agent: AgentRow): Promise<void> {
      const path = agentTokenPath(stateDir, agent);
      const kept = (await readFile(path, "utf8").catch(absent))?.trim();
      const token = kept || randomBytes(32).toString("base64url");
      if (!kept) {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writePrivately(path, `${token}\n`);
      }
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

export function agentTokenPath(stateDir: string, agent: AgentRow): string {
  return join(stateDir, "projects", agent.project_id, "tokens", agentName(agent));
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
