import { createHash } from "node:crypto";
import { isObject, parseJson } from "../json/value.ts";
import { type PublishedTool, publishedTool } from "./compare-tools.ts";
import type { OperationContract } from "./operation-contract.ts";
import type { OperationUse } from "./operation-use.ts";
import { joinSchemas, shareSchemas } from "./shared-schemas.ts";
import type { Side } from "./side.ts";

/** What tools were made of: the operations that each uses as they were, and what each was to its callers. */
export interface ToolLock {
  readonly sources: Readonly<Record<string, LockedSource>>;
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly tools: Readonly<Record<string, LockedTool>>;
}

export interface LockedSource {
  readonly document: string;
  readonly title: string;
  readonly version: string;
  /** Ids of every operation that the API has, by `GET /path`, also of those that no tool uses. */
  readonly operations: Readonly<Record<string, string>>;
}

export interface LockedTool {
  readonly published: PublishedTool;
  readonly uses: readonly OperationUse[];
}

/** Beside the manifest. */
export const toolLockFile = "tools.lock.json";
const lockVersion = 1;

export function lockOf({ sources, tools }: Side): ToolLock {
  const operations: Record<string, OperationContract> = {};
  const locked: Record<string, LockedTool> = {};
  for (const { plan, uses } of tools) {
    locked[plan.name] = { published: publishedTool(plan), uses };
    for (const { operation } of uses) {
      if (Object.hasOwn(operations, operation)) continue;
      const contract = sources
        .map((source) => source.contract(operation))
        .find((found) => found !== undefined);
      if (contract) operations[operation] = contract;
    }
  }
  return {
    sources: Object.fromEntries(
      sources.map(({ name, document, title, version, operations: listed }) => [
        name,
        { document, title, version, operations: listed },
      ]),
    ),
    operations: Object.fromEntries(Object.entries(operations).sort(([a], [b]) => (a < b ? -1 : 1))),
    tools: locked,
  };
}

/**
 * A line a tool and an operation, each with its digest, so that a difference shows which changed. Schemas that are long
 * stand once, under their digest.
 */
export function lockText({ sources, operations, tools }: ToolLock): string {
  const schemas = new Map<string, string>();
  const parts = {
    sources: lines(Object.entries(sources).map(([name, source]) => [name, JSON.stringify(source)])),
    operations: lines(withDigests(operations, schemas)),
    tools: lines(withDigests(tools, schemas)),
    schemas: "",
  };
  parts.schemas = lines([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  const members = Object.entries(parts).map(([name, text]) => `  "${name}": ${text}`);
  return `{\n  "lockVersion": ${lockVersion},\n${members.join(",\n")}\n}\n`;
}

/** Undefined for what is no lock of this version. */
export function readLock(text: string): ToolLock | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value.lockVersion !== lockVersion) return undefined;
  const { sources, operations, tools, schemas } = value;
  if (!isObject(sources) || !isObject(operations) || !isObject(tools) || !isObject(schemas)) return undefined;
  // Written by this program; what matters of its form was looked at.
  return {
    sources: sources as ToolLock["sources"],
    operations: withoutDigests(joinSchemas(operations, schemas)) as ToolLock["operations"],
    tools: withoutDigests(joinSchemas(tools, schemas)) as ToolLock["tools"],
  };
}

function withoutDigests(entries: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(entries)).map(([name, entry]) => {
      const { sha256: _digest, ...rest } = Object(entry);
      return [name, rest];
    }),
  );
}

function withDigests(
  entries: Readonly<Record<string, object>>,
  schemas: Map<string, string>,
): [string, string][] {
  return Object.entries(entries).map(([name, entry]) => {
    const text = shareSchemas(entry, schemas);
    return [name, `{"sha256":"${createHash("sha256").update(text).digest("hex")}",${text.slice(1)}`];
  });
}

function lines(entries: readonly (readonly [string, string])[]): string {
  const rows = entries.map(([name, text]) => `    ${JSON.stringify(name)}: ${text}`);
  return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}\n  }`;
}
