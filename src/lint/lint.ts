import type { Keys } from "../json/pointer.ts";
import { toPointer } from "../json/pointer.ts";
import type { Diagnostic } from "../manifest/diagnostics.ts";
import type { Documents } from "../manifest/load.ts";
import { planTools } from "../manifest/plan.ts";
import { checkAnnotations } from "./annotation-rules.ts";
import { checkArguments } from "./argument-rules.ts";
import { type Complaint, type LintedTool, placeOf } from "./linted-tool.ts";
import { checkList, checkNameLengths } from "./list-rules.ts";
import { type Policy, readPolicy } from "./policy.ts";
import type { LintCode } from "./rules.ts";
import { checkTexts } from "./text-rules.ts";
import { type CountTokens, type ToolTokens, tokensOf } from "./tokens.ts";

/** A loaded manifest and the problems that were found on loading. */
export interface LoadedManifest {
  readonly documents: Documents;
  readonly diagnostics: readonly Diagnostic[];
}

/** A complaint of a rule, or a problem that makes the manifest unusable. */
export interface LintFinding {
  /** Relative to the manifest's root folder. */
  readonly file: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly code: LintCode | Diagnostic["code"];
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly help?: string;
  readonly tool?: string;
}

export interface LintedManifest {
  readonly manifest: string;
  readonly findings: readonly LintFinding[];
  /** In the manifest's order. */
  readonly tools: readonly ToolTokens[];
}

interface CheckedManifest {
  readonly policy: Policy;
  readonly findings: LintFinding[];
  readonly tools: readonly LintedTool[];
  readonly tokens: readonly ToolTokens[];
  readonly documents: Documents;
}

export interface LintOptions {
  /** The name that clients use for the server of a manifest's tools: they put `mcp__NAME__` before each tool's name. */
  serverName(documents: Documents): string;
  readonly count: CountTokens;
}

/** Checks manifests that are served together, each by its own policy. Includes the planner's diagnostics for tools that can't be planned. */
export function lintManifests(
  manifests: readonly LoadedManifest[],
  { serverName, count }: LintOptions,
): LintedManifest[] {
  const checked = manifests.map((manifest) => checkManifest(manifest, count));
  for (const one of checked) {
    const prefix = `mcp__${serverName(one.documents)}__`;
    for (const { tool, ...complaint } of checkNameLengths(one.tools, prefix)) complain(one, complaint, tool);
  }
  for (const { tool, ...complaint } of checkList(checked.flatMap(({ tools }) => tools))) {
    const owner = checked.find(({ tools }) => tools.includes(tool));
    if (owner) complain(owner, complaint, tool);
  }
  return checked.map(({ documents, findings, tokens }) => ({
    manifest: documents.manifest,
    findings: findings.sort(bySeverity),
    tools: tokens,
  }));
}

function checkManifest({ documents, diagnostics }: LoadedManifest, count: CountTokens): CheckedManifest {
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const manifest = manifestOf(documents);
  const indexes = new Map(namesOf(manifest).map((name, index) => [name, index]));
  const tools = planned.tools.map(
    (plan): LintedTool => ({ plan, documents, at: ["tools", indexes.get(plan.name) ?? 0] }),
  );
  const tokens = tools.map(({ plan }) => tokensOf(plan, count));
  const findings = [...diagnostics, ...planned.diagnostics].map((diagnostic): LintFinding => diagnostic);
  const checked = { policy: readPolicy(manifest), findings, tools, tokens, documents };
  for (const tool of tools) {
    for (const complaint of checkTexts(tool, checked.policy)) complain(checked, complaint, tool);
    for (const complaint of checkArguments(tool, checked.policy)) complain(checked, complaint, tool);
    for (const complaint of checkAnnotations(tool)) complain(checked, complaint, tool);
  }
  for (const { complaint, tool } of checkBudgets(checked)) complain(checked, complaint, tool);
  for (const name of checked.policy.exceptions) {
    if (indexes.has(name)) continue;
    const at = ["lint", "except", name];
    complain(checked, { code: "unused-exception", at, message: `There is no tool "${name}".` });
  }
  return checked;
}

function* checkBudgets({
  policy: { budgets },
  tools,
  tokens,
}: CheckedManifest): Generator<{ complaint: Complaint; tool?: LintedTool }> {
  for (const [index, tool] of tools.entries()) {
    const { listed = 0 } = tokens[index] ?? {};
    if (listed <= budgets.tokensPerTool) continue;
    const message = `The tool takes about ${listed} tokens of the list of tools; the budget is ${budgets.tokensPerTool}.`;
    const help = `Make the output schema smaller with "select"; shorten descriptions and enums.`;
    yield { complaint: { code: "too-many-tokens", at: [], message, help }, tool };
  }
  const sum = tokens.reduce((total, { listed }) => total + listed, 0);
  if (sum > budgets.tokens) {
    const message = `The ${tools.length} tools take about ${sum} tokens; the budget is ${budgets.tokens}.`;
    const help = "Import fewer operations (--include, --exclude).";
    yield { complaint: { code: "list-too-large", at: ["tools"], message, help } };
  }
  if (tools.length > budgets.tools) {
    const message = `There are ${tools.length} tools; the budget is ${budgets.tools}.`;
    yield { complaint: { code: "too-many-tools", at: ["tools"], message } };
  }
}

function complain(
  { policy, findings, documents }: CheckedManifest,
  complaint: Complaint,
  tool?: LintedTool,
): void {
  const { code, message, help } = complaint;
  const name = tool?.plan.name;
  const severity = policy.level(code, name);
  if (severity === "off") return;
  const keys: Keys = tool ? [...tool.at, ...complaint.at] : complaint.at;
  const { file, at } = placeOf(documents, keys);
  findings.push({
    file,
    pointer: toPointer(at),
    code,
    severity,
    message,
    ...(help !== undefined && { help }),
    ...(name !== undefined && { tool: name }),
  });
}

function manifestOf({ files, manifest }: Documents): unknown {
  const loaded = files.get(manifest);
  return loaded?.kind === "json" ? loaded.value : undefined;
}

function namesOf(manifest: unknown): unknown[] {
  const tools = Object(manifest).tools;
  return Array.isArray(tools) ? tools.map((tool) => Object(tool).name) : [];
}

/** Errors first, otherwise in the order of the rules. */
function bySeverity(a: LintFinding, b: LintFinding): number {
  return Number(a.severity === "warning") - Number(b.severity === "warning");
}
