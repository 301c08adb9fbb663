import { ToolError } from "../errors/tool-error.ts";
import { isObject } from "../json/value.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { type ListedOperation, listOperations } from "../openapi/plan-operations.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Folder } from "./folder.ts";
import { type MadeTool, makeTool } from "./make-tool.ts";
import { keyOf, nameable, toolNames, toolsetOf } from "./names.ts";

/** Values for a new tool that replace those of import. */
export interface ToolWords {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly toolset?: string | undefined;
}

export interface ManifestEdit {
  readonly name: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Its schemas and examples by path from the root folder; undefined for files to remove. */
  readonly schemas: ReadonlyMap<string, string | undefined>;
}

/**
 * Adds the tool that import would make of an operation, which is given by its id or as `GET /path`. Fails with
 * invalid_arguments where there is no such operation, it can't be a tool, or the name is taken.
 */
export function withTool(
  { manifest = {}, lock }: Pick<Folder, "manifest" | "lock">,
  { name: source, document }: { readonly name: string; readonly document: LoadedDocument },
  wanted: string,
  words: ToolWords,
): ManifestEdit {
  const { operations } = listOperations(document);
  const operation = operations.find((one) => isOperation(one, wanted));
  if (!operation) throw unknownOperation(wanted, source, operations, lock !== undefined);
  // Prefer the tool that import made: the folder's own document has no summaries and responses.
  const imported = lock?.imports[source]?.tools[keyOf(operation)];
  const made = imported ?? newTool(operation, source);
  const name = words.name ?? made.entry.name;
  const tools = toolsOf(manifest);
  if (tools.some((tool) => tool.name === name))
    throw new ToolError("invalid_arguments", `There is already a tool "${name}".`, {
      hint: "Give another name with --name.",
    });
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    throw new ToolError(
      "invalid_arguments",
      `"${name}" is not a tool name: use letters, digits, "_" and "-", at most 64.`,
    );
  const given = Object.entries(words).filter(([, word]) => word !== undefined);
  const entry = {
    ...made.entry,
    ...Object.fromEntries(given),
    name,
    inputSchema: { $ref: `../${schemaFile(name, "input")}` },
    outputSchema: { $ref: `../${schemaFile(name, "output")}` },
  };
  return {
    name,
    manifest: { ...manifest, tools: [...tools, entry] },
    schemas: new Map([
      [schemaFile(name, "input"), written(made.input)],
      [schemaFile(name, "output"), written(made.output)],
    ]),
  };
}

/** Whether a document has an operation of this id, or this method and path. */
export function hasOperation(document: LoadedDocument, wanted: string): boolean {
  return listOperations(document).operations.some((operation) => isOperation(operation, wanted));
}

function isOperation(operation: ListedOperation, wanted: string): boolean {
  return operation.operationId === wanted || keyOf(operation) === wanted;
}

/** Removes a tool, the schemas that only it uses, and its examples. Fails with invalid_arguments where there is no such tool. */
export function withoutTool(manifest: Readonly<Record<string, unknown>>, name: string): ManifestEdit {
  const tools = toolsOf(manifest);
  const removed = tools.find((tool) => tool.name === name);
  if (!removed) {
    const names = tools.map((tool) => String(tool.name));
    throw new ToolError("invalid_arguments", `The manifest has no tool "${name}".${didYouMean(name, names)}`);
  }
  const left = tools.filter((tool) => tool !== removed);
  const used = JSON.stringify(left);
  const named = JSON.stringify(removed).matchAll(/"\.\.\/(schemas\/tools\/[A-Za-z0-9_.-]+\.json)/g);
  const own = [...named].map(([, file = ""]) => file).filter((file) => !used.includes(`../${file}`));
  const files = new Set([...own, `tests/${name}.json`]);
  return {
    name,
    manifest: { ...manifest, tools: left },
    schemas: new Map([...files].map((file) => [file, undefined])),
  };
}

function newTool(operation: ListedOperation, source: string): MadeTool {
  const { plan, findings } = operation.plan();
  const name = toolNames([nameable(operation)], { prefix: "", serverName: source }).get(keyOf(operation));
  if (plan && name !== undefined) return makeTool(name, toolsetOf(operation), source, plan);
  throw new ToolError(
    "invalid_arguments",
    `${keyOf(operation)} can't be a tool: ${findings.map(({ message }) => message).join(" ")}`,
  );
}

function unknownOperation(
  wanted: string,
  source: string,
  operations: readonly ListedOperation[],
  imported: boolean,
): ToolError {
  const names = operations.flatMap((one) => [one.operationId, keyOf(one)]);
  return new ToolError(
    "invalid_arguments",
    `The document of "${source}" has no operation "${wanted}".${didYouMean(wanted, names)}`,
    imported
      ? {
          hint: "The folder's document has only the chosen operations; import again with an --include that also chooses this one.",
        }
      : {},
  );
}

function toolsOf({ tools }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  return Array.isArray(tools) ? tools.filter(isObject) : [];
}

function schemaFile(name: string, side: "input" | "output"): string {
  return `schemas/tools/${name}.${side}.json`;
}

function written(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
