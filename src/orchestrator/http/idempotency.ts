import { createHash } from "node:crypto";
import { adminId } from "../contract/caller.ts";
import type { OperationAnswer } from "../contract/operation.ts";
import { Problem } from "../contract/problem.ts";
import type { Store } from "../store/store.ts";

const keptMs = 24 * 60 * 60 * 1000;
/** The status of a request that has no answer yet. */
const underWay = 0;

export interface KeyedRequest {
  /** Keys are separate for each caller, so that nobody gets the answer of another one. */
  readonly caller: string;
  readonly key: string;
  /** Method, path, query and body, which identify the request. */
  readonly parts: readonly string[];
}

export interface KeyedAnswer extends OperationAnswer {
  readonly replayed: boolean;
}

export type Idempotency = ReturnType<typeof createIdempotency>;

/**
 * Runs a request with an Idempotency-Key once. A repeat while the first one runs waits for its answer. A refusal
 * changed nothing, so it is not kept: the same request can succeed later. The key is recorded before the request runs,
 * because a request that a restart cut off may have been done and must not run again.
 */
export function createIdempotency(store: Store) {
  const running = new Map<string, { hash: string; answer: Promise<OperationAnswer> }>();
  return {
    async once(
      { caller, key, parts }: KeyedRequest,
      run: () => Promise<OperationAnswer>,
    ): Promise<KeyedAnswer> {
      const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
      // A key has no space in it.
      const name = caller === adminId ? key : `${caller} ${key}`;
      const first = running.get(name);
      if (first) {
        if (first.hash !== hash) throw reuse(key);
        return { ...(await first.answer), replayed: true };
      }
      const answer = keptAnswer(store, name, hash).then(
        async (kept) => kept ?? { ...(await runAndKeep(store, name, hash, run)), replayed: false },
      );
      running.set(name, { hash, answer });
      try {
        return await answer;
      } finally {
        running.delete(name);
      }
    },
  };
}

async function keptAnswer(store: Store, key: string, hash: string): Promise<KeyedAnswer | undefined> {
  const kept = await store.idempotency.find(key, new Date(Date.now() - keptMs).toISOString());
  if (!kept) return undefined;
  if (kept.request_hash !== hash) throw reuse(key.slice(key.indexOf(" ") + 1));
  if (kept.status === underWay) throw cutOff();
  return {
    status: kept.status,
    body: kept.body === null ? undefined : JSON.parse(kept.body),
    headers: JSON.parse(kept.headers),
    replayed: true,
  };
}

async function runAndKeep(
  store: Store,
  key: string,
  hash: string,
  run: () => Promise<OperationAnswer>,
): Promise<OperationAnswer> {
  const now = Date.now();
  await store.transaction(async ({ idempotency: records }) => {
    await records.deleteBefore(new Date(now - keptMs).toISOString());
    const created_at = new Date(now).toISOString();
    await records.insert({
      key,
      request_hash: hash,
      status: underWay,
      body: null,
      headers: "{}",
      created_at,
    });
  });
  let answer: OperationAnswer;
  try {
    answer = await run();
  } catch (error) {
    await store.idempotency.delete(key);
    throw error;
  }
  await store.idempotency.update(key, {
    status: answer.status,
    body: answer.body === undefined ? null : JSON.stringify(answer.body),
    headers: JSON.stringify(answer.headers ?? {}),
  });
  return answer;
}

function cutOff(): Problem {
  return new Problem(
    "state_conflict",
    "The orchestrator ended while it worked on the first request with this Idempotency-Key. Look whether it was done; if not, send it again with a new key.",
  );
}

function reuse(key: string): Problem {
  return new Problem(
    "idempotency_key_reuse",
    `The Idempotency-Key "${key}" was used with another request in the last 24 hours. Take a new key for a new request.`,
  );
}
