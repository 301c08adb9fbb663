import type { Complaint, LintedTool } from "./linted-tool.ts";

/** The longest name that model APIs accept, including a client's prefix. */
const longestName = 64;

/** A complaint about one tool that depends on the other tools. */
export interface NamedComplaint extends Complaint {
  readonly tool: LintedTool;
}

/** Checks the length of names with a client's prefix. */
export function* checkNameLengths(tools: readonly LintedTool[], prefix: string): Generator<NamedComplaint> {
  for (const tool of tools) {
    const { name } = tool.plan;
    const over = prefix.length + name.length - longestName;
    if (over <= 0) continue;
    const message = `Clients call it "${prefix}${name}", ${over === 1 ? "a character" : `${over} characters`} over the limit of ${longestName}.`;
    const help = "Shorten the name, or give the server a shorter one (--server-name).";
    yield { tool, code: "name-too-long", at: ["name"], message, help };
  }
}

/** Checks the tools of all manifests for ones that models can't tell apart. */
export function* checkList(tools: readonly LintedTool[]): Generator<NamedComplaint> {
  const names = new Map<string, LintedTool>();
  const words = new Map<string, LintedTool>();
  const descriptions = new Map<string, LintedTool>();
  for (const tool of tools) {
    const { name, description } = tool.plan;
    const same = names.get(joined(name));
    if (same && same.documents !== tool.documents) {
      const message = `"${same.plan.name}" is already in ${same.documents.manifest}.`;
      yield { tool, code: "name-not-unique", at: ["name"], message };
    }
    const similar = words.get(sortedWords(name));
    if (similar && !same) {
      const message = `"${name}" is easily confused with "${similar.plan.name}".`;
      yield { tool, code: "ambiguous-names", at: ["name"], message };
    }
    const text = description.trim().toLowerCase();
    const described = descriptions.get(text);
    if (described) {
      const message = `"${described.plan.name}" has the same description.`;
      const help = "Describe how the two differ.";
      yield { tool, code: "same-description", at: ["description"], message, help };
    }
    if (!same) names.set(joined(name), tool);
    if (!similar) words.set(sortedWords(name), tool);
    if (!described) descriptions.set(text, tool);
  }
}

function joined(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, "");
}

function sortedWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_-]+/)
    .map((word) => word.replace(/(?<=..)s$/, ""))
    .sort()
    .join(" ");
}
