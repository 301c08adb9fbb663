import path from "node:path";
import { build } from "esbuild";

/**
 * The scripted agent as one file in a folder of the test's, as `dist/scripted-agent.js` is one: it starts fast.
 * `thinkMs` is built in, where a test cannot give its agents an environment.
 */
export async function bundleScriptedAgent(folder: string, thinkMs?: number): Promise<string> {
  const outfile = path.join(folder, "scripted-agent.js");
  const entry = path.join(import.meta.dirname, "../../src/scripted-agent/main.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    define: thinkMs === undefined ? {} : { "process.env.SCRIPTED_AGENT_THINK_MS": `"${thinkMs}"` },
    logLevel: "error",
  });
  return outfile;
}
