import { splitPrompt } from "../src/manifest/prompt.ts";
import type { AiPlan, Expression, StepPlan, Template, ToolPlan } from "../src/manifest/tool-plan.ts";
import { pascalCase, quote, uniqueNames } from "../src/tool-types/type-text.ts";
import { block, camelCase, indent, literal, propertyKey } from "./code.ts";
import { operationFile } from "./emit-validators.ts";
import { expressionCode, type MappingScope, mappingCode } from "./template-code.ts";
import { template } from "./templates.ts";

const renderTool = template<object>("tool.ts");
const renderStep = template<object>("step.ts");
const renderProxy = template<object>("proxy.ts");
const renderAi = template<object>("ai.ts");

/** The module of a tool: its steps and mappings as ordinary typed code. */
export function emitTool(tool: ToolPlan): string {
  const type = pascalCase(tool.name);
  const { handler } = tool;
  const before = handler.kind === "ai" ? handler.context : handler.steps;
  const after = handler.kind === "ai" ? handler.apply : [];
  const steps = nameSteps([...before, ...after]);
  const answer = `{ ai: AiResult<${type}Answer> }`;
  const answered = handler.kind === "ai" ? answer : undefined;

  const first = steps.slice(0, before.length);
  const last = steps.slice(before.length);
  const rendered = [
    ...first.map((step, index) => stepCode(step, first.slice(0, index), undefined)),
    ...last.map((step, index) => stepCode(step, [...first, ...last.slice(0, index)], answered)),
  ];
  const result = resultCode(tool, resultScope(steps, handler), `${type}Output`);
  const values =
    handler.kind === "proxy"
      ? renderProxy({ steps: stepList(first), result })
      : renderAi({
          type,
          context: stepList(first),
          apply: stepList(last),
          result,
          ...aiCode(handler, type, first),
        });
  const render = (imports: string[]) =>
    renderTool({
      type,
      steps: rendered.map((step) => step.trim()),
      resultScope: scopeType(steps, answered),
      inputChecks: tool.inputConstraints ? "check.input, check.constraints" : "check.input",
      handler: values.trimEnd(),
      imports,
    });
  return render(importsOf(tool, steps, render([])));
}

interface NamedStep {
  readonly plan: StepPlan;
  /** `status`, as in `statusStep`; `type` is `Status`, as in `StatusScope`. */
  readonly name: string;
  readonly type: string;
  readonly check: string | undefined;
}

function nameSteps(plans: readonly StepPlan[]): NamedStep[] {
  const names = uniqueNames(
    plans.map(({ stepId }) => stepId),
    pascalCase,
  );
  const checks = checkNames(plans);
  return plans.map((plan) => {
    const type = names.get(plan.stepId) ?? plan.stepId;
    return {
      plan,
      type,
      name: type.charAt(0).toLowerCase() + type.slice(1),
      check: plan.operation.responseSchema && checks.get(plan.operation.operationId),
    };
  });
}

function checkNames(plans: readonly StepPlan[]): Map<string, string> {
  return uniqueNames(
    [
      ...new Set(
        plans.flatMap(({ operation, request }) =>
          request.source === undefined ? [operation.operationId] : [],
        ),
      ),
    ],
    (id) => `${camelCase(id)}Response`,
  );
}

function isDone({ condition, onFailure }: StepPlan): boolean {
  return condition === undefined && onFailure === "end";
}

function doneSteps(steps: readonly NamedStep[]): Set<string> {
  return new Set(steps.filter(({ plan }) => isDone(plan)).map(({ plan }) => plan.stepId));
}

/** `Scope<Inputs, { status: Done<typeof statusStep> }>`. */
function scopeType(steps: readonly NamedStep[], answer: string | undefined): string {
  const members = steps.map(({ plan, name }) => {
    const results = plan.forEach ? `Each<typeof ${name}Step>` : `typeof ${name}Step`;
    return `${propertyKey(plan.stepId)}: ${isDone(plan) ? "Done" : "Maybe"}<${results}>`;
  });
  const scope = `Scope<Inputs, ${members.length === 0 ? "Record<never, never>" : `{ ${members.join("; ")} }`}>`;
  return answer === undefined ? scope : `${scope} & ${answer}`;
}

