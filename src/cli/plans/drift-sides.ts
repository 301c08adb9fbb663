import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { stringify } from "yaml";
import type { After } from "../../drift/drift.ts";
import { type Side, sideOf } from "../../drift/side.ts";
import { lockOf, lockText, readLock, type ToolLock, toolLockFile } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import {
  type Folder,
  lockFile as importLockFile,
  type LockedImport,
  manifestFile,
  readFolder,
} from "../../import/folder.ts";
import { planImport } from "../../import/planned-import.ts";
import { documentFile } from "../../import/update-folder.ts";
import { isObject, own } from "../../json/value.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import { type Documents, loadManifest } from "../../manifest/load.ts";
import { planTools } from "../../manifest/plan.ts";
import type { PlanOptions } from "../../manifest/planning.ts";
import { resolvePath } from "../../manifest/references.ts";
import {
  type LoadedDocument,
  type ParsedFile,
  parseLocation,
  readDocument,
} from "../../openapi/load-document.ts";
import { importParsed } from "./imported-document.ts";

/** A manifest, the lock beside it, and whether `import` made the folder. */
export interface LockedFolder {
  readonly manifest: string;
  readonly root: string;
  /** The lock's file, from the root folder. */
  readonly lockPath: string;
  readonly imported: boolean;
}

