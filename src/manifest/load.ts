import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { parseDocument } from "yaml";
import { type FileStamp, missingFile, toStamp } from "../files/file-stamp.ts";
import type { Keys } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { mapSubschemas } from "../json/schema.ts";
import { isObject, tryParseJson } from "../json/value.ts";
import { type Diagnostic, Problems } from "./diagnostics.ts";
import { type Files, type LoadedFile, resolvePath } from "./references.ts";

/** A manifest and every file that it refers to, parsed. Paths are relative to the root folder, with "/". */
export interface Documents {
  readonly manifest: string;
  readonly files: Files;
}

/** A file, and the place that refers to it. */
export interface Wanted {
  readonly file: string;
  readonly kind: "manifest" | "schema" | "contract" | "text";
  readonly from: { readonly file: string; readonly at: Keys };
}

/** Texts that replace files, by path from the root folder. Undefined means that the file is read. */
export type Replaced = ReadonlyMap<string, string | undefined>;

/** The state of one load. */
interface Reading {
  readonly replaced: Replaced;
  readonly root: string;
  readonly problems: Problems;
  /** Taken before a file is read, so that a change during the read shows. */
  readonly stamps: FileStamp[];
  readonly realFolders: Map<string, string>;
}

export interface LoadedManifest {
  readonly documents: Documents;
  readonly diagnostics: Diagnostic[];
  /** Of every file that was read or is missing; paths are absolute. */
  readonly stamps: readonly FileStamp[];
  /** Each reference to a file, in the order of discovery; references in documents of APIs are not followed. */
  readonly wanted: readonly Wanted[];
}

/**
 * Reads a manifest and the files that it refers to, only inside its root folder (the parent of the manifest's folder).
 * Synchronous: there can be thousands of small files, and an asynchronous read of each takes longer than the read itself.
 */
export function loadManifest(path: string, replaced: Replaced = new Map()): LoadedManifest {
  const folder = dirname(resolve(path));
  const root = dirname(folder);
  const manifest = `${basename(folder)}/${basename(path)}`;
  const reading: Reading = {
    root,
    replaced,
    problems: new Problems(),
    stamps: [],
    realFolders: new Map(),
  };
  const files = new Map<string, LoadedFile>();

  const queue: Wanted[] = [{ file: manifest, kind: "manifest", from: { file: manifest, at: [] } }];
  // Problems of a file are reported at the first reference to it.
  for (let next = 0; next < queue.length; next += 1) {
    const wanted = queue[next];
    if (!wanted || files.has(wanted.file)) continue;
    const loaded = wanted.kind === "text" ? readText(reading, wanted) : readJson(reading, wanted);
    files.set(wanted.file, loaded);
    queue.push(...namedBy(wanted, loaded));
  }
  return {
    documents: { manifest, files },
    diagnostics: reading.problems.found,
    stamps: reading.stamps,
    wanted: queue,
  };
}

function namedBy({ kind, file }: Wanted, loaded: LoadedFile): Wanted[] {
  if (loaded.kind !== "json" || !isObject(loaded.value)) return [];
  if (kind === "manifest") return namedByManifest(loaded.value, file);
  return kind === "schema" ? namedBySchema(loaded.value, file, []) : [];
}

/** Returns the files that a manifest names. Skips anything malformed, which the check reports. */
function namedByManifest(value: Readonly<Record<string, unknown>>, file: string): Wanted[] {
  const wanted: Wanted[] = [];
  list(value.sourceDescriptions).forEach((source, index) => {
    if (isObject(source))
      wanted.push(...named(source.url, "contract", file, ["sourceDescriptions", index, "url"]));
  });
  list(value.tools).forEach((tool, index) => {
    if (!isObject(tool)) return;
    for (const key of ["inputSchema", "outputSchema", "inputConstraints"]) {
      const schema = tool[key];
      if (isObject(schema)) wanted.push(...namedBySchema(schema, file, ["tools", index, key]));
    }
    const { handler } = tool;
    if (!isObject(handler)) return;
    if (isObject(handler.answer))
      wanted.push(...namedBySchema(handler.answer, file, ["tools", index, "handler", "answer"]));
    wanted.push(...named(handler.prompt, "text", file, ["tools", index, "handler", "prompt"]));
  });
  return wanted;
}

