import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { loadConfig } from "../src/cli/config/config.ts";

const root = join(import.meta.dirname, "..");
const pages = [
  ...["README.md", "AGENTS.md", "SECURITY.md"],
  ...["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

it.each(pages)("%s links to files that exist", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});

it("docs/architecture.md names files that exist, in each stage and each journey", () => {
  const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const sections = text
    .split(/^###? /m)
    .filter((section) => /^(A |Manifest|Plans|Runtime|Handlers|Sources|The emb)/.test(section));
  expect(sections).toHaveLength(9);
  const named = sections.map((section) =>
    [...section.matchAll(/`((?:src|generated|codegen|schemas)\/[^`*…<\s]+)`/g)].map(([, path = ""]) => path),
  );
  for (const paths of named) expect(paths.length).toBeGreaterThan(0);
  expect(named.flat().filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it("docs/security.md names tests that exist, and its configuration is valid", () => {
  const text = readFileSync(join(root, "docs/security.md"), "utf8");
  const tests = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(tests.length).toBeGreaterThan(15);
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "security-"));
  try {
    const file = join(folder, "config.json");
    writeFileSync(file, /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "");
    expect(loadConfig({ configFile: file, env: {} }).orchestrator.sandbox).toEqual({
      wrap: "bwrap",
      network: true,
      readable: ["/srv/datasets"],
      credentials: ["/home/ada/.config/gh"],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
