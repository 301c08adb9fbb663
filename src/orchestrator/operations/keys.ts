import type { Schema } from "../../contract/contract.ts";
import type { Keyring } from "../contract/keyring.ts";
import type { Operations } from "../contract/operation.ts";
import type { KeyRow } from "../store/tables.ts";

export function createKeyOperations(keyring: Keyring) {
  return {
    async listKeys() {
      const body: Schema<"KeyList"> = { keys: keyring.list().map(keyAnswer) };
      return { status: 200, body };
    },

    async createKey({ body: wanted }) {
      const { row, key } = await keyring.add(wanted);
      const body: Schema<"KeyCreated"> = { ...keyAnswer(row), key };
      return { status: 201, body, headers: { "cache-control": "no-store" } };
    },

    async deleteKey({ path }) {
      await keyring.remove(path.key_id);
      return { status: 204 };
    },
  } satisfies Operations;
}

function keyAnswer({ id, name, scope, created_at, expires_at }: KeyRow): Schema<"Key"> {
  return { id, name, scope, created_at, expires_at };
}
