import path from "node:path";
import { build } from "esbuild";

/** The scripted agent as one file in a folder of the test's, as `dist/scripted-agent.js` is one: it starts fast. */
export async function bundleScriptedAgent(folder: string): Promise<string> {
  const outfile = path.join(folder, "scripted-agent.js");
  const entry = path.join(import.meta.dirname, "../../src/scripted-agent/main.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}
