import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { removeRoots, repository, temporaryRoot, typeErrors } from "./fixture.ts";

afterAll(removeRoots);

const root = temporaryRoot(repository);

test("a ninth tool needs an entry in the manifest and schemas, and nothing else", {
  timeout: 90_000,
}, async () => {
  const file = join(root, "manifest/tools_manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.tools.push({
    name: "count_projects",
    description: "Counts the projects",
    toolset: "projects",
    inputSchema: { type: "object", properties: {} },
    outputSchema: { type: "object", required: ["total"], properties: { total: { type: "integer" } } },
    handler: {
      kind: "proxy",
      steps: [{ stepId: "list", operationId: "listProjects" }],
      result: { total: { $cel: "size(steps.list.outputs.body.projects)" } },
    },
  });
  writeFileSync(file, JSON.stringify(manifest));
  expect(await generate({ root, check: false })).toMatchObject({ ok: true });
  expect(brokenTools(await typeErrors(root))).toEqual([]);
  expect(readFileSync(join(root, "generated/tools.ts"), "utf8")).toContain(
    'import("./tools/count_projects.ts")',
  );
  expect(readFileSync(join(root, "docs/tools.md"), "utf8")).toContain("## count_projects");
});

test("fields that the contract renames, also optional ones, break the compilation of the tools that use them", {
  timeout: 90_000,
}, async () => {
  const file = join(root, "schemas/orchestrator.openapi.yaml");
  const contract = readFileSync(file, "utf8");
  // An optional member of a request, and a member of an answer.
  expect(contract).toContain("expect_response:");
  expect(contract).toContain("next_cursor:");
  writeFileSync(
    file,
    contract
      .replaceAll("expect_response:", "wait_for_response:")
      .replaceAll("next_cursor:", "cursor_of_next:"),
  );
  expect(await generate({ root, check: false })).toMatchObject({ ok: true });
  const errors = await typeErrors(root);
  expect(brokenTools(errors)).toEqual([
    "generate_status_summary",
    "list_orchestration_projects",
    "send_intelligent_message",
  ]);
  expect(errors).toContain("expect_response");
});

/** The tools that errors are in. */
function brokenTools(errors: string): string[] {
  return [
    ...new Set([...errors.matchAll(/^generated\/tools\/(\w+)\.ts\(/gm)].map(([, name = ""]) => name)),
  ].sort();
}