/** What is to be, and what would be written for it. */
export interface Proposal {
  readonly side: Side;
  readonly after: After;
  /** By path from the root folder; undefined is removed. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** The document among the files, where one is replaced. */
  readonly document: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface NewDocument {
  /** A file or an address. */
  readonly from: string;
  /** The source description whose document it is, where there are several. */
  readonly source: string | undefined;
  readonly allowHost: readonly string[];
}

export const ownManifest = join(packageRoot, "manifest", "tools_manifest.json");

export function lockedFolder(manifest: string): LockedFolder {
  const path = resolve(manifest);
  const folder = dirname(path);
  const root = dirname(folder);
  const imported = relative(root, path) === manifestFile && existsSync(join(root, importLockFile));
  return { manifest: path, root, lockPath: `${basename(folder)}/${toolLockFile}`, imported };
}

/** Undefined where there is none, or one of another version. */
export async function findToolLock({ root, lockPath }: LockedFolder): Promise<ToolLock | undefined> {
  const text = await readFile(join(root, lockPath), "utf8").catch(() => undefined);
  return text === undefined ? undefined : readLock(text);
}

/** Fails with configuration_invalid where there is none. */
export async function readToolLock(folder: LockedFolder): Promise<ToolLock> {
  const lock = await findToolLock(folder);
  if (lock) return lock;
  const path = join(folder.root, folder.lockPath);
  throw new ToolError(
    "configuration_invalid",
    `${path} is no lock file that this version knows, or is missing.`,
    {
      hint: `\`generate --manifest ${folder.manifest}\` writes it.`,
    },
  );
}

/** The manifest as it stands. */
export async function standing(folder: LockedFolder): Promise<Proposal> {
  const { documents, diagnostics } = loadManifest(folder.manifest);
  return proposal(folder, documents, diagnostics);
}

/** The manifest with another document: imported anew, or with the document in the place of its own. */
export async function withDocument(folder: LockedFolder, wanted: NewDocument): Promise<Proposal> {
  const parsed = await parseLocation(wanted.from);
  return folder.imported ? importedAnew(folder, wanted, parsed) : replaced(folder, wanted, parsed);
}

async function importedAnew(
  { root, lockPath }: LockedFolder,
  wanted: NewDocument,
  parsed: ParsedFile,
): Promise<Proposal> {
  const folder = await readFolder(root);
  const { name, options: asked } = importOf(folder, wanted.source);
  const { include, exclude, ...others } = asked;
  const options = {
    ...others,
    source: name,
    choice: { include, exclude },
    location: locationOf(wanted.from, root),
  };
  const rules = { allowedHosts: wanted.allowHost };
  const imported = await importParsed(wanted.from, parsed, rules, options, folder);
  const planned = await planImport(imported, root, folder);
  const { documents, tools, diagnostics } = planned;
  const side = sideOf(documents, tools, {
    answers: false,
    allOperations: { ...knownOperations(folder), ...imported.record.operations },
  });
  const files = new Map([...planned.files, [lockPath, lockText(lockOf(side))]]);
  return {
    side,
    after: afterOf(side, "followed"),
    files,
    document: documentFile(name),
    diagnostics,
  };
}

async function replaced(folder: LockedFolder, wanted: NewDocument, parsed: ParsedFile): Promise<Proposal> {
  const loaded = await readDocument(wanted.from, parsed, { allowedHosts: wanted.allowHost });
  const before = loadManifest(folder.manifest);
  const file = sourceFile(before.documents, wanted.source);
  const text = await documentText(wanted.from, loaded, file);
  const { documents, diagnostics } = loadManifest(folder.manifest, new Map([[file, text]]));
  const found = await proposal(folder, documents, diagnostics);
  return { ...found, files: new Map([[file, text], ...found.files]), document: file };
}

async function proposal(
  folder: LockedFolder,
  documents: Documents,
  diagnostics: readonly Diagnostic[],
): Promise<Proposal> {
  const { tools, diagnostics: more } = planTools(documents, builtIns(folder));
  const allOperations = folder.imported ? knownOperations(await readFolder(folder.root)) : {};
  const side = sideOf(documents, tools, { answers: !folder.imported, allOperations });
  const files = new Map([[folder.lockPath, lockText(lockOf(side))]]);
  return {
    side,
    after: afterOf(side, "named"),
    files,
    document: undefined,
    diagnostics: [...diagnostics, ...more],
  };
}

/** By source description, of every document that was imported. */
function knownOperations({ lock }: Folder): LockedImport["operations"] {
  return Object.assign({}, ...Object.values(lock?.imports ?? {}).map(({ operations }) => operations));
}

/** The import that a new document is for: the named one, or the only one. */
function importOf({ lock }: Folder, wanted: string | undefined): LockedImport & { readonly name: string } {
  const imports = Object.entries(lock?.imports ?? {});
  const [name, found] =
    imports.find(([one]) => one === wanted || (wanted === undefined && imports.length === 1)) ?? [];
  if (name !== undefined && found) return { ...found, name };
  throw unclearDocument(imports.map(([one]) => one));
}

/** What is built in is the own manifest's to name; whether it is there, its compiler says. */
function builtIns({ manifest }: LockedFolder): PlanOptions {
  return manifest === ownManifest
    ? { analyses: undefined, reviews: undefined }
    : { analyses: [], reviews: [] };
}

function afterOf(side: Side, ids: After["ids"]): After {
  return { sources: side.sources, tools: lockOf(side).tools, declared: side.declared, ids };
}

/** The file of the source that a new document is for: the Web Server's, or the only one. */
function sourceFile({ manifest, files }: Documents, wanted: string | undefined): string {
  const loaded = files.get(manifest);
  const listed = loaded?.kind === "json" ? own(loaded.value, "sourceDescriptions") : undefined;
  const sources = Array.isArray(listed) ? listed.filter(isObject) : [];
  const chosen =
    wanted === undefined
      ? (sources.find(({ settings }) => settings === undefined) ??
        (sources.length === 1 ? sources[0] : undefined))
      : sources.find(({ name }) => name === wanted);
  const path = chosen && resolvePath(manifest, String(chosen.url));
  if (path && typeof path !== "string") return path.file;
  throw unclearDocument(sources.map(({ name }) => String(name)));
}

function unclearDocument(names: readonly string[]): ToolError {
  return new ToolError("invalid_arguments", "It is not clear which API's document this is.", {
    hint: `Name it with --source; there are: ${names.join(", ") || "none"}.`,
  });
}

/** As it came where its file is of the same kind; else written anew. */
async function documentText(from: string, loaded: LoadedDocument, file: string): Promise<string> {
  if (loaded.files.size > 1 || loaded.missing.size > 0)
    throw new ToolError(
      "document_invalid",
      `The document ${from} refers to other files; a manifest's document does not.`,
      {
        hint: "Bundle it into one file, or make a folder of it with `import`.",
      },
    );
  const yaml = /\.ya?ml$/i;
  const asIs = !/^https?:\/\//i.test(from) && loaded.version !== "2.0" && yaml.test(from) === yaml.test(file);
  if (asIs) return readFile(from, "utf8");
  return yaml.test(file) ? stringify(loaded.document) : `${JSON.stringify(loaded.document, null, 2)}\n`;
}

function locationOf(document: string, folder: string): string {
  return /^https?:\/\//i.test(document) ? document : relative(folder, resolve(document));
}
