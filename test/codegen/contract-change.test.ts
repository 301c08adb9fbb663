import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Generated, generate } from "../../codegen/generate.ts";
import { removeRoots, repository, temporaryRoot } from "./fixture.ts";
import { forgetParsed, typeErrors } from "./type-errors.ts";

const root = temporaryRoot(repository);
let generated: Generated;
let errors: string;

// Compiling takes seconds: the new tool and the changed contract are compiled together.
beforeAll(async () => {
  addTool();
  renameFields();
  generated = await generate({ root, check: false });
  errors = typeErrors(root);
});
afterAll(() => {
  removeRoots();
  forgetParsed();
});

test("a ninth tool needs an entry in the manifest and schemas, and nothing else", () => {
  expect(generated).toMatchObject({ ok: true, diagnostics: [] });
  expect(brokenTools()).not.toContain("count_projects");
  expect(readFileSync(join(root, "generated/tools.ts"), "utf8")).toContain(
    'import("./tools/count_projects.ts")',
  );
  expect(readFileSync(join(root, "docs/tools.md"), "utf8")).toContain("## count_projects");
});

test("a renamed field of the contract, required or optional, breaks the compilation of exactly the tools that use it", () => {
  expect(brokenTools()).toEqual([
    "generate_status_summary",
    "list_orchestration_projects",
    "send_intelligent_message",
  ]);
  expect(errors).toContain("expect_response");
});

function addTool(): void {
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
}

/** Renames an optional member of a request and a member of a response. */
function renameFields(): void {
  const file = join(root, "schemas/orchestrator.openapi.yaml");
  const contract = readFileSync(file, "utf8");
  expect(contract).toContain("expect_response:");
  expect(contract).toContain("next_cursor:");
  writeFileSync(
    file,
    contract
      .replaceAll("expect_response:", "wait_for_response:")
      .replaceAll("next_cursor:", "cursor_of_next:"),
  );
}

/** The tools that have errors. */
function brokenTools(): string[] {
  return [
    ...new Set([...errors.matchAll(/^generated\/tools\/(\w+)\.ts\(/gm)].map(([, name = ""]) => name)),
  ].sort();
}
