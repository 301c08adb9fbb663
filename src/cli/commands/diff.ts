import { createColors } from "picocolors";
import type { Level } from "../../drift/change.ts";
import { compareWithLock, type Drift, fails } from "../../drift/drift.ts";
import { type Format, reportDrift } from "../../drift/report.ts";
import { lockOf } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import {
  findToolLock,
  type LockedFolder,
  lockedFolder,
  type NewDocument,
  ownManifest,
  type Proposal,
  readToolLock,
  standing,
  withDocument,
} from "../plans/drift-sides.ts";
import { outputStyle, print } from "../terminal/output.ts";
import { showProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";

export interface DriftOptions {
  /** Without one, the project's own. */
  readonly manifests: readonly string[];
  readonly format: Format;
  readonly failOn: Level | "none";
  readonly all: boolean;
}

/** Says what changed for each tool since its lock was written, or what another document would change. Gives the exit code. */
export async function diff(options: DriftOptions, document: NewDocument | undefined): Promise<number> {
  const [manifest = ownManifest, ...others] = options.manifests;
  const { drift } = await compared(onlyOne(manifest, others), options, document);
  return fails(drift, options.failOn) ? 1 : 0;
}

/** A document, and a report, are one manifest's. */
export function onlyOne(manifest: string, others: readonly string[]): string {
  if (others.length === 0) return manifest;
  throw new ToolError("invalid_arguments", "There is more than one --manifest; name the one that is meant.");
}

/** The comparison, printed; with what the manifest's check says of the new document. */
export async function compared(
  manifest: string,
  options: Pick<DriftOptions, "format" | "all">,
  document: NewDocument | undefined,
): Promise<{ drift: Drift; proposal: Proposal; broken: boolean }> {
  const progress = showProgress("comparing", process.stderr);
  const { drift, proposal } = await compare(lockedFolder(manifest), document).finally(() => progress.stop());
  print(reportDrift(drift, options.format, { all: options.all, paint: paint() }));
  const broken = hasErrors([...proposal.diagnostics]);
  if (broken) {
    const errors = proposal.diagnostics.filter(({ severity }) => severity === "error");
    process.stderr.write(`\nThe manifest has to change with it:\n${printable(formatDiagnostics(errors))}\n`);
  }
  return { drift, proposal, broken };
}

/** Without a lock another document is compared with what the manifest has now. */
async function compare(folder: LockedFolder, document: NewDocument | undefined) {
  const before = document
    ? ((await findToolLock(folder)) ?? lockOf((await standing(folder)).side))
    : await readToolLock(folder);
  const proposal = document ? await withDocument(folder, document) : await standing(folder);
  return { drift: compareWithLock(before, proposal.after), proposal };
}

function paint() {
  const { bold, red, green, dim } = createColors(outputStyle().color);
  const colors = { breaking: red, additive: green, cosmetic: dim };
  return { level: (level: Level, text: string) => colors[level](text), name: bold };
}
