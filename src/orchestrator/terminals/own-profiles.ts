import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Issue } from "../../json/issue.ts";
import { StartError } from "../store/start-error.ts";
import { type Profile, parseProfile } from "./profile.ts";

/**
 * The profiles in a folder, one a file `NAME.json`. Throws a StartError that names the file, the JSON pointer and what
 * is expected for everything that is wrong in any of them.
 */
export async function readOwnProfiles(folder: string): Promise<Profile[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw invalid(
      `The folder of agent profiles ${folder} cannot be read. Make it, or set another one in orchestrator.profiles_dir.`,
      cause,
    );
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const read = await Promise.all(files.map((file) => readOwnProfile(path.join(folder, file))));
  const wrong = read.flatMap((one) => ("issues" in one ? one.issues : []));
  if (wrong.length > 0)
    throw invalid(
      `An agent profile is not valid. schemas/agent-profile.schema.json describes the format.\n${wrong.join("\n")}`,
    );
  return read.flatMap((one) => ("profile" in one ? [one.profile] : []));
}

async function readOwnProfile(file: string): Promise<{ profile: Profile } | { issues: string[] }> {
  const parsed = await parseFile(file);
  if ("issues" in parsed)
    return { issues: parsed.issues.map((issue) => `${file}#${issue.path} ${issue.message}`) };
  const { name } = parsed.profile;
  if (path.basename(file, ".json") === name) return parsed;
  return { issues: [`${file}#/name must be the name of the file: rename the file to ${name}.json`] };
}

async function parseFile(file: string): Promise<{ profile: Profile } | { issues: Issue[] }> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { issues: [{ path: "", message: `must be a readable file of JSON: ${why}` }] };
  }
  return parseProfile(document);
}

function invalid(message: string, cause?: unknown): StartError {
  return new StartError("settings_invalid", message, { cause });
}
