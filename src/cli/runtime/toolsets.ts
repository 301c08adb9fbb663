import { loadCounter, tokensOf } from "../../lint/tokens.ts";
import type { Tool } from "../../runtime/tool.ts";
import type { ToolChoice } from "./tool-runtime.ts";

/** A toolset, and what it costs. */
export interface Toolset {
  readonly toolset: string;
  readonly tools: number;
  /** The number of its tools that the configuration offers. */
  readonly offered: number;
  /** Tokens of all its tools in tools/list. */
  readonly listed_tokens: number;
  /** Tokens of their names, descriptions and input schemas, which most clients pass to a model. */
  readonly prompted_tokens: number;
}

/** Toolsets in the order of their first tools. */
export async function toolsetsOf({ all, offered }: ToolChoice): Promise<Toolset[]> {
  const count = await loadCounter();
  const areOffered = new Set(offered);
  return [...byToolset(all)].map(([toolset, tools]) => {
    const tokens = tools.map(({ definition }) => tokensOf(definition, count));
    return {
      toolset,
      tools: tools.length,
      offered: tools.filter((tool) => areOffered.has(tool)).length,
      listed_tokens: tokens.reduce((sum, { listed }) => sum + listed, 0),
      prompted_tokens: tokens.reduce((sum, { prompted }) => sum + prompted, 0),
    };
  });
}

/** Tools by toolset, both in the order of the tools. */
export function byToolset<T extends Tool>(tools: readonly T[]): Map<string, readonly T[]> {
  const sets = new Map<string, T[]>();
  for (const tool of tools) {
    const found = sets.get(tool.toolset);
    if (found) found.push(tool);
    else sets.set(tool.toolset, [tool]);
  }
  return sets;
}
