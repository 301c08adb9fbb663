import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { packageRoot } from "../../files/package-root.ts";
import type { ManifestEdit } from "../../import/edit-manifest.ts";
import { manifestFile, writeFolder } from "../../import/folder.ts";
import { formatDiagnostics, hasErrors } from "../../manifest/diagnostics.ts";
import { loadManifest } from "../../manifest/load.ts";
import { planTools } from "../../manifest/plan.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import { print, printJson } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/** The root folder of the manifest that `tool add` or `tool remove` edits. Fails with invalid_arguments. */
export function editedFolder(manifests: readonly string[]): string {
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
      `${given} is no manifest: it is called ${manifestFile} in its folder.`,
    );
  return root;
}

/** Writes the edit, unless the server would reject the folder after it. Returns the exit code. */
export async function writeEdit(
  root: string,
  { name, manifest, schemas }: ManifestEdit,
  done: "added" | "removed",
  json: boolean,
): Promise<number> {
  const files = new Map([...schemas, [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`] as const]);
  for (const [path, text] of schemas)
    if (text !== undefined && existsSync(join(root, path)))
      throw new ToolError("invalid_arguments", `${path} is there already, for another tool.`, {
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