function resultScope(steps: readonly NamedStep[], { kind }: ToolPlan["handler"]): MappingScope {
  return { roots: kind === "ai" ? ["inputs", "steps", "ai"] : ["inputs", "steps"], done: doneSteps(steps) };
}

function stepList(steps: readonly NamedStep[]): string {
  return steps.map(({ name }) => `${name}Step`).join(", ");
}

/** A shaped result also reads the inputs, because the next page's arguments are derived from them. */
function resultCode({ handler, shape }: ToolPlan, scope: MappingScope, target: string) {
  const by = "      ";
  if (!shape) return functionCode(handler.result, scope, target, by);
  const { code, roots } = mappingCode(handler.result, scope, target);
  const { selection, paging } = shape;
  const call = block("shape(", [code, "inputs", literal({ selection, paging })], ")");
  return {
    parameter: parameter(scope.roots.filter((root) => root === "inputs" || roots.includes(root))),
    code: call.replaceAll("\n", `\n${by}`),
  };
}

/** A function's parameter and the expression that it returns. */
function functionCode(value: Template, scope: MappingScope, target: string | undefined, by: string) {
  const { code, roots } = mappingCode(value, scope, target);
  return { parameter: parameter(roots), code: code.replaceAll("\n", `\n${by}`) };
}

function parameter(roots: readonly Expression["root"][]): string {
  return roots.length === 0 ? "_scope" : `{ ${roots.join(", ")} }`;
}

function stepCode(
  { plan, name, type, check }: NamedStep,
  before: readonly NamedStep[],
  answer: string | undefined,
): string {
  const done = doneSteps(before);
  const roots: Expression["root"][] = ["inputs", "steps"];
  if (answer !== undefined) roots.push("ai");
  const outer: MappingScope = { roots, done };
  const inner: MappingScope = plan.forEach ? { roots: [...roots, "item"], done } : outer;
  const { forEach, operation } = plan;
  return renderStep({
    name,
    type,
    scope: scopeType(before, answer),
    stepId: quote(plan.stepId),
    operationId: quote(operation.operationId),
    onFailure: quote(plan.onFailure),
    condition: plan.condition === undefined ? "" : quote(plan.condition),
    items: forEach && {
      parameter: `{ ${forEach.items.root} }`,
      code: `${expressionCode(forEach.items, outer)}${forEach.items.path.length > 1 ? " ?? undefined" : ""}`,
      maxItems: forEach.maxItems,
      maxConcurrency: forEach.maxConcurrency,
      outputNames: literal(Object.keys(plan.outputs)),
    },
    call: callCode(plan, inner, `${name}Request`),
    check: check ?? "",
    successCriteria: plan.successCriteria.map((source) => `condition(${quote(source)})`).join(", "),
    outputs: outputsCode(plan, inner),
  });
}

/** The call of the typed client, where `satisfies` finds members that the contract no longer has. Other APIs have no typed client. */
function callCode(plan: StepPlan, scope: MappingScope, requestName: string) {
  const { operationId, method, path } = plan.operation;
  const { source } = plan.request;
  const used = new Set<Expression["root"]>();
  const typed = (value: Template, target: string) => {
    const { code, roots } = mappingCode(value, scope, source === undefined ? target : undefined);
    for (const root of roots) used.add(root);
    return code;
  };
  const places = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const values = plan.parameters.filter((parameter) => parameter.in === place);
    if (values.length === 0) return [];
    const properties = Object.fromEntries(values.map(({ name, value }) => [name, value]));
    const target = `OperationParameters<${quote(operationId)}, ${quote(place)}>`;
    return [`${place}: ${typed({ kind: "object", properties }, target)}`];
  });
  const body = plan.body ? [`body: ${typed(plan.body, `RequestBody<${quote(operationId)}>`)}`] : [];
  const params = places.length > 0 ? [`params: ${block("{", places, "}")}`] : [];
  const code =
    source !== undefined
      ? `sources.send(${quote(source)}, ${requestName}, ${block("{", [...places, ...body], "}")}, options)`
      : `webServer.${method}(${quote(path)}, ${block("{", ["...options", ...params, ...body], "}")})`;
  return {
    parameter: parameter(scope.roots.filter((root) => used.has(root))),
    // Outside of the function: a request is compiled once a plan.
    request: source === undefined ? undefined : literal(plan.request.plan),
    api: source === undefined ? "webServer" : "sources",
    code: code.replaceAll("\n", "\n    "),
    // Responses of other APIs have no type: a server can deviate from its document.
    body: source === undefined ? `ResponseBody<${quote(operationId)}>` : "any",
  };
}

