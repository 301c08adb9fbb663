import type { RequestPlan, SecurityScheme } from "../openapi/operation-plan.ts";
import { shellWord } from "../text/shell.ts";

export interface Project {
  /** Of the folder, the package and the server. */
  readonly name: string;
  /** APIs by the name of their settings, with what is known of how they are called. */
  readonly sources: ReadonlyMap<string, readonly RequestPlan[]>;
  /** Where the API is while nobody sets it; without it the document says. */
  readonly address: string | undefined;
  /** How the document is imported again: where it is, and what was chosen of it. */
  readonly document: {
    readonly location: string;
    readonly source: string;
    readonly options: readonly string[];
  };
  /** What npm installs this program as. */
  readonly dependency: string;
  readonly configSchema: string;
}

/** What a project has besides its manifest, schemas and tests: by path from its root folder. */
export function projectFiles(project: Project): Map<string, string> {
  return new Map([
    ["package.json", json(packageJson(project))],
    ["config/mcp_config.json", json(configFile(project))],
    [
      ".mcp.json",
      json({ mcpServers: { [project.name]: { command: "npm", args: ["run", "--silent", "start"] } } }),
    ],
    [".gitignore", "node_modules/\n.env\nlogs/\n"],
    ["README.md", readme(project)],
  ]);
}

const manifest = "manifest/tools_manifest.json";

function packageJson({ name, dependency, document }: Project): object {
  const program = "tmux-orchestrator-mcp";
  const { location, source, options } = document;
  const again = [
    program,
    "import",
    location,
    "--out",
    ".",
    "--name",
    source,
    "--server-name",
    name,
    ...options,
  ];
  return {
    name,
    private: true,
    type: "module",
    scripts: {
      start: `${program} --config config/mcp_config.json --manifest ${manifest}`,
      import: again.map(shellWord).join(" "),
      test: `${program} lint ${manifest} && ${program} --manifest ${manifest} tool test`,
      types: `${program} generate --manifest ${manifest}`,
    },
    dependencies: { [program]: dependency },
  };
}

function configFile(project: Project): object {
  const { name, configSchema } = project;
  return {
    $schema: configSchema,
    server: { name },
    tools: { built_in: false },
    sources: Object.fromEntries(
      [...project.sources.keys()].map((source) => [source, settingsOf(source, project)]),
    ),
  };
}

/**
 * Placeholders for what only who runs it knows. Where the address is not set, the document's servers count: they are not written
 * down here, where they would be trusted as if somebody had chosen them.
 */
function settingsOf(source: string, { sources, address }: Project): object {
  const prefix = constantCase(source).replace(/^(?=\d)/, "API_");
  const credentials = credentialsOf(sources.get(source) ?? [], prefix);
  return {
    base_url: `\${${prefix}_URL${address === undefined ? "" : `:-${address}`}}`,
    ...(Object.keys(credentials).length > 0 && { credentials }),
  };
}

/** By security scheme. A variable that two of them would read has the scheme's name in its own. */
function credentialsOf(plans: readonly RequestPlan[], prefix: string): Record<string, object> {
  const requirements = plans.flatMap(({ security }) => security.flat());
  const schemes = new Map(requirements.map(({ scheme }) => [scheme.name, membersOf(scheme)]));
  const all = [...schemes.values()].flat();
  const variable = (scheme: string, member: string) => {
    const own = all.filter((other) => other === member).length > 1 ? [constantCase(scheme)] : [];
    return `\${${[prefix, ...own, member === "bearer" ? "TOKEN" : constantCase(member)].join("_")}}`;
  };
  return Object.fromEntries(
    [...schemes]
      .filter(([, members]) => members.length > 0)
      .map(([name, members]) => [
        name,
        Object.fromEntries(members.map((member) => [member, variable(name, member)])),
      ]),
  );
}

/** What the configuration needs of a scheme (docs/manifest.md, "Another API"). */
function membersOf(scheme: SecurityScheme): readonly string[] {
  switch (scheme.kind) {
    case "apiKey":
      return ["api_key"];
    case "basic":
      return ["username", "password"];
    case "oauth2":
      return scheme.clientCredentials ? ["client_id", "client_secret"] : ["bearer"];
    case "bearer":
      return ["bearer"];
    case "unsupported":
      return [];
  }
}

function constantCase(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
}

function readme(project: Project): string {
  const { name, document, sources } = project;
  const variables = [...sources.keys()].flatMap((source) => variablesOf(settingsOf(source, project)));
  return `# ${name}

An MCP server whose tools are declared, not written: \`${manifest}\` has an entry for each, with JSON Schemas for what goes in and what
comes out. They were made of ${/^https?:/.test(document.location) ? `<${document.location}>` : `\`${document.location}\``}.

\`\`\`sh
npm install
npm test              # lint, and the recorded examples in tests/
npm start             # the server, over stdio
npm run import        # the document again: what you changed in the manifest stays
npm run types         # TypeScript types of the tools, for programs that call them
\`\`\`

\`.mcp.json\` names the server to Claude Code in this folder; anywhere else it is

\`\`\`sh
claude mcp add ${name} -- npm --prefix "$PWD" run --silent start
\`\`\`

## Settings

\`config/mcp_config.json\` says where the API is and with which credentials it is called. It reads them from the environment:
${variables.map((variable) => `\`${variable}\``).join(", ")}. Without an address the document's own counts, unless it is an internal one.

## Change it

| | |
|---|---|
| one tool more | \`npx tmux-orchestrator-mcp --manifest ${manifest} tool add OPERATION\` |
| one less | \`npx tmux-orchestrator-mcp --manifest ${manifest} tool remove TOOL\` |
| call one | \`npx tmux-orchestrator-mcp --config config/mcp_config.json --manifest ${manifest} call TOOL --help\` |
| keep a call as a test | the same with \`--record "what it shows"\` |
| see its requests | the same with \`--dry-run\` |
| what a new document changes | \`npx tmux-orchestrator-mcp diff --manifest ${manifest} --from DOCUMENT\` |

Tests that are named "made of the document" have made-up answers: replace them with recorded ones.
`;
}

function variablesOf(settings: object): string[] {
  return [...JSON.stringify(settings).matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = ""]) => name);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
