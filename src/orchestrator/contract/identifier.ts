import { randomFillSync } from "node:crypto";

// Without i, l, o and u: read aloud and copied by hand without mistakes, and no words. 32, so that each is five bits.
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

// Asked for in one piece: each asking costs more than a request's other work here.
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

/** An id that a person can tell the project by. tmux session names and the contract's ids start with no sign. */
export function projectId(name: string): string {
  const stem = name.replace(/^[_-]+/, "") || "project";
  return `${stem}-${randomId(6)}`;
}
