import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the agents say themselves, in the order in which it happened to each. */
export interface Journals {
  /** By agent id: the prompts that it took. */
  readonly prompts: ReadonlyMap<string, readonly string[]>;
  readonly commits: readonly { readonly agentId: string; readonly hash: string }[];
}

export async function readJournals(folder: string): Promise<Journals> {
  const prompts = new Map<string, string[]>();
  const commits: { agentId: string; hash: string }[] = [];
  for (const file of await readdir(folder)) {
    const agentId = file.replace(/\.jsonl$/, "");
    const took: string[] = [];
    prompts.set(agentId, took);
    for (const line of (await readFile(join(folder, file), "utf8")).split("\n")) {
      // The last line may be half written when its agent was killed.
      if (!line.endsWith("}")) continue;
      const entry: { took?: string; committed?: string } = JSON.parse(line);
      if (entry.took !== undefined) took.push(entry.took);
      if (entry.committed !== undefined) commits.push({ agentId, hash: entry.committed });
    }
  }
  return { prompts, commits };
}

/** The messages whose line in brackets is in a prompt. */
export function messageIdsIn(prompt: string): string[] {
  return [...prompt.matchAll(/\[message (msg-[0-9a-z]+)\b/g)].map(([, id = ""]) => id);
}
