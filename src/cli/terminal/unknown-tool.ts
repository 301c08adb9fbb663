import type { ToolDefinition } from "../../runtime/tool.ts";
import { didYouMean } from "../../text/did-you-mean.ts";

/** Says on stderr that there is no such tool and which there are; gives the exit code. */
export function unknownTool(name: string, definitions: readonly ToolDefinition[]): number {
  const known = definitions.map((tool) => tool.name);
  process.stderr.write(
    `error: unknown tool '${name}'.${didYouMean(name, known)}\nThe tools are: ${known.join(", ")}.\n`,
  );
  return 2;
}
