import type { ToolDefinition } from "../../runtime/tool.ts";
import { didYouMean } from "../../text/did-you-mean.ts";
import { printError } from "./output.ts";

/** Prints that a tool does not exist, and which do. Returns the exit code. */
export function unknownTool(name: string, definitions: readonly ToolDefinition[]): number {
  const known = definitions.map((tool) => tool.name);
  printError(`error: unknown tool '${name}'.${didYouMean(name, known)}\nThe tools are: ${known.join(", ")}.`);
  return 2;
}
