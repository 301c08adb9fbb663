import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { diagnosticCodes, formatDiagnostics, hasErrors } from "../../src/manifest/diagnostics.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";

const fixtures = fileURLToPath(new URL("../fixtures/codegen", import.meta.url));
const folders = readdirSync(fixtures).sort();

async function check(folder: string) {
  const { documents, diagnostics } = loadManifest(`${fixtures}/${folder}/manifest/tools_manifest.json`);
  const planned = planTools(documents, { analyses: ["books_from_facts"], reviews: [] });
  return { tools: planned.tools, diagnostics: [...diagnostics, ...planned.diagnostics] };
}

describe("what is wrong with a manifest", () => {
  test("each diagnostic code has a fixture folder, and each invalid folder has a code", () => {
    const valid = folders.filter((folder) => folder.startsWith("valid"));
    expect(folders.filter((folder) => !valid.includes(folder))).toEqual([...diagnosticCodes].sort());
  });

  test.each(diagnosticCodes)("the diagnostic %s is reported with file, pointer and help", async (code) => {
    const { diagnostics } = await check(code);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(hasErrors(diagnostics)).toBe(true);
    await expect(`${formatDiagnostics(diagnostics)}\n`).toMatchFileSnapshot(
      `${fixtures}/${code}/expected.txt`,
    );
  });

  test.each(folders.filter((folder) => folder.startsWith("valid")))(
    "the fixture %s has no problem",
    async (folder) => {
      const { tools, diagnostics } = await check(folder);
      expect(formatDiagnostics(diagnostics)).toBe("");
      expect(tools.length).toBeGreaterThan(0);
    },
  );

  test("planning the same documents twice produces the same plans and does not change the documents", async () => {
    const { documents } = loadManifest(`${fixtures}/valid/manifest/tools_manifest.json`);
    const before = structuredClone(documents);
    const options = { analyses: undefined, reviews: undefined };
    expect(planTools(documents, options)).toEqual(planTools(documents, options));
    expect(documents).toEqual(before);
  });
});
