import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import {
  hasOperation,
  type ManifestEdit,
  type ToolWords,
  withoutTool,
  withTool,
} from "../../import/edit-manifest.ts";
import { type Folder, manifestFile, readFolder, writeFolder } from "../../import/folder.ts";
import { isObject } from "../../json/value.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { loadManifest } from "../../manifest/load.ts";
import { planTools } from "../../manifest/plan.ts";
import { loadDocument } from "../../openapi/load-document.ts";
import { ownManifest } from "../plans/drift-sides.ts";
import { print } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

export interface ToolEdit {
  readonly manifests: readonly string[];
  readonly json: boolean;
}

export interface AddTool extends ToolEdit {
  /** An operation's id, or `GET /path`. */
  readonly operation: string;
  /** Which API's document, where the manifest has several. */
  readonly source: string | undefined;
  readonly words: ToolWords;
}

/** Adds a tool of one operation to a manifest. Gives the exit code. */
export async function addTool({ operation, source, words, ...edit }: AddTool): Promise<number> {
  const root = folderOf(edit.manifests);
  const folder = await readFolder(root);
  const api = await sourceOf(root, folder, source, operation);
  return write(root, withTool(folder, api, operation, words), "added", edit);
}

/** Removes a tool from a manifest, and its schemas. Gives the exit code. */
export async function removeTool(name: string, edit: ToolEdit): Promise<number> {
  const root = folderOf(edit.manifests);
  const { manifest = {} } = await readFolder(root);
  return write(root, withoutTool(manifest, name), "removed", edit);
}

/** The folder around the manifest that is meant. */
function folderOf(manifests: readonly string[]): string {
  const [given = ownManifest, ...others] = manifests;
  if (others.length > 0) throw wrong("A tool is added to one manifest, or removed from one.");
  if (given === ownManifest && !existsSync(join(packageRoot, "codegen")))
    throw wrong(
      "An installed package's own tools stay as they are.",
      "Name a manifest of yours with --manifest.",
    );
  const root = dirname(dirname(resolve(given)));
  if (resolve(given) !== join(root, manifestFile) || !existsSync(given))
    throw wrong(`${given} is no manifest: it is called ${manifestFile} in its folder.`);
  return root;
}

/** The named source of a manifest, or the only one in which an operation is. */
async function sourceOf(root: string, { manifest }: Folder, wanted: string | undefined, operation: string) {
  const listed = Array.isArray(manifest?.sourceDescriptions)
    ? manifest.sourceDescriptions.filter(isObject)
    : [];
  const names = listed.map(({ name }) => String(name)).join(", ");
  const chosen = listed.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) throw wrong(`The manifest has no source "${wanted}".`, `There are: ${names}.`);
  const loaded = await Promise.all(
    chosen.map(async ({ name, url }) => ({
      name: String(name),
      document: await loadDocument(resolve(root, "manifest", String(url)), { allowedHosts: [] }),
    })),
  );
  const having =
    loaded.length > 1 ? loaded.filter(({ document }) => hasOperation(document, operation)) : loaded;
  const [only] = having;
  if (only && having.length === 1) return only;
  const where =
    having.length === 0
      ? "None of the manifest's sources has"
      : "More than one of the manifest's sources has";
  throw wrong(`${where} the operation "${operation}".`, `Name one with --source: ${names}.`);
}

/** The whole folder is planned as it would be: what the server would refuse is not written. */
async function write(
  root: string,
  { name, manifest, schemas }: ManifestEdit,
  done: "added" | "removed",
  { json }: ToolEdit,
): Promise<number> {
  const files = new Map([...schemas, [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`] as const]);
  for (const [path, text] of schemas)
    if (text !== undefined && existsSync(join(root, path)))
      throw wrong(`${path} is there already, for another tool.`, "Give another name with --name.");
  const { documents, diagnostics } = loadManifest(join(root, manifestFile), files);
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const problems = [...diagnostics, ...planned.diagnostics];
  if (hasErrors(problems))
    throw new ToolError("configuration_invalid", `Nothing was written: ${formatDiagnostics(problems)}`);
  const written = [...files].filter(([path, text]) => text !== undefined || existsSync(join(root, path)));
  await writeFolder(root, files);
  if (json)
    print(
      JSON.stringify(
        { tool: name, [done]: true, folder: root, files: written.map(([path]) => path) },
        null,
        2,
      ),
    );
  else {
    print(
      printable(`${name} ${done} in ${relative(process.cwd(), join(root, manifestFile)) || manifestFile}.`),
    );
    if (root === resolve(packageRoot)) print("Its code comes by `npm run format && npm run generate`.");
  }
  return 0;
}

function wrong(message: string, hint?: string): ToolError {
  return new ToolError("invalid_arguments", message, hint === undefined ? {} : { hint });
}
