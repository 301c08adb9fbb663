import type { ToolPlan } from "../manifest/tool-plan.ts";
import { shellWord } from "../text/shell.ts";
import { projectReadme } from "./project-readme.ts";
import { sourceSettings, variablesIn } from "./source-settings.ts";

export interface Project {
  /** The name of the folder, the package and the server. */
  readonly name: string;
  readonly tools: readonly ToolPlan[];
  /** The API's address where the environment sets none; without it the document's servers are used. */
  readonly address: string | undefined;
  /** The document, and the arguments with which it is imported again. */
  readonly document: {
    readonly location: string;
    readonly source: string;
    readonly options: readonly string[];
  };
  /** The version or location from which npm installs this program. */
  readonly dependency: string;
  readonly configSchema: string;
}

/** The files of a project besides its manifest, schemas and tests, by path from its root folder. */
export function projectFiles(project: Project): Map<string, string> {
  const { name, tools, address, document, configSchema } = project;
  const sources = sourceSettings(tools, address);
  const config = { $schema: configSchema, server: { name }, tools: { built_in: false }, sources };
  const mcp = { mcpServers: { [name]: { command: "npm", args: ["run", "--silent", "start"] } } };
  return new Map([
    ["package.json", json(packageJson(project))],
    ["config/mcp_config.json", json(config)],
    [".mcp.json", json(mcp)],
    [".gitignore", "node_modules/\n.env\nlogs/\n"],
    [
      "README.md",
      projectReadme({ name, manifest, location: document.location, variables: variablesIn(sources) }),
    ],
  ]);
}

const manifest = "manifest/tools_manifest.json";

function packageJson({ name, dependency, document }: Project): object {
  const program = "tmux-orchestrator-mcp";
  const { location, source, options } = document;
  const importAgain = [program, "import", location, "--out", ".", "--name", source, "--server-name", name];
  return {
    name,
    private: true,
    type: "module",
    scripts: {
      start: `${program} --config config/mcp_config.json --manifest ${manifest}`,
      import: [...importAgain, ...options].map(shellWord).join(" "),
      test: `${program} lint ${manifest} && ${program} --manifest ${manifest} tool test`,
      types: `${program} generate --manifest ${manifest}`,
    },
    dependencies: { [program]: dependency },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
