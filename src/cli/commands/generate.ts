import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fails } from "../../drift/drift.ts";
import { packageRoot } from "../../files/package-root.ts";
import { lockedFolder, type NewDocument, ownManifest } from "../plans/drift-sides.ts";
import { compared, type DriftOptions, onlyOne } from "./diff.ts";
import { generateTypes, writeProposal } from "./generate-types.ts";

export interface GenerateCommand extends DriftOptions {
  readonly check: boolean;
  /** Another version of the API's document, to be put in the place of the one that is there. */
  readonly document: NewDocument | undefined;
}

/** Types and locks of other manifests; without one, the checkout's codegen, which is no part of the published package. */
export async function generate(command: GenerateCommand): Promise<number> {
  const others = command.manifests.filter((manifest) => resolve(manifest) !== ownManifest);
  if (command.document) {
    const [manifest = ownManifest, ...more] = others;
    return generateFrom(onlyOne(manifest, more), command, command.document);
  }
  if (others.length === 0) return runCodegen(command.check ? ["--check"] : []);
  const codes: number[] = [];
  for (const manifest of others) codes.push(await generateTypes(manifest, command.check));
  return Math.max(...codes);
}

async function generateFrom(
  manifest: string,
  command: GenerateCommand,
  document: NewDocument,
): Promise<number> {
  const { drift, proposal, broken } = await compared(manifest, command, document);
  if (broken) return nothing("the manifest would not fit the document");
  if (fails(drift, command.failOn)) return nothing(`--fail-on ${command.failOn}`);
  if (command.check) return nothing("--check");
  if (manifest !== ownManifest) return writeProposal(lockedFolder(manifest), proposal, false);
  // The document goes where the code is generated, so that both are written or neither.
  const file = proposal.document ?? "";
  return runCodegen(["--replace", file], proposal.files.get(file));
}

function nothing(why: string): number {
  process.stderr.write(`Nothing was written: ${why}.\n`);
  return 1;
}

function runCodegen(options: readonly string[], input?: string): number {
  const codegen = join(packageRoot, "codegen", "main.ts");
  const tsx = join(packageRoot, "node_modules", "tsx", "dist", "cli.mjs");
  if (!existsSync(codegen) || !existsSync(tsx)) {
    process.stderr.write(
      "`generate` without --manifest works in a checkout of this project, after `npm install`: the published package has no code generator for its own tools.\n",
    );
    return 1;
  }
  const { status } = spawnSync(process.execPath, [tsx, codegen, ...options], {
    stdio: [input === undefined ? "inherit" : "pipe", "inherit", "inherit"],
    input,
  });
  return status ?? 1;
}
