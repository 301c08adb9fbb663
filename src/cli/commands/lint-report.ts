import { dirname, relative, resolve } from "node:path";
import { readFolder } from "../../import/folder.ts";
import { type LintedManifest, type LintFinding, lintManifests } from "../../lint/lint.ts";
import { loadCounter, type ToolTokens } from "../../lint/tokens.ts";
import { formatDiagnostics } from "../../manifest/diagnostics.ts";
import { type Documents, loadManifest } from "../../manifest/load.ts";
import { counted } from "../../text/counted.ts";
import { loadConfig } from "../config/config.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import { outputColors } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import type { ProgramSettings } from "./command.ts";

/** Findings in manifests, each with the manifest's path, and their totals. */
export type LintResult = Awaited<ReturnType<typeof lintFiles>>;

/**
 * Checks manifests; without one the package's own and those of `--manifest`. `given` is the name by which clients call the server;
 * without it the name for which the folder was imported, of the manifest's only API, or of this server.
 */
export async function lintFiles(
  files: readonly string[],
  given: string | undefined,
  { settings, manifests: added }: ProgramSettings,
) {
  const paths = files.length > 0 ? files : [ownManifest, ...added];
  const own = loadConfig(settings).server.name;
  const loaded = paths.map((path) => loadManifest(path));
  const names = new Map<Documents, string>();
  for (const [index, { documents }] of loaded.entries())
    names.set(
      documents,
      given ?? (await importedServerName(paths[index] ?? "")) ?? onlySource(documents) ?? own,
    );
  const serverName = (documents: Documents) => names.get(documents) ?? own;
  const manifests = lintManifests(loaded, { serverName, count: await loadCounter() }).map(
    (linted, index) => ({ ...linted, manifest: resolve(paths[index] ?? "") }),
  );
  const findings = manifests.flatMap((manifest) => manifest.findings);
  return { totals: totalsOf(manifests, findings), manifests };
}

/** The server name for which `import` has shortened the tools' names; the longest, where the folder has several documents. */
async function importedServerName(manifest: string): Promise<string | undefined> {
  const { lock } = await readFolder(dirname(dirname(resolve(manifest)))).catch(() => ({ lock: undefined }));
  const names = Object.values(lock?.imports ?? {}).map(({ options }) => options.serverName);
  return names.sort((a, b) => b.length - a.length)[0];
}

/** The settings' name of a manifest's API, where it has only one. */
function onlySource({ files, manifest }: Documents): string | undefined {
  const loaded = files.get(manifest);
  const sources: unknown = loaded?.kind === "json" ? Object(loaded.value).sourceDescriptions : undefined;
  if (!Array.isArray(sources) || sources.length !== 1) return undefined;
  const { settings } = Object(sources[0]);
  return typeof settings === "string" ? settings : undefined;
}

function totalsOf(manifests: readonly LintedManifest[], findings: readonly LintFinding[]) {
  const tools = manifests.flatMap((manifest) => manifest.tools);
  return {
    tools: tools.length,
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    listed_tokens: tools.reduce((sum, { listed }) => sum + listed, 0),
    prompted_tokens: tools.reduce((sum, { prompted }) => sum + prompted, 0),
  };
}

/** The result as a person reads it; `tokens` adds a table of what each tool costs. */
export function lintReport({ manifests, totals }: LintResult, tokens: boolean): string {
  const { bold } = outputColors();
  const blocks = manifests
    .filter(({ findings }) => findings.length > 0)
    .map(({ manifest, findings }) =>
      [bold(relative(process.cwd(), manifest)), printable(formatDiagnostics(findings))].join("\n"),
    );
  const table = tokens ? [printable(tokenTable(manifests.flatMap((manifest) => manifest.tools)))] : [];
  return [...blocks, ...table, summary(totals)].join("\n\n");
}

/** Largest first. */
function tokenTable(tools: readonly ToolTokens[]): string {
  const rows = [...tools].sort((a, b) => b.listed - a.listed);
  const line = (listed: string, prompted: string, tool: string) =>
    `${listed.padStart(8)}  ${prompted.padStart(8)}  ${tool}`;
  return [
    line("listed", "prompted", "tool"),
    ...rows.map(({ listed, prompted, tool }) => line(String(listed), String(prompted), tool)),
  ].join("\n");
}

function summary({ tools, errors, warnings, listed_tokens, prompted_tokens }: ReturnType<typeof totalsOf>) {
  return [
    `${counted(tools, "tool")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}.`,
    `About ${listed_tokens} tokens in the list of tools; names, descriptions and input schemas, which most clients pass to a model, are ${prompted_tokens}.`,
    "An estimate by gpt-tokenizer's o200k_base: each model counts a little differently.",
  ].join("\n");
}
