import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { allowedBy, type Directions, emitDirections } from "../codegen/emit-directions.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const directions: Directions = JSON.parse(readFileSync(join(root, "directions.json"), "utf8"));
const table = Object.keys(directions.folders);

/** A line of code in a file, and the rule of the linter that it breaks. */
type Case = readonly [path: string, code: string, rule: string | undefined];

const restricted = "lint/style/noRestrictedImports";

/** Each folder of the table × each other one, as an import between two files of theirs. */
const directed: Case[] = table.flatMap((from) => {
  const allowed = allowedBy(directions, from);
  return table
    .filter((to) => to !== from)
    .map((to): Case => {
      const path = relative(from, `${to}/b.ts`);
      const specifier = path.startsWith(".") ? path : `./${path}`;
      return [`${from}/a.ts`, `import "${specifier}";`, allowed.includes(to) ? undefined : restricted];
    });
});

const inOnePlace: Case[] = [
  ["src/cli/a.ts", 'import "@modelcontextprotocol/server/stdio";', restricted],
  ["src/runtime/a.ts", 'import "@modelcontextprotocol/server";', restricted],
  ["src/mcp/a.ts", 'import "@modelcontextprotocol/server";', undefined],
  ["src/cli/a.ts", 'import "../../codegen/generate.ts";', restricted],
  ["src/cli/a.ts", 'await import("../../codegen/generate.ts");', restricted],
  ["src/handlers/a.ts", 'await import("../cli/config/config.ts");', restricted],
  ["src/cli/commands/a.ts", "export const home = process.env.HOME;", "lint/style/noProcessEnv"],
  ["src/cli/config/a.ts", "export const home = process.env.HOME;", undefined],
  ["src/orchestrator/operations/a.ts", 'import "kysely";', restricted],
  ["src/cli/a.ts", 'import "libsql";', restricted],
  ["src/orchestrator/store/a.ts", 'import "kysely";', undefined],
  ["src/orchestrator/agents/a.ts", 'import "node:child_process";', restricted],
  ["src/orchestrator/operations/a.ts", 'import "execa";', restricted],
  ["src/orchestrator/tmux/a.ts", 'import "execa";', undefined],
  ["src/runtime/a.ts", "export const home = process.env.HOME;", "lint/style/noProcessEnv"],
  ["src/scripted-agent/a.ts", "export const home = process.env.HOME;", undefined],
  ["src/cli/a.ts", 'console.log("x");', "lint/suspicious/noConsole"],
];

const folder = mkdtempSync(join(tmpdir(), "tmo-lint-"));
const found = new Map<string, string[]>();

beforeAll(() => {
  const files = new Map<string, string[]>();
  for (const [path, code] of [...directed, ...inOnePlace])
    files.set(path, [...(files.get(path) ?? []), code]);
  for (const [path, lines] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join("\n")}\n`);
  }
  const config = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  writeFileSync(join(folder, "biome.directions.json"), emitDirections(directions));
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const [, rule = "", path = "", line = ""] of stdout.matchAll(
    /::\w+ title=([^,]+),file=[^,]*?\/?(src\/[^,]+),line=(\d+),/g,
  )) {
    const code = files.get(path)?.[Number(line) - 1] ?? "";
    found.set(`${path} ${code}`, [...(found.get(`${path} ${code}`) ?? []), rule]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rulesBroken([path, code]: Case): string[] {
  return (found.get(`${path} ${code}`) ?? []).filter((rule) =>
    /noRestrictedImports|noProcessEnv|noConsole/.test(rule),
  );
}

it.each(table)("the linter lets %s import what directions.json lists for it, and nothing else", (from) => {
  const cases = directed.filter(([path]) => path === `${from}/a.ts`);
  const got = cases.map((one) => [one[1], ...rulesBroken(one)]);
  expect(got).toEqual(cases.map(([, code, rule]) => (rule === undefined ? [code] : [code, rule])));
});

it.each(inOnePlace.map(([path, code, rule]) => [path, code, rule ?? "nothing", rule] as const))(
  "the linter checks in %s the line %s and reports: %s",
  (path, code, _reported, rule) => {
    expect(rulesBroken([path, code, rule])).toEqual(rule === undefined ? [] : [rule]);
  },
);

it("every folder of src with code in it is in directions.json, and every folder there has code", () => {
  expect([...new Set(sourceFiles().map((file) => dirname(file)))].sort()).toEqual([...table].sort());
});

it("the allowed imports between folders form no circle", () => {
  const circles = circlesOf(table, (one) => allowedBy(directions, one).filter((to) => table.includes(to)));
  expect(circles).toEqual([]);
});

it("the imports between files form no circle, types included", () => {
  expect(circlesOf(sourceFiles(), importsOf)).toEqual([]);
});

it("the search for circles finds a circle", () => {
  const imports: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b", "d"], d: [] };
  expect(circlesOf(Object.keys(imports), (one) => imports[one] ?? [])).toEqual([["b", "c"]]);
});

it("the package does not depend on the 1.x line of the SDK", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).not.toContain("@modelcontextprotocol/sdk");
});

/** The TypeScript files of src, relative to the project. */
function sourceFiles(): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", path));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith(".") && fileName.endsWith(".ts"))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)));
}

/** The strongly connected components of two nodes and more (Tarjan's algorithm), each sorted. */
function circlesOf(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string) => {
    const index = order.size;
    order.set(node, index);
    lowest.set(node, index);
    stack.push(node);
    for (const to of next(node)) {
      if (!order.has(to)) visit(to);
      else if (!stack.includes(to)) continue;
      lowest.set(node, Math.min(lowest.get(node) ?? index, lowest.get(to) ?? index));
    }
    if (lowest.get(node) !== index) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of nodes) if (!order.has(node)) visit(node);
  return circles;
}
