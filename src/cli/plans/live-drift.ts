import { join } from "node:path";
import type { Level } from "../../drift/change.ts";
import { compareWithLock, type Drift } from "../../drift/drift.ts";
import { readLockFolder } from "../../drift/lock-folder.ts";
import type { OperationContract } from "../../drift/operation-contract.ts";
import { createSideSource } from "../../drift/side.ts";
import { packageRoot } from "../../files/package-root.ts";
import { checkAddress } from "../../sources/web-server/address.ts";
import { readServerDocument } from "../../sources/web-server/capabilities.ts";
import { webServerPeer } from "../../sources/web-server/peers.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "../config/log.ts";

/**
 * Compares the Web Server's own document with the one that the tools were made from; undefined where the server has none. Fails
 * where the server does not answer.
 */
export async function liveDrift({ webServer }: Config, url: string): Promise<Drift | undefined> {
  const endpoint = checkAddress({ baseUrl: url, apiKey: webServer.apiKey?.reveal() });
  const limits = { timeoutMs: webServer.timeoutMs, maxBytes: 20_000_000 };
  const document = await readServerDocument(endpoint, webServerPeer, limits);
  const lock = document && (await readLockFolder(join(packageRoot, "manifest")));
  const [name] = Object.keys(lock?.sources ?? {});
  if (!document || !lock || name === undefined) return undefined;
  const source = createSideSource(name, document.uri, document, { webServer: true, answers: true });
  const contract: typeof source.contract = (...operation) => withKnownAnswers(source.contract(...operation));
  const declared = new Set(Object.keys(lock.tools));
  return compareWithLock(lock, { sources: [{ ...source, contract }], tools: {}, declared, ids: "ignored" });
}

/** Writes each change into the log once, with the tools that it affects. Never fails. */
export async function warnOfDrift(config: Config, url: string, log: Log): Promise<void> {
  try {
    const drift = await liveDrift(config, url);
    if (!drift) return log.debug("the Web Server has no document that the tools could be compared with");
    for (const { level, sentence, tools } of changesOf(drift)) {
      const entry = { level_of_change: level, tools };
      const message = `the Web Server's API is not what the tools were made of: ${sentence}`;
      if (level === "breaking") log.warn(entry, message);
      else log.info(entry, message);
    }
  } catch (error) {
    log.debug({ err: error }, "the Web Server's document could not be read");
  }
}

export interface SharedChange {
  readonly level: Level;
  readonly sentence: string;
  readonly tools: readonly string[];
}

/** Each change with all the tools that it affects. */
export function changesOf({ tools }: Pick<Drift, "tools">): SharedChange[] {
  const changes = new Map<string, { level: Level; sentence: string; tools: string[] }>();
  for (const { tool, changes: own } of tools) {
    for (const { level, sentence } of own) {
      const known = changes.get(sentence);
      if (known) known.tools.push(tool);
      else changes.set(sentence, { level, sentence, tools: [tool] });
    }
  }
  return [...changes.values()];
}

/** Frameworks leave out the schemas of answers: a missing schema is not a change. */
function withKnownAnswers(contract: OperationContract | undefined): OperationContract | undefined {
  const silent = Object.values(contract?.answers ?? {}).some(
    ({ schema }) => Object.keys(schema).length === 0,
  );
  return contract && silent ? { ...contract, answers: undefined } : contract;
}
