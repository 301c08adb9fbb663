import { InvalidArgumentError } from "commander";

/** How commander's value for an argument or an option becomes a command's. */
export interface Spec<T> {
  readonly read: (given: unknown) => T;
}

export interface ArgumentSpec<T> extends Spec<T> {
  /** The argument in the usage line: `<name>`, `[name]`, `[names...]`. */
  readonly write: (name: string) => string;
  readonly about: string | undefined;
  readonly standard?: T;
}

export interface OptionSpec<T> extends Spec<T> {
  /** Its description in the help. */
  readonly about: string;
  /** One letter, with its hyphen. */
  readonly short?: string | undefined;
  /** The name of its value in the help; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly parse?: (text: string, earlier: unknown) => unknown;
  /** The default, which the help shows. */
  readonly standard?: T | undefined;
}

export function required(about?: string): ArgumentSpec<string> {
  return { about, write: (name) => `<${name}>`, read: String };
}

export function optional(about: string): ArgumentSpec<string | undefined>;
export function optional(about: string, standard: string): ArgumentSpec<string>;
export function optional(about: string, standard?: string): ArgumentSpec<string | undefined> {
  return { about, write: (name) => `[${name}]`, standard, read: readText };
}

/** Any number of arguments, at the end. */
export function rest(about?: string): ArgumentSpec<readonly string[]> {
  return { about, write: (name) => `[${name}...]`, read: readList };
}

export function flag(about: string, short?: string): OptionSpec<boolean> {
  return { about, short, read: (given) => given === true };
}

export function text(value: string, about: string, short?: string): OptionSpec<string | undefined> {
  return { about, short, value, read: readText };
}

/** An option that can be given several times. */
export function list(value: string, about: string): OptionSpec<readonly string[]> {
  return { about, value, parse: (one, earlier) => [...readList(earlier), one], read: readList };
}

export function choice<const C extends string>(
  value: string,
  about: string,
  choices: readonly C[],
): OptionSpec<C | undefined>;
export function choice<const C extends string>(
  value: string,
  about: string,
  choices: readonly C[],
  standard: C,
): OptionSpec<C>;
export function choice<const C extends string>(
  value: string,
  about: string,
  choices: readonly C[],
  standard?: C,
): OptionSpec<C | undefined> {
  const read = (given: unknown) => choices.find((one) => one === given);
  return { about, value, choices, standard, read };
}

/** A whole number that a pattern accepts; the problem completes "It must be". */
export function number(
  value: string,
  about: string,
  pattern: RegExp,
  problem: string,
): OptionSpec<number | undefined> {
  const parse = (given: string) => {
    if (!pattern.test(given)) throw new InvalidArgumentError(`It must be ${problem}.`);
    return Number(given);
  };
  return { about, value, parse, read: (given) => (typeof given === "number" ? given : undefined) };
}

/** Options that several commands have. */
export const json = flag("print as JSON");
export const allowHost = list("host", "fetch references from this host; repeatable");
export const lines: OptionSpec<number> = {
  short: "-n",
  value: "number",
  about: "how many lines",
  standard: 50,
  parse: (text) => Number(text) || 50,
  read: Number,
};
export const follow = flag("print new lines as they are written", "-f");

function readText(given: unknown): string | undefined {
  return typeof given === "string" ? given : undefined;
}

function readList(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
