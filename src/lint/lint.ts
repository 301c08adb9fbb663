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

/** A manifest that was loaded, with what loading found. */
export interface LoadedManifest {
  readonly documents: Documents;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is the matter, where: a rule's complaint, or a problem that keeps a manifest from being used. */
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

interface Judged {
  readonly policy: Policy;
  readonly findings: LintFinding[];
  readonly tools: readonly LintedTool[];
  readonly tokens: readonly ToolTokens[];
  readonly documents: Documents;
}

export interface LintOptions {
  /** How clients call the server that has a manifest's tools: they put `mcp__NAME__` before each name. */
  serverName(documents: Documents): string;
  readonly count: CountTokens;
}

/** Checks manifests that are served together: each by its own policy. Tools that can't be planned are reported as the planner says. */
export function lintManifests(
  manifests: readonly LoadedManifest[],
  { serverName, count }: LintOptions,
): LintedManifest[] {
  const judged = manifests.map((manifest) => judge(manifest, count));
  for (const one of judged) {
    const prefix = `mcp__${serverName(one.documents)}__`;
    for (const { tool, ...complaint } of checkNameLengths(one.tools, prefix)) complain(one, complaint, tool);
  }
  for (const { tool, ...complaint } of checkList(judged.flatMap(({ tools }) => tools))) {
    const owner = judged.find(({ tools }) => tools.includes(tool));
    if (owner) complain(owner, complaint, tool);
  }
  return judged.map(({ documents, findings, tokens }) => ({
    manifest: documents.manifest,
    findings: findings.sort(byGravity),
    tools: tokens,
  }));
}

function judge({ documents, diagnostics }: LoadedManifest, count: CountTokens): Judged {
  const planned = planTools(documents, { analyses: undefined, reviews: undefined });
  const manifest = manifestOf(documents);
  const indexes = new Map(namesOf(manifest).map((name, index) => [name, index]));
  const tools = planned.tools.map(
    (plan): LintedTool => ({ plan, documents, at: ["tools", indexes.get(plan.name) ?? 0] }),
  );
  const tokens = tools.map(({ plan }) => tokensOf(plan, count));
  const findings = [...diagnostics, ...planned.diagnostics].map((diagnostic): LintFinding => diagnostic);
  const judged = { policy: readPolicy(manifest), findings, tools, tokens, documents };
  for (const tool of tools) {
    for (const complaint of checkTexts(tool, judged.policy)) complain(judged, complaint, tool);
    for (const complaint of checkArguments(tool, judged.policy)) complain(judged, complaint, tool);
    for (const complaint of checkAnnotations(tool)) complain(judged, complaint, tool);
  }
  for (const { complaint, tool } of checkBudgets(judged)) complain(judged, complaint, tool);
  for (const name of judged.policy.exceptions) {
    if (indexes.has(name)) continue;
    const at = ["lint", "except", name];
    complain(judged, { code: "unused-exception", at, message: `There is no tool "${name}".` });
  }
  return judged;
}

function* checkBudgets({
  policy: { budgets },
  tools,
  tokens,
}: Judged): Generator<{ complaint: Complaint; tool?: LintedTool }> {
  for (const [index, tool] of tools.entries()) {
    const { listed = 0 } = tokens[index] ?? {};
    if (listed <= budgets.tokensPerTool) continue;
    const message = `It takes about ${listed} tokens of the list of tools; ${budgets.tokensPerTool} are the budget.`;
    const help = `"select" makes an output schema smaller; descriptions and enums are the rest.`;
    yield { complaint: { code: "too-many-tokens", at: [], message, help }, tool };
  }
  const sum = tokens.reduce((total, { listed }) => total + listed, 0);
  if (sum > budgets.tokens) {
    const message = `The ${tools.length} tools take about ${sum} tokens; ${budgets.tokens} are the budget.`;
    const help = "Import less (--include, --exclude).";
    yield { complaint: { code: "list-too-large", at: ["tools"], message, help } };
  }
  if (tools.length > budgets.tools) {
    const message = `There are ${tools.length} tools; ${budgets.tools} are the budget.`;
    yield { complaint: { code: "too-many-tools", at: ["tools"], message } };
  }
}

function complain({ policy, findings, documents }: Judged, complaint: Complaint, tool?: LintedTool): void {
  const { code, message, help } = complaint;
  const name = tool?.plan.name;
  const severity = policy.level(code, name);
  if (severity === "off") return;
  const keys: Keys = tool ? [...tool.at, ...complaint.at] : complaint.at;
  const { file, at } = placeOf(documents, keys);
  findings.push({
    ...{ file, pointer: toPointer(at), code, severity, message },
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

/** What has to be put right first stands first; otherwise the order of the rules stays. */
function byGravity(a: LintFinding, b: LintFinding): number {
  return Number(a.severity === "warning") - Number(b.severity === "warning");
}
