import { dirname, join, relative, resolve } from "node:path";
import { createColors } from "picocolors";
import { packageRoot } from "../../files/package-root.ts";
import { readFolder } from "../../import/folder.ts";
import { type LintedManifest, type LintFinding, lintManifests } from "../../lint/lint.ts";
import { loadCounter, type ToolTokens } from "../../lint/tokens.ts";
import { formatDiagnostics } from "../../manifest/diagnostics.ts";
import { type Documents, loadManifest } from "../../manifest/load.ts";
import { loadConfig } from "../config/config.ts";
import { outputStyle, print } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

export interface LintCommand {
  /** The manifests to look at; without any the package's own and the added ones. */
  readonly manifests: readonly string[];
  readonly added: readonly string[];
  readonly configFile: string | undefined;
  readonly serverName: string | undefined;
  readonly failOn: "error" | "warning" | "never";
  readonly tokens: boolean;
  readonly json: boolean;
}

const ownManifest = join(packageRoot, "manifest/tools_manifest.json");

/** Looks at manifests as models and clients will. Gives the exit code: 1 where a finding is as grave as `failOn`. */
export async function lintCommand(command: LintCommand): Promise<number> {
  const paths = command.manifests.length > 0 ? command.manifests : [ownManifest, ...command.added];
  const own = loadConfig({ configFile: command.configFile }).server.name;
  const loaded = paths.map((path) => loadManifest(path));
  const names = new Map<Documents, string>();
  for (const [index, { documents }] of loaded.entries())
    names.set(
      documents,
      command.serverName ?? (await importedFor(paths[index] ?? "")) ?? sourceOf(documents) ?? own,
    );
  const serverName = (documents: Documents) => names.get(documents) ?? own;
  const manifests = lintManifests(loaded, { serverName, count: await loadCounter() }).map(
    (linted, index) => ({ ...linted, manifest: resolve(paths[index] ?? "") }),
  );
  const findings = manifests.flatMap((manifest) => manifest.findings);
  const totals = totalsOf(manifests, findings);
  if (command.json) print(JSON.stringify({ ...totals, encoding: "o200k_base", manifests }, null, 2));
  else print(report(manifests, totals, command));
  if (command.failOn === "never") return 0;
  return totals.errors > 0 || (command.failOn === "warning" && totals.warnings > 0) ? 1 : 0;
}

/** What `import` left room for in a folder; the longest, where it has several documents. */
async function importedFor(manifest: string): Promise<string | undefined> {
  const { lock } = await readFolder(dirname(dirname(resolve(manifest)))).catch(() => ({ lock: undefined }));
  const names = Object.values(lock?.imports ?? {}).map(({ options }) => options.serverName);
  return names.sort((a, b) => b.length - a.length)[0];
}

/** The API of a manifest that has no other. */
function sourceOf({ files, manifest }: Documents): string | undefined {
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

function report(
  manifests: readonly LintedManifest[],
  totals: ReturnType<typeof totalsOf>,
  { tokens }: LintCommand,
): string {
  const { bold } = createColors(outputStyle().color);
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
    `${count(tools, "tool")}: ${count(errors, "error")}, ${count(warnings, "warning")}.`,
    `About ${listed_tokens} tokens in the list of tools; names, descriptions and input schemas, what most clients give to a model, are ${prompted_tokens}.`,
    "An estimate by gpt-tokenizer's o200k_base: each model counts a little differently.",
  ].join("\n");
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
