import { loadCounter, tokensOf } from "../../lint/tokens.ts";
import type { Tool } from "../../runtime/tool.ts";
import type { ToolChoice } from "./open-runtime.ts";

/** A toolset as a person chooses it. */
export interface Toolset {
  readonly toolset: string;
  readonly tools: number;
  /** How many of them the configuration offers. */
  readonly offered: number;
  /** Of all of its tools: as they stand in tools/list. */
  readonly listed_tokens: number;
  /** Names, descriptions and input schemas alone: what most clients give to a model. */
  readonly prompted_tokens: number;
}

/** The toolsets in the order of their first tools. */
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

/** Tools by their toolset, both in the order in which they came. */
export function byToolset<T extends Tool>(tools: readonly T[]): Map<string, readonly T[]> {
  const sets = new Map<string, T[]>();
  for (const tool of tools) {
    const found = sets.get(tool.toolset);
    if (found) found.push(tool);
    else sets.set(tool.toolset, [tool]);
  }
  return sets;
}
