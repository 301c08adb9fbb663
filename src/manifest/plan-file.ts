import { isObject, parseJson } from "../json.ts";
import type { FileMark } from "./file-mark.ts";
import type { PlannedManifest, PlannedTool } from "./planned-tool.ts";

/**
 * A planned manifest as the bytes of one file: a line of JSON, the definitions, the plans. The line says whose they are, what
 * they were made of and where each text begins. Opening it parses that line alone.
 */
export function writePlanFile(
  owner: PlanOwner,
  { tools, marks, glance, frame }: PlannedManifest,
): Uint8Array<ArrayBuffer> {
  const texts = Buffer.concat([
    ...tools.map(({ definition }) => definition),
    ...tools.map(({ plan }) => plan),
  ]);
  const header: Header = {
    format,
    ...owner,
    checksum: crc32(texts),
    bytes: texts.length,
    marks,
    glance,
    frame,
    tools: tools.map(({ name, toolset, timeoutMs, definition, plan, entry }) => [
      name,
      toolset,
      timeoutMs,
      definition.length,
      plan.length,
      entry,
    ]),
  };
  return new Uint8Array(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), texts]));
}

/** Who wrote it and of which manifest: what another program or path wrote is of no use. */
export interface PlanOwner {
  readonly program: string;
  /** An absolute path. */
  readonly manifest: string;
}

/** The planned manifest in these bytes, none of which is copied. Undefined for anything that `writePlanFile` did not write so. */
export function readPlanFile(owner: PlanOwner, bytes: Uint8Array): PlannedManifest | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf(10) + 1;
  const header = parseJson(file.toString("utf8", 0, start));
  if (!isHeader(header) || header.program !== owner.program || header.manifest !== owner.manifest)
    return undefined;
  const texts = file.subarray(start);
  if (texts.length !== header.bytes || crc32(texts) !== header.checksum) return undefined;
  let definitionAt = 0;
  let planAt = header.tools.reduce((sum, [, , , definitionBytes]) => sum + definitionBytes, 0);
  const tools = header.tools.map(
    ([name, toolset, timeoutMs, definitionBytes, planBytes, entry]): PlannedTool => {
      const definition = texts.subarray(definitionAt, definitionAt + definitionBytes);
      const plan = texts.subarray(planAt, planAt + planBytes);
      definitionAt += definitionBytes;
      planAt += planBytes;
      return { name, toolset, timeoutMs, definition, plan, entry };
    },
  );
  const { marks, glance, frame } = header;
  return planAt === texts.length ? { tools, marks, glance, frame } : undefined;
}

const format = "plans of a manifest, 1";

interface Header extends PlanOwner {
  readonly format: string;
  readonly checksum: number;
  readonly bytes: number;
  readonly marks: readonly FileMark[];
  readonly glance: readonly FileMark[];
  readonly frame: string;
  readonly tools: readonly ToolLine[];
}

type ToolLine = readonly [
  name: string,
  toolset: string,
  timeoutMs: number,
  definitionBytes: number,
  planBytes: number,
  entry: string,
];

// A start reads one; these are there already, their modules are not.
const { crc32 } = process.getBuiltinModule("node:zlib");

function isHeader(value: unknown): value is Header {
  return (
    isObject(value) &&
    value.format === format &&
    typeof value.program === "string" &&
    typeof value.manifest === "string" &&
    typeof value.frame === "string" &&
    isListOf(value.marks, ["string", "number", "number", "number"]) &&
    isListOf(value.glance, ["string", "number", "number", "number"]) &&
    isListOf(value.tools, ["string", "string", "number", "number", "number", "string"])
  );
}

function isListOf(value: unknown, types: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((tuple) => Array.isArray(tuple) && types.every((type, index) => typeof tuple[index] === type))
  );
}
