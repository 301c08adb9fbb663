import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import manifestSchema from "../../schemas/manifest.schema.json" with { type: "json" };
import { createAjv } from "../json/ajv.ts";
import { type AjvError, toIssues } from "../json/issues.ts";
import type { Keys } from "../json/pointer.ts";
import { fromPointer } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { isPlain } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { type Diagnostic, hasErrors, Problems } from "./diagnostics.ts";
import type { Documents } from "./load.ts";
import { type Contract, emptyContract, readContract } from "./operations.ts";
import { planShape } from "./plan-shape.ts";
import { planSteps } from "./plan-step.ts";
import type { Planning, PlanOptions } from "./planning.ts";
import { readPrompt, splitPrompt } from "./prompt.ts";
import { dereference, resolvePath } from "./references.ts";
import { Scope } from "./scope.ts";
import { readSource } from "./source-operations.ts";
import type { AiPlan, Instructions, ToolAnnotations, ToolPlan } from "./tool-plan.ts";

/**
 * Checks loaded documents and plans each tool that has no error. Collects every problem. Pure: the same documents produce the
 * same plans.
 */
export function planTools(
  documents: Documents,
  options: PlanOptions,
): { tools: ToolPlan[]; instructions?: Instructions; diagnostics: Diagnostic[] } {
  const problems = new Problems();
  const loaded = documents.files.get(documents.manifest);
  if (loaded?.kind !== "json") return { tools: [], diagnostics: problems.found };
  const broken = checkManifest(loaded.value, documents.manifest, problems);
  const manifest = loaded.value;
  const entries = own(manifest, "tools");
  const sources = own(manifest, "sourceDescriptions");
  if (!Array.isArray(entries) || !Array.isArray(sources) || broken.includes("manifest")) {
    return { tools: [], diagnostics: problems.found };
  }
  const contracts = findContracts(documents, sources, problems);
  checkNames(entries, documents.manifest, problems);
  const instructions = planInstructions(manifest, entries, documents.manifest, problems);
  const tools = entries.flatMap((entry, index) => {
    if (!isObject(entry) || broken.includes(index)) return [];
    const found = new Problems();
    const tool = planTool(entry, ["tools", index], { documents, contracts, problems: found, options });
    problems.found.push(...found.found);
    return hasErrors(found.found) ? [] : [tool];
  });
  return { tools, ...(instructions && { instructions }), diagnostics: unique(problems.found) };
}

/** Checks the manifest's form. Returns the tools that are too broken to plan; "manifest" means all of them. */
function checkManifest(manifest: unknown, file: string, problems: Problems): (number | "manifest")[] {
  const check = manifestCheck();
  // Ajv fills in defaults; the documents are the caller's.
  if (check(structuredClone(manifest))) return [];
  const broken: (number | "manifest")[] = [];
  for (const error of check.errors ?? []) {
    for (const { path, message } of toIssues([error])) {
      const at = fromPointer(path) ?? [];
      broken.push(at[0] === "tools" && at[1] !== undefined ? Number(at[1]) : "manifest");
      problems.error(file, at, codeOf(error, at), sentence(at, message));
    }
  }
  return broken;
}

let compiledManifestSchema: ValidateFunction | undefined;

function manifestCheck(): ValidateFunction {
  compiledManifestSchema ??= schemaAjv().compile(manifestSchema);
  return compiledManifestSchema;
}

let sharedAjv: Ajv2020 | undefined;

/** Cached, because compiling the meta-schema takes a hundred milliseconds. */
function schemaAjv(): Ajv2020 {
  // The compiled code is used once, so it is not optimised.
  sharedAjv ??= createAjv("unchecked", { optimize: false });
  return sharedAjv;
}

function codeOf({ keyword }: AjvError, at: readonly string[]) {
  const [, , third, fourth] = at;
  if (third === "name" && keyword === "pattern") return "illegal-tool-name";
  if (third === "handler" && fourth === "answer" && keyword === "required") return "missing-answer";
  if (third === "handler" && fourth === "prompt" && keyword === "required") return "missing-prompt";
  return "manifest-invalid";
}

