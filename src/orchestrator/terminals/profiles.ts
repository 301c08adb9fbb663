import path from "node:path";
import { type Profile, parseProfile } from "./profile.ts";
import aider from "./profiles/aider.json" with { type: "json" };
import claude from "./profiles/claude.json" with { type: "json" };
import codex from "./profiles/codex.json" with { type: "json" };
import gemini from "./profiles/gemini.json" with { type: "json" };
import generic from "./profiles/generic.json" with { type: "json" };
import scriptedAgent from "./profiles/scripted-agent.json" with { type: "json" };

const builtIn = [claude, codex, gemini, aider, scriptedAgent, generic];

export type Profiles = ReturnType<typeof createProfiles>;

/**
 * The built-in profiles and the user's own. An own profile replaces the built-in one of the same name. `wrap` is the sandbox
 * of those that have none.
 */
export function createProfiles(own: readonly Profile[] = [], wrap: Profile["wrap"] = null) {
  const ownNames = new Set(own.map(({ name }) => name));
  const others = builtIn.filter(({ name }) => !ownNames.has(name)).map(parseBuiltIn);
  const all = [...own, ...others].map((profile) => inSandbox(profile, wrap));

  const find = (name: string): Profile | undefined => all.find((one) => one.name === name);

  function named(name: string): Profile {
    const profile = find(name);
    if (!profile) throw new Error(`There is no agent profile ${name}.`);
    return profile;
  }

  /** The profile of a command, by the file name of its program, or of its script where the program is node. */
  function of(argv: readonly string[]): Profile {
    const names = argv.slice(0, programLength(argv)).map(programName);
    return all.find(({ match }) => match.some((name) => names.includes(name))) ?? named("generic");
  }

  return {
    all,
    find,
    named,
    of,
    /** The profile that was named, if there is one, and else that of the command. */
    ofAgent: (name: string | null, argv: readonly string[]): Profile =>
      (name === null ? undefined : find(name)) ?? of(argv),
  };
}

function inSandbox(profile: Profile, standard: Profile["wrap"]): Profile {
  const wrap = profile.wrap ?? standard;
  const [program] = wrap ?? [];
  // In the foreground of the terminal is the sandbox's own process.
  const shown =
    typeof program === "string" && profile.processNames.length > 0 ? [path.basename(program)] : [];
  return { ...profile, wrap, processNames: [...profile.processNames, ...shown] };
}

/** A program whose file is a version, as in `claude/versions/2.1.330`, is named by the folder. */
function programName(file: string): string {
  const parts = file.split("/").filter((part) => part !== "");
  return parts.findLast((part) => part !== "versions" && !/^v?\d+\./.test(part)) ?? "";
}

/** How many words of a command are its program: with env, its variables too, and with node, all words up to the script. */
export function programLength(argv: readonly string[]): number {
  const [program = "", ...rest] = argv;
  if (path.basename(program) === "env") {
    const variables = rest.findIndex((word) => !/^\w+=/.test(word));
    return 1 + Math.max(0, variables) + (variables < 0 ? 0 : programLength(rest.slice(variables)));
  }
  if (path.basename(program) !== "node") return 1;
  return (
    2 +
    Math.max(
      0,
      rest.findIndex((argument) => !argument.startsWith("-")),
    )
  );
}

function parseBuiltIn(document: object & { readonly name: string }): Profile {
  const parsed = parseProfile(document);
  if ("profile" in parsed) return parsed.profile;
  throw new Error(`The built-in profile ${document.name} is not valid: ${JSON.stringify(parsed.issues)}`);
}
