import { join } from "node:path";
import { manifestFile } from "../import/folder.ts";
import { isObject } from "../json/value.ts";
import { lintManifests } from "../lint/lint.ts";
import { loadCounter } from "../lint/tokens.ts";
import { loadManifest } from "../manifest/load.ts";

export interface ManifestWithExceptions {
  readonly manifest: string;
  /** The number of tools with exceptions. */
  readonly excepted: number;
}

/**
 * The manifest of a new project, with an exception for each error of `lint`: its cause is in the document, and the project's
 * tests are to pass until somebody corrects it.
 */
export async function withLintExceptions(
  root: string,
  serverName: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<ManifestWithExceptions> {
  const loaded = loadManifest(join(root, manifestFile), files);
  const [linted] = lintManifests([loaded], { serverName: () => serverName, count: await loadCounter() });
  const except: Record<string, string[]> = {};
  for (const { severity, tool, code } of linted?.findings ?? [])
    if (severity === "error" && tool !== undefined)
      except[tool] = [...new Set([...(except[tool] ?? []), code])];
  const manifest: unknown = JSON.parse(files.get(manifestFile) ?? "{}");
  const excepted = Object.keys(except).length;
  const lint = excepted > 0 ? { lint: { except } } : {};
  const { tools, ...head } = isObject(manifest) ? manifest : {};
  return { manifest: `${JSON.stringify({ ...head, ...lint, tools }, null, 2)}\n`, excepted };
}