function sentence(at: readonly string[], message: string): string {
  const name = at.at(-1);
  return name === undefined ? `The manifest ${message}.` : `"${name}" ${message.replace(/\.$/, "")}.`;
}

function findContracts(documents: Documents, sources: readonly unknown[], problems: Problems): Contract[] {
  const names = new Set<string>();
  let webServers = 0;
  return sources.map((source, index) => {
    const at = ["sourceDescriptions", index];
    const name = String(own(source, "name"));
    const settings = own(source, "settings");
    if (names.has(name))
      problems.error(
        documents.manifest,
        [...at, "name"],
        "manifest-invalid",
        `Two sources are named "${name}".`,
      );
    names.add(name);
    if (settings === undefined && ++webServers > 1) {
      const message = `Two sources have no "settings"; only the Web Server needs none.`;
      const help = `Write "settings": "${name}": the name under "sources" in the configuration.`;
      problems.error(documents.manifest, at, "manifest-invalid", message, help);
    }
    const url = String(own(source, "url"));
    const path = resolvePath(documents.manifest, url);
    if (typeof path === "string") {
      problems.error(documents.manifest, [...at, "url"], "unresolved-reference", path);
      return emptyContract(name, url);
    }
    return typeof settings === "string"
      ? readSource(name, settings, documents.files, path.file, problems)
      : readContract(name, documents.files, path.file, problems);
  });
}

/** Names that differ only in case and separators would produce the same type name. */
function checkNames(entries: readonly unknown[], file: string, problems: Problems): void {
  const seen = new Map<string, string>();
  entries.forEach((entry, index) => {
    const name = own(entry, "name");
    if (typeof name !== "string") return;
    const key = name.toLowerCase().replace(/[_-]/g, "");
    const other = seen.get(key);
    if (other !== undefined) {
      const message =
        other === name
          ? `Two tools are named "${name}".`
          : `"${name}" and "${other}" differ only in case or separators.`;
      problems.error(file, ["tools", index, "name"], "duplicate-tool", message);
    }
    seen.set(key, name);
  });
}

/** The manifest's form was checked, so the value has the members of `Instructions`. */
function planInstructions(
  manifest: unknown,
  entries: readonly unknown[],
  file: string,
  problems: Problems,
): Instructions | undefined {
  const written = own(manifest, "instructions");
  if (!isObject(written)) return undefined;
  const { introduction, conclusion } = written;
  const names = entries.map((entry) => String(own(entry, "name")));
  const usage = (Array.isArray(written.usage) ? written.usage : []).map((line, index) => {
    const tool = String(own(line, "tool"));
    if (!names.includes(tool))
      problems.error(
        file,
        ["instructions", "usage", index, "tool"],
        "unknown-tool",
        `The manifest has no tool "${tool}".${didYouMean(tool, names)}`,
        "Correct the name, or remove the line.",
      );
    return { tool, text: String(own(line, "text")) };
  });
  return {
    ...(typeof introduction === "string" && { introduction }),
    usage,
    ...(typeof conclusion === "string" && { conclusion }),
  };
}

function planTool(entry: Readonly<Record<string, unknown>>, at: Keys, planning: Planning): ToolPlan {
  const inputSchema = planSchema(entry.inputSchema, [...at, "inputSchema"], planning, "top");
  const resultSchema = planSchema(entry.outputSchema, [...at, "outputSchema"], planning, "top");
  const schemas = { input: inputSchema, result: resultSchema };
  const { shape, outputSchema } = planShape(entry, at, schemas, planning);
  const name = String(entry.name);
  return {
    name,
    title: typeof entry.title === "string" ? entry.title : titleOf(name),
    description: String(entry.description),
    toolset: String(entry.toolset),
    feature: typeof entry.feature === "string" ? entry.feature : undefined,
    inputSchema,
    outputSchema,
    shape,
    inputConstraints:
      entry.inputConstraints === undefined
        ? undefined
        : planSchema(entry.inputConstraints, [...at, "inputConstraints"], planning, "part"),
    annotations: annotationsOf(entry.annotations),
    timeoutMs: Math.round((typeof entry.timeout === "number" ? entry.timeout : 60) * 1000),
    handler: planHandler(entry.handler, [...at, "handler"], inputSchema, planning),
  };
}

