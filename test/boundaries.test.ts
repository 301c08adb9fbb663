import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A line of code in a file, and the rule of biome.json that it breaks. */
type Case = readonly [path: string, code: string, rule: string | undefined];

const restricted = "lint/style/noRestrictedImports";
const refused = (path: string, from: string): Case => [path, `import "${from}";`, restricted];
const allowed = (path: string, from: string): Case => [path, `import "${from}";`, undefined];

const against: Case[] = [
  refused("src/mcp/a.ts", "../cli/config.ts"),
  refused("src/mcp/a.ts", "../handlers/tool.ts"),
  refused("src/mcp/a.ts", "../webserver/client.ts"),
  refused("src/runtime/a.ts", "../mcp/server.ts"),
  refused("src/runtime/a.ts", "../handlers/tool.ts"),
  refused("src/manifest/a.ts", "../runtime/runtime.ts"),
  refused("src/manifest/a.ts", "../webserver/client.ts"),
  refused("src/manifest/a.ts", "../sources/source-client.ts"),
  refused("src/openapi/a.ts", "../manifest/plan.ts"),
  refused("src/openapi/a.ts", "../import/names.ts"),
  refused("src/import/a.ts", "../sources/source-client.ts"),
  refused("src/import/a.ts", "../cli/config.ts"),
  refused("src/openapi/a.ts", "../sources/source-client.ts"),
  refused("src/sources/a.ts", "../cli/config.ts"),
  refused("src/runtime/a.ts", "../sources/source-client.ts"),
  refused("src/orchestrator/a.ts", "../sources/source-client.ts"),
  refused("src/handlers/a.ts", "../orchestrator/orchestrator.ts"),
  refused("src/handlers/analyses/a.ts", "../../mcp/server.ts"),
  refused("src/webserver/a.ts", "../orchestrator/settings.ts"),
  refused("src/ai/a.ts", "../cli/config.ts"),
  refused("src/orchestrator/a.ts", "../mcp/server.ts"),
  refused("src/orchestrator/a.ts", "../runtime/runtime.ts"),
  refused("src/orchestrator/a.ts", "../handlers/tool.ts"),
  refused("src/orchestrator/a.ts", "../cli/config.ts"),
  refused("src/orchestrator/store/a.ts", "../../webserver/client.ts"),
  refused("src/orchestrator/tmux/tmux.ts", "../../webserver/client.ts"),
];

const inOnePlace: Case[] = [
  refused("src/cli/a.ts", "@modelcontextprotocol/server/stdio"),
  refused("src/runtime/a.ts", "@modelcontextprotocol/server"),
  refused("src/cli/a.ts", "../../codegen/generate.ts"),
  refused("src/manifest/a.ts", "../../codegen/emit.ts"),
  ["src/cli/a.ts", 'await import("../../codegen/generate.ts");', restricted],
  refused("src/orchestrator/a.ts", "kysely"),
  refused("src/cli/a.ts", "libsql"),
  refused("src/orchestrator/a.ts", "node:child_process"),
  refused("src/orchestrator/a.ts", "execa"),
  ["src/cli/a.ts", "export const home = process.env.HOME;", "lint/style/noProcessEnv"],
  ["src/cli/a.ts", 'console.log("x");', "lint/suspicious/noConsole"],
];

const right: Case[] = [
  allowed("src/cli/b.ts", "../mcp/server.ts"),
  allowed("src/cli/b.ts", "../handlers/tool.ts"),
  allowed("src/cli/b.ts", "../orchestrator/orchestrator.ts"),
  allowed("src/mcp/b.ts", "@modelcontextprotocol/server"),
  allowed("src/mcp/b.ts", "../runtime/runtime.ts"),
  allowed("src/manifest/b.ts", "../runtime/tool.ts"),
  allowed("src/orchestrator/store/store.ts", "kysely"),
  allowed("src/manifest/b.ts", "../openapi/plan-operations.ts"),
  allowed("src/openapi/b.ts", "../manifest/pointer.ts"),
  allowed("src/import/b.ts", "../openapi/plan-operations.ts"),
  allowed("src/import/b.ts", "../manifest/ajv.ts"),
  allowed("src/sources/b.ts", "../openapi/build-request.ts"),
  allowed("src/orchestrator/store/b.ts", "kysely"),
  allowed("src/orchestrator/tmux/control-mode.ts", "node:child_process"),
  ["src/cli/config.ts", "export const home = process.env.HOME;", undefined],
  ["src/scripted-agent/main.ts", "export const home = process.env.HOME;", undefined],
];

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tmo-lint-"));
const found = new Map<string, string[]>();

beforeAll(() => {
  const files = new Map<string, string[]>();
  for (const [path, code] of [...against, ...inOnePlace, ...right])
    files.set(path, [...(files.get(path) ?? []), code]);
  for (const [path, lines] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join("\n")}\n`);
  }
  const config = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  for (const [, rule = "", path = "", line = ""] of stdout.matchAll(
    /::\w+ title=([^,]+),file=[^,]*?\/(src\/[^,]+),line=(\d+),/g,
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

describe("an import against the direction cli → mcp → runtime → manifest is a lint error", () => {
  it.each(against)("in %s: %s", (...row) => expect(rulesBroken(row)).toEqual([row[2]]));
});

describe("what only one place may do is a lint error elsewhere", () => {
  it.each(inOnePlace)("in %s: %s", (...row) => expect(rulesBroken(row)).toEqual([row[2]]));
});

describe("what is allowed is no lint error", () => {
  it.each(right)("in %s: %s", (...row) => expect(rulesBroken(row)).toEqual([]));
});

it("the SDK's 1.x line is there for the tests only", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).not.toContain("@modelcontextprotocol/sdk");
});
