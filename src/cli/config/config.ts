import { homedir } from "node:os";
import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { config as checkConfig } from "../../../generated/validators/config.js";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import type { Issue } from "../../json/issue.ts";
import { toValidator } from "../../json/issues.ts";
import { isObject } from "../../json/value.ts";
import type { Offer } from "../../runtime/offered-tools.ts";
import type { OutputValidation } from "../../runtime/runtime.ts";
import { Secret } from "./secret.ts";
import { readSources, type SourceConfig } from "./sources.ts";

/** Everything that can be set, read from the environment and the configuration file: this is the only place that looks. */
export interface Config {
  /** The file that was given; undefined for the package's own. */
  readonly file: string | undefined;
  readonly server: { readonly name: string; readonly description: string | undefined };
  readonly webServer: {
    /** Undefined: the embedded orchestrator. */
    readonly url: string | undefined;
    readonly apiKey: Secret | undefined;
    readonly timeoutMs: number;
    readonly retryAttempts: number;
  };
  /** Other APIs, by their name. */
  readonly sources: readonly SourceConfig[];
  readonly ai: {
    readonly apiKey: Secret | undefined;
    readonly baseUrl: string | undefined;
    readonly model: string;
    readonly maxTokens: number;
  };
  readonly features: {
    readonly aiAnalysis: boolean;
    readonly automatedWorkflows: boolean;
    readonly conflictResolution: boolean;
    readonly cacheResponses: boolean;
  };
  /** Which tools are offered, and whether as they are or by three that find them. */
  readonly tools: Offer & {
    /** Whether the package's own tools are among them. */
    readonly builtIn: boolean;
    readonly discovery: "auto" | "on" | "off";
  };
  /** Of what tools give to a model. */
  readonly results: { readonly maxCharacters: number; readonly validation: OutputValidation };
  readonly orchestrator: {
    readonly stateDir: string;
    readonly port: number;
    readonly agentCommand: string;
    /** Undefined: only the built-in agent profiles. */
    readonly profilesDir: string | undefined;
    readonly allowedRoots: readonly string[];
    readonly tmuxSocket: string;
  };
  readonly logging: { readonly level: LogLevel; readonly file: string };
  /** What can be made again. */
  readonly cacheDir: string;
}

/** What the command line says. */
export interface ConfigOptions {
  readonly configFile?: string | undefined;
  /** The section `tools`, as far as it was given. */
  readonly tools?: Readonly<Record<string, unknown>>;
}

export type LogLevel = "debug" | "info" | "warn" | "error";
// Importing node:fs as a module loads its streams too, which a start has no other use for.
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");

type Environment = Readonly<Record<string, string | undefined>>;
type Document = Readonly<Record<string, unknown>>;

const validateConfig = toValidator(checkConfig);

export const defaultConfigFile = join(packageRoot, "config", "mcp_config.json");

/** Fails with configuration_invalid; the message names the file, each issue its place in it. */
export function loadConfig(options: ConfigOptions & { env?: Environment } = {}): Config {
  const env = options.env ?? process.env;
  const file = options.configFile ?? (env.TMUX_ORCHESTRATOR_CONFIG || undefined);
  const standard = readConfig(defaultConfigFile, env);
  const own = file === undefined ? standard : merge(standard, readConfig(file, env));
  const document = options.tools ? merge(own, { tools: options.tools }) : own;
  return toConfig(document, env, file === undefined ? undefined : resolve(file));
}

/** What no log may show. */
export function secretsOf({ webServer, ai, sources }: Config): (Secret | undefined)[] {
  return [webServer.apiKey, ai.apiKey, ...sources.flatMap(({ secrets }) => secrets)];
}

/** The environment of the embedded orchestrator and of the agents that it starts: no keys of ours. */
export function agentEnvironment(env: Environment = process.env): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && passedOn.test(name)) kept[name] = value;
  }
  return kept;
}

const passedOn =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|COLORTERM|LANG|LANGUAGE|LC_[A-Z]+|XDG_[A-Z_]+|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|NODE_EXTRA_CA_CERTS|(HTTPS?|ALL|NO)_PROXY|(https?|all|no)_proxy|CLAUDE_CONFIG_DIR|GIT_CONFIG_GLOBAL|GIT_SSH_COMMAND)$/;

