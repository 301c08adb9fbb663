import { ToolError } from "../errors/tool-error.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Tool } from "./tool.ts";

/** Selects the tools to offer. */
export interface Offer {
  /** Empty means all. */
  readonly toolsets: readonly string[];
  readonly excludedToolsets: readonly string[];
  /** Only tools with `readOnlyHint`. */
  readonly readOnly: boolean;
}

/** Throws configuration_invalid for an unknown toolset, which would offer no tool, or every tool. */
export function offeredTools<T extends Pick<Tool, "definition" | "toolset">>(
  tools: readonly T[],
  { toolsets, excludedToolsets, readOnly }: Offer,
): T[] {
  const known = new Set(tools.map(({ toolset }) => toolset));
  for (const name of [...toolsets, ...excludedToolsets])
    if (!known.has(name)) throw unknownToolset(name, known);
  return tools.filter(
    ({ definition, toolset }) =>
      (toolsets.length === 0 || toolsets.includes(toolset)) &&
      !excludedToolsets.includes(toolset) &&
      (!readOnly || definition.annotations.readOnlyHint === true),
  );
}

function unknownToolset(name: string, known: ReadonlySet<string>): ToolError {
  return new ToolError("configuration_invalid", `There is no toolset "${name}".${didYouMean(name, known)}`, {
    hint: `The toolsets are: ${[...known].join(", ")}.`,
  });
}
