import { config as checkConfig } from "../../../generated/validators/config.js";
import { ToolError } from "../../errors/tool-error.ts";
import type { Issue } from "../../json/issue.ts";
import { toValidator } from "../../json/issues.ts";
import { isObject, tryParseJson } from "../../json/value.ts";
import type { Environment } from "./environment.ts";

// Importing node:fs as a module loads its streams too, which a start does not need.
const { readFileSync } = process.getBuiltinModule("node:fs");

export type Section = Readonly<Record<string, unknown>>;

const validateConfig = toValidator(checkConfig);

/** Reads a configuration file and fills in its placeholders. Fails with configuration_invalid. */
export function readConfigFile(file: string, env: Environment): Section {
  const document = substitute(readJson(file), env);
  const issues = validateConfig(document);
  if (issues.length > 0) throw invalidConfig(file, issues);
  return toSection(document);
}

/** Members that the second document leaves out of a section keep the first document's values. */
export function mergeSections(standard: Section, own: Section): Section {
  const merged: Record<string, unknown> = { ...standard };
  for (const [name, section] of Object.entries(own))
    merged[name] = isObject(section) ? { ...toSection(standard[name]), ...section } : section;
  return merged;
}

/** A part of the configuration; empty where it is missing. */
export function toSection(value: unknown): Section {
  return isObject(value) ? value : {};
}

/** The message names the file, each issue its place in the file. */
export function invalidConfig(where: string, issues: Issue[], cause?: unknown): ToolError {
  const list = issues.map(({ path, message }) => `${path || "/"} ${message}`).join("; ");
  return new ToolError("configuration_invalid", `The configuration in ${where} is not valid: ${list}.`, {
    issues,
    hint: "schemas/config.schema.json describes every setting; the README says which environment variables fill them in.",
    cause,
  });
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (cause) {
    throw new ToolError("configuration_invalid", `The configuration file ${file} cannot be read.`, {
      hint: "Name an existing file with --config or TMUX_ORCHESTRATOR_CONFIG.",
      cause,
    });
  }
  const parsed = tryParseJson(content);
  if ("value" in parsed) return parsed.value;
  const issue = { path: "", message: `must be JSON: ${parsed.error.message}` };
  throw invalidConfig(file, [issue], parsed.error);
}

/** Fills in `${NAME}` and `${NAME:-default}`. A value that is only an unset variable becomes undefined. */
function substitute(value: unknown, env: Environment): unknown {
  if (typeof value === "string") return substituteText(value, env);
  if (Array.isArray(value))
    return value.map((item) => substitute(item, env)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, substitute(item, env)] as const)
      .filter(([, item]) => item !== undefined),
  );
}

function substituteText(text: string, env: Environment): string | undefined {
  const filled = text.replace(
    /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g,
    (_placeholder, name: string, standard: string | undefined) => env[name] || (standard ?? ""),
  );
  return filled === "" && text !== "" ? undefined : filled;
}
