import { isObject, parseJson } from "../json/value.ts";
import { type PublishedTool, publishedTool } from "./compare-tools.ts";
import type { OperationContract } from "./operation-contract.ts";
import type { OperationUse } from "./operation-use.ts";
import type { Side } from "./side.ts";

/** The state that tools were made from: what each publishes, and the operations that it uses. */
export interface ToolLock {
  readonly sources: Readonly<Record<string, LockedSource>>;
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly tools: Readonly<Record<string, LockedTool>>;
}

export interface LockedSource {
  readonly document: string;
  readonly title: string;
  readonly version: string;
  /** Ids of every operation of the API by `GET /path`, including those that no tool uses. */
  readonly operations: Readonly<Record<string, string>>;
}

export interface LockedTool {
  readonly published: PublishedTool;
  readonly uses: readonly OperationUse[];
}

/** Beside the manifest: the version of the lock and the sources. There is a lock where this file is. */
export const sourcesFile = "sources.lock.json";
/** Beside the manifest: a file for each tool, so that each change of a contract is a readable difference in one file. */
export const toolsFolder = "tools.lock";
const lockVersion = 2;

export function lockOf({ sources, tools }: Side): ToolLock {
  const operations: Record<string, OperationContract> = {};
  for (const { operation } of tools.flatMap(({ uses }) => uses)) {
    if (Object.hasOwn(operations, operation)) continue;
    const contract = sources.map((source) => source.contract(operation)).find((found) => found !== undefined);
    if (contract) operations[operation] = contract;
  }
  return {
    sources: Object.fromEntries(
      sources.map(({ name, document, title, version, operations: listed }) => [
        name,
        { document, title, version, operations: listed },
      ]),
    ),
    operations,
    tools: Object.fromEntries(
      tools.map(({ plan, uses }) => [plan.name, { published: publishedTool(plan), uses }]),
    ),
  };
}

/** The lock's files by their path from the manifest's folder, with one member a line. */
export function lockTexts({ sources, operations, tools }: ToolLock): Map<string, string> {
  const files = Object.entries(tools).map(([name, { published, uses }]): [string, string] => {
    const { title, description, annotations, inputSchema, outputSchema } = published;
    const used = uses.flatMap(({ operation }) => {
      const contract = operations[operation];
      return contract ? [[operation, contract] as const] : [];
    });
    const tool = {
      name,
      title,
      description,
      annotations,
      inputSchema,
      outputSchema,
      uses,
      operations: Object.fromEntries(used),
    };
    return [`${toolsFolder}/${name}.json`, jsonText(tool)];
  });
  return new Map([...files, [sourcesFile, jsonText({ lockVersion, sources })]]);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Reads the files of a manifest's folder. Undefined where they hold no lock of this version. */
export function readLock(files: ReadonlyMap<string, string>): ToolLock | undefined {
  const head = parseJson(files.get(sourcesFile) ?? "");
  if (!isObject(head) || head.lockVersion !== lockVersion || !isObject(head.sources)) return undefined;
  const tools = [...files]
    .filter(([path]) => path.startsWith(`${toolsFolder}/`))
    .map(([, text]) => parseJson(text));
  if (!tools.every(isToolFile)) return undefined;
  return {
    // Written by this program; the members that decide about its form were checked.
    sources: head.sources as ToolLock["sources"],
    operations: Object.assign({}, ...tools.map(({ operations }) => operations)),
    tools: Object.fromEntries(
      tools.map(({ name, uses, operations: _operations, ...published }) => [name, { published, uses }]),
    ),
  };
}

type ToolFile = PublishedTool & {
  readonly name: string;
  readonly uses: readonly OperationUse[];
  readonly operations: Readonly<Record<string, OperationContract>>;
};

function isToolFile(value: unknown): value is ToolFile {
  return (
    isObject(value) &&
    typeof value.name === "string" &&
    isObject(value.inputSchema) &&
    isObject(value.outputSchema) &&
    Array.isArray(value.uses) &&
    isObject(value.operations)
  );
}
