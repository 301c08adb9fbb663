import type { ValidateFunction } from "ajv";
import schema from "../../schemas/tool-test.schema.json" with { type: "json" };
import { ToolError } from "../errors/tool-error.ts";
import { createAjv } from "../json/ajv.ts";
import { toIssues } from "../json/issues.ts";
import { tryParseJson } from "../json/value.ts";

/** A file of recorded examples; it has the name of the tool. */
export interface ToolTest {
  readonly $schema?: string;
  readonly examples: readonly Example[];
}

/** A call of a tool: its requests, their answers and its result. */
export interface Example {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly exchanges: readonly Exchange[];
  /** The structured result; a failed call has `error` instead. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** The expected members of the failure; others are not compared. */
  readonly error?: { readonly code: string; readonly status?: number; readonly [member: string]: unknown };
}

export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

export interface RecordedRequest extends RecordedBody {
  readonly method: string;
  /** `https://SETTINGS.test` replaces the API's address. */
  readonly url: string;
  /** The expected headers, in lower case; others are not compared. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RecordedResponse extends RecordedBody {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** At most one member; an empty body has none. */
export interface RecordedBody {
  readonly json?: unknown;
  readonly text?: string;
  readonly base64?: string;
}

/** Reads a file's text. Fails with configuration_invalid, which lists every problem and its place. */
export function parseToolTest(text: string, file: string): ToolTest {
  const parsed = tryParseJson(text);
  if ("error" in parsed) throw invalid(file, [parsed.error.message], parsed.error);
  const check = fileCheck();
  if (check(parsed.value)) return parsed.value;
  throw invalid(
    file,
    toIssues(check.errors ?? []).map(({ path, message }) => `${file}#${path} ${message}`),
  );
}

export function toolTestText(test: ToolTest): string {
  return `${JSON.stringify(test, null, 2)}\n`;
}

let compiled: ValidateFunction<ToolTest> | undefined;

function fileCheck(): ValidateFunction<ToolTest> {
  compiled ??= createAjv("checked").compile<ToolTest>(schema);
  return compiled;
}

function invalid(file: string, problems: readonly string[], cause?: unknown): ToolError {
  return new ToolError("configuration_invalid", `${file} can't be used:\n${problems.join("\n")}`, {
    hint: "schemas/tool-test.schema.json says what stands in it; `call TOOL … --record NAME` writes it.",
    cause,
  });
}
