import { propertyNames } from "../json/schema.ts";
import { celReferences } from "../manifest/cel.ts";
import { readPrompt, splitPrompt } from "../manifest/prompt.ts";
import { usesOf } from "../manifest/template.ts";
import type { Expression, StepPlan, Template, ToolPlan } from "../manifest/tool-plan.ts";

/** The inputs that a handler does not read. Empty where built-in code receives all of them. */
export function unusedInputs({ inputSchema, handler, shape }: ToolPlan): string[] {
  const used = new Set<string>();
  const add = ([root, name]: readonly (string | undefined)[]) => {
    if (root === "inputs") used.add(name ?? "*");
  };
  const expression = ({ root, path }: Expression) => add([root, path[0]]);
  const template = (value: Template) => {
    for (const use of usesOf(value)) {
      if ("cel" in use) cel(use.cel);
      else expression(use.expression);
    }
  };
  const cel = (source: string) => celReferences(source).forEach(add);
  const step = ({ parameters, body, condition, forEach, successCriteria, outputs }: StepPlan) => {
    for (const { value } of parameters) template(value);
    if (body) template(body);
    if (condition !== undefined) cel(condition);
    if (forEach) expression(forEach.items);
    successCriteria.forEach(cel);
    Object.values(outputs).forEach(template);
  };
  template(handler.result);
  for (const { argument } of shape?.paging?.next ?? []) add(["inputs", argument]);
  if (handler.kind === "proxy") handler.steps.forEach(step);
  else {
    if (handler.fallback.kind === "analysis" || handler.review !== undefined) return [];
    template(handler.fallback.template);
    [...handler.context, ...handler.apply].forEach(step);
    const prompt = readPrompt(splitPrompt(handler.prompt.source)?.data ?? "");
    [...prompt.paths, ...prompt.bare].forEach(add);
  }
  return used.has("*") ? [] : propertyNames(inputSchema).filter((name) => !used.has(name));
}
