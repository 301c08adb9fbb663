import { isObject, own } from "../json/value.ts";
import { type Level, type LintCode, rules } from "./rules.ts";

/** The levels and budgets that a manifest sets for its tools. */
export interface Policy {
  level(code: LintCode, tool?: string): Level;
  readonly budgets: Budgets;
  /** The tools that `except` names. */
  readonly exceptions: readonly string[];
}

type Budgets = { readonly [K in keyof typeof standardBudgets]: number };

export const standardBudgets = {
  /** Tokens of one tool in the list of tools. */
  tokensPerTool: 4000,
  /** Tokens of all of a manifest's tools. */
  tokens: 25_000,
  /** Model APIs refuse more, or models choose badly among them. */
  tools: 128,
  /** Nested schemas. */
  depth: 8,
  enumValues: 50,
  descriptionCharacters: 20,
};

/** Reads `lint` of a manifest whose form has been checked. */
export function readPolicy(manifest: unknown): Policy {
  const lint = own(manifest, "lint");
  const levels = own(lint, "rules");
  const given = own(lint, "budgets");
  const except = own(lint, "except");
  const budget = (name: keyof Budgets) => {
    const value = own(given, name);
    return typeof value === "number" ? value : standardBudgets[name];
  };
  return {
    budgets: {
      tokensPerTool: budget("tokensPerTool"),
      tokens: budget("tokens"),
      tools: budget("tools"),
      depth: budget("depth"),
      enumValues: budget("enumValues"),
      descriptionCharacters: budget("descriptionCharacters"),
    },
    exceptions: isObject(except) ? Object.keys(except) : [],
    level(code, tool) {
      const excepted = tool === undefined ? undefined : own(except, tool);
      if (Array.isArray(excepted) && excepted.includes(code)) return "off";
      const level = own(levels, code);
      return level === "error" || level === "warning" || level === "off" ? level : rules[code].level;
    },
  };
}
