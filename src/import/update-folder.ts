import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import { type Folder, type Lock, lockFile, manifestFile } from "./folder.ts";
import type { Imported, SourceDocument } from "./import-document.ts";
import type { MadeTool } from "./make-tool.ts";
import { mergeThreeWay } from "./three-way.ts";

/** The effect of an import on the tools of a folder. */
export interface Changes {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Tools with hand edits that were kept. */
  readonly kept: readonly string[];
  /** `list_pets#/description`: both sides changed it, and the hand edit was kept. */
  readonly conflicts: readonly string[];
}

export interface FolderUpdate {
  /** By path; undefined for files to remove. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly changes: Changes;
}

type Entry = Readonly<Record<string, unknown>>;

/**
 * The files of an imported folder after an import, with hand edits kept. Tools of other documents stay unchanged. Fails with
 * invalid_arguments where one of them has the name of a new tool.
 */
export async function updateFolder(
  imported: Imported,
  folder: Folder,
  schemaReference: string | undefined,
): Promise<FolderUpdate> {
  const last = folder.lock?.imports[imported.name];
  const before = new Map(Object.entries(last?.tools ?? {}));
  const entries = entriesOf(folder.manifest);
  const find = createEntryFinder(entries);
  const files = new Map<string, string | undefined>();
  const changes = {
    added: [] as string[],
    updated: [] as string[],
    removed: [] as string[],
    kept: [] as string[],
    conflicts: [] as string[],
  };
  const replaced = new Map<Entry, Entry | undefined>();
  const added: Entry[] = [];

  for (const [key, made] of imported.tools) {
    const base = before.get(key);
    const mine = base && find(base);
    if (base && !mine) continue; // Removed by hand.
    if (!base || !mine) {
      added.push(made.entry);
      changes.added.push(made.entry.name);
      putSchemas(made.entry, made.input, made.output);
      continue;
    }
    const own = {
      entry: mine,
      input: await folder.readSchema(mine.inputSchema),
      output: await folder.readSchema(mine.outputSchema),
    };
    const { value, conflicts } = mergeThreeWay(base, own, made);
    const merged =
      isObject(value) && isObject(value.entry)
        ? { entry: value.entry, input: value.input, output: value.output }
        : own;
    const name = String(merged.entry.name);
    replaced.set(mine, merged.entry);
    putSchemas(merged.entry, merged.input, merged.output);
    if (!same(own, base)) changes.kept.push(name);
    if (!same(merged, own)) changes.updated.push(name);
    changes.conflicts.push(...conflicts.map((pointer) => `${name}#${pointer.replace(/^\/entry/, "")}`));
  }

  const gone: Record<string, MadeTool> = {};
  for (const [key, base] of before) {
    if (imported.tools.has(key)) continue;
    const mine = find(base);
    if (!mine) continue;
    const own = {
      entry: mine,
      input: await folder.readSchema(mine.inputSchema),
      output: await folder.readSchema(mine.outputSchema),
    };
    if (same(own, base)) {
      replaced.set(mine, undefined);
      changes.removed.push(String(mine.name));
      for (const schema of [mine.inputSchema, mine.outputSchema]) {
        const path = schemaPath(schema);
        if (path !== undefined) files.set(path, undefined);
      }
    } else {
      gone[key] = base;
      changes.conflicts.push(
        `${String(mine.name)}: its operation ${key} is no longer imported; your edited tool is kept`,
      );
    }
  }

  // The files of a renamed tool have other names.
  for (const mine of replaced.keys()) {
    for (const schema of [mine.inputSchema, mine.outputSchema]) {
      const path = schemaPath(schema);
      if (path !== undefined && !files.has(path)) files.set(path, undefined);
    }
  }

  checkNames(
    added,
    entries.filter((entry) => !replaced.has(entry)),
  );
  const tools = [
    ...entries.flatMap((entry) => (replaced.has(entry) ? (replaced.get(entry) ?? []) : [entry])),
    ...added,
  ];
  files.set(
    manifestFile,
    `${JSON.stringify({ ...manifestHead(folder.manifest, imported.documents, schemaReference), tools }, null, 2)}\n`,
  );
  for (const { name, document } of imported.documents)
    files.set(documentFile(name), `${JSON.stringify(document)}\n`);
  const made = { ...imported.record, tools: { ...gone, ...Object.fromEntries(imported.tools) } };
  files.set(
    lockFile,
    lockText({ lockVersion: 1, imports: { ...folder.lock?.imports, [imported.name]: made } }),
  );
  return { files, changes };

  function putSchemas(entry: Entry, input: unknown, output: unknown): void {
    for (const [reference, schema] of [
      [entry.inputSchema, input],
      [entry.outputSchema, output],
    ]) {
      const path = schemaPath(reference);
      if (path !== undefined && schema !== undefined) files.set(path, `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
}

function entriesOf(manifest: Entry | undefined): Entry[] {
  return Array.isArray(manifest?.tools) ? manifest.tools.filter(isObject) : [];
}

/** Finds an entry by its name, or by its operation if it was renamed by hand. Each entry is found once. */
function createEntryFinder(entries: readonly Entry[]): (made: MadeTool) => Entry | undefined {
  const byName = grouped(entries, ({ name }) => name);
  const byOperation = grouped(entries, ({ handler }) => operationOf(handler));
  const claimed = new Set<Entry>();
  return ({ entry: { name, handler } }) => {
    const free = (entry: Entry) => !claimed.has(entry);
    const found = byName.get(name)?.find(free) ?? byOperation.get(operationOf(handler))?.find(free);
    if (found) claimed.add(found);
    return found;
  };
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => unknown): Map<unknown, Entry[]> {
  const groups = new Map<unknown, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function operationOf(handler: unknown): unknown {
  const steps = isObject(handler) && Array.isArray(handler.steps) ? handler.steps : [];
  return isObject(steps[0]) ? steps[0].operationId : Symbol("none");
}

/** The file of a schema in the folder; undefined for a schema in the entry itself. */
function schemaPath(reference: unknown): string | undefined {
  const path = isObject(reference) && typeof reference.$ref === "string" ? reference.$ref : "";
  return /^\.\.\/schemas\/tools\/[A-Za-z0-9_.-]+\.json$/.test(path) ? path.slice(3) : undefined;
}

function checkNames(added: readonly Entry[], others: readonly Entry[]): void {
  const taken = new Set(others.map(({ name }) => name));
  const twice = added.map(({ name }) => String(name)).filter((name) => taken.has(name));
  if (twice.length === 0) return;
  const named = `${twice.slice(0, 5).join(", ")}${twice.length > 5 ? ` and ${twice.length - 5} more` : ""}`;
  throw new ToolError("invalid_arguments", `The folder already has tools with these names: ${named}.`, {
    hint: "Give the new ones other names with --prefix.",
  });
}

/** From the root folder. */
export function documentFile(source: string): string {
  return `schemas/${source}.openapi.json`;
}

function manifestHead(
  manifest: Entry | undefined,
  documents: readonly SourceDocument[],
  schemaReference: string | undefined,
): Entry {
  const sources = Array.isArray(manifest?.sourceDescriptions)
    ? manifest.sourceDescriptions.filter(isObject)
    : [];
  const missing = documents.filter(({ name }) => !sources.some((source) => source.name === name));
  const added = missing.map(({ name, settings }) => ({
    name,
    url: `../${documentFile(name)}`,
    type: "openapi",
    settings,
  }));
  return {
    ...(schemaReference !== undefined && { $schema: schemaReference }),
    ...manifest,
    manifestVersion: 1,
    sourceDescriptions: [...sources, ...added],
  };
}

/** A line for each tool, so that a diff shows which one changed. */
function lockText({ lockVersion, imports }: Lock): string {
  const parts = Object.entries(imports).map(([name, { tools, ...record }]) => {
    const lines = Object.entries(tools).map(
      ([key, tool]) => `        ${JSON.stringify(key)}: ${JSON.stringify(tool)}`,
    );
    const members = Object.entries(record).map(
      ([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
    );
    return `    ${JSON.stringify(name)}: {\n${members.join("")}      "tools": {\n${lines.join(",\n")}\n      }\n    }`;
  });
  return `{\n  "lockVersion": ${lockVersion},\n  "imports": {\n${parts.join(",\n")}\n  }\n}\n`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
