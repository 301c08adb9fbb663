import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { withLintExceptions } from "../../create/lint-exceptions.ts";
import { projectFiles } from "../../create/project-files.ts";
import { projectTests } from "../../create/project-tests.ts";
import { sampleApi } from "../../create/sample-api.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import { manifestFile, writeFolder } from "../../import/folder.ts";
import type { Imported } from "../../import/import-document.ts";
import { planImport } from "../../import/planned-import.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { type ParsedFile, parseLocation } from "../../openapi/load-document.ts";
import { version } from "../config/version.ts";
import { locationFrom } from "../plans/document-location.ts";
import { editorSchema } from "../plans/editor-schema.ts";
import { importParsed } from "../plans/imported-document.ts";
import { sourceName, titleOf } from "../plans/source-name.ts";

/** The document of a project, and which of its operations become tools. */
export interface ProjectChoice {
  readonly from: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly allowHost: readonly string[];
}

export interface ProjectReport {
  readonly name: string;
  readonly folder: string;
  readonly tools: number;
  readonly tests: number;
  /** The number of tools with exceptions from lint. */
  readonly excepted: number;
  readonly rows: Imported["rows"];
}

/** Writes all files of a new project, or none. */
export async function createProject(root: string, values: ProjectChoice): Promise<ProjectReport> {
  const { from, include, exclude, allowHost } = values;
  const name = await projectName(root);
  const { location, parsed, sample, address } = await readOrSample(from, root);
  const emptyFolder = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  const source = sourceName(titleOf(parsed.value) ?? name);
  const importOptions = { source, prefix: "", serverName: name, choice: { include, exclude }, location };
  const rules = { allowedHosts: allowHost };
  const imported = await importParsed(from ?? location, parsed, rules, importOptions, emptyFolder);
  if (imported.tools.size === 0) throw noTools(imported);
  const [manifestSchema, configSchema, testSchema] = [
    editorSchema(root, "manifest"),
    editorSchema(root, "config"),
    editorSchema(root, "tool-test"),
  ];
  const planned = await planImport(imported, root, emptyFolder, manifestSchema.reference);
  if (hasErrors(planned.diagnostics)) throw new Error(formatDiagnostics(planned.diagnostics));
  const tests = await projectTests(planned.tools, testSchema.reference);
  const files = new Map([
    ...sample,
    ...planned.files,
    ...[manifestSchema, configSchema, testSchema].flatMap((schema) => schema.files),
    ...tests,
    ...projectFiles({
      name,
      address,
      tools: planned.tools,
      configSchema: configSchema.reference,
      document: { location, source, options: importArguments(values) },
      dependency: existsSync(join(packageRoot, "codegen"))
        ? `file:${packageRoot.replace(/\/$/, "")}`
        : `^${version}`,
    }),
  ]);
  const { manifest, excepted } = await withLintExceptions(root, name, files);
  files.set(manifestFile, manifest);
  await writeFolder(root, files);
  const { rows } = imported;
  return { name, folder: root, tools: planned.tools.length, tests: tests.size, excepted, rows };
}

/** Fails with invalid_arguments where npm would not accept the name, or the folder is not empty. */
async function projectName(root: string): Promise<string> {
  const name = basename(root);
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(name))
    throw new ToolError("invalid_arguments", `"${name}" can't be a project's name.`, {
      hint: 'Give a folder whose name has lower-case letters, digits, "-", "_" and ".", at most 40.',
    });
  const inside = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new ToolError("invalid_arguments", `${root} can't be a project's folder (${error.code}).`);
  });
  if (inside.length === 0) return name;
  throw new ToolError("invalid_arguments", `${root} exists and is not empty.`, {
    hint: "Give another folder; in this one `import` adds tools.",
  });
}

/** The document and its location from the project's folder; without one the sample, which is a file of the project. */
async function readOrSample(from: string | undefined, root: string) {
  if (from !== undefined) {
    const location = locationFrom(root, from);
    return { location, parsed: await parseLocation(from), sample: [], address: undefined };
  }
  const location = "library.openapi.json";
  const text = `${JSON.stringify(sampleApi, null, 2)}\n`;
  const parsed: ParsedFile = {
    url: pathToFileURL(join(root, location)),
    value: JSON.parse(text),
    bytes: Buffer.byteLength(text),
  };
  const [{ url: address }] = sampleApi.servers;
  return { location, parsed, sample: [[location, text]] as const, address };
}

/** The options with which `import` makes the same tools. */
function importArguments({ include, exclude, allowHost }: ProjectChoice): string[] {
  return [
    ...include.flatMap((rule) => ["--include", rule]),
    ...exclude.flatMap((rule) => ["--exclude", rule]),
    ...allowHost.flatMap((host) => ["--allow-host", host]),
  ];
}

function noTools({ rows, kind }: Imported): ToolError {
  const [first] = rows.flatMap(({ operation, reasons }) =>
    reasons.map(({ message }) => `${operation}: ${message}`),
  );
  return new ToolError(
    "document_invalid",
    `None of the ${kind} can be a tool.${first === undefined ? "" : ` ${first}`}`,
    { hint: "`import --dry-run --all` says why, one by one." },
  );
}
