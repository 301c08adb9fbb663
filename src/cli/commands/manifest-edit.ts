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
import { ownManifest } from "../plans/own-manifest.ts";
import { print, printJson } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/** Adds a tool that calls one operation. Returns the exit code. */
export async function addTool(
  manifests: readonly string[],
  { operation, source, words }: NewTool,
  json: boolean,
): Promise<number> {
  const root = editedFolder(manifests);
  const folder = await readFolder(root);
  const api = await sourceOf(root, folder, source, operation);
  return writeEdit(root, withTool(folder, api, operation, words), "added", json);
}

export interface NewTool {
  /** An operation's id, or `GET /path`. */
  readonly operation: string;
  /** The name of the API, where the manifest has several. */
  readonly source: string | undefined;
  readonly words: ToolWords;
}

/** Removes a tool and its schemas. Returns the exit code. */
export async function removeTool(manifests: readonly string[], tool: string, json: boolean): Promise<number> {
  const root = editedFolder(manifests);
  const { manifest = {} } = await readFolder(root);
  return writeEdit(root, withoutTool(manifest, tool), "removed", json);
}

/** The root folder of the manifest that is edited. Fails with invalid_arguments. */
function editedFolder(manifests: readonly string[]): string {
  const [given = ownManifest, ...others] = manifests;
  if (others.length > 0)
    throw new ToolError("invalid_arguments", "A tool is added to one manifest, or removed from one.");
  if (given === ownManifest && !existsSync(join(packageRoot, "codegen")))
    throw new ToolError("invalid_arguments", "An installed package's own tools stay as they are.", {
      hint: "Name a manifest of yours with --manifest.",
    });
  const root = dirname(dirname(resolve(given)));
  if (resolve(given) !== join(root, manifestFile) || !existsSync(given))
    throw new ToolError(
      "invalid_arguments",
      `${given} can't be edited: a manifest is the file ${manifestFile} of its project.`,
    );
  return root;
}

/** The source that is named, or the only one that has the operation. */
async function sourceOf(root: string, { manifest }: Folder, wanted: string | undefined, operation: string) {
  const listed = Array.isArray(manifest?.sourceDescriptions)
    ? manifest.sourceDescriptions.filter(isObject)
    : [];
  const names = listed.map(({ name }) => String(name)).join(", ");
  const chosen = listed.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0)
    throw new ToolError("invalid_arguments", `The manifest has no source "${wanted}".`, {
      hint: `There are: ${names}.`,
    });
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
  throw new ToolError("invalid_arguments", `${where} the operation "${operation}".`, {
    hint: `Name one with --source: ${names}.`,
  });
}

/** Writes the edit, unless the server would reject the folder after it. Returns the exit code. */
async function writeEdit(
  root: string,
  { name, manifest, schemas }: ManifestEdit,
  done: "added" | "removed",
  json: boolean,
): Promise<number> {
  const files = new Map([...schemas, [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`] as const]);
  for (const [path, text] of schemas)
    if (text !== undefined && existsSync(join(root, path)))
      throw new ToolError("invalid_arguments", `${path} exists already, for another tool.`, {
        hint: "Give another name with --name.",
      });
  const { documents, diagnostics } = loadManifest(join(root, manifestFile), files);
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const problems = [...diagnostics, ...planned.diagnostics];
  if (hasErrors(problems))
    throw new ToolError("configuration_invalid", `Nothing was written: ${formatDiagnostics(problems)}`);
  const written = [...files].filter(([path, text]) => text !== undefined || existsSync(join(root, path)));
  await writeFolder(root, files);
  if (json) {
    printJson({ tool: name, [done]: true, folder: root, files: written.map(([path]) => path) });
    return 0;
  }
  print(
    printable(`${name} ${done} in ${relative(process.cwd(), join(root, manifestFile)) || manifestFile}.`),
  );
  if (root === resolve(packageRoot)) print("Its code comes by `npm run format && npm run generate`.");
  return 0;
}
