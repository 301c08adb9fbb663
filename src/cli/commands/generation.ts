import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fails } from "../../drift/drift.ts";
import { packageRoot } from "../../files/package-root.ts";
import { lockedFolder } from "../plans/locked-folder.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import type { NewDocument } from "../plans/proposal.ts";
import { printError } from "../terminal/output.ts";
import { onlyManifest, printDrift } from "./drift-comparison.ts";
import { type GenerateValues, newDocument } from "./drift-options.ts";
import { generateTypes, writeProposal } from "./generated-types.ts";

/**
 * Generates the types of manifests; without one the package's own code, by the code generator of the checkout. Returns the exit
 * code.
 */
export async function generateCode(values: GenerateValues, added: readonly string[]): Promise<number> {
  const others = [...added, ...values.manifest].filter((manifest) => resolve(manifest) !== ownManifest);
  const document = newDocument(values);
  if (document) {
    const [manifest = ownManifest, ...more] = others;
    return generateFrom(onlyManifest(manifest, more), values, document);
  }
  if (others.length === 0) return runCodegen(values.check ? ["--check"] : []);
  const codes: number[] = [];
  for (const manifest of others) codes.push(await generateTypes(manifest, values.check));
  return Math.max(...codes);
}

/** Replaces the document of a manifest, unless an option forbids it. */
async function generateFrom(
  manifest: string,
  values: GenerateValues,
  document: NewDocument,
): Promise<number> {
  const { drift, proposal, broken } = await printDrift(manifest, values, document);
  if (broken) return nothingWritten("the manifest would not fit the document");
  if (fails(drift, values.failOn)) return nothingWritten(`--fail-on ${values.failOn}`);
  if (values.check) return nothingWritten("--check");
  if (manifest !== ownManifest) return writeProposal(lockedFolder(manifest), proposal, false);
  // The code generator writes the document too, so that either both are written or neither.
  const file = proposal.document ?? "";
  return runCodegen(["--replace", file], proposal.files.get(file));
}

function nothingWritten(why: string): number {
  printError(`Nothing was written: ${why}.`);
  return 1;
}

/** The published package does not contain the code generator of its own tools. */
function runCodegen(args: readonly string[], input?: string): number {
  const codegen = join(packageRoot, "codegen", "main.ts");
  const tsx = join(packageRoot, "node_modules", "tsx", "dist", "cli.mjs");
  if (!existsSync(codegen) || !existsSync(tsx)) {
    printError(
      "`generate` without --manifest works in a checkout of this project, after `npm install`: the published package has no code generator for its own tools.",
    );
    return 1;
  }
  const { status } = spawnSync(process.execPath, [tsx, codegen, ...args], {
    stdio: [input === undefined ? "inherit" : "pipe", "inherit", "inherit"],
    input,
  });
  return status ?? 1;
}
