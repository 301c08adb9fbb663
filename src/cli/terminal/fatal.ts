import { ToolError } from "../../errors/tool-error.ts";
import { failureText } from "../../mcp/result.ts";
import { toFailure } from "../../runtime/failure.ts";
import { printError } from "./output.ts";
import { printable } from "./render.ts";

const usageCodes: readonly string[] = ["invalid_arguments", "configuration_invalid"];

/** Prints why the program failed and sets the exit code: of an expected error its text, of a bug its stack. */
export function reportFatal(error: unknown): void {
  process.exitCode = error instanceof ToolError && usageCodes.includes(error.code) ? 2 : 1;
  if (error instanceof ToolError) printError(printable(failureText(toFailure(error))));
  else printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
