import { ToolError } from "../../errors/tool-error.ts";
import type { FileMark } from "../../files/file-mark.ts";
import type { Handler } from "../../handlers/handler.ts";
import { plannedTool } from "../../handlers/planned-tool.ts";
import type { Diagnostic } from "../../manifest/diagnostics.ts";
import type { Instructions } from "../../manifest/tool-plan.ts";
import type { Tool } from "../../runtime/tool.ts";
import type { Log } from "../config/log.ts";
import { type ManifestPlans, manifestPlans } from "./manifest-plans.ts";
import type { Scrutiny } from "./plan-cache.ts";

/** What manifests read at run time are added to. */
export interface Adding {
  readonly manifests: readonly string[];
  /** Names that are taken. */
  readonly known: readonly string[];
  readonly cacheDir: string;
  readonly log: Log;
}

/** The tools of all manifests, or what is wrong with one of them. */
export interface AddedTools {
  readonly tools: readonly Tool<Handler>[];
  readonly instructions: readonly Instructions[];
  readonly problem?: { readonly manifest: string; readonly diagnostics: readonly Diagnostic[] };
  /** Of every file that was read, or should have been. */
  marks(): readonly FileMark[];
}

export async function addTools(
  { manifests, known, ...options }: Adding,
  scrutiny: Scrutiny = "all",
): Promise<AddedTools> {
  const names = new Set(known);
  const added: Tool<Handler>[] = [];
  const instructions: Instructions[] = [];
  const marks: ManifestPlans["marks"][] = [];
  let problem: AddedTools["problem"];
  for (const manifest of manifests) {
    const plans = await manifestPlans(manifest, { ...options, scrutiny });
    marks.push(plans.marks);
    const tools = plans.tools ?? [];
    const diagnostics = plans.tools ? taken(plans.tools, names, manifest) : errorsOf(plans);
    if (diagnostics.length > 0) problem ??= { manifest, diagnostics };
    for (const { name } of tools) names.add(name);
    added.push(...tools.map(plannedTool));
    if (plans.instructions) instructions.push(plans.instructions);
  }
  return {
    tools: problem ? [] : added,
    instructions,
    marks: () => marks.flatMap((read) => read()),
    ...(problem && { problem }),
  };
}

/** The same. Fails with configuration_invalid, with every problem and its place. */
export async function addedTools(adding: Adding, scrutiny?: Scrutiny): Promise<AddedTools> {
  const added = await addTools(adding, scrutiny);
  if (!added.problem) return added;
  const { formatDiagnostics } = await import("../../manifest/diagnostics.ts");
  const { manifest, diagnostics } = added.problem;
  const problems = formatDiagnostics(diagnostics);
  throw new ToolError("configuration_invalid", `The manifest ${manifest} can't be used:\n${problems}`);
}

function errorsOf({ problems }: ManifestPlans): Diagnostic[] {
  return problems.filter(({ severity }) => severity === "error");
}

function taken(
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
