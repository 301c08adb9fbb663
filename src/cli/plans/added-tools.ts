import { ToolError } from "../../errors/tool-error.ts";
import type { FileStamp } from "../../files/file-stamp.ts";
import type { Handler } from "../../handlers/handler.ts";
import { plannedTool } from "../../handlers/planned-tool.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import type { Instructions } from "../../manifest/tool-plan.ts";
import type { Tool } from "../../runtime/tool.ts";
import type { Log } from "../config/log.ts";
import { type ManifestPlans, manifestPlans } from "./manifest-plans.ts";
import type { FileCheck } from "./plan-cache.ts";

/** Manifests whose tools are added at run time. */
export interface AddOptions {
  readonly manifests: readonly string[];
  /** Names that are in use. */
  readonly known: readonly string[];
  readonly cacheDir: string;
  readonly log: Log;
}

/** The tools of all manifests, or the problems of one of them. */
export interface AddedTools {
  readonly tools: readonly Tool<Handler>[];
  readonly instructions: readonly Instructions[];
  readonly problem?: { readonly manifest: string; readonly diagnostics: readonly Diagnostic[] };
  /** The stamps of every file that was read, or that is missing. */
  stamps(): readonly FileStamp[];
}

export async function addTools(
  { manifests, known, ...options }: AddOptions,
  fileCheck: FileCheck = "full",
): Promise<AddedTools> {
  const names = new Set(known);
  const added: Tool<Handler>[] = [];
  const instructions: Instructions[] = [];
  const stamps: ManifestPlans["stamps"][] = [];
  let problem: AddedTools["problem"];
  for (const manifest of manifests) {
    const plans = await manifestPlans(manifest, { ...options, fileCheck });
    stamps.push(plans.stamps);
    const tools = plans.tools ?? [];
    const diagnostics = plans.tools ? duplicates(plans.tools, names, manifest) : errorsOf(plans);
    if (diagnostics.length > 0) problem ??= { manifest, diagnostics };
    for (const { name } of tools) names.add(name);
    added.push(...tools.map(plannedTool));
    if (plans.instructions) instructions.push(plans.instructions);
  }
  return {
    tools: problem ? [] : added,
    instructions,
    stamps: () => stamps.flatMap((read) => read()),
    ...(problem && { problem }),
  };
}

/** As `addTools`, but fails with configuration_invalid, which lists every problem and its place. */
export async function addedTools(options: AddOptions, fileCheck?: FileCheck): Promise<AddedTools> {
  const added = await addTools(options, fileCheck);
  if (!added.problem) return added;
  const { formatDiagnostics } = await import("../../manifest/diagnostics.ts");
  const { manifest, diagnostics } = added.problem;
  const problems = formatDiagnostics(diagnostics);
  throw new ToolError("configuration_invalid", `The manifest ${manifest} can't be used:\n${problems}`);
}

function errorsOf({ problems }: ManifestPlans): Diagnostic[] {
  return problems.filter(({ severity }) => severity === "error");
}

function duplicates(
  tools: NonNullable<ManifestPlans["tools"]>,
  names: ReadonlySet<string>,
  file: string,
): Diagnostic[] {
  return tools
    .filter(({ name }) => names.has(name))
    .map(({ name }) => ({
      file,
      pointer: "",
      code: "duplicate-tool",
      message: `There is a tool "${name}" already.`,
      severity: "error",
    }));
}
