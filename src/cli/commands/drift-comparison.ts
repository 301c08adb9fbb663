import type { Level } from "../../drift/change.ts";
import { compareWithLock, type Drift, fails } from "../../drift/drift.ts";
import { readLockFolder } from "../../drift/lock-folder.ts";
import { reportDrift } from "../../drift/report.ts";
import { lockOf } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { type LockedFolder, lockedFolder, readToolLock } from "../plans/locked-folder.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import { type NewDocument, type Proposal, proposeCurrent, proposeDocument } from "../plans/proposal.ts";
import { outputColors, print, printError } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";
import { type DiffValues, newDocument } from "./drift-options.ts";

/** A document, or a report, belongs to one manifest. Fails with invalid_arguments where there are several. */
export function onlyManifest(manifest: string, others: readonly string[]): string {
  if (others.length === 0) return manifest;
  throw new ToolError("invalid_arguments", "There is more than one --manifest; name the one that is meant.");
}

/** Compares a manifest with its lock, or with another document, and prints the changes and the manifest's errors after them. */
export async function printDrift(
  manifest: string,
  { format = "text", all }: Pick<DiffValues, "format" | "all">,
  document: NewDocument | undefined,
): Promise<{ drift: Drift; proposal: Proposal; broken: boolean }> {
  const { drift, proposal } = await withProgress("comparing", () =>
    compare(lockedFolder(manifest), document),
  );
  print(reportDrift(drift, format, { all, paint: paint() }));
  const broken = hasErrors([...proposal.diagnostics]);
  if (broken) {
    const errors = proposal.diagnostics.filter(({ severity }) => severity === "error");
    printError(`\nThe manifest has to change with it:\n${printable(formatDiagnostics(errors))}`);
  }
  return { drift, proposal, broken };
}

/** Prints what changed since the lock was written, or what another document changes. Returns the exit code. */
export async function diffManifest(values: DiffValues, added: readonly string[]): Promise<number> {
  const [manifest = ownManifest, ...others] = [...added, ...values.manifest];
  const { drift } = await printDrift(onlyManifest(manifest, others), values, newDocument(values));
  return fails(drift, values.failOn) ? 1 : 0;
}

/** Another document is compared with the lock; where it is missing, with what the lock would contain now. */
async function compare(folder: LockedFolder, document: NewDocument | undefined) {
  const before = document
    ? ((await readLockFolder(folder.folder)) ?? lockOf((await proposeCurrent(folder)).side))
    : await readToolLock(folder);
  const proposal = document ? await proposeDocument(folder, document) : await proposeCurrent(folder);
  return { drift: compareWithLock(before, proposal.after), proposal };
}

function paint() {
  const { bold, red, green, dim } = outputColors();
  const colors = { breaking: red, additive: green, cosmetic: dim };
  return { level: (level: Level, text: string) => colors[level](text), name: bold };
}
