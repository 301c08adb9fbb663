import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lockFiles } from "../src/drift/lock-folder.ts";
import { sideOf } from "../src/drift/side.ts";
import { lockOf } from "../src/drift/tool-lock.ts";
import { own } from "../src/json/value.ts";
import type { Documents } from "../src/manifest/load.ts";
import { resolvePath } from "../src/manifest/references.ts";
import type { Instructions, ToolPlan } from "../src/manifest/tool-plan.ts";
import { emitContract } from "./emit-contract.ts";
import { emitDirections } from "./emit-directions.ts";
import { emitDocs } from "./emit-docs.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitTool } from "./emit-tool.ts";
import { emitToolOf } from "./emit-tool-of.ts";
import { emitTools } from "./emit-tools.ts";
import { emitTypes } from "./emit-types.ts";
import { emitValidators } from "./emit-validators.ts";
import type { Emitted } from "./files.ts";

export interface EmitInput {
  readonly root: string;
  readonly documents: Documents;
  readonly tools: readonly ToolPlan[];
  readonly instructions: Instructions | undefined;
}

/** Every generated file by its path; undefined for a file to remove. */
export async function emit({ root, documents, tools, instructions }: EmitInput): Promise<Emitted> {
  const contract = contractOf(documents);
  const files = new Map<string, string | undefined>();
  if (contract) {
    files.set("generated/orchestrator.ts", await emitContract(contract.file, contract.value));
    files.set("generated/operations.ts", emitOperations(contract.value));
  }
  files.set("generated/types.ts", emitTypes(tools));
  for (const tool of tools) files.set(`generated/tools/${tool.name}.ts`, emitTool(tool));
  for (const [path, text] of await emitValidators(root, tools))
    files.set(`generated/validators/${path}`, text);
  files.set("generated/tools.ts", emitTools(tools, instructions));
  files.set("generated/tool-of.ts", emitToolOf(tools));
  files.set("docs/tools.md", emitDocs(tools));
  const lock = lockOf(sideOf(documents, tools, { answers: true }));
  for (const [path, text] of await lockFiles(join(root, "manifest"), lock))
    files.set(`manifest/${path}`, text);
  const directions = join(root, "directions.json");
  if (existsSync(directions))
    files.set("biome.directions.json", emitDirections(JSON.parse(readFileSync(directions, "utf8"))));
  return files;
}

/** The Web Server's contract. A manifest need not have one. */
function contractOf({ manifest, files }: Documents): { file: string; value: unknown } | undefined {
  const loaded = files.get(manifest);
  const sources = loaded?.kind === "json" ? own(loaded.value, "sourceDescriptions") : undefined;
  const source = Array.isArray(sources)
    ? sources.find((one) => own(one, "settings") === undefined)
    : undefined;
  if (source === undefined) return undefined;
  const path = resolvePath(manifest, String(own(source, "url")));
  const file = typeof path === "string" ? path : path.file;
  const document = files.get(file);
  return { file, value: document?.kind === "json" ? document.value : {} };
}