function namedBySchema(schema: JsonSchema, file: string, at: Keys): Wanted[] {
  const wanted = named(schema.$ref, "schema", file, [...at, "$ref"]);
  mapSubschemas(schema, (subschema, keys) => {
    wanted.push(...namedBySchema(subschema, file, [...at, ...keys]));
    return subschema;
  });
  return wanted;
}

function named(reference: unknown, kind: Wanted["kind"], file: string, at: Keys): Wanted[] {
  if (typeof reference !== "string") return [];
  const path = resolvePath(file, reference);
  return typeof path === "string" || path.file === file
    ? []
    : [{ file: path.file, kind, from: { file, at } }];
}

function readText(reading: Reading, { file, kind, from }: Wanted): LoadedFile {
  const replacement = reading.replaced.get(file);
  if (replacement !== undefined) return { kind: "text", text: replacement };
  const path = join(reading.root, file);
  const { problems } = reading;
  try {
    if (isInside(path, reading)) return { kind: "text", text: readFileSync(path, "utf8") };
    problems.error(
      from.file,
      from.at,
      "unreadable-file",
      `${file} is a link that leads out of the manifest's root folder.`,
    );
  } catch (error) {
    reading.stamps.push(missingFile(path));
    const reason =
      isObject(error) && error.code === "ENOENT"
        ? "does not exist"
        : `can't be read (${String(isObject(error) ? error.code : error)})`;
    problems.error(
      from.file,
      from.at,
      kind === "text" ? "missing-prompt" : "unreadable-file",
      `${file} ${reason}.`,
    );
  }
  return { kind: "broken" };
}

/** Whether the file, with its links resolved, is below the root folder. Adds its stamp. Throws as `stat` does. */
function isInside(path: string, { root, stamps, realFolders }: Reading): boolean {
  const stat = lstatSync(path);
  const linked = stat.isSymbolicLink();
  stamps.push(toStamp(path, linked ? statSync(path) : stat));
  const real = linked ? realpathSync(path) : join(realFolder(dirname(path), realFolders), basename(path));
  return real.startsWith(realFolder(root, realFolders) + sep);
}

/** Cached, because thousands of files are in a few folders. */
function realFolder(folder: string, known: Map<string, string>): string {
  const real = known.get(folder) ?? realpathSync(folder);
  known.set(folder, real);
  return real;
}

function readJson(reading: Reading, wanted: Wanted): LoadedFile {
  const loaded = readText(reading, wanted);
  if (loaded.kind !== "text") return loaded;
  const parsed = /\.ya?ml$/i.test(wanted.file) ? parseYaml(loaded.text) : parseJson(loaded.text);
  if ("value" in parsed) return { kind: "json", value: parsed.value };
  reading.problems.error(wanted.file, [], "invalid-json", parsed.problem);
  return { kind: "broken" };
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  const parsed = tryParseJson(text);
  // V8's message contains a position or a part of the text, depending on its version; a stable text has neither.
  return "value" in parsed ? parsed : { problem: `It is not JSON${lineOf(text, parsed.error)}.` };
}

function lineOf(text: string, error: Error): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

function parseYaml(text: string): { value: unknown } | { problem: string } {
  // An alias can repeat a large part many times; the library counts them and stops at maxAliasCount.
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, merge: false });
  const [first] = document.errors;
  if (first) return { problem: `It is not YAML: ${first.message.split("\n")[0]?.replace(/:$/, "")}.` };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { problem: `It is not YAML: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
