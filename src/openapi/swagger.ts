import { ToolError } from "../errors/tool-error.ts";
import { toPointer } from "../json/pointer.ts";
import { isObject, valueText } from "../json/value.ts";
import { methods } from "./method.ts";

type Document = Readonly<Record<string, unknown>>;

/**
 * Converts Swagger 2.0 to OpenAPI 3.0 with swagger2openapi, and adds what it ignores: the notation of lists in forms, the
 * schemes of single operations, tab-separated lists. A path that cannot be converted is left out, and a sentence reports it.
 */
export async function fromSwagger(
  swagger: Document,
  location: string,
): Promise<{ document: Document; losses: string[] }> {
  const losses: string[] = [];
  const paths = isObject(swagger.paths) ? swagger.paths : {};
  const whole = await convert({ ...swagger, paths }).catch(() => undefined);
  if (whole) return { document: complete(whole, swagger), losses };

  // Converted one path at a time, so that only the broken ones are lost.
  const good: Record<string, unknown> = {};
  const bare = await convert({ ...swagger, paths: {} }).catch((error: unknown) => {
    throw new ToolError(
      "document_invalid",
      `${location} can't be converted to OpenAPI 3: ${reasonOf(error)}.`,
    );
  });
  for (const [path, item] of Object.entries(paths)) {
    const { definitions: _definitions, ...rest } = swagger;
    const converted = await convert({ ...rest, paths: { [path]: item } }).catch((error: unknown) => {
      losses.push(`#${toPointer(["paths", path])} can't be converted to OpenAPI 3: ${reasonOf(error)}`);
    });
    if (converted && isObject(converted.paths)) Object.assign(good, converted.paths);
  }
  return { document: complete({ ...bare, paths: good }, swagger), losses };
}

async function convert(swagger: Document): Promise<Record<string, unknown>> {
  const { default: converter } = await import("swagger2openapi");
  // The library changes its input, and declares narrower types than external documents have.
  const options = { patch: true, warnOnly: true, anchors: true, resolve: false, refSiblings: "preserve" };
  const copy: unknown = structuredClone(swagger);
  const result: unknown = await quietly(() =>
    Reflect.apply(converter.convertObj, converter, [copy, options]),
  );
  const document = isObject(result) ? result.openapi : undefined;
  if (!isObject(document)) throw new Error("nothing came of it");
  return document;
}

/** The library prints the errors that it also throws. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { console } = globalThis;
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "");
}

const styleOf: Readonly<Record<string, string>> = {
  csv: "form",
  ssv: "spaceDelimited",
  pipes: "pipeDelimited",
  tsv: "tabDelimited",
};

function complete(document: Record<string, unknown>, swagger: Document): Document {
  for (const [path, item] of Object.entries(isObject(swagger.paths) ? swagger.paths : {})) {
    const converted = isObject(document.paths) ? document.paths[path] : undefined;
    if (!isObject(item) || !isObject(converted)) continue;
    for (const method of methods) {
      const before = item[method];
      const after = converted[method];
      if (!isObject(before) || !isObject(after)) continue;
      addSchemes(before, after, swagger);
      const parameters = [...listOf(item.parameters), ...listOf(before.parameters)].map((entry) =>
        parameterOf(entry, swagger),
      );
      addFormStyles(parameters, after);
      restoreLost(before.parameters, after, swagger);
      restoreTabs(after);
    }
    restoreTabs(converted);
    restoreLost(item.parameters, converted, swagger);
  }
  for (const parameter of Object.values(Object(Object(document.components).parameters)))
    restoreTab(parameter);
  return document;
}

/** The `schemes` of an operation become its own servers. */
function addSchemes(before: Document, after: Record<string, unknown>, { host, basePath }: Document): void {
  const schemes = listOf(before.schemes).filter((scheme) => scheme === "https" || scheme === "http");
  if (schemes.length === 0 || typeof host !== "string") return;
  after.servers = schemes.map((scheme) => ({
    url: `${scheme}://${host}${typeof basePath === "string" ? basePath : ""}`,
  }));
}

/** The library drops a parameter with a broken reference. It may be required, so the planner has to report it. */
function restoreLost(before: unknown, after: Record<string, unknown>, swagger: Document): void {
  const kept = [...listOf(after.parameters)];
  const has = (reference: string) => kept.some((entry) => isObject(entry) && entry.$ref === reference);
  for (const entry of listOf(before)) {
    if (!isObject(entry) || typeof entry.$ref !== "string" || parameterOf(entry, swagger) !== undefined)
      continue;
    const reference = entry.$ref.replace(/^#\/parameters\//, "#/components/parameters/");
    if (!has(reference) && !has(entry.$ref)) kept.push({ $ref: reference });
  }
  if (kept.length > 0) after.parameters = kept;
}

/** A list in a form is comma-separated by default in Swagger 2.0, and repeated in OpenAPI 3. */
function addFormStyles(parameters: readonly unknown[], after: Record<string, unknown>): void {
  const encoding: Record<string, { style: string; explode: false }> = {};
  for (const parameter of parameters) {
    if (!isObject(parameter) || parameter.in !== "formData" || parameter.type !== "array") continue;
    const style = styleOf[valueText(parameter.collectionFormat ?? "csv")];
    if (style && typeof parameter.name === "string") encoding[parameter.name] = { style, explode: false };
  }
  const content = isObject(after.requestBody) ? after.requestBody.content : undefined;
  if (Object.keys(encoding).length === 0 || !isObject(content)) return;
  for (const media of Object.values(content)) if (isObject(media)) media.encoding = encoding;
}

function restoreTabs(owner: Record<string, unknown>): void {
  for (const parameter of listOf(owner.parameters)) restoreTab(parameter);
}

/** OpenAPI 3 has no name for tab-separated lists; the planner knows ours. */
function restoreTab(parameter: unknown): void {
  if (isObject(parameter) && parameter["x-collectionFormat"] === "tsv")
    Object.assign(parameter, { style: "tabDelimited", explode: false });
}

function parameterOf(entry: unknown, swagger: Document): unknown {
  if (!isObject(entry) || typeof entry.$ref !== "string") return entry;
  const name = /^#\/parameters\/(.+)$/.exec(entry.$ref)?.[1];
  return name !== undefined && isObject(swagger.parameters) ? swagger.parameters[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
