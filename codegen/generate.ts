import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isObject } from "../src/json/value.ts";
import { type Diagnostic, hasErrors } from "../src/manifest/diagnostics.ts";
import { loadManifest } from "../src/manifest/load.ts";
import { planTools } from "../src/manifest/plan.ts";
import { emit } from "./emit.ts";
import { compareFiles, writeFiles } from "./files.ts";

export interface GenerateOptions {
  /** The folder with manifest/, schemas/ and src/; generated/ and docs/tools.md are written into it. */
  readonly root: string;
  /** Compare instead of writing. */
  readonly check: boolean;
  /** Replacements for files that the manifest refers to, written together with the generated files or not at all. */
  readonly replaced?: ReadonlyMap<string, string>;
}

export interface Generated {
  readonly ok: boolean;
  readonly diagnostics: Diagnostic[];
  /** A sentence for each file that was written or, with `check`, that differs. */
  readonly changed: string[];
}

/** load → check → plan → emit → compare or write. Nothing is written when a document has an error. */
export async function generate({ root, check, replaced = new Map() }: GenerateOptions): Promise<Generated> {
  const { documents, diagnostics } = loadManifest(join(root, "manifest/tools_manifest.json"), replaced);
  const planned = planTools(documents, {
    analyses: await exportedNames(root, "analyses"),
    reviews: await exportedNames(root, "reviews"),
  });
  diagnostics.push(...planned.diagnostics);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics, changed: [] };

  const files = new Map([
    ...replaced,
    ...(await emit({ root, documents, tools: planned.tools, instructions: planned.instructions })),
  ]);
  const changed = check ? await compareFiles(root, files) : await writeFiles(root, files);
  return { ok: !check || changed.length === 0, diagnostics, changed };
}

/** The names of built-in analyses or reviews: those that the module exports. */
async function exportedNames(root: string, list: "analyses" | "reviews"): Promise<string[] | undefined> {
  const file = join(root, `src/handlers/${list}/index.ts`);
  // The module uses generated types, so that it can be absent before the first run.
  if (!existsSync(file)) return undefined;
  const module: unknown = await import(pathToFileURL(file).href);
  const entries = isObject(module) ? module[list] : undefined;
  return isObject(entries) ? Object.keys(entries) : [];
}
