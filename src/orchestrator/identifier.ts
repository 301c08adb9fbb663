import { randomInt } from "node:crypto";

// Without i, l, o and u: read aloud and copied by hand without mistakes, and no words.
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

export function randomId(length: number): string {
  return Array.from({ length }, () => digits[randomInt(digits.length)]).join("");
}

/** An id that a person can tell the project by. tmux session names and the contract's ids start with no sign. */
export function projectId(name: string): string {
  const stem = name.replace(/^[_-]+/, "") || "project";
  return `${stem}-${randomId(6)}`;
}
