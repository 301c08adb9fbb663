import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { contract } from "./contract.ts";

/**
 * A program of the tests (`test/support/NAME`, or a path from there) as one file in this folder. A start of it reads one file; with a
 * loader in between it would translate a hundred, each time. It is run with the repository as its working directory.
 */
export async function bundledProgram(name: string, folder: string): Promise<string> {
  const file = join(folder, `${basename(name, ".ts")}.mjs`);
  const libsql = pathToFileURL(createRequire(import.meta.url).resolve("libsql")).href;
  await build({
    ...{ entryPoints: [join(import.meta.dirname, name)], outfile: file },
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [
      {
        name: "native",
        setup: ({ onResolve }) => onResolve({ filter: /^libsql$/ }, () => ({ path: libsql, external: true })),
      },
      contractAsJson,
    ],
  });
  return file;
}

const contractAsJson: Plugin = {
  name: "contract-as-json",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/]support[\\/]contract\.ts$/ }, () => ({
      contents: `export const contract = JSON.parse(${JSON.stringify(JSON.stringify(contract))});`,
    })),
};
