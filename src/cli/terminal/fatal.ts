import { ToolError } from "../../errors/tool-error.ts";
import { failureText } from "../../mcp/result.ts";
import { toFailure } from "../../runtime/failure.ts";
import { printable } from "./render.ts";

/** Why the program could not do its work, on stderr: an expected error as it says of itself, a bug with its stack. */
export function reportFatal(error: unknown): void {
  process.exitCode = error instanceof ToolError && usage.includes(error.code) ? 2 : 1;
  if (error instanceof ToolError) process.stderr.write(`${printable(failureText(toFailure(error)))}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

const usage: string[] = ["invalid_arguments", "configuration_invalid"];
