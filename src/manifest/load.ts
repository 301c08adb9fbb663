import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { parseDocument } from "yaml";
import { type Diagnostic, type Keys, Problems } from "./diagnostics.ts";
import { type Files, type LoadedFile, resolvePath } from "./references.ts";
import { isRecord, mapSubschemas } from "./schema.ts";
import type { JsonSchema } from "./tool-plan.ts";

/** A manifest and every file that it leads to, parsed. Paths are relative to the root folder, with "/". */
export interface Documents {
  readonly manifest: string;
  readonly files: Files;
}

interface Wanted {
  readonly file: string;
  readonly kind: "manifest" | "schema" | "contract" | "text";
  /** The place that names the file. */
  readonly from: { readonly file: string; readonly at: Keys };
}

/** Texts that are to be in the place of files, by path from the root folder. What is undefined is read as it stands. */
export type Replaced = ReadonlyMap<string, string | undefined>;

/** Reads a manifest and what it refers to, inside of its root folder (the parent of the manifest's folder) only. */
export async function loadManifest(
  path: string,
  replaced: Replaced = new Map(),
): Promise<{ documents: Documents; diagnostics: Diagnostic[] }> {
  const folder = dirname(resolve(path));
  const root = dirname(folder);
  const manifest = `${basename(folder)}/${basename(path)}`;
  const problems = new Problems();
  const files = new Map<string, LoadedFile>();

  let queue: Wanted[] = [{ file: manifest, kind: "manifest", from: { file: manifest, at: [] } }];
  while (queue.length > 0) {
    const batch = queue.slice(0, atATime);
    const read = await Promise.all(batch.map((wanted) => readWanted(root, wanted, replaced)));
    const named: Wanted[] = [];
    batch.forEach((wanted, index) => {
      const { loaded, found } = read[index] ?? { loaded: broken, found: [] };
      problems.found.push(...found);
      files.set(wanted.file, loaded);
      named.push(...namedBy(wanted, loaded));
    });
    queue = eachFileOnce([...queue.slice(atATime), ...named]).filter(({ file }) => !files.has(file));
  }
  return { documents: { manifest, files }, diagnostics: problems.found };
}

/** A manifest can have thousands of schemas: one after another they take seconds, all at once too many open files. */
const atATime = 100;

const broken: LoadedFile = { kind: "broken" };

/** A file and what is the matter with it, which is told in the order in which files are named. */
async function readWanted(
  root: string,
  wanted: Wanted,
  replaced: Replaced,
): Promise<{ loaded: LoadedFile; found: Diagnostic[] }> {
  const problems = new Problems();
  const loaded =
    wanted.kind === "text"
      ? await readText(root, wanted, replaced, problems)
      : await readJson(root, wanted, replaced, problems);
  return { loaded, found: problems.found };
}

function namedBy({ kind, file }: Wanted, loaded: LoadedFile): Wanted[] {
  if (loaded.kind !== "json" || !isRecord(loaded.value)) return [];
  if (kind === "manifest") return namedByManifest(loaded.value, file);
  return kind === "schema" ? namedBySchema(loaded.value, file, []) : [];
}

/** The first place that names a file is the one that problems are told at. */
function eachFileOnce(wanted: readonly Wanted[]): Wanted[] {
  const files = new Map<string, Wanted>();
  for (const one of wanted) if (!files.has(one.file)) files.set(one.file, one);
  return [...files.values()];
}

/** The files that a manifest names. What is not as it should be is passed over here, and reported by the check. */
function namedByManifest(value: Readonly<Record<string, unknown>>, file: string): Wanted[] {
  const wanted: Wanted[] = [];
  list(value.sourceDescriptions).forEach((source, index) => {
    if (isRecord(source))
      wanted.push(...named(source.url, "contract", file, ["sourceDescriptions", index, "url"]));
  });
  list(value.tools).forEach((tool, index) => {
    if (!isRecord(tool)) return;
    for (const key of ["inputSchema", "outputSchema", "inputConstraints"]) {
      const schema = tool[key];
      if (isRecord(schema)) wanted.push(...namedBySchema(schema, file, ["tools", index, key]));
    }
    const { handler } = tool;
    if (!isRecord(handler)) return;
    if (isRecord(handler.answer))
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

async function readText(
  root: string,
  { file, kind, from }: Wanted,
  replaced: Replaced,
  problems: Problems,
): Promise<LoadedFile> {
  const text = replaced.get(file);
  if (text !== undefined) return { kind: "text", text };
  const path = join(root, file);
  try {
    const [real, realRoot] = await Promise.all([realpath(path), realpath(root)]);
    if (real.startsWith(realRoot + sep)) return { kind: "text", text: await readFile(path, "utf8") };
    problems.error(
      from.file,
      from.at,
      "unreadable-file",
      `${file} is a link that leads out of the manifest's root folder.`,
    );
  } catch (error) {
    const reason =
      isRecord(error) && error.code === "ENOENT"
        ? "does not exist"
        : `can't be read (${String(isRecord(error) ? error.code : error)})`;
    problems.error(
      from.file,
      from.at,
      kind === "text" ? "missing-prompt" : "unreadable-file",
      `${file} ${reason}.`,
    );
  }
  return { kind: "broken" };
}

async function readJson(
  root: string,
  wanted: Wanted,
  replaced: Replaced,
  problems: Problems,
): Promise<LoadedFile> {
  const loaded = await readText(root, wanted, replaced, problems);
  if (loaded.kind !== "text") return loaded;
  const parsed = /\.ya?ml$/i.test(wanted.file) ? parseYaml(loaded.text) : parseJson(loaded.text);
  if ("value" in parsed) return { kind: "json", value: parsed.value };
  problems.error(wanted.file, [], "invalid-json", parsed.problem);
  return { kind: "broken" };
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // V8's words carry a position or a piece of the text, by version; both are kept out of a text that has to be stable.
    return { problem: `It is no JSON${lineOf(text, error)}.` };
  }
}

function lineOf(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

function parseYaml(text: string): { value: unknown } | { problem: string } {
  // An alias can repeat a large part many times; the library counts them and stops at maxAliasCount.
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, merge: false });
  const [first] = document.errors;
  if (first) return { problem: `It is no YAML: ${first.message.split("\n")[0]?.replace(/:$/, "")}.` };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { problem: `It is no YAML: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
