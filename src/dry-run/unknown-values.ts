import { celReferences } from "../manifest/cel.ts";
import type { Expression, StepPlan, Template } from "../manifest/tool-plan.ts";

/** The values that are unknown before a call: answers of steps, arguments that are not given, elements of an unknown list. */
export interface Unknowns {
  readonly inputs: boolean;
  /** Steps that would be sent. */
  readonly steps: ReadonlySet<string>;
  readonly item: boolean;
}

/** `{$steps.list.outputs.projects}`, which stands for a value that is not known yet. */
export function placeholderOf({ source }: Expression): string {
  return `{${source}}`;
}

export function isUnknown({ root, path }: Expression, unknowns: Unknowns): boolean {
  return isUnknownPath([root, ...path], unknowns);
}

/** Whether a CEL source reads anything that is not known. */
export function readsUnknown(source: string, unknowns: Unknowns): boolean {
  return celReferences(source).some((path) => isUnknownPath(path, unknowns));
}

function isUnknownPath([root, first = ""]: readonly string[], { inputs, steps, item }: Unknowns): boolean {
  switch (root) {
    case "inputs":
      return inputs;
    case "steps":
      return first === "" ? steps.size > 0 : steps.has(first);
    case "item":
      return item;
    // A model's answer, and an API's.
    default:
      return root === "ai" || root === "response" || root === "statusCode";
  }
}

/** The step as it would be called, with placeholders in it; `shown` gets each of them. */
export function withPlaceholders(step: StepPlan, unknowns: Unknowns, shown: Set<string>): StepPlan {
  return {
    ...step,
    parameters: step.parameters.map((parameter) => ({
      ...parameter,
      value: replaced(parameter.value, unknowns, shown),
    })),
    body: step.body && replaced(step.body, unknowns, shown),
  };
}

function replaced(template: Template, unknowns: Unknowns, shown: Set<string>): Template {
  const written = (placeholder: string): string => {
    shown.add(placeholder);
    return placeholder;
  };
  switch (template.kind) {
    case "literal":
      return template;
    case "expression":
      return isUnknown(template.expression, unknowns)
        ? { kind: "literal", value: written(placeholderOf(template.expression)) }
        : template;
    case "text":
      return {
        kind: "text",
        parts: template.parts.map((part) =>
          typeof part !== "string" && isUnknown(part, unknowns) ? written(placeholderOf(part)) : part,
        ),
      };
    case "object": {
      const properties = Object.entries(template.properties).map(
        ([key, member]) => [key, replaced(member, unknowns, shown)] as const,
      );
      return { kind: "object", properties: Object.fromEntries(properties) };
    }
    case "array":
      return { kind: "array", items: template.items.map((item) => replaced(item, unknowns, shown)) };
    case "each": {
      // One element stands for all where the list is not known.
      if (isUnknown(template.items, unknowns)) {
        shown.add(placeholderOf(template.items));
        return { kind: "array", items: [replaced(template.value, { ...unknowns, item: true }, shown)] };
      }
      // The inner elements are known; the step's own unknown element is another one.
      return { ...template, value: replaced(template.value, { ...unknowns, item: false }, shown) };
    }
    case "cel":
      return readsUnknown(template.source, unknowns)
        ? { kind: "literal", value: written(`{$cel: ${template.source}}`) }
        : template;
  }
}