function outputsCode(plan: StepPlan, { roots, done }: MappingScope) {
  const scope: MappingScope = { roots: [...roots, "response"], done };
  return functionCode({ kind: "object", properties: plan.outputs }, scope, undefined, "    ");
}

function aiCode(handler: AiPlan, type: string, context: readonly NamedStep[]) {
  const prompt = splitPrompt(handler.prompt.source) ?? { instructions: handler.prompt.source, data: "" };
  const scope: MappingScope = { roots: ["inputs", "steps"], done: doneSteps(context) };
  const { fallback } = handler;
  const answer =
    fallback.kind === "analysis"
      ? { parameter: "scope", code: `analyses[${quote(fallback.name)}](scope)` }
      : functionCode(fallback.template, scope, `${type}Answer`, "      ");
  return {
    review: handler.review === undefined ? "" : `reviews[${quote(handler.review)}](scope, answer)`,
    prompt: indent(literal(prompt), "    ").trimStart(),
    answerSchema: indent(literal(handler.answerSchema), "    ").trimStart(),
    fallback: { ...answer, scope: scopeType(context, undefined) },
  };
}

/** Imports exactly the names that the code uses. */
function importsOf({ name, handler, shape }: ToolPlan, steps: readonly NamedStep[], code: string): string[] {
  const used = (names: readonly string[]) =>
    names.filter((word) => new RegExp(`\\b${word}\\b[<(]|: ${word}\\b| ${word};`).test(code));
  const line = (names: readonly string[], from: string, kind = "import") =>
    names.length === 0 ? [] : [`${kind} { ${names.join(", ")} } from ${quote(from)};`];
  const type = pascalCase(name);
  const analysis = handler.kind === "ai" && handler.fallback.kind === "analysis";
  const checks = new Map(
    steps.flatMap(({ plan, check }) => (check ? [[plan.operation.operationId, check]] : [])),
  );
  return [
    ...line(
      used(["OperationParameters", "RequestBody", "ResponseBody"]),
      "../../src/contract/contract.ts",
      "import type",
    ),
    ...line(analysis ? ["analyses"] : [], "../../src/handlers/analyses/index.ts"),
    ...line(["Handler"], "../../src/handlers/handler.ts", "import type"),
    ...line(
      handler.kind === "ai" && handler.review !== undefined ? ["reviews"] : [],
      "../../src/handlers/reviews/index.ts",
    ),
    ...line(
      used(["AiResult", "Done", "Each", "Maybe", "Plain", "ResponseScope", "Scope", "Step"]),
      "../../src/handlers/step.ts",
      "import type",
    ),
    ...line(["toValidator"], "../../src/json/issues.ts"),
    ...line(called(["own"], code), "../../src/json/value.ts"),
    ...line(used(["cel", "condition"]), "../../src/manifest/cel.ts"),
    ...line(shape ? ["shape"] : [], "../../src/manifest/shape.ts"),
    ...line(used(["RequestPlan"]), "../../src/openapi/operation-plan.ts", "import type"),
    ...line(mappingImports(code), "../../src/manifest/values.ts"),
    ...line(["LoadedTool"], "../../src/runtime/tool.ts", "import type"),
    ...line(
      [`${type}Input`, `${type}Output`, ...(handler.kind === "ai" ? [`${type}Answer`] : [])].sort(),
      "../types.ts",
      "import type",
    ),
    ...[...checks].map(
      ([id, check]) =>
        `import { response as ${check} } from ${quote(`../validators/operations/${operationFile(id)}.js`)};`,
    ),
    `import * as check from ${quote(`../validators/tools/${name}.js`)};`,
  ];
}

function mappingImports(code: string): string[] {
  const types = ["Element", "Member"]
    .filter((word) => code.includes(`${word}<`))
    .map((word) => `type ${word}`);
  return [...types, ...called(["each", "list", "present", "text"], code)];
}

function called(names: readonly string[], code: string): string[] {
  return names.filter((word) => new RegExp(`(?<![.\\w"])${word}\\(`).test(code));
}
