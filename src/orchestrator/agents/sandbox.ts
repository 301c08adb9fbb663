import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative } from "node:path";
import { agentFolder, apiSocket } from "../contract/agent-folder.ts";
import { findWorkTree } from "../git/git.ts";
import { findCommand, installationOf } from "../processes/program.ts";
import type { AgentRow, ProjectRow } from "../store/tables.ts";
import type { Profile, WrapLists, WrapPart } from "../terminals/profile.ts";
import { programLength } from "../terminals/profiles.ts";
import type { AgentArgv } from "./command.ts";

export interface SandboxParts {
  readonly stateDir: string;
  readonly agentsDir: string;
  readonly sandbox: {
    readonly network?: boolean;
    readonly readable?: readonly string[];
    readonly credentials?: readonly string[];
    readonly image?: string;
  };
  /** The environment of agents. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folders of this program and of Node.js, which an agent's hooks and commands run. */
  readonly programFolders: readonly string[];
}

interface Sandboxed {
  readonly project: Pick<ProjectRow, "path">;
  readonly agent: AgentRow;
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
  const shown = {
    ...(await repositoryOf(given)),
    readable: [
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
      ...(parts.sandbox.credentials ?? []),
    ],
    variables: Object.keys({ ...parts.environment, ...given.env }),
  };
  const folders = [...shown.readable, ...shown.credentials];
  const hidden = [stateDir, agentsDir].filter((path) => folders.some((folder) => isWithin(path, folder)));
  const lists: WrapLists = { ...shown, hidden };
  const values = {
    cwd,
    home,
    user: `${process.getuid?.()}:${process.getgid?.()}`,
    image: parts.sandbox.image ?? "",
  };
  const [first = "", ...rest] = expand(wrap, lists, values, parts.sandbox.network ?? true);
  return [first, ...rest, program, ...args];
}

function isWithin(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith("..");
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

/**
 * The folders in which the agent writes. Its repository's configuration and hooks stay as they are: they name programs that
 * others run.
 */
async function repositoryOf({
  project,
  agent,
}: Sandboxed): Promise<Pick<WrapLists, "writable" | "protected">> {
  const tree = await findWorkTree(project.path).catch(() => null);
  const own = await findWorkTree(agent.worktree_path).catch(() => null);
  if (!tree || !own) return { writable: [agent.worktree_path], protected: [] };
  const { commonDir } = tree;
  return {
    writable: [own.root, commonDir],
    protected: ["config", "hooks"].map((name) => join(commonDir, name)),
  };
}

/** Settings that the variables of the environment name, and git's. */
function readableFiles(environment: Readonly<Record<string, string>>, home: string): string[] {
  const named = ["GIT_CONFIG_GLOBAL", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS"];
  const files = named.flatMap((name) => environment[name] ?? []);
  return [...files, join(home, ".gitconfig"), join(home, ".config", "git")];
}
