import { type Change, type Level, levels, worst } from "./change.ts";
import { compareOperations, type OperationChange } from "./compare-operations.ts";
import { compareTools, type PublishedChange } from "./compare-tools.ts";
import type { OperationContract } from "./operation-contract.ts";
import type { OperationUse } from "./operation-use.ts";
import { codeText } from "./schema-change.ts";
import { looseAddress, type SideSource } from "./side.ts";
import type { LockedSource, LockedTool, ToolLock } from "./tool-lock.ts";

/** The changes that another version of an API's document, or of a manifest, makes to each tool. */
export interface Drift {
  readonly sources: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Tools with changes. */
  readonly tools: readonly ToolDrift[];
  /** The number of tools without changes. */
  readonly unchanged: number;
  /** Changes of operations that no tool uses. */
  readonly unused: readonly UnusedOperation[];
}

export interface ToolDrift {
  readonly tool: string;
  /** The worst first. */
  readonly changes: readonly Change[];
}

interface UnusedOperation {
  readonly source: string;
  readonly kind: "new" | "gone" | "renamed";
  /** A sentence without the full stop. */
  readonly sentence: string;
}

/** The state to compare a lock with. */
export interface After {
  readonly sources: readonly Pick<
    SideSource,
    "name" | "document" | "title" | "version" | "operations" | "contract"
  >[];
  /** A `declared` tool that is not among them can't be planned; its published form is not compared. */
  readonly tools: Readonly<Record<string, LockedTool>>;
  readonly declared: ReadonlySet<string>;
  /** What another operationId means: breaking where a manifest names it, cosmetic where import follows it, otherwise nothing. */
  readonly ids: "named" | "followed" | "ignored";
}

/** Pure. A lock and the side that it was made from have no drift. */
export function compareWithLock(before: ToolLock, after: After): Drift {
  const left = new Map(Object.entries(after.tools).filter(([name]) => !Object.hasOwn(before.tools, name)));
  const compared = inOrder(before.tools, after.declared).map(([tool, locked]): ToolDrift => {
    const changes = compareTool(tool, locked);
    return { tool, changes: levels.flatMap((level) => changes.filter((change) => change.level === level)) };
  });
  const added = [...left].map(([tool, { uses }]): ToolDrift => ({ tool, changes: [newTool(uses)] }));
  const tools = [...compared, ...added].filter(({ changes }) => changes.length > 0);
  return {
    sources: after.sources.map((source) => ({
      name: source.name,
      from: versionText(before.sources[source.name]),
      to: versionText(source),
    })),
    tools,
    unchanged: compared.length + added.length - tools.length,
    unused: after.sources.flatMap((source) => compareUnused(source, before, after)),
  };

  function compareTool(name: string, locked: LockedTool): Change[] {
    const next = after.tools[name];
    if (next) return [...changesOf(locked, next)];
    if (after.declared.has(name)) return [...changesOf(locked, locked)];
    const [renamed, other] = [...left].find(([, { uses }]) => sameOperation(locked.uses, uses)) ?? [];
    if (renamed === undefined || !other) return [goneTool(locked.uses)];
    left.delete(renamed);
    return [tool("breaking", `is called ${codeText(renamed)} now`), ...changesOf(locked, other)];
  }

  function goneTool(uses: readonly OperationUse[]): Change {
    const gone = uses.filter(({ operation }) => !find(operation));
    const why = gone.map(({ operation }) => operationText(operation)).join(", ");
    return tool("breaking", why === "" ? "is gone" : `is gone: the API has no ${why} any more`);
  }

  function changesOf(locked: LockedTool, next: LockedTool): Change[] {
    const published = compareTools(locked.published, next.published);
    const reported = new Set(published.flatMap(({ arguments: places = [] }) => places.map(placeKey)));
    const behind = locked.uses.flatMap((use) => {
      const used = next.uses.find(({ operation }) => operation === use.operation);
      return compareUse(use, used, reported);
    });
    const sentences = new Set<string>();
    return [...published.map(withoutPlaces), ...behind].filter(({ sentence }) => {
      if (sentences.has(sentence)) return false;
      sentences.add(sentence);
      return true;
    });
  }

  function compareUse(
    use: OperationUse,
    next: OperationUse | undefined,
    reported: ReadonlySet<string>,
  ): Change[] {
    const was = before.operations[use.operation];
    if (!was) return [];
    const is = find(use.operation);
    const name = operationText(use.operation);
    if (!is)
      return [
        { level: "breaking", part: "operation", sentence: `${name} (${codeText(was.operationId)}) is gone` },
      ];
    const changes = compareOperations(was, is, use, next);
    const own = changes.filter(({ argument }) => !argument || !reported.has(placeKey(argument)));
    return [...renamedId(was, is), ...own].map(({ level, part, words }) => ({
      level,
      part,
      sentence: `${name}: ${words}`,
    }));
  }

  function renamedId(was: OperationContract, is: OperationContract): OperationChange[] {
    if (after.ids === "ignored" || was.operationId === is.operationId) return [];
    const level = after.ids === "named" ? "breaking" : "cosmetic";
    const words = `its operationId is ${codeText(is.operationId)} now (was ${codeText(was.operationId)})`;
    return [{ level, part: "operation", words }];
  }

  function find(key: string): OperationContract | undefined {
    const id = before.operations[key]?.operationId;
    return after.sources.map((source) => source.contract(key, id)).find((found) => found !== undefined);
  }
}

