import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import standalone from "ajv/dist/standalone/index.js";
import { argumentsSchema, createAjv, withoutDefaults } from "../src/json/ajv.ts";
import type { JsonSchema } from "../src/json/schema.ts";
import type { Operation, ToolPlan } from "../src/manifest/tool-plan.ts";
import { template } from "./templates.ts";

const renderTypes = template<{ root: string; names: string[] }>("validators.d.ts");

/** A module of compiled checks for each tool, for each operation that a tool calls, and for the configuration. */
export async function emitValidators(root: string, tools: readonly ToolPlan[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const add = (name: string, schemas: Readonly<Record<string, JsonSchema>>) => {
    files.set(`${name}.js`, checksCode(schemas));
    files.set(
      `${name}.d.ts`,
      renderTypes({ root: "../".repeat(name.split("/").length + 1), names: Object.keys(schemas) }),
    );
  };
  for (const tool of tools) add(`tools/${tool.name}`, toolSchemas(tool));
  for (const { operationId, responseSchema } of usedOperations(tools)) {
    if (responseSchema)
      add(`operations/${operationFile(operationId)}`, { response: withoutDefaults(responseSchema) });
  }
  const config = await readSchema(join(root, "schemas/config.schema.json"));
  if (config) add("config", { config });
  return files;
}

/** An operation's id as a file name. Ids are free text. */
export function operationFile(operationId: string): string {
  if (/^[A-Za-z0-9_-]{1,80}$/.test(operationId)) return operationId;
  return `operation-${createHash("sha256").update(operationId).digest("hex").slice(0, 16)}`;
}

function toolSchemas(tool: ToolPlan): Record<string, JsonSchema> {
  const { inputConstraints, outputSchema, handler } = tool;
  return {
    input: argumentsSchema(tool),
    ...(inputConstraints ? { constraints: withoutDefaults(inputConstraints) } : {}),
    output: withoutDefaults(outputSchema),
    ...(handler.kind === "ai" ? { answer: withoutDefaults(handler.answerSchema) } : {}),
  };
}

function usedOperations(tools: readonly ToolPlan[]): Operation[] {
  const operations = new Map<string, Operation>();
  for (const { handler } of tools) {
    const steps = handler.kind === "ai" ? [...handler.context, ...handler.apply] : handler.steps;
    // An operation of another API can have the same id. Its responses are not checked.
    for (const { operation, request } of steps)
      if (request.source === undefined) operations.set(operation.operationId, operation);
  }
  return [...operations.values()];
}

async function readSchema(path: string): Promise<JsonSchema | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Ajv's standalone code as an ES module: its `require` calls become imports. */
function checksCode(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = createAjv("checked", { source: true, esm: true, lines: true });
  const ids: Record<string, string> = {};
  for (const [name, { $id: _id, ...schema }] of Object.entries(schemas)) {
    ajv.addSchema(schema, name);
    ids[name] = name;
  }
  // CommonJS: see createAjv.
  const toCode = "default" in standalone ? standalone.default : standalone;
  const imports: string[] = [];
  const code = Reflect.apply(toCode, undefined, [ajv, ids]).replace(
    /^const (\w+) = require\("([\w./-]+)"\)(.*);$/gm,
    (_line: string, name: string, module: string, rest: string) => {
      imports.push(`import ${name}Module from "${module}.js";`);
      // An import of CommonJS is the module's exports in Node, their `default` in Vite and bundlers.
      return rest === ".default"
        ? `const ${name} = ${name}Module.default ?? ${name}Module;`
        : `const ${name} = ${name}Module${rest};`;
    },
  );
  return [
    "// Written by `npm run generate` with Ajv. Do not edit.",
    ...imports,
    code.replace(/^"use strict";/, "").trim(),
    "",
  ].join("\n");
}
