import { delimiter, isAbsolute, join, resolve } from "node:path";
import { packageRoot } from "../../files/package-root.ts";
import type { Offer } from "../../runtime/offered-tools.ts";
import type { OutputValidation } from "../../runtime/runtime.ts";
import { invalidConfig, mergeSections, readConfigFile, type Section, toSection } from "./config-file.ts";
import { defaultCacheDir, defaultProfilesDir, defaultStateDir, type Environment } from "./environment.ts";
import { Secret } from "./secret.ts";
import { readSources, type SourceConfig } from "./sources.ts";
import { namesOf, numberOf, textOf } from "./values.ts";

/** Every setting, from the configuration file and the environment. */
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
    /** Not used yet. */
    readonly cacheResponses: boolean;
  };
  /** Which tools are offered, and whether directly or by way of the three discovery tools. */
  readonly tools: Offer & {
    /** Whether the package's own tools are among them. */
    readonly builtIn: boolean;
    readonly discovery: "auto" | "on" | "off";
  };
  /** Limits and checks of the results of tools. */
  readonly results: { readonly maxCharacters: number; readonly validation: OutputValidation };
  readonly orchestrator: {
    readonly stateDir: string;
    readonly agentsDir: string | undefined;
    readonly sandbox: SandboxSettings;
    readonly port: number;
    readonly agentCommand: string;
    /** Undefined: only the built-in agent profiles. */
    readonly profilesDir: string | undefined;
    readonly allowedRoots: readonly string[];
    readonly tmuxSocket: string;
    /** Variables that the orchestrator keeps, so that an agent's `env` can refer to them. */
    readonly agentSecrets: readonly string[];
  };
  readonly logging: {
    readonly level: LogLevel;
    readonly file: string;
    /** Every secret of this configuration. */
    readonly secrets: readonly Secret[];
  };
  /** For files that can be made again. */
  readonly cacheDir: string;
}

/** The settings of the command line. */
export interface ConfigOptions {
  readonly configFile?: string | undefined;
  /** Overrides members of the section `tools`. */
  readonly tools?: Readonly<Record<string, unknown>>;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

export const defaultConfigFile = join(packageRoot, "config", "mcp_config.json");

/** Fails with configuration_invalid; the message names the file, each issue its place in it. */
export function loadConfig(options: ConfigOptions & { env?: Environment } = {}): Config {
  const env = options.env ?? process.env;
  const file = options.configFile ?? (env.TMUX_ORCHESTRATOR_CONFIG || undefined);
  const standard = readConfigFile(defaultConfigFile, env);
  const own = file === undefined ? standard : mergeSections(standard, readConfigFile(file, env));
  const document = options.tools ? mergeSections(own, { tools: options.tools }) : own;
  return toConfig(document, env, file === undefined ? undefined : resolve(file));
}

function toConfig(document: Section, env: Environment, file: string | undefined): Config {
  const section = (name: string) => toSection(document[name]);
  const [server, webServer, ai] = [section("server"), section("web_server"), section("ai")];
  const [features, tools, results] = [section("features"), section("tools"), section("results")];
  const [orchestrator, logging] = [section("orchestrator"), section("logging")];
  const stateDir = textOf(orchestrator.state_dir) ?? defaultStateDir(env);
  if (!isAbsolute(stateDir)) {
    throw invalidConfig(file ?? "the environment", [
      { path: "/orchestrator/state_dir", message: `must be an absolute path, not "${stateDir}"` },
    ]);
  }
  const sources = readSources(document.sources, file ?? "the configuration");
  const [webServerKey, modelKey] = [secret(webServer.api_key), secret(ai.anthropic_api_key)];
  return {
    file,
    server: { name: textOf(server.name) ?? "tmux-orchestrator-mcp", description: textOf(server.description) },
    webServer: {
      url: textOf(webServer.base_url),
      apiKey: webServerKey,
      timeoutMs: numberOf(webServer.timeout, 30) * 1000,
      retryAttempts: numberOf(webServer.retry_attempts, 3),
    },
    sources,
    ai: {
      apiKey: modelKey,
      baseUrl: textOf(ai.anthropic_base_url),
      model: textOf(ai.default_model) ?? "claude-sonnet-5-5",
      maxTokens: numberOf(ai.max_tokens, 2000),
    },
    features: {
      aiAnalysis: features.enable_ai_analysis !== false,
      automatedWorkflows: features.enable_automated_workflows !== false,
      conflictResolution: features.enable_conflict_resolution !== false,
      cacheResponses: features.cache_responses !== false,
    },
    tools: {
      builtIn: tools.built_in !== false,
      toolsets: namesOf(tools.toolsets, ","),
      excludedToolsets: namesOf(tools.exclude_toolsets, ","),
      readOnly: tools.read_only === true || tools.read_only === "true",
      discovery: oneOf(tools.discovery, ["on", "off"], "auto"),
    },
    results: {
      maxCharacters: numberOf(results.max_characters, 100_000),
      validation: oneOf(results.validation, ["strict", "off"], "warn"),
    },
    orchestrator: {
      stateDir,
      agentsDir: textOf(orchestrator.agents_dir),
      sandbox: readSandbox(toSection(orchestrator.sandbox)),
      port: numberOf(orchestrator.port, 0),
      agentCommand: textOf(orchestrator.agent_command) ?? "claude",
      profilesDir: textOf(orchestrator.profiles_dir) ?? defaultProfilesDir(env, file),
      allowedRoots: namesOf(orchestrator.allowed_roots, delimiter),
      tmuxSocket: textOf(orchestrator.tmux_socket) ?? join(stateDir, "tmux.sock"),
      agentSecrets: namesOf(orchestrator.agent_secrets, ","),
    },
    logging: {
      level: logLevel(textOf(logging.level) ?? "info"),
      file: resolve(stateDir, textOf(logging.file) ?? "logs/mcp_server.log"),
      secrets: [webServerKey, modelKey, ...sources.flatMap(({ secrets }) => secrets)].filter(
        (one) => one !== undefined,
      ),
    },
    cacheDir: defaultCacheDir(env),
  };
}

interface SandboxSettings {
  readonly wrap?: "bwrap" | "docker";
  readonly network?: boolean;
  readonly readable?: readonly string[];
  readonly credentials?: readonly string[];
  readonly image?: string;
}

function readSandbox({ wrap, network, readable, credentials, image }: Section): SandboxSettings {
  return {
    ...((wrap === "bwrap" || wrap === "docker") && { wrap }),
    network: network !== false,
    readable: namesOf(readable, delimiter),
    credentials: namesOf(credentials, delimiter),
    ...(textOf(image) !== undefined && { image: textOf(image) }),
  };
}

function logLevel(value: string): LogLevel {
  const name = value.toLowerCase();
  if (name === "debug" || name === "info" || name === "error") return name;
  return "warn";
}

/** The schema has checked that it is one of them. */
function oneOf<T extends string, S extends string>(value: unknown, others: readonly T[], standard: S): T | S {
  return others.find((other) => other === value) ?? standard;
}

function secret(value: unknown): Secret | undefined {
  const plain = textOf(value);
  return plain === undefined ? undefined : new Secret(plain);
}