function toConfig(document: Document, env: Environment, file: string | undefined): Config {
  const [server, webServer, ai, features, tools, results, orchestrator, logging] = [
    "server",
    "web_server",
    "ai",
    "features",
    "tools",
    "results",
    "orchestrator",
    "logging",
  ].map((name) => asDocument(document[name]));
  const stateDir = text(orchestrator?.state_dir) ?? defaultStateDir(env);
  if (!isAbsolute(stateDir)) {
    throw invalid(file ?? "the environment", [
      { path: "/orchestrator/state_dir", message: `must be an absolute path, not "${stateDir}"` },
    ]);
  }
  return {
    file,
    server: { name: text(server?.name) ?? "tmux-orchestrator-mcp", description: text(server?.description) },
    webServer: {
      url: text(webServer?.base_url),
      apiKey: secret(webServer?.api_key),
      timeoutMs: number(webServer?.timeout, 30) * 1000,
      retryAttempts: number(webServer?.retry_attempts, 3),
    },
    sources: readSources(document.sources, file ?? "the configuration"),
    ai: {
      apiKey: secret(ai?.anthropic_api_key),
      baseUrl: text(ai?.anthropic_base_url),
      model: text(ai?.default_model) ?? "claude-sonnet-5-5",
      maxTokens: number(ai?.max_tokens, 2000),
    },
    features: {
      aiAnalysis: features?.enable_ai_analysis !== false,
      automatedWorkflows: features?.enable_automated_workflows !== false,
      conflictResolution: features?.enable_conflict_resolution !== false,
      cacheResponses: features?.cache_responses !== false,
    },
    tools: {
      builtIn: tools?.built_in !== false,
      toolsets: nameList(tools?.toolsets, ","),
      excludedToolsets: nameList(tools?.exclude_toolsets, ","),
      readOnly: tools?.read_only === true || tools?.read_only === "true",
      discovery: oneOf(tools?.discovery, ["on", "off"], "auto"),
    },
    results: {
      maxCharacters: number(results?.max_characters, 100_000),
      validation: oneOf(results?.validation, ["strict", "off"], "warn"),
    },
    orchestrator: {
      stateDir,
      port: number(orchestrator?.port, 0),
      agentCommand: text(orchestrator?.agent_command) ?? "claude",
      profilesDir: text(orchestrator?.profiles_dir) ?? standardProfilesDir(env, file),
      allowedRoots: nameList(orchestrator?.allowed_roots, delimiter),
      tmuxSocket: text(orchestrator?.tmux_socket) ?? join(stateDir, "tmux.sock"),
    },
    logging: {
      level: logLevel(text(logging?.level) ?? "info"),
      file: resolve(stateDir, text(logging?.file) ?? "logs/mcp_server.log"),
    },
    cacheDir: defaultCacheDir(env),
  };
}

export function defaultCacheDir(env: Environment = process.env): string {
  return folderOfUser(env, env.XDG_CACHE_HOME, ".cache");
}

/** Undefined where nobody has made it. */
function standardProfilesDir(env: Environment, configFile: string | undefined): string | undefined {
  const folder = configFile
    ? dirname(resolve(configFile))
    : folderOfUser(env, env.XDG_CONFIG_HOME, ".config");
  const profiles = join(folder, "profiles");
  return existsSync(profiles) ? profiles : undefined;
}

function defaultStateDir(env: Environment): string {
  return folderOfUser(env, env.XDG_STATE_HOME, ".local/state");
}

/** By the XDG Base Directory Specification: a path that is not absolute does not count. */
function folderOfUser(env: Environment, given: string | undefined, inHome: string): string {
  const base = given && isAbsolute(given) ? given : join(env.HOME || homedir(), inHome);
  return join(base, "tmux-orchestrator-mcp");
}

/** A list, or a text with separators. */
function nameList(value: unknown, separator: string): string[] {
  const parts = Array.isArray(value) ? value.map(String) : (text(value)?.split(separator) ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function logLevel(value: string): LogLevel {
  const name = value.toLowerCase();
  if (name === "debug" || name === "info" || name === "error") return name;
  return "warn";
}

/** Fills in `${NAME}` and `${NAME:-default}`. A value that is only an unset variable becomes undefined. */
function substitute(value: unknown, env: Environment): unknown {
  if (typeof value === "string") return substituteText(value, env);
  if (Array.isArray(value))
    return value.map((item) => substitute(item, env)).filter((item) => item !== undefined);
  if (typeof value !== "object" || value === null) return value;
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

/** Section by section: what the file leaves out stays as the package has it. */
function merge(standard: Document, own: Document): Document {
  const merged: Record<string, unknown> = { ...standard };
  for (const [name, section] of Object.entries(own)) {
    merged[name] = isObject(section) ? { ...asDocument(standard[name]), ...section } : section;
  }
  return merged;
}

function readConfig(file: string, env: Environment): Document {
  const document = substitute(readJson(file), env);
  const issues = validateConfig(document);
  if (issues.length > 0) throw invalid(file, issues);
  return asDocument(document);
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
  try {
    return JSON.parse(content);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw invalid(file, [{ path: "", message: `must be JSON: ${message}` }], cause);
  }
}

function invalid(where: string, issues: Issue[], cause?: unknown): ToolError {
  const list = issues.map(({ path, message }) => `${path || "/"} ${message}`).join("; ");
  return new ToolError("configuration_invalid", `The configuration in ${where} is not valid: ${list}.`, {
    issues,
    hint: "schemas/config.schema.json describes every setting; the README says which environment variables fill them in.",
    cause,
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown, standard: number): number {
  return typeof value === "number" ? value : standard;
}

/** The schema has checked that it is one of them. */
function oneOf<T extends string, S extends string>(value: unknown, others: readonly T[], standard: S): T | S {
  return others.find((other) => other === value) ?? standard;
}

function secret(value: unknown): Secret | undefined {
  const plain = text(value);
  return plain === undefined ? undefined : new Secret(plain);
}

function asDocument(value: unknown): Document {
  return isObject(value) ? value : {};
}
