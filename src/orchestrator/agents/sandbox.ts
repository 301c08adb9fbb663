import { existsSync, realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { isWithin } from "../../files/within.ts";
import { agentFolder, apiSocket } from "../contract/agent-folder.ts";
import { findWorkTree } from "../git/git.ts";
import { findCommand, installationOf } from "../processes/program.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Profile, WrapLists, WrapPart } from "../terminals/profile.ts";
import { programLength } from "../terminals/profiles.ts";
import type { AgentArgv } from "./command.ts";

export interface SandboxSettings {
  /** Default: true. */
  readonly network?: boolean;
  /** Absolute paths that agents can read, besides what their programs need. */
  readonly readable?: readonly string[];
  /** Absolute paths that agents can read and write, besides their profiles' credentials. */
  readonly credentials?: readonly string[];
  /** The image of the sandbox docker. */
  readonly image?: string;
}

export interface SandboxParts {
  readonly stateDir: string;
  readonly agentsDir: string;
  readonly sandbox: SandboxSettings;
  /** The environment of agents. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables besides the environment's. */
  readonly variables?: readonly string[];
  /** The folders of this program and of Node.js, which an agent's hooks and commands run. */
  readonly programFolders: readonly string[];
}

interface Sandboxed {
  readonly project: Pick<ProjectRow, "path">;
  readonly agent: AgentRow;
  /** The root of the agent's own work tree, as it was recorded; null for an agent in the project's folder. */
  readonly ownRoot: string | null;
  readonly argv: AgentArgv;
  readonly env: Readonly<Record<string, string>>;
  readonly profile: Profile;
}

/** Returns the command with its sandbox before it; the command itself where the profile has none. */
export async function inSandbox(given: Sandboxed, parts: SandboxParts): Promise<AgentArgv> {
  const { wrap } = given.profile;
  if (!wrap) return given.argv;
  const { worktree_path: cwd } = given.agent;
  const { HOME: home = homedir(), PATH = "" } = parts.environment;
  const [name, ...args] = given.argv;
  const program = await findCommand(name, cwd, PATH);
  const { stateDir, agentsDir } = parts;
  const scripts = args
    .slice(0, programLength(given.argv) - 1)
    .filter((arg) => isAbsolute(arg) && existsSync(arg));
  const repository = await repositoryFolders(given);
  const shown = {
    ...repository,
    readable: [
      ...repository.readable,
      ...readableFiles(parts.environment, home),
      ...[program, ...scripts].map((file) =>
        installationOf(file, [home, stateDir, agentsDir, given.project.path]),
      ),
      ...parts.programFolders,
      ...(parts.sandbox.readable ?? []),
    ],
    own: [agentFolder(agentsDir, given.agent), dirname(apiSocket(agentsDir))],
    credentials: [
      ...given.profile.credentials.map((path) => path.replace(/^~/, home)),
      ...configFolders.flatMap((name) => parts.environment[name] ?? []),
      ...(parts.sandbox.credentials ?? []),
    ],
    variables: [
      ...new Set([...Object.keys({ ...parts.environment, ...given.env }), ...(parts.variables ?? [])]),
    ],
  };
  const folders = [...shown.readable, ...shown.credentials, ...alwaysReadable];
  const hidden = [stateDir, agentsDir].filter((path) => folders.some((folder) => isWithin(path, folder)));
  const there = (paths: readonly string[]) => paths.filter((path) => existsSync(path));
  const lists: WrapLists = {
    ...shown,
    hidden,
    readable: there(shown.readable),
    credentials: there(shown.credentials),
    protected: there(shown.protected),
  };
  const values = {
    cwd,
    home,
    user: `${process.getuid?.()}:${process.getgid?.()}`,
    image: parts.sandbox.image ?? "",
  };
  const [first = "", ...rest] = expand(wrap, lists, values, parts.sandbox.network ?? true);
  return [first, ...rest, program, ...args];
}

function expand(
  wrap: readonly WrapPart[],
  lists: WrapLists,
  values: Readonly<Record<string, string>>,
  network: boolean,
): string[] {
  const filled = (text: string, more = {}) => {
    const all: Record<string, string> = { ...values, ...more };
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => all[name] ?? whole);
  };
  return wrap.flatMap((part) => {
    if (typeof part === "string") return [filled(part)];
    if ("unless" in part) return network ? [] : part.arguments.map((text) => filled(text));
    return [...new Set(lists[part.each])].flatMap((each) =>
      part.arguments.map((text) => filled(text, { each })),
    );
  });
}

/** Where programs keep their credentials and settings in place of a folder in the home folder. */
const configFolders = ["CLAUDE_CONFIG_DIR", "CODEX_HOME", "GEMINI_CLI_HOME"];

/** What the built-in sandboxes show in any case. */
const alwaysReadable = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt"];

/**
 * The folders in which the agent writes. What decides where git looks, and which programs it runs, stays as it is: others use
 * the repository without a sandbox.
 */
async function repositoryFolders({
  project,
  ownRoot,
}: Sandboxed): Promise<Pick<WrapLists, "readable" | "writable" | "protected">> {
  const tree = await findWorkTree(ownRoot ?? project.path).catch(() => null);
  const root = ownRoot ?? project.path;
  if (!tree) return { readable: [], writable: [root], protected: [] };
  const { gitDir, commonDir } = tree;
  const shared = ["objects", "refs", "logs"].map((name) => join(commonDir, name));
  const programs = ["config", "hooks"].map((name) => join(commonDir, name));
  for (const folder of [...shared, join(commonDir, "hooks")]) await mkdir(folder, { recursive: true });
  if (ownRoot === null) return { readable: [], writable: [root, commonDir], protected: programs };
  const links = [join(gitDir, "commondir"), join(gitDir, "gitdir"), join(root, ".git")];
  return { readable: [commonDir], writable: [root, ...shared, gitDir], protected: links };
}

/** Settings that the variables of the environment name, git's, and those of the network. */
function readableFiles(environment: Readonly<Record<string, string>>, home: string): string[] {
  const named = ["GIT_CONFIG_GLOBAL", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS"];
  const git = ["config", "ignore", "attributes"].map((name) => join(home, ".config", "git", name));
  return [
    ...named.flatMap((name) => environment[name] ?? []),
    join(home, ".gitconfig"),
    ...git,
    ...resolverFile(),
  ];
}

/** `/etc/resolv.conf` can be a link. */
function resolverFile(): string[] {
  try {
    return [realpathSync("/etc/resolv.conf")];
  } catch {
    return [];
  }
}
