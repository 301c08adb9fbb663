import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Schema } from "../../contract/contract.ts";
import type { Store } from "../store/store.ts";
import type { KeyRow } from "../store/tables.ts";
import { randomId } from "./identifier.ts";
import { Problem } from "./problem.ts";

export type Scope = Schema<"KeyScope">;
export type Keyring = Awaited<ReturnType<typeof openKeyring>>;

/** 256 random bits cannot be guessed, so a plain hash reveals nothing about a key. */
const keyBytes = 32;

/** The keys that were created. They are held in memory, because every request looks one up. */
export async function openKeyring(store: Store) {
  const byHash = new Map<string, KeyRow>();
  for (const row of await store.keys.all()) byHash.set(row.hash, row);
  const rows = () => [...byHash.values()];

  async function remove(row: KeyRow): Promise<void> {
    byHash.delete(row.hash);
    await store.keys.delete(row.id);
  }

  return {
    /** Undefined for an unknown, deleted or expired key. */
    find(digest: Buffer): KeyRow | undefined {
      const row = byHash.get(digest.toString("hex"));
      if (!row || !timingSafeEqual(Buffer.from(row.hash, "hex"), digest) || isExpired(row)) return undefined;
      return row;
    },
    /** Oldest first, without the expired ones. */
    list: (): KeyRow[] => rows().filter((row) => !isExpired(row)),
    async add({ name, scope, expires_in_s }: Schema<"KeyCreate">): Promise<{ row: KeyRow; key: string }> {
      for (const row of rows()) if (isExpired(row)) await remove(row);
      if (rows().some((row) => row.name === name))
        throw new Problem(
          "state_conflict",
          `There is a key named "${name}". Delete it, or take another name.`,
        );
      const key = randomBytes(keyBytes).toString("base64url");
      const created = Date.now();
      const row: KeyRow = {
        id: `key-${randomId(10)}`,
        name,
        scope,
        hash: keyDigest(key).toString("hex"),
        created_at: new Date(created).toISOString(),
        expires_at: expires_in_s === undefined ? null : new Date(created + expires_in_s * 1000).toISOString(),
      };
      byHash.set(row.hash, row);
      try {
        await store.keys.insert(row);
      } catch (error) {
        byHash.delete(row.hash);
        throw error;
      }
      return { row, key };
    },
    async remove(id: string): Promise<void> {
      const row = rows().find((one) => one.id === id);
      if (row) return remove(row);
      throw new Problem("not_found", `There is no key "${id}". GET /api/v1/system/keys lists the keys.`);
    },
  };
}

export function keyDigest(key: string): Buffer {
  return hash("sha256", key, "buffer");
}

function isExpired({ expires_at }: KeyRow): boolean {
  return expires_at !== null && Date.parse(expires_at) <= Date.now();
}
