import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { largeDocuments } from "../test/fidelity/documents.ts";
import { fetchedDocument } from "../test/fidelity/fetched-document.ts";
import { median } from "./statistics.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/cli.js");
const rounds = 3;

/** GitHub's document: import and generate beside plain openapi-typescript, in turns, and what the compiler takes for the result. */
export async function benchLargeDocument(): Promise<void> {
  const document = fetchedDocument(largeDocuments[0]);
  const folder = mkdtempSync(join(tmpdir(), "bench-large-"));
  try {
    const api = join(folder, "github");
    const baseline: number[] = [];
    const imports: number[] = [];
    const types: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(seconds(binary("openapi-typescript"), document, "-o", join(folder, "openapi.ts")));
      rmSync(api, { recursive: true, force: true });
      imports.push(seconds(program, "import", document, "--name", "github", "-o", api));
      types.push(seconds(program, "generate", "--manifest", join(api, "manifest/tools_manifest.json")));
    }
    const ours = imports.map((time, round) => time + (types[round] ?? Number.NaN));
    console.log("GitHub's document (1,223 operations), s, each a process");
    console.table({
      "openapi-typescript": { p50: median(baseline).toFixed(2) },
      import: { p50: median(imports).toFixed(2) },
      "generate --manifest": { p50: median(types).toFixed(2) },
      "import + generate / openapi-typescript": { p50: (median(ours) / median(baseline)).toFixed(2) },
      "tsc of what was generated": { p50: compile(api).toFixed(2) },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): number {
  const compilerOptions = { strict: true, noEmit: true, types: [], module: "NodeNext" };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["generated/**/*.ts"] }),
  );
  return seconds(binary("typescript", "tsc"), "-p", folder);
}

/** Runs a program to its end; fails where it fails. */
function seconds(script: string, ...args: string[]): number {
  const began = performance.now();
  execFileSync(process.execPath, [script, ...args], { stdio: ["ignore", "ignore", "ignore"] });
  return (performance.now() - began) / 1000;
}

/** The script behind a package's command. */
function binary(name: string, command = name): string {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}
