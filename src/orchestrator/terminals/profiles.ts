import path from "node:path";
import aider from "./profiles/aider.json" with { type: "json" };
import claude from "./profiles/claude.json" with { type: "json" };
import codex from "./profiles/codex.json" with { type: "json" };
import gemini from "./profiles/gemini.json" with { type: "json" };
import generic from "./profiles/generic.json" with { type: "json" };
import scriptedAgent from "./profiles/scripted-agent.json" with { type: "json" };

/** What a kind of agent looks like from outside. Patterns are matched on the visible screen, lines joined by "\n". */
export interface Profile {
  name: string;
  title: string;
  /** Base names of the program that this profile is for. */
  match: readonly string[];
  /** Base names that the foreground process has while the agent runs; empty: any. */
  processNames: readonly string[];
  /** Put before the arguments of whoever starts the agent. */
  startArguments: readonly string[];
  /** Put there to go on with the conversation whose id is `{session}`; empty: it cannot. */
  resumeArguments: readonly string[];
  /** Put there to go on with the latest conversation of the folder; empty: it cannot. */
  resumeLatestArguments: readonly string[];
  /** How its program is told to report to us; null: it is not. */
  hooks: ProfileHooks | null;
  /** Finds the box that takes messages; its first group is what stands in it. Null: there is none to see. */
  inputPattern: RegExp | null;
  /** The column at which the box's text starts. A cursor there means that the box is empty, whatever hint it shows. */
  promptWidth: number;
  /** Matches when the agent waits for the next message. */
  readyPattern: RegExp | null;
  /** Matches while the agent works; goes before `readyPattern`. */
  busyPattern: RegExp | null;
  /** Go before both, in order. */
  waitingPatterns: readonly WaitingPattern[];
  /** Pause between a paste and Enter: agents swallow an Enter that follows at once. */
  submitDelayMs: number;
  /** Empties one line of the box. */
  clearInputKeys: readonly string[];
  interruptKeys: readonly string[];
  /** The options by which a permission is given, once, or refused; null: there are none. */
  allowOption: RegExp | null;
  denyOption: RegExp | null;
  /** The keys for that where a dialog has no options; empty: not known. */
  allowKeys: readonly string[];
  denyKeys: readonly string[];
}

export interface ProfileHooks {
  /** Put before the user's arguments; `{folder}` is the folder of the files. */
  arguments: readonly string[];
  /** By path in that folder: a JSON document, in which the text `{command}` is the command line that reports. */
  files: Readonly<Record<string, unknown>>;
}

interface WaitingPattern {
  pattern: RegExp;
  activity: "waiting_permission" | "waiting_input" | "rate_limited";
  reason: string;
  /** Whether a message would be lost now, although the box is there. */
  holds?: boolean;
}

const fieldNames = [
  "name",
  "title",
  "match",
  "processNames",
  "startArguments",
  "resumeArguments",
  "resumeLatestArguments",
  "hooks",
  "inputPattern",
  "promptWidth",
  "readyPattern",
  "busyPattern",
  "waitingPatterns",
  "submitDelayMs",
  "clearInputKeys",
  "interruptKeys",
  "allowOption",
  "denyOption",
  "allowKeys",
  "denyKeys",
] as const satisfies (keyof Profile)[];

export const profiles = [claude, codex, gemini, aider, scriptedAgent, generic].map(parseProfile);

/** The profile with this name. */
export function profileNamed(name: string): Profile | undefined {
  return profiles.find((profile) => profile.name === name);
}

/** The profile of a command, by the base name of its program (of its script, where the program is node). */
export function profileFor(argv: readonly string[]): Profile {
  const names = argv.slice(0, programLength(argv)).map((file) => path.basename(file));
  return profiles.find(({ match }) => match.some((name) => names.includes(name))) ?? parseProfile(generic);
}

/** How many words of a command are its program: of node, all to its script. */
export function programLength([program = "", ...rest]: readonly string[]): number {
  if (path.basename(program) !== "node") return 1;
  return (
    2 +
    Math.max(
      0,
      rest.findIndex((argument) => !argument.startsWith("-")),
    )
  );
}

