import type { Dice } from "../faults/dice.ts";
import { mutatedJson } from "./json-mutations.ts";
import type { Target } from "./target.ts";

export interface MutationOptions extends Pick<Target, "words" | "json" | "mostBytes"> {
  readonly dice: Dice;
}

/** Returns a changed copy of an input; `other` is a second one, of which parts can be taken. */
export function mutated(input: Buffer, other: Buffer, options: MutationOptions): Buffer {
  const { dice, json, mostBytes } = options;
  let result: Buffer = Buffer.from(input);
  for (let times = dice.between(1, 4); times > 0; times--) {
    const structured = json && !dice.once(10) ? mutatedJson(result, other, options) : undefined;
    const next = structured ?? mutatedBytes(result, other, options);
    if (next.length <= mostBytes) result = next;
  }
  return result;
}

const changes = [flip, insertBytes, insertText, insertText, remove, repeat, splice, renumber];

function mutatedBytes(input: Buffer, other: Buffer, { dice, words }: MutationOptions): Buffer {
  return (dice.pick(changes) ?? flip)(input, dice, other, words);
}

function flip(input: Buffer, dice: Dice): Buffer {
  if (input.length === 0) return input;
  const at = dice.between(0, input.length - 1);
  const result = Buffer.from(input);
  result[at] = (input[at] ?? 0) ^ (1 << dice.between(0, 7));
  return result;
}

function insertBytes(input: Buffer, dice: Dice): Buffer {
  const bytes = Array.from({ length: dice.between(1, 8) }, () => dice.between(0, 255));
  return replaced(input, placeIn(input, dice), 0, Buffer.from(bytes));
}

/** Texts and characters that have broken programs. */
const nastyTexts = [
  ...["\n", "\r", "\r\n", "\t", " ", "\u0000", "\u0007", "\b", "\u001b", "\u001b[", "\u001b[2J", "\u001b]0;"],
  ...["\u0085", "\u00a0", "\u00ad", "\u034f", "\u061c", "\u180e", "\u200b", "\u200d", "\u2028", "\u202e"],
  ...["\u2800", "\u3000", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufffd", "\ufff9", "💥", "\u{e0041}"],
  ...["0", "-1", "1e999", "NaN", "Infinity", "9007199254740993", "2147483648", "null", "true", "''", '""'],
  ...["__proto__", "constructor", "toString", "../", "%00", "{{x}}", "$(id)", "&a", "*a", "<<", "é"],
];

function insertText(input: Buffer, dice: Dice, _other: Buffer, words: readonly string[]): Buffer {
  const word = dice.pick(words.length > 0 && dice.once(2) ? words : nastyTexts) ?? "";
  const at = placeIn(input, dice);
  return replaced(input, at, dice.once(2) ? word.length : 0, Buffer.from(word));
}

function remove(input: Buffer, dice: Dice): Buffer {
  return replaced(input, placeIn(input, dice), lengthIn(input, dice), Buffer.alloc(0));
}

function repeat(input: Buffer, dice: Dice): Buffer {
  const at = placeIn(input, dice);
  const part = input.subarray(at, at + lengthIn(input, dice));
  const times = dice.once(10) ? dice.between(10, 500) : dice.between(1, 3);
  return replaced(input, at, 0, Buffer.concat(Array.from({ length: times }, () => part)));
}

function splice(input: Buffer, dice: Dice, other: Buffer): Buffer {
  const from = placeIn(other, dice);
  const part = other.subarray(from, from + lengthIn(other, dice));
  return replaced(input, placeIn(input, dice), dice.once(2) ? part.length : 0, part);
}

const numbers = ["0", "-0", "1", "255", "256", "65536", "4294967296", "9007199254740992", "1e308", "-1.5"];

function renumber(input: Buffer, dice: Dice): Buffer {
  const found = dice.pick([...input.toString("latin1").matchAll(/\d+/g)]);
  if (!found) return input;
  return replaced(input, found.index, found[0].length, Buffer.from(dice.pick(numbers) ?? ""));
}

function placeIn(input: Buffer, dice: Dice): number {
  return dice.between(0, input.length);
}

/** Mostly few bytes. */
function lengthIn(input: Buffer, dice: Dice): number {
  return dice.between(1, Math.max(1, dice.once(4) ? input.length : Math.min(16, input.length)));
}

function replaced(input: Buffer, at: number, length: number, by: Buffer): Buffer {
  return Buffer.concat([input.subarray(0, at), by, input.subarray(at + length)]);
}
