import { readFile } from "node:fs/promises";
import { stringify } from "yaml";
import type { After } from "../../drift/drift.ts";
import { type Side, sideOf } from "../../drift/side.ts";
import { lockOf } from "../../drift/tool-lock.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { type Folder, type LockedImport, readFolder } from "../../import/folder.ts";
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
import { isAddress, locationFrom } from "./document-location.ts";
import { importParsed } from "./imported-document.ts";
import { type LockedFolder, lockFilesFor } from "./locked-folder.ts";
import { ownManifest } from "./own-manifest.ts";

/** A manifest and its APIs as they will be, and the files that have to be written for that. */
export interface Proposal {
  readonly side: Side;
  readonly after: After;
  /** By path from the root folder; a file whose text is undefined is removed. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** The path of the document among the files, where one is replaced. */
  readonly document: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface NewDocument {
  /** A file or an address. */
  readonly from: string;
  /** The name of the source description whose document it replaces, where there are several. */
  readonly source: string | undefined;
  readonly allowHost: readonly string[];
}

/** Proposes the manifest without a change. */
export async function proposeCurrent(folder: LockedFolder): Promise<Proposal> {
  const { documents, diagnostics } = loadManifest(folder.manifest);
  return proposal(folder, documents, diagnostics);
}

/** Proposes the manifest with another document: imported again, or in the place of the present document. */
export async function proposeDocument(folder: LockedFolder, wanted: NewDocument): Promise<Proposal> {
  const parsed = await parseLocation(wanted.from);
  return folder.imported ? proposeImport(folder, wanted, parsed) : proposeReplacement(folder, wanted, parsed);
}

async function proposeImport(
  locked: LockedFolder,
  wanted: NewDocument,
  parsed: ParsedFile,
): Promise<Proposal> {
  const { root } = locked;
  const folder = await readFolder(root);
  const { name, options: asked } = importOf(folder, wanted.source);
  const { include, exclude, ...others } = asked;
  const options = {
    ...others,
    source: name,
    choice: { include, exclude },
    location: locationFrom(root, wanted.from),
  };
  const rules = { allowedHosts: wanted.allowHost };
  const imported = await importParsed(wanted.from, parsed, rules, options, folder);
  const planned = await planImport(imported, root, folder);
  const { documents, tools, diagnostics } = planned;
  const side = sideOf(documents, tools, {
    answers: false,
    allOperations: { ...knownOperations(folder), ...imported.record.operations },
  });
  const files = new Map([...planned.files, ...(await lockFilesFor(locked, side))]);
  return {
    side,
    after: afterOf(side, "followed"),
    files,
    document: documentFile(name),
    diagnostics,
  };
}

async function proposeReplacement(
  folder: LockedFolder,
  wanted: NewDocument,
  parsed: ParsedFile,
): Promise<Proposal> {
  const loaded = await readDocument(wanted.from, parsed, { allowedHosts: wanted.allowHost });
  const before = loadManifest(folder.manifest);
  const file = sourceFile(before.documents, wanted.source);
  const text = await documentText(wanted.from, loaded, file);
  const { documents, diagnostics } = loadManifest(folder.manifest, new Map([[file, text]]));
  const found = await proposal(folder, documents, diagnostics);
  return {
    ...found,
    files: new Map<string, string | undefined>([[file, text], ...found.files]),
    document: file,
  };
}

async function proposal(
  folder: LockedFolder,
  documents: Documents,
  diagnostics: readonly Diagnostic[],
): Promise<Proposal> {
  const { tools, diagnostics: more } = planTools(documents, builtIns(folder));
  const allOperations = folder.imported ? knownOperations(await readFolder(folder.root)) : {};
  const side = sideOf(documents, tools, { answers: !folder.imported, allOperations });
  const files = new Map(await lockFilesFor(folder, side));
  return {
    side,
    after: afterOf(side, "named"),
    files,
    document: undefined,
    diagnostics: [...diagnostics, ...more],
  };
}

/** The operations of every imported document, by source description. */
function knownOperations({ lock }: Folder): LockedImport["operations"] {
  return Object.assign({}, ...Object.values(lock?.imports ?? {}).map(({ operations }) => operations));
}

/** The import whose document is replaced: the named one, or the only one. */
function importOf({ lock }: Folder, wanted: string | undefined): LockedImport & { readonly name: string } {
  const imports = Object.entries(lock?.imports ?? {});
  const [name, found] =
    imports.find(([one]) => one === wanted || (wanted === undefined && imports.length === 1)) ?? [];
  if (name !== undefined && found) return { ...found, name };
  throw unclearDocument(imports.map(([one]) => one));
}

/** Only the package's own manifest names built-ins; the compiler checks that they exist. */
function builtIns({ manifest }: LockedFolder): PlanOptions {
  return manifest === ownManifest
    ? { analyses: undefined, reviews: undefined }
    : { analyses: [], reviews: [] };
}

function afterOf(side: Side, ids: After["ids"]): After {
  return { sources: side.sources, tools: lockOf(side).tools, declared: side.declared, ids };
}

/** The file of the source whose document is replaced: the named one, the Web Server's, or the only one. */
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

/** The document's text unchanged where its file has the same format, otherwise converted. */
async function documentText(from: string, loaded: LoadedDocument, file: string): Promise<string> {
  if (loaded.files.size > 1 || loaded.missing.size > 0)
    throw new ToolError(
      "document_invalid",
      `The document ${from} refers to other files; a manifest's document does not.`,
      { hint: "Bundle it into one file, or make a folder of it with `import`." },
    );
  const yaml = /\.ya?ml$/i;
  const asIs = !isAddress(from) && loaded.version !== "2.0" && yaml.test(from) === yaml.test(file);
  if (asIs) return readFile(from, "utf8");
  return yaml.test(file) ? stringify(loaded.document) : `${JSON.stringify(loaded.document, null, 2)}\n`;
}
