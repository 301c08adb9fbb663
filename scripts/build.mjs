// Bundles what is published into dist/: fewer and smaller files to read is most of a short start.
import { rmSync } from "node:fs";
import { chmod, cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { parse } from "yaml";
import { thirdPartyNotices } from "./third-party-notices.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
// Whoever runs the last build meanwhile keeps it until this one is whole.
const draft = `dist.${process.pid}`;
process.once("exit", () => rmSync(draft, { recursive: true, force: true }));

// For bundled CommonJS. Where nothing is required it is taken out again: a start reads some thirty files.
const requireBanner =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** JSON-RPC's kinds of message by the members that only they have. */
const memberTests = {
  Request: '"method" in value && "id" in value',
  Notification: '"method" in value && !("id" in value)',
  ResultResponse: '"result" in value',
  ErrorResponse: '"error" in value',
};

const shared = {
  outdir: draft,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  // Stack traces and error names say what failed.
  keepNames: false,
  legalComments: "none",
  // Native: found in node_modules when it is first needed.
  external: ["libsql"],
  banner: { js: requireBanner },
  metafile: true,
  logLevel: "warning",
};
const published = [
  // Apart, because a chunk that two programs share holds what either needs.
  build({
    ...shared,
    entryPoints: { cli: "src/cli/main.ts", "plan-worker": "src/cli/plans/plan-worker.ts" },
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [leanSdk(), agentOfUndici(), withoutWebhooks()],
    // zod would compile each schema at its first use (`new Function`): a start uses most of them once.
    banner: { js: `${shared.banner.js}\n(globalThis.__zod_globalConfig ??= {}).jitless ??= true;` },
  }),
  build({ ...shared, entryPoints: { "scripted-agent": "src/scripted-agent/main.ts" } }),
];
const examples = build({ ...shared, entryPoints: { demo: "examples/demo.ts", team: "examples/team.ts" } });
const results = await Promise.all([...published, examples]);
await Promise.all(results.flatMap(({ metafile }) => Object.keys(metafile.outputs).map(dropUnusedRequire)));
await cp("src/orchestrator/roles", `${draft}/roles`, { recursive: true });
const contract = parse(await readFile("schemas/orchestrator.openapi.yaml", "utf8"));
await writeFile(`${draft}/orchestrator.openapi.json`, JSON.stringify(contract));
const notices = await thirdPartyNotices((await Promise.all(published)).map(({ metafile }) => metafile));
await writeFile(`${draft}/THIRD-PARTY-NOTICES.txt`, notices);
await chmod(`${draft}/cli.js`, 0o755);
await rm("dist", { recursive: true, force: true });
await rename(draft, "dist");
if (process.argv.includes("--report")) for (const { metafile } of results) report(metafile);

async function dropUnusedRequire(file) {
  const code = (await readFile(file, "utf8")).replace(`${requireBanner}\n`, "");
  if (!/\brequire\b/.test(code)) await writeFile(file, code);
}

/**
 * The MCP SDK builds every schema of the protocol, of OAuth too, and loads Ajv when it is imported. The server over
 * stdio uses a fifth of that: here the unused rest becomes droppable. Fails when the SDK no longer looks like that.
 */
function leanSdk() {
  return {
    name: "lean-sdk",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
        path: "shims",
        namespace: "lean-sdk",
      }));
      onLoad({ filter: /.*/, namespace: "lean-sdk" }, () => ({
        contents: [
          "export const process = globalThis.process;",
          "export class DefaultJsonSchemaValidator { getValidator() { throw new Error('not bundled'); } }",
        ].join("\n"),
      }));
      onLoad(
        { filter: /@modelcontextprotocol[\\/]core[\\/]dist[\\/](schemas|auth)-.*\.mjs$/ },
        async ({ path }) => ({
          contents: pureConstants(await readFile(path, "utf8"), path),
        }),
      );
      onLoad({ filter: /@modelcontextprotocol[\\/]server[\\/]dist[\\/]src-.*\.mjs$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        // The tables behind isSpecType and specTypeSchemas name every schema; nothing here uses them.
        const lean = replaceAll(source, path, /^for \(const .*\) register\(key, .*\);$/gm, () => "");
        // The transport has checked every message that comes in, and those that go out are made here. The SDK asks eight
        // times a call which kind of message it has, with zod, which takes longer than the rest of a short call.
        const kinds = /^const isJSONRPC(Request|Notification|ResultResponse|ErrorResponse) = .*$/gm;
        return {
          contents: replaceAll(
            lean,
            path,
            kinds,
            (_text, kind) => `const isJSONRPC${kind} = (value) => ${memberTests[kind]};`,
          ),
        };
      });
    },
  };
}

function replaceAll(source, path, pattern, replacement) {
  const replaced = source.replace(pattern, replacement);
  if (replaced === source)
    throw new Error(`${path}: the SDK has changed, look at leanSdk in scripts/build.mjs`);
  return replaced;
}

/** `const ASchema = z.object(…);` becomes an expression that is dropped when nobody uses it. */
function pureConstants(source, path) {
  const statement = /^const (\w+) = (?=\w+[.(])((?:[^\n]*|[^\n]*\n(?:[\t*/ ][^\n]*\n)*[^\s\n][^\n]*));$/gm;
  return replaceAll(source, path, statement, "const $1 = /* @__PURE__ */ (() => $2)();");
}

/** undici also has fetch, WebSocket and a cache, which take most of its time to load. Only its Agent is used here. */
function agentOfUndici() {
  return {
    name: "agent-of-undici",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^undici$/ }, ({ path, resolveDir }) => ({
        path,
        namespace: "agent-of-undici",
        pluginData: resolveDir,
      }));
      onLoad({ filter: /.*/, namespace: "agent-of-undici" }, ({ pluginData: resolveDir }) => ({
        contents: 'import Agent from "undici/lib/dispatcher/agent.js"; export default { Agent };',
        resolveDir,
      }));
    },
  };
}

/** The Anthropic SDK verifies webhooks with a package that has no licence text. Nothing here receives webhooks. */
function withoutWebhooks() {
  return {
    name: "without-webhooks",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^standardwebhooks$/ }, ({ path }) => ({ path, namespace: "without-webhooks" }));
      onLoad({ filter: /.*/, namespace: "without-webhooks" }, () => ({
        contents: "export class Webhook { constructor() { throw new Error('not bundled'); } }",
      }));
    },
  };
}

function report({ outputs }) {
  for (const [file, { bytes, entryPoint, inputs }] of Object.entries(outputs).sort(
    (a, b) => b[1].bytes - a[1].bytes,
  )) {
    const largest =
      Object.entries(inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)[0]?.[0] ?? "";
    console.log(String(bytes).padStart(9), file, entryPoint ?? `(${largest})`);
  }
}
