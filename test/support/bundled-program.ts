import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { contract } from "./contract.ts";

/**
 * A program of the tests (`test/support/NAME`, or a path from there) as one file, made once in a run. A start of it reads one file;
 * with a loader in between it would translate a hundred, each time. It is run with the repository as its working directory.
 */
export async function bundledProgram(name: string): Promise<string> {
  const folder = process.env.XDG_CACHE_HOME ?? tmpdir();
  const file = join(folder, `${basename(name, ".ts")}.mjs`);
  if (existsSync(file)) return file;
  const draft = `${file}.${process.pid}`;
  await build({
    ...{ entryPoints: [join(import.meta.dirname, name)], outfile: draft },
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [native, contractAsJson],
  });
  // Two files that want it at the same time both make it.
  await rename(draft, file);
  return file;
}

const libsql = pathToFileURL(createRequire(import.meta.url).resolve("libsql")).href;

const native: Plugin = {
  name: "native",
  setup: ({ onResolve }) => onResolve({ filter: /^libsql$/ }, () => ({ path: libsql, external: true })),
};

const contractAsJson: Plugin = {
  name: "contract-as-json",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/]support[\\/]contract\.ts$/ }, () => ({
      contents: `export const contract = JSON.parse(${JSON.stringify(JSON.stringify(contract))});`,
    })),
};
