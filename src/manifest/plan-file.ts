import { once } from "../async/once.ts";
import type { FileStamp } from "../files/file-stamp.ts";
import { isObject, parseJson } from "../json/value.ts";
import type { PlannedManifest, PlannedTool, PlanOrigin } from "./planned-tool.ts";
import type { Instructions, ToolAnnotations } from "./tool-plan.ts";

/**
 * Writes a planned manifest as the bytes of one file: a line with the owner and a checksum of the rest; an index; the
 * definitions with commas between them, as in a list; the origin and the plans, deflated, because a start does not read them.
 * Opening the file parses only the line and the index.
 */
export function writePlanFile(
  owner: PlanOwner,
  { tools, instructions, quickStamps, origin }: PlannedManifest,
): Uint8Array<ArrayBuffer> {
  const made = deflateSync(JSON.stringify(origin()), quick);
  const plans = tools.map(({ plan }) => plan());
  const index: Index = {
    quickStamps,
    instructions,
    originBytes: made.length,
    tools: tools.map(({ name, toolset, feature, timeoutMs, annotations, definition }, at) => [
      name,
      toolset,
      feature ?? null,
      timeoutMs,
      annotations,
      definition.length,
      plans[at]?.length ?? 0,
    ]),
  };
  const rest = Buffer.concat([
    line(index),
    ...tools.flatMap(({ definition }) => [definition, comma]),
    made,
    deflateSync(Buffer.concat(plans), quick),
  ]);
  const header: Header = { format, ...owner, checksum: crc32(rest), bytes: rest.length };
  return new Uint8Array(Buffer.concat([line(header), rest]));
}

/** The program that wrote the file, and the manifest's path. A file of another owner is ignored. */
export interface PlanOwner {
  readonly program: string;
  /** An absolute path. */
  readonly manifest: string;
}

/**
 * Returns the planned manifest in these bytes, without copying them. Undefined for bytes that `writePlanFile` did not write for
 * this owner.
 */
export function readPlanFile(owner: PlanOwner, bytes: Uint8Array): PlannedManifest | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = lineAt(file, 0);
  const parsed = parseJson(header.toString());
  if (!isHeader(parsed) || parsed.program !== owner.program || parsed.manifest !== owner.manifest)
    return undefined;
  const rest = file.subarray(header.length);
  if (rest.length !== parsed.bytes || crc32(rest) !== parsed.checksum) return undefined;

  const index = lineAt(rest, 0);
  const { quickStamps, instructions, originBytes, tools: lines } = parseIndex(index);
  let definitionAt = index.length;
  let planAt = 0;
  const tools = lines.map(
    ([name, toolset, feature, timeoutMs, annotations, definitionBytes, planBytes]): PlannedTool => {
      const definition = rest.subarray(definitionAt, definitionAt + definitionBytes);
      const start = planAt;
      definitionAt += definitionBytes + comma.length;
      planAt += planBytes;
      const plan = () => plans().subarray(start, start + planBytes);
      return { name, toolset, feature: feature ?? undefined, timeoutMs, annotations, definition, plan };
    },
  );
  const plansAt = definitionAt + originBytes;
  const plans = once(() => inflateSync(rest.subarray(plansAt)));
  return {
    tools,
    ...(instructions && { instructions }),
    quickStamps,
    origin: once(() => parseOrigin(inflateSync(rest.subarray(definitionAt, plansAt)))),
  };
}

const format = "plans of a manifest, 4";
const comma = Buffer.from(",");

interface Header extends PlanOwner {
  readonly format: string;
  readonly checksum: number;
  /** The bytes after this line. */
  readonly bytes: number;
}

interface Index {
  readonly quickStamps: readonly FileStamp[];
  readonly instructions?: Instructions | undefined;
  /** Deflated. */
  readonly originBytes: number;
  readonly tools: readonly ToolLine[];
}

type ToolLine = readonly [
  name: string,
  toolset: string,
  feature: string | null,
  timeoutMs: number,
  annotations: ToolAnnotations,
  definitionBytes: number,
  planBytes: number,
];

// A start reads one plan file, and `getBuiltinModule` is faster than an import.
const { crc32, deflateSync, inflateSync } = process.getBuiltinModule("node:zlib");

const quick = { level: 1 };

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function lineAt(bytes: Buffer, start: number): Buffer {
  return bytes.subarray(start, bytes.indexOf(10, start) + 1);
}

function isHeader(value: unknown): value is Header {
  return (
    isObject(value) &&
    value.format === format &&
    typeof value.program === "string" &&
    typeof value.manifest === "string"
  );
}

// The checksum guarantees that `writePlanFile` wrote every byte.
function parseIndex(json: Buffer): Index {
  return JSON.parse(json.toString());
}

function parseOrigin(json: Buffer): PlanOrigin {
  return JSON.parse(json.toString());
}
