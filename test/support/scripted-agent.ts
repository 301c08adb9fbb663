import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const made = new Map<number | undefined, Promise<string>>();

/**
 * The scripted agent as one file in a folder of the test's, as `dist/scripted-agent.js` is one: it starts fast.
 * `thinkMs` is built in, where a test cannot give its agents an environment.
 */
export async function bundleScriptedAgent(folder: string, thinkMs?: number): Promise<string> {
  const text = made.get(thinkMs) ?? bundled(thinkMs);
  made.set(thinkMs, text);
  const file = path.join(folder, "scripted-agent.js");
  await writeFile(file, await text);
  return file;
}

async function bundled(thinkMs: number | undefined): Promise<string> {
  const { outputFiles = [] } = await build({
    entryPoints: [path.join(import.meta.dirname, "../../src/scripted-agent/main.ts")],
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    define: thinkMs === undefined ? {} : { "process.env.SCRIPTED_AGENT_THINK_MS": `"${thinkMs}"` },
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}
