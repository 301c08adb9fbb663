import type { Complaint, LintedTool } from "./linted-tool.ts";

/** The longest name that model APIs take, with what a client puts before it. */
const longestName = 64;

/** A complaint about one tool that depends on the others. */
export interface NamedComplaint extends Complaint {
  readonly tool: LintedTool;
}

/** Whether names fit with what a client puts before them. */
export function* checkNameLengths(tools: readonly LintedTool[], prefix: string): Generator<NamedComplaint> {
  for (const tool of tools) {
    const { name } = tool.plan;
    const over = prefix.length + name.length - longestName;
    if (over <= 0) continue;
    const message = `Clients call it "${prefix}${name}": ${over === 1 ? "a character" : `${over} characters`} more than ${longestName}.`;
    const help = "Shorten it, or call the server by a shorter name (--server-name).";
    yield { tool, code: "name-too-long", at: ["name"], message, help };
  }
}

/** What models make of the tools of all manifests together. */
export function* checkList(tools: readonly LintedTool[]): Generator<NamedComplaint> {
  const names = new Map<string, LintedTool>();
  const words = new Map<string, LintedTool>();
  const descriptions = new Map<string, LintedTool>();
  for (const tool of tools) {
    const { name, description } = tool.plan;
    const same = names.get(joined(name));
    if (same && same.documents !== tool.documents) {
      const message = `"${same.plan.name}" is in ${same.documents.manifest} already.`;
      yield { tool, code: "name-not-unique", at: ["name"], message };
    }
    const similar = words.get(sortedWords(name));
    if (similar && !same) {
      const message = `"${name}" is easily taken for "${similar.plan.name}".`;
      yield { tool, code: "ambiguous-names", at: ["name"], message };
    }
    const text = description.trim().toLowerCase();
    const told = descriptions.get(text);
    if (told) {
      const message = `"${told.plan.name}" has the same description.`;
      const help = "Say how the two differ.";
      yield { tool, code: "same-description", at: ["description"], message, help };
    }
    if (!same) names.set(joined(name), tool);
    if (!similar) words.set(sortedWords(name), tool);
    if (!told) descriptions.set(text, tool);
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
