import { checkDocument, type Fidelity } from "./check-document.ts";
import type { DocumentSet } from "./documents.ts";

export interface Row {
  readonly name: string;
  readonly operations: number;
  readonly usable: number;
  readonly degraded: number;
  readonly leftOut: number;
  readonly faithful: number;
  readonly listBytes: number;
  readonly tokens: number | undefined;
  readonly importMs: number;
  readonly loadMs: number;
  readonly failures: readonly string[];
}

/** All documents of a set, as one row. */
export async function checkSet({ name, files }: DocumentSet, count?: (text: string) => number): Promise<Row> {
  const checked: Fidelity[] = [];
  for (const file of files) checked.push(await checkDocument(file));
  const sum = (value: (one: Fidelity) => number) => checked.reduce((total, one) => total + value(one), 0);
  return {
    name: files.length === 1 ? name : `${name} (${files.length} documents)`,
    operations: sum((one) => one.operations),
    usable: sum((one) => one.usable),
    degraded: sum((one) => one.degraded),
    leftOut: sum((one) => one.leftOut),
    faithful: sum((one) => one.faithful),
    listBytes: sum((one) => Buffer.byteLength(one.list)),
    tokens: count && sum((one) => count(one.list)),
    importMs: sum((one) => one.importMs),
    loadMs: sum((one) => one.loadMs),
    failures: checked.flatMap(({ failures }) => failures),
  };
}

/** The part of a row that is the same on every machine. */
export function countsOf({ name, operations, usable, degraded, leftOut, faithful }: Row): string {
  return `| ${[name, operations, usable, degraded, leftOut, faithful].join(" | ")} |`;
}

export const head = [
  "| Document | Operations | Usable | Degraded | Left out | Faithful | List, kB | List, tokens | Import, s | Load, s |",
  "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
];

export function lineOf(row: Row): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const rest = [
    Math.ceil(row.listBytes / 1000),
    row.tokens ?? "",
    seconds(row.importMs),
    seconds(row.loadMs),
  ];
  return `${countsOf(row)} ${rest.join(" | ")} |`;
}
