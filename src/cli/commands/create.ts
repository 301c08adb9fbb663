import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFiles } from "../../create/project-files.ts";
import { sampleApi } from "../../create/sample-api.ts";
import { sampleExample } from "../../create/sample-example.ts";
import { stepsOf } from "../../dry-run/rehearse.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import { compileTool } from "../../handlers/compile.ts";
import { manifestFile, writeFolder } from "../../import/folder.ts";
import type { Imported } from "../../import/import-document.ts";
import { planImport } from "../../import/planned-import.ts";
import { isObject } from "../../json/value.ts";
import { lintManifests } from "../../lint/lint.ts";
import { loadCounter } from "../../lint/tokens.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { loadManifest } from "../../manifest/load.ts";
import type { ToolPlan } from "../../manifest/tool-plan.ts";
import { type ParsedFile, parseLocation } from "../../openapi/load-document.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";
import { toolTestText } from "../../tool-tests/tool-test.ts";
import { version } from "../config/version.ts";
import { editorSchema } from "../plans/editor-schema.ts";
import { importParsed } from "../plans/imported-document.ts";
import { sourceName } from "../plans/source-name.ts";
import { print } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

export interface CreateCommand {
  /** The new folder; its last part is the project's name. */
  readonly folder: string;
  /** A document to begin with, a file or an address; without one a small sample. */
  readonly from: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly allowHost: readonly string[];
  readonly json: boolean;
}

/** Tests that are made at the start; more are of little use before somebody has looked at them. */
const mostTests = 30;

/** Starts a project: manifest, schemas, configuration, README, tests. Writes all of it or nothing. Gives the exit code. */
export async function create(command: CreateCommand): Promise<number> {
  const root = resolve(command.folder);
  const name = await projectName(root);
  const { location, parsed, own, address } = await documentOf(command.from, root);
  const folder = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  const { info } = isObject(parsed.value) ? parsed.value : {};
  const source = sourceName(isObject(info) && typeof info.title === "string" ? info.title : name);
  const choice = { include: command.include, exclude: command.exclude };
  const options = { source, prefix: "", serverName: name, choice, location };
  const rules = { allowedHosts: command.allowHost };
  const imported = await importParsed(command.from ?? location, parsed, rules, options, folder);
  if (imported.tools.size === 0) throw nothingToServe(imported);
  const schema = editorSchema(root, "manifest");
  const { files, tools, diagnostics } = await planImport(imported, root, folder, schema.reference);
  if (hasErrors(diagnostics)) throw new Error(formatDiagnostics(diagnostics));
  const tests = await testsOf(tools, root);
  const config = editorSchema(root, "config");
  const all = new Map([
    ...own,
    ...files,
    ...[schema, config, editorSchema(root, "tool-test")].flatMap((one) => one.files),
    ...tests,
    ...projectFiles({
      ...{ name, address, sources: sourcesOf(tools), configSchema: config.reference },
      document: { location, source, options: importOptions(command) },
      dependency: existsSync(join(packageRoot, "codegen"))
        ? `file:${packageRoot.replace(/\/$/, "")}`
        : `^${version}`,
    }),
  ]);
  const { manifest, excepted } = await withExceptions(root, all);
  all.set(manifestFile, manifest);
  await writeFolder(root, all);
  const report = {
    name,
    folder: root,
    tools: tools.length,
    tests: tests.size,
    excepted,
    rows: imported.rows,
  };
  print(command.json ? JSON.stringify(report, null, 2) : lines(report));
  return 0;
}

/** Fails with invalid_arguments for what npm would not take as a name, and for a folder in which something is. */
async function projectName(root: string): Promise<string> {
  const name = basename(root);
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(name))
    throw new ToolError("invalid_arguments", `"${name}" is no name for a project.`, {
      hint: 'Give a folder whose name has lower-case letters, digits, "-", "_" and ".", at most 40.',
    });
  const inside = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new ToolError("invalid_arguments", `${root} can't be a project's folder (${error.code}).`);
  });
  if (inside.length === 0) return name;
  throw new ToolError("invalid_arguments", `${root} is there already, and something is in it.`, {
    hint: "Give another folder; in this one `import` adds tools.",
  });
}

