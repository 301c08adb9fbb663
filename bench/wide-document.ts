import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDocument } from "../src/openapi/load-document.ts";
import { median } from "./statistics.ts";

const keys = Array.from({ length: 30_000 }, (_, index) => `  x-${index}: 1`);
const rounds = 5;
const start = 'openapi: 3.0.3\ninfo: { title: Wide, version: "1" }\npaths: {}\n';

/** A YAML map of 30,000 keys beside 300 maps of 100: a comparison of each key with all others would take several times as long. */
export async function benchWideDocument(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-wide-"));
  try {
    const write = (name: string, lines: readonly string[]) => {
      writeFileSync(join(folder, name), `${start}${lines.join("\n")}\n`);
      return join(folder, name);
    };
    const wide = write("wide.yaml", ["x-all:", ...keys]);
    const parts = write(
      "parts.yaml",
      keys.map((key, index) => (index % 100 === 0 ? `x-part-${index}:\n${key}` : key)),
    );
    const times: { wide: number[]; parts: number[] } = { wide: [], parts: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.parts.push(await cpuSeconds(parts));
      times.wide.push(await cpuSeconds(wide));
    }
    console.log("A YAML document of 30,000 keys, s of CPU");
    console.table({
      "300 maps": { p50: median(times.parts).toFixed(2) },
      "one map": { p50: median(times.wide).toFixed(2) },
      "one map / 300 maps": { p50: (median(times.wide) / median(times.parts)).toFixed(2) },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cpuSeconds(path: string): Promise<number> {
  const before = process.cpuUsage();
  await loadDocument(path, { allowedHosts: [] });
  return process.cpuUsage(before).user / 1e6;
}
