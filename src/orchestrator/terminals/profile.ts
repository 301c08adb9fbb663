import path from "node:path";
import schema from "../../../schemas/agent-profile.schema.json" with { type: "json" };
import { once } from "../../async/once.ts";
import { createAjv } from "../../json/ajv.ts";
import type { Issue } from "../../json/issue.ts";
import { toIssues } from "../../json/issues.ts";
import { type LinearExpression, linearExpression } from "../../json/linear-expression.ts";
import { toPointer } from "../../json/pointer.ts";
import bwrap from "./sandboxes/bwrap.json" with { type: "json" };
import docker from "./sandboxes/docker.json" with { type: "json" };

/** How one agent program is started, read and typed into. `schemas/agent-profile.schema.json` describes each member. */
export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly match: readonly string[];
  readonly processNames: readonly string[];
  readonly startArguments: readonly string[];
  readonly resumeArguments: readonly string[];
  readonly resumeLatestArguments: readonly string[];
  readonly hooks: ProfileHooks | null;
  readonly inputPattern: LinearExpression | null;
  readonly promptWidth: number;
  readonly collapsedPastes: readonly CollapsedPaste[];
  readonly readyPattern: LinearExpression | null;
  readonly busyPattern: LinearExpression | null;
  readonly waitingPatterns: readonly WaitingPattern[];
  readonly submitDelayMs: number;
  /** Null: the orchestrator's setting. */
  readonly readyTimeoutMs: number | null;
  /** The arguments before the program, which run it in a sandbox. Null: none. */
  readonly wrap: readonly WrapPart[] | null;
  readonly credentials: readonly string[];
  readonly commandPrefixes: readonly string[];
  readonly clearInputKeys: readonly string[];
  readonly interruptKeys: readonly string[];
  readonly allowOption: LinearExpression | null;
  readonly denyOption: LinearExpression | null;
  readonly allowKeys: readonly string[];
  readonly denyKeys: readonly string[];
}

export interface ProfileHooks {
  readonly arguments: readonly string[];
  readonly files: Readonly<Record<string, unknown>>;
}

/** Arguments of a sandbox. */
export type WrapPart =
  | string
  | { readonly each: keyof WrapLists; readonly arguments: readonly string[] }
  | { readonly unless: "network"; readonly arguments: readonly string[] };

export interface WrapLists {
  /** What the program needs. */
  readonly readable: readonly string[];
  /** Folders within what can be read that must not be seen. */
  readonly hidden: readonly string[];
  /** The agent's own files, and the folder of the orchestrator's socket. */
  readonly own: readonly string[];
  /** The work tree and its repository. */
  readonly writable: readonly string[];
  /** Files in the writable folders that stay as they are. */
  readonly protected: readonly string[];
  readonly credentials: readonly string[];
  /** The names of the environment's variables. */
  readonly variables: readonly string[];
}

/** The text that a box shows in place of a long paste. */
export interface CollapsedPaste {
  /** Its first group is a number that tells how long the paste is. */
  readonly pattern: LinearExpression;
  /** The unit of the number. `nothing`: it has none, and stands for pastes of one line. */
  readonly counts: "lines" | "line feeds" | "characters" | "nothing";
}

interface WaitingPattern {
  readonly pattern: LinearExpression;
  readonly activity: "waiting_permission" | "waiting_input" | "rate_limited";
  readonly reason: string;
  readonly holds?: boolean;
}

export type BuiltInWrap = "bwrap" | "docker";

export const builtInWraps: Readonly<Record<BuiltInWrap, readonly WrapPart[]>> = {
  bwrap: bwrap as readonly WrapPart[],
  docker: docker as readonly WrapPart[],
};

/** The members of a profile as a file has them: expressions are texts. */
type ProfileDocument = {
  readonly [Member in keyof Profile]: Member extends "wrap"
    ? BuiltInWrap | readonly WrapPart[] | null
    : Profile[Member] extends LinearExpression | null
      ? string | null
      : Profile[Member] extends readonly (infer Item extends { readonly pattern: LinearExpression })[]
        ? readonly (Omit<Item, "pattern"> & { readonly pattern: string })[]
        : Profile[Member];
};

const validator = once(() => createAjv("checked").compile<ProfileDocument>(schema));

/** Checks a document by the schema and compiles its patterns. Fills the schema's defaults into the document. */
export function parseProfile(document: unknown): { profile: Profile } | { issues: Issue[] } {
  const validate = validator();
  if (!validate(document)) return { issues: toIssues(validate.errors ?? []) };
  const issues: Issue[] = [];
  const compile = (pattern: string | null, pointer: string): LinearExpression | null => {
    const expression = pattern === null ? null : linearExpression(pattern, "m");
    if (expression === undefined) issues.push({ path: pointer, message: notLinear });
    return expression ?? null;
  };
  const compileEach = <Item extends { readonly pattern: string }>(items: readonly Item[], pointer: string) =>
    items.flatMap((item, index) => {
      const pattern = compile(item.pattern, `${pointer}/${index}/pattern`);
      return pattern ? [{ ...item, pattern }] : [];
    });
  const profile: Profile = {
    ...document,
    wrap: typeof document.wrap === "string" ? builtInWraps[document.wrap] : document.wrap,
    inputPattern: compile(document.inputPattern, "/inputPattern"),
    readyPattern: compile(document.readyPattern, "/readyPattern"),
    busyPattern: compile(document.busyPattern, "/busyPattern"),
    collapsedPastes: compileEach(document.collapsedPastes, "/collapsedPastes"),
    waitingPatterns: compileEach(document.waitingPatterns, "/waitingPatterns"),
    allowOption: compile(document.allowOption, "/allowOption"),
    denyOption: compile(document.denyOption, "/denyOption"),
  };
  for (const file of Object.keys(document.hooks?.files ?? {}))
    if (path.isAbsolute(file) || file.split("/").includes(".."))
      issues.push({
        path: toPointer(["hooks", "files", file]),
        message: 'must be a relative path without ".."',
      });
  if (profile.inputPattern && !hasGroup(document.inputPattern))
    issues.push({ path: "/inputPattern", message: "must have a group around the text in the input box" });
  return issues.length > 0 ? { issues } : { profile };
}

const notLinear =
  "must be a regular expression in RE2's syntax, without look-around and back references; \\z is the end of the screen";

/** The empty alternative matches, and the match lists the groups of the other one. */
function hasGroup(pattern: string | null): boolean {
  return (linearExpression(`${pattern}|`, "m")?.exec("")?.length ?? 0) > 1;
}