/** In the manifest's order; tools that it no longer has come last. */
function inOrder(tools: ToolLock["tools"], declared: ReadonlySet<string>): [string, LockedTool][] {
  const places = new Map([...declared].map((name, place) => [name, place]));
  const placeOf = (name: string) => places.get(name) ?? places.size;
  return Object.entries(tools).sort(([a], [b]) => placeOf(a) - placeOf(b));
}

/** The levels that occur in a drift. */
export function levelsOf({ tools }: Pick<Drift, "tools">): Level[] {
  const found = new Set(tools.flatMap(({ changes }) => changes.map(({ level }) => level)));
  return levels.filter((level) => found.has(level));
}

/** Whether a drift fails a policy: `additive` fails on additive and breaking changes. */
export function fails(drift: Pick<Drift, "tools">, failOn: Level | "none"): boolean {
  const level = worst(levelsOf(drift));
  return failOn !== "none" && level !== undefined && levels.indexOf(level) <= levels.indexOf(failOn);
}

function tool(level: Level, sentence: string): Change {
  return { level, part: "tool", sentence };
}

function newTool(uses: readonly OperationUse[]): Change {
  const operations = uses.map(({ operation }) => operationText(operation)).join(", ");
  return tool("additive", operations === "" ? "is new" : `is new: ${operations}`);
}

function withoutPlaces({ level, part, sentence }: PublishedChange): Change {
  return { level, part, sentence };
}

function placeKey({ at, what }: { readonly at: readonly string[]; readonly what: string }): string {
  return JSON.stringify([at, what]);
}

function sameOperation(before: readonly OperationUse[], after: readonly OperationUse[]): boolean {
  const [was, is] = [before[0], after[0]];
  return before.length === 1 && after.length === 1 && was?.operation === is?.operation;
}

/** `shop GET /books` without the source. */
function bareKey(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

function operationText(key: string): string {
  return codeText(bareKey(key), 300);
}

function versionText(source: Pick<LockedSource, "title" | "version"> | undefined): string {
  return source ? codeText(`${source.title} ${source.version}`.trim()) : "nothing";
}

function compareUnused(source: After["sources"][number], before: ToolLock, after: After): UnusedOperation[] {
  const old = before.sources[source.name]?.operations ?? {};
  const used = new Set(
    [...Object.values(before.tools), ...Object.values(after.tools)].flatMap(({ uses }) =>
      uses.map(({ operation }) => loose(bareKey(operation))),
    ),
  );
  const rest = (list: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries(list)
        .map(([key, id]) => [loose(key), { key, id }] as const)
        .filter(([key]) => !used.has(key)),
    );
  const [was, is] = [rest(old), rest(source.operations)];
  const found: UnusedOperation[] = [];
  for (const [key, operation] of was) {
    const other = is.get(key);
    if (!other) found.push({ source: source.name, kind: "gone", sentence: `${listed(operation)} is gone` });
    else if (other.id !== operation.id && after.ids !== "ignored")
      found.push({
        source: source.name,
        kind: "renamed",
        sentence: `${listed(operation)} is called ${codeText(other.id)} now`,
      });
  }
  for (const [key, operation] of is)
    if (!was.has(key))
      found.push({ source: source.name, kind: "new", sentence: `${listed(operation)} is new` });
  return found;
}

function listed({ key, id }: { readonly key: string; readonly id: string }): string {
  return id === key ? codeText(key, 300) : `${codeText(key, 300)} (${codeText(id)})`;
}

function loose(key: string): string {
  const [method = "", path = ""] = key.split(/ (.*)/s);
  return looseAddress({ method, path });
}