/** Resolves a schema and lets Ajv check it. A tool's schemas are objects at the top: MCP and models require it. */
function planSchema(
  value: unknown,
  at: Keys,
  { documents, problems }: Planning,
  place: "top" | "part",
): JsonSchema {
  const before = problems.found.length;
  const schema = dereference(
    documents.files,
    isObject(value) ? value : {},
    { file: documents.manifest, at },
    (...problem) => problems.error(...problem),
  );
  if (problems.found.length > before || leadsToBrokenFile(value, documents)) return schema;
  if (place === "top") {
    const choice = ["anyOf", "oneOf", "allOf"].find((keyword) => keyword in schema);
    if (schema.type !== "object") {
      problems.error(
        documents.manifest,
        at,
        "schema-not-object",
        `The schema needs "type": "object" at the top.`,
      );
    } else if (choice) {
      problems.error(
        documents.manifest,
        at,
        "schema-not-object",
        `The schema has "${choice}" at the top; clients refuse that.`,
        `Move "${choice}" into "inputConstraints", or below a property.`,
      );
    }
  }
  checkSchema(schema, at, documents.manifest, problems);
  return schema;
}

function checkSchema(schema: JsonSchema, at: Keys, file: string, problems: Problems): void {
  const ajv = schemaAjv();
  const { $id: _id, ...anonymous } = schema;
  try {
    if (ajv.validateSchema(schema) === false) {
      // A keyword with a wrong value violates each branch of the meta-schema; the first error is enough.
      const first = new Map(
        toIssues(ajv.errors ?? [])
          .reverse()
          .map(({ path, message }) => [path, message]),
      );
      for (const [path, message] of first) {
        problems.error(file, at, "schema-invalid", `It is not a JSON Schema: "${path}" ${message}.`);
      }
      return;
    }
    if (!isPlain(anonymous)) ajv.compile(anonymous);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const help = /no schema with key or ref/.test(reason)
      ? `Schemas are JSON Schema 2020-12; leave "$schema" out or say so.`
      : undefined;
    problems.error(file, at, "schema-invalid", `Ajv refuses the schema: ${reason}.`, help);
  } finally {
    ajv.removeSchema(anonymous);
  }
}

function leadsToBrokenFile(value: unknown, documents: Documents): boolean {
  const reference = own(value, "$ref");
  if (typeof reference !== "string") return false;
  const path = resolvePath(documents.manifest, reference);
  return typeof path !== "string" && documents.files.get(path.file)?.kind === "broken";
}

function planHandler(
  handler: unknown,
  at: Keys,
  inputSchema: JsonSchema,
  planning: Planning,
): ToolPlan["handler"] {
  const scope = new Scope(planning.documents.manifest, inputSchema, planning.problems);
  if (own(handler, "kind") === "proxy") {
    const steps = planSteps(own(handler, "steps"), [...at, "steps"], scope, planning);
    return { kind: "proxy", steps, result: scope.template(own(handler, "result"), [...at, "result"]) };
  }
  return planAi(handler, at, scope, planning);
}

