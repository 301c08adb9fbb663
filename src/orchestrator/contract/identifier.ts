import { randomFillSync } from "node:crypto";

// Without i, l, o and u: read aloud and copied by hand without mistakes, and no words. 32, so that each is five bits.
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

// Filled in one piece: a call of the generator costs more than all else that a request does here.
const randomness = new Uint8Array(4096);
let used = randomness.length;

/** `length` digits of five random bits, at most 4096. */
export function randomId(length: number): string {
  if (used + length > randomness.length) {
    randomFillSync(randomness);
    used = 0;
  }
  const bytes = randomness.subarray(used, used + length);
  used += length;
  return Array.from(bytes, (byte) => digits[byte % digits.length]).join("");
}

/** Starts with the project's name, so that a person recognises it. An id must not start with `_` or `-`. */
export function projectId(name: string): string {
  const stem = name.replace(/^[_-]+/, "") || "project";
  return `${stem}-${randomId(6)}`;
}