/** Checks a profile document; fails with an Error that names the profile, the field and what is wrong. */
export function parseProfile(document: unknown): Profile {
  const fields = record(document, "a profile");
  const name = text(fields.name, "name");
  const at = (field: string) => `${name}.${field}`;
  const known = new Set<string>(fieldNames);
  for (const field of Object.keys(fields)) if (!known.has(field)) throw wrong(at(field), "is not a field");
  return {
    name,
    title: text(fields.title, at("title")),
    match: texts(fields.match, at("match")),
    processNames: texts(fields.processNames, at("processNames")),
    startArguments: texts(fields.startArguments, at("startArguments")),
    resumeArguments: texts(fields.resumeArguments, at("resumeArguments")),
    resumeLatestArguments: texts(fields.resumeLatestArguments, at("resumeLatestArguments")),
    hooks: fields.hooks === null ? null : hooks(fields.hooks, at("hooks")),
    inputPattern: patternOrNull(fields.inputPattern, at("inputPattern")),
    promptWidth: within(fields.promptWidth, at("promptWidth"), 0, 20),
    readyPattern: patternOrNull(fields.readyPattern, at("readyPattern")),
    busyPattern: patternOrNull(fields.busyPattern, at("busyPattern")),
    waitingPatterns: list(fields.waitingPatterns, at("waitingPatterns")).map((entry, index) =>
      waitingPattern(entry, `${at("waitingPatterns")}[${index}]`),
    ),
    submitDelayMs: within(fields.submitDelayMs, at("submitDelayMs"), 80, 300),
    clearInputKeys: texts(fields.clearInputKeys, at("clearInputKeys")),
    interruptKeys: texts(fields.interruptKeys, at("interruptKeys")),
    allowOption: patternOrNull(fields.allowOption, at("allowOption")),
    denyOption: patternOrNull(fields.denyOption, at("denyOption")),
    allowKeys: texts(fields.allowKeys, at("allowKeys")),
    denyKeys: texts(fields.denyKeys, at("denyKeys")),
  };
}

function hooks(value: unknown, at: string): ProfileHooks {
  const { arguments: given, files } = record(value, at);
  const paths = Object.keys(record(files, `${at}.files`));
  const outside = paths.find((file) => path.isAbsolute(file) || file.split("/").includes(".."));
  if (outside !== undefined) throw wrong(`${at}.files`, `has to name files in a folder, not ${outside}`);
  return { arguments: texts(given, `${at}.arguments`), files: record(files, `${at}.files`) };
}

function waitingPattern(entry: unknown, at: string): WaitingPattern {
  const { pattern: source, activity, reason, holds } = record(entry, at);
  if (activity !== "waiting_permission" && activity !== "waiting_input" && activity !== "rate_limited")
    throw wrong(`${at}.activity`, "has to be waiting_permission, waiting_input or rate_limited");
  if (holds !== undefined && typeof holds !== "boolean")
    throw wrong(`${at}.holds`, "has to be true or false");
  return {
    ...{ pattern: pattern(source, `${at}.pattern`), activity, reason: text(reason, `${at}.reason`) },
    ...(holds && { holds }),
  };
}

function pattern(value: unknown, at: string): RegExp {
  try {
    return new RegExp(text(value, at), "mu");
  } catch (error) {
    throw wrong(at, `is no regular expression: ${error instanceof Error ? error.message : error}`);
  }
}

function patternOrNull(value: unknown, at: string): RegExp | null {
  return value === null ? null : pattern(value, at);
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong(at, "has to be an object");
}

function list(value: unknown, at: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(at, "has to be a list");
}

function texts(value: unknown, at: string): string[] {
  return list(value, at).map((entry, index) => text(entry, `${at}[${index}]`));
}

function text(value: unknown, at: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(at, "has to be a text that is not empty");
}

function within(value: unknown, at: string, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw wrong(at, `has to be a number from ${least} to ${most}`);
}

function wrong(at: string, what: string): Error {
  return new Error(`Agent profile: ${at} ${what}.`);
}