function planAi(handler: unknown, at: Keys, scope: Scope, planning: Planning): AiPlan {
  const answerSchema = planSchema(own(handler, "answer"), [...at, "answer"], planning, "top");
  const context = planSteps(own(handler, "context"), [...at, "context"], scope, planning);
  const prompt = planPrompt(own(handler, "prompt"), [...at, "prompt"], scope, planning);
  const fallback = planFallback(own(handler, "fallback"), [...at, "fallback"], scope, planning);
  const review = planReview(own(handler, "review"), [...at, "review"], planning);
  const answered = scope.withAnswer(answerSchema);
  const apply = planSteps(own(handler, "apply") ?? [], [...at, "apply"], answered, planning);
  const result = answered.template(own(handler, "result"), [...at, "result"]);
  return { kind: "ai", context, prompt, answerSchema, fallback, review, apply, result };
}

function planFallback(value: unknown, at: Keys, scope: Scope, planning: Planning): AiPlan["fallback"] {
  if (typeof value !== "string") return { kind: "mapping", template: scope.template(value, at) };
  checkBuiltIn(value, "analysis", planning.options.analyses, at, planning);
  return { kind: "analysis", name: value };
}

function planReview(value: unknown, at: Keys, planning: Planning): string | undefined {
  if (typeof value !== "string") return undefined;
  checkBuiltIn(value, "review", planning.options.reviews, at, planning);
  return value;
}

function checkBuiltIn(
  name: string,
  kind: "analysis" | "review",
  known: readonly string[] | undefined,
  at: Keys,
  { problems, documents }: Planning,
): void {
  if (!known || known.includes(name)) return;
  const message = `"${name}" is not a built-in ${kind}.${didYouMean(name, known)}`;
  const help = known.length === 0 ? "There is none." : `There are: ${known.join(", ")}.`;
  problems.error(documents.manifest, at, "unknown-analysis", message, help);
}

function planPrompt(
  value: unknown,
  at: Keys,
  scope: Scope,
  { documents, problems }: Planning,
): AiPlan["prompt"] {
  const path = resolvePath(documents.manifest, String(value));
  if (typeof path === "string") {
    problems.error(documents.manifest, at, "unresolved-reference", path);
    return { file: String(value), source: "" };
  }
  const { file } = path;
  const loaded = documents.files.get(file);
  if (loaded?.kind !== "text") {
    if (!loaded) problems.error(documents.manifest, at, "missing-prompt", `${file} was not read.`);
    return { file, source: "" };
  }
  const parts = splitPrompt(loaded.text);
  if (!parts) {
    problems.error(
      file,
      [],
      "prompt-invalid",
      `It has no line "<!-- data -->".`,
      "Instructions come before that line, data after it.",
    );
    return { file, source: loaded.text };
  }
  if (parts.instructions.includes("{{")) {
    const line = loaded.text.slice(0, loaded.text.indexOf("{{")).split("\n").length;
    problems.error(
      file,
      [],
      "prompt-instructions-not-static",
      `Line ${line} has an expression before "<!-- data -->".`,
      "Instructions are the same in every call, so that a provider can cache them.",
    );
  }
  const reading = readPrompt(parts.data);
  for (const problem of reading.problems) problems.error(file, [], "prompt-invalid", problem);
  for (const keys of reading.paths) scope.checkPath(keys, file, []);
  for (const keys of reading.bare) {
    if (scope.isFixed(keys)) continue;
    const message = `"{{${keys.join(".")}}}" writes a value into the text as it is.`;
    problems.error(
      file,
      [],
      "prompt-invalid",
      message,
      `Write {{block "name" ${keys.join(".")}}}: what others wrote is data, never instructions.`,
    );
  }
  return { file, source: loaded.text };
}

function annotationsOf(value: unknown): ToolAnnotations {
  const hint = (name: string) => {
    const given = own(value, name);
    return typeof given === "boolean" ? { [name]: given } : {};
  };
  const title = own(value, "title");
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...hint("readOnlyHint"),
    ...hint("destructiveHint"),
    ...hint("idempotentHint"),
    ...hint("openWorldHint"),
  };
}

/** `list_orchestration_projects` → `List orchestration projects`. */
function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tools can report the same problem of a shared file. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
