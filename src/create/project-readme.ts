export interface ReadmeFacts {
  readonly name: string;
  /** The manifest's path in the project. */
  readonly manifest: string;
  /** The document's address or path. */
  readonly location: string;
  /** The environment variables that the configuration reads. */
  readonly variables: readonly string[];
}

/** The README of a new project. */
export function projectReadme({ name, manifest, location, variables }: ReadmeFacts): string {
  return `# ${name}

An MCP server. You declare its tools in \`${manifest}\` instead of writing code: each entry has JSON Schemas for its input and its
result. The tools were made from ${/^https?:/.test(location) ? `<${location}>` : `\`${location}\``}.

\`\`\`sh
npm install
npm test              # lint, and the recorded examples in tests/
npm start             # the server, over stdio
npm run import        # import the document again; your changes of the manifest are kept
npm run types         # TypeScript types of the tools, for programs that call them
\`\`\`

Claude Code finds the server in this folder by \`.mcp.json\`. To use it in other folders:

\`\`\`sh
claude mcp add ${name} -- npm --prefix "$PWD" run --silent start
\`\`\`

## Settings

\`config/mcp_config.json\` has the API's address and credentials. It reads them from the environment:
${variables.map((variable) => `\`${variable}\``).join(", ")}. Without an address the document's servers are used, except internal ones.

## Change it

| | |
|---|---|
| add a tool | \`npx tmux-orchestrator-mcp --manifest ${manifest} tool add OPERATION\` |
| remove a tool | \`npx tmux-orchestrator-mcp --manifest ${manifest} tool remove TOOL\` |
| call a tool | \`npx tmux-orchestrator-mcp --config config/mcp_config.json --manifest ${manifest} call TOOL --help\` |
| keep a call as a test | the same with \`--record "what it shows"\` |
| see its requests | the same with \`--dry-run\` |
| see what a new document changes | \`npx tmux-orchestrator-mcp diff --manifest ${manifest} --from DOCUMENT\` |

Tests that are named "made of the document" have made-up answers: replace them with recorded ones.
`;
}
