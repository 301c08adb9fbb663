import { median } from "../statistics.ts";
import type { Measured } from "./measured-server.ts";

interface Column {
  readonly name: string;
  readonly ratioName: string;
  readonly digits: number;
  of(measured: Measured): number;
}

const columns: readonly Column[] = [
  { name: "start to list, ms", ratioName: "start to list", digits: 0, of: ({ startMs }) => startMs },
  { name: "p50, ms", ratioName: "p50", digits: 2, of: ({ p50Ms }) => p50Ms },
  { name: "CPU a call, ms", ratioName: "CPU a call", digits: 3, of: ({ cpuMs }) => cpuMs.inTurn },
  { name: "many: calls/s", ratioName: "many: calls/s", digits: 0, of: ({ perSecond }) => perSecond },
  { name: "many: CPU a call, ms", ratioName: "many: CPU a call", digits: 3, of: ({ cpuMs }) => cpuMs.atOnce },
];

/** The median of each figure over the runs of each server, and the same divided by the baseline's. */
export function printTables(
  title: string,
  runs: ReadonlyMap<string, readonly Measured[]>,
  baseline: string,
): void {
  const rows = new Map([...runs].map(([name, measured]) => [name, middles(measured)]));
  const base = rows.get(baseline) ?? [];
  console.log(title);
  console.table(table(rows, (value, { name, digits }) => [name, written(value, digits)]));
  console.log(`The same / ${baseline}`);
  console.table(
    table(rows, (value, { ratioName }, index) => [
      ratioName,
      written(value / (base[index] ?? Number.NaN), 2),
    ]),
  );
}

const middles = (measured: readonly Measured[]) => columns.map(({ of }) => median(measured.map(of)));

function table(
  rows: ReadonlyMap<string, readonly number[]>,
  cell: (value: number, column: Column, index: number) => [name: string, text: string],
): Record<string, Record<string, string>> {
  const cells = (values: readonly number[]) =>
    Object.fromEntries(columns.map((column, index) => cell(values[index] ?? Number.NaN, column, index)));
  return Object.fromEntries([...rows].map(([name, values]) => [name, cells(values)]));
}

const written = (value: number, digits: number) =>
  Number.isNaN(value) ? "not measured" : value.toFixed(digits);
