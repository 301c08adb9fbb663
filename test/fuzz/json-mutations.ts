import type { Dice } from "../faults/dice.ts";
import type { MutationOptions } from "./mutations.ts";

/** A value and where it stands: a member of an object, or an item of a list. */
interface Place {
  readonly owner: object;
  readonly key: string;
}

/** Returns a JSON text with one other value in it; undefined where the input is not JSON. */
export function mutatedJson(input: Buffer, other: Buffer, options: MutationOptions): Buffer | undefined {
  // The root has an owner, too, so that it can be replaced.
  const root = parsed(input);
  if (!root) return undefined;
  const { dice } = options;
  const place = dice.pick(placesIn(root));
  const change = dice.pick(changes);
  if (!place || !change) return undefined;
  change(place, options, other);
  return written(root[0]);
}

type Change = (place: Place, options: MutationOptions, other: Buffer) => void;

const changes: readonly Change[] = [
  (place, options) => set(place, anything(options)),
  (place, options) => set(place, anything(options)),
  (place, options) => set(place, edited(get(place), options)),
  (place, options) => set(place, edited(get(place), options)),
  ({ owner, key }) =>
    Array.isArray(owner) ? owner.splice(Number(key), 1) : Reflect.deleteProperty(owner, key),
  double,
  (place, options) => rename(place, nameFor(options)),
  (place, options) => addMember(place, options),
  (place, { dice }) => set(place, nested(get(place), dice)),
  (place, { dice }) => set(place, many(get(place), dice)),
  takeFrom,
  takeFrom,
];

/** A place of the same name in the other input, where there is one, else any. */
function takeFrom(place: Place, { dice }: MutationOptions, other: Buffer): void {
  const places = placesIn(parsed(other) ?? []);
  const same = places.filter(({ key }) => key === place.key);
  const taken = dice.pick(same.length > 0 && !dice.once(4) ? same : places);
  if (taken) set(place, get(taken));
}

const values: readonly string[] = [
  ...["null", "true", "false", "0", "-1", "1", "1.5", "1e308", "-0", "9007199254740991", "9007199254740993"],
  ...[
    '""',
    '" "',
    '"\\u0000"',
    '"\\ud800"',
    '"\\u2028"',
    '"__proto__"',
    '"constructor"',
    '"/"',
    '"-"',
    '"#"',
  ],
  ...["[]", "{}", "[null]", "[[]]", '[""]', '{"":null}', '{"__proto__":{"polluted":true}}', '{"length":-1}'],
  ...['{"toString":1,"valueOf":1}', '{"toJSON":null}', '{"then":1}', '{"$ref":"#"}', '{"constructor":{}}'],
];

function anything({ dice, words }: MutationOptions): unknown {
  if (words.length > 0 && dice.once(3)) return dice.pick(words);
  return JSON.parse(dice.pick(values) ?? "null");
}

/** A value of the same type that is a little different. */
function edited(value: unknown, options: MutationOptions): unknown {
  const { dice } = options;
  switch (typeof value) {
    case "string": {
      const at = dice.between(0, value.length);
      const more = dice.once(20) ? "x".repeat(5000) : textOf(anything(options));
      return value.slice(0, at) + more + value.slice(at + (dice.once(2) ? more.length : 0));
    }
    case "number":
      return dice.once(2) ? value + dice.between(-2, 2) : -value * 2 ** dice.between(0, 40);
    case "boolean":
      return !value;
    default:
      return anything(options);
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function nameFor(options: MutationOptions): string {
  const names = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "length",
    "",
    "$ref",
    "0",
  ];
  return options.dice.once(2) ? String(options.dice.pick(names)) : String(options.dice.pick(options.words));
}

function rename({ owner, key }: Place, name: string): void {
  if (Array.isArray(owner)) return;
  const value = get({ owner, key });
  Reflect.deleteProperty(owner, key);
  set({ owner, key: name }, value);
}

function double({ owner, key }: Place): void {
  const value = get({ owner, key });
  if (Array.isArray(owner)) owner.splice(Number(key), 0, value);
  else set({ owner, key: `${key}2` }, value);
}

function addMember(place: Place, options: MutationOptions): void {
  const value = get(place);
  const within = isOwner(value) ? value : place.owner;
  if (Array.isArray(within)) within.push(anything(options));
  else set({ owner: within, key: nameFor(options) }, anything(options));
}

function nested(value: unknown, dice: Dice): unknown {
  const list = dice.once(2);
  let result = value;
  for (let depth = dice.pick([1, 2, 60, 300, 1500]) ?? 1; depth > 0; depth--)
    result = list ? [result] : { a: result };
  return result;
}

function many(value: unknown, dice: Dice): unknown {
  const count = dice.pick([2, 10, 300, 3000]) ?? 2;
  if (typeof value === "string") return value.repeat(Math.min(count, Math.ceil(20_000 / (value.length + 1))));
  return Array.from({ length: count }, () => (isOwner(value) ? null : value));
}

function parsed(input: Buffer): [unknown] | undefined {
  try {
    return [JSON.parse(input.toString())];
  } catch {
    return undefined;
  }
}

/** Undefined for a value that is nested too deeply to be written. */
function written(value: unknown): Buffer | undefined {
  try {
    return Buffer.from(JSON.stringify(value) ?? "null");
  } catch {
    return undefined;
  }
}

/** Not recursive: an input can be nested deeply. */
function placesIn(root: object): Place[] {
  const places: Place[] = [];
  const open = [root];
  for (let owner = open.pop(); owner && places.length < 5000; owner = open.pop())
    for (const key of Object.keys(owner)) {
      const place = { owner, key };
      places.push(place);
      const value = get(place);
      if (isOwner(value)) open.push(value);
    }
  return places;
}

function get({ owner, key }: Place): unknown {
  return Object.getOwnPropertyDescriptor(owner, key)?.value;
}

/** Defined, because `__proto__` would be set otherwise. */
function set({ owner, key }: Place, value: unknown): void {
  Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
}

function isOwner(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
