import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import type { Handler } from "../../src/handlers/handler.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { Tool } from "../../src/runtime/tool.ts";
import { fixture, readTree, removeRoots } from "./fixture.ts";
import { forgetParsed, typeErrors } from "./type-errors.ts";

afterAll(() => {
  removeRoots();
  forgetParsed();
});

describe("generate", () => {
  test("generate writes the same bytes for the same documents", async () => {
    const [first, second] = [fixture("valid"), fixture("valid")];
    expect(await generate({ root: first, check: false })).toMatchObject({ ok: true, diagnostics: [] });
    expect(await generate({ root: second, check: false })).toMatchObject({ ok: true, diagnostics: [] });
    expect(readTree(join(first, "generated"))).toEqual(readTree(join(second, "generated")));
    expect(await generate({ root: first, check: false })).toEqual({ ok: true, diagnostics: [], changed: [] });
  });

  test("generate --check names each missing, changed or stale file and changes none, and generate then corrects them", async () => {
    const root = fixture("valid");
    await generate({ root, check: false });
    rmSync(join(root, "generated/tools/search_books.ts"));
    writeFileSync(join(root, "generated/tools/old_tool.ts"), "");
    writeFileSync(join(root, "generated/types.ts"), "");
    writeFileSync(join(root, "docs/tools.md"), "");
    writeFileSync(join(root, "manifest/tools.lock/search_books.json"), "{}");
    writeFileSync(join(root, "manifest/tools.lock/old_tool.json"), "{}");
    const before = readTree(join(root, "generated"));
    expect(await generate({ root, check: true })).toEqual({
      ok: false,
      diagnostics: [],
      changed: [
        "generated/types.ts differs from what is generated",
        "generated/tools/search_books.ts is missing",
        "docs/tools.md differs from what is generated",
        "manifest/tools.lock/search_books.json differs from what is generated",
        "manifest/tools.lock/old_tool.json is no longer generated",
        "generated/tools/old_tool.ts is no longer generated",
      ],
    });
    expect(readTree(join(root, "generated"))).toEqual(before);
    expect((await generate({ root, check: false })).changed).toEqual([
      "generated/types.ts written",
      "generated/tools/search_books.ts written",
      "docs/tools.md written",
      "manifest/tools.lock/search_books.json written",
      "manifest/tools.lock/old_tool.json removed",
      "generated/tools/old_tool.ts removed",
    ]);
    expect(await generate({ root, check: true })).toMatchObject({ ok: true });
  });

  test("generate --check writes the compiled validators and does not report them", async () => {
    const root = fixture("valid");
    await generate({ root, check: false });
    const validators = join(root, "generated/validators");
    const before = readTree(validators);
    writeFileSync(join(validators, "tools/search_books.js"), "");
    writeFileSync(join(validators, "tools/old_tool.js"), "");
    rmSync(join(validators, "operations"), { recursive: true });
    expect(await generate({ root, check: true })).toEqual({ ok: true, diagnostics: [], changed: [] });
    expect(readTree(validators)).toEqual(before);
  });

  test("generate writes nothing when a document has an error", async () => {
    const root = fixture("unknown-operation");
    const { ok, diagnostics, changed } = await generate({ root, check: false });
    expect({ ok, changed, codes: diagnostics.map(({ code }) => code) }).toEqual({
      ok: false,
      changed: [],
      codes: ["unknown-operation", "unknown-operation"],
    });
    expect(() => readTree(join(root, "generated"))).toThrow("ENOENT");
  });

  test("generate writes a replaced document together with the files made from it, or nothing", async () => {
    const root = fixture("valid");
    await generate({ root, check: false });
    const [name = ""] = Object.keys(readTree(join(root, "schemas"))).filter((file) =>
      /api\.ya?ml$/.test(file),
    );
    const file = `schemas/${name}`;
    const before = readTree(join(root, "schemas"));
    const broken = new Map([[file, "openapi: 3.1.0\ninfo: { title: None, version: '1' }\npaths: {}\n"]]);
    expect(await generate({ root, check: false, replaced: broken })).toMatchObject({
      ok: false,
      changed: [],
    });
    expect(readTree(join(root, "schemas"))).toEqual(before);

    const other = `# another version\n${before[name]}`.replace('version: "1"', 'version: "2"');
    const { ok, changed } = await generate({ root, check: false, replaced: new Map([[file, other]]) });
    expect({ ok, changed }).toEqual({
      ok: true,
      changed: [`${file} written`, "manifest/sources.lock.json written"],
    });
    expect(readFileSync(join(root, file), "utf8")).toBe(other);
  });

  test("generated code compiles, and needs no CommonJS", async () => {
    const root = fixture("valid");
    await generate({ root, check: false });
    expect(typeErrors(root)).toBe("");
    const tree = readTree(join(root, "generated"));
    expect(
      Object.entries(tree)
        .filter(([, text]) => /\brequire\(/.test(text))
        .map(([path]) => path),
    ).toEqual([]);
    await expect(tree["tools/search_books.ts"]).toMatchFileSnapshot(
      "../fixtures/codegen/valid/expected/search_books.ts.txt",
    );
    await expect(tree["types.ts"]).toMatchFileSnapshot("../fixtures/codegen/valid/expected/types.ts.txt");
    await expect(readFileSync(join(root, "docs/tools.md"), "utf8")).toMatchFileSnapshot(
      "../fixtures/codegen/valid/expected/tools.md.txt",
    );
  });
});

describe("text of a hostile document", () => {
  test("text of a hostile document becomes only literals in code that compiles and returns it unchanged", async () => {
    const root = fixture("valid-hostile");
    expect(await generate({ root, check: false })).toMatchObject({ ok: true, diagnostics: [] });
    expect(typeErrors(root)).toBe("");

    const module: { tools: Tool<Handler>[] } = await import(join(root, "generated/tools.ts"));
    const { documents } = loadManifest(join(root, "manifest/tools_manifest.json"));
    const [plan] = planTools(documents, { analyses: [], reviews: [] }).tools;
    const [entry] = module.tools;
    expect(entry?.definition).toEqual({
      name: plan?.name,
      title: plan?.title,
      description: plan?.description,
      inputSchema: plan?.inputSchema,
      outputSchema: plan?.outputSchema,
      annotations: plan?.annotations,
    });
    expect(Object.keys(Object(entry?.definition.inputSchema.properties))).toContain("__proto__");
    const tool = await entry?.load();
    // Ajv knows no property "__proto__": it is refused, whatever a schema says.
    expect(
      tool?.validateInput(JSON.parse('{"1x":1,"__proto__":2,"unknown":3}')).map(({ path }) => path),
    ).toEqual(["/__proto__", "/unknown", "/1x"]);
  });
});