/** The document, where it is from the project's folder, and the project's own file of it where it is ours. */
async function documentOf(from: string | undefined, root: string) {
  if (from !== undefined) {
    const location = /^https?:\/\//i.test(from) ? from : relative(root, resolve(from));
    return { location, parsed: await parseLocation(from), own: [], address: undefined };
  }
  const location = "library.openapi.json";
  const text = `${JSON.stringify(sampleApi, null, 2)}\n`;
  const parsed: ParsedFile = {
    url: pathToFileURL(join(root, location)),
    value: JSON.parse(text),
    bytes: Buffer.byteLength(text),
  };
  const [{ url: address }] = sampleApi.servers;
  return { location, parsed, own: [[location, text]] as const, address };
}

async function testsOf(tools: readonly ToolPlan[], root: string): Promise<Map<string, string>> {
  const { reference } = editorSchema(root, "tool-test");
  const tests = new Map<string, string>();
  for (const plan of tools) {
    if (tests.size >= mostTests) break;
    const tool = compileTool(plan, { analyses: {}, reviews: {} });
    const example = await sampleExample({ tool, steps: stepsOf(plan) });
    if (example)
      tests.set(`tests/${plan.name}.json`, toolTestText({ $schema: reference, examples: [example] }));
  }
  return tests;
}

/** What `lint` calls an error is the document's to put right: until then it is listed in the manifest as an exception. */
async function withExceptions(root: string, files: ReadonlyMap<string, string | undefined>) {
  const loaded = loadManifest(join(root, manifestFile), files);
  const serverName = () => basename(root);
  const [linted] = lintManifests([loaded], { serverName, count: await loadCounter() });
  const except: Record<string, string[]> = {};
  for (const { severity, tool, code } of linted?.findings ?? [])
    if (severity === "error" && tool !== undefined)
      except[tool] = [...new Set([...(except[tool] ?? []), code])];
  const manifest: unknown = JSON.parse(files.get(manifestFile) ?? "{}");
  const excepted = Object.keys(except).length;
  const lint = excepted > 0 ? { lint: { except } } : {};
  const { tools, ...head } = isObject(manifest) ? manifest : {};
  return { manifest: `${JSON.stringify({ ...head, ...lint, tools }, null, 2)}\n`, excepted };
}

function sourcesOf(tools: readonly ToolPlan[]): Map<string, RequestPlan[]> {
  const sources = new Map<string, RequestPlan[]>();
  for (const { request } of tools.flatMap(stepsOf)) {
    const { source, plan } = request;
    if (source !== undefined) sources.set(source, [...(sources.get(source) ?? []), plan]);
  }
  return sources;
}

function importOptions({ include, exclude, allowHost }: CreateCommand): string[] {
  return [
    ...include.flatMap((rule) => ["--include", rule]),
    ...exclude.flatMap((rule) => ["--exclude", rule]),
    ...allowHost.flatMap((host) => ["--allow-host", host]),
  ];
}

function nothingToServe({ rows, kind }: Imported): ToolError {
  const [first] = rows.flatMap(({ operation, reasons }) =>
    reasons.map(({ message }) => `${operation}: ${message}`),
  );
  return new ToolError(
    "document_invalid",
    `None of the ${kind} can be a tool.${first === undefined ? "" : ` ${first}`}`,
    {
      hint: "`import --dry-run --all` says why, one by one.",
    },
  );
}

function lines(report: {
  name: string;
  folder: string;
  tools: number;
  tests: number;
  excepted: number;
  rows: Imported["rows"];
}) {
  const { folder, tools, tests, excepted, rows } = report;
  const leftOut = rows.filter(({ verdict }) => verdict === "left out").length;
  return printable(
    [
      `${relative(process.cwd(), folder) || "."}: ${count(tools, "tool")}, ${count(tests, "test")}.`,
      ...(leftOut > 0 ? [`${leftOut} left out: \`import --dry-run\` of the document says why.`] : []),
      ...(excepted > 0
        ? [`lint.except in ${manifestFile} has what is to be put right in ${count(excepted, "tool")}.`]
        : []),
      "",
      `cd ${relative(process.cwd(), folder) || "."}`,
      "npm install",
      "npm test",
    ].join("\n"),
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
