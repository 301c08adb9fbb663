import type { ListedOperation } from "../openapi/plan-operations.ts";

/** Which operations are wanted: `tag:pets`, `path:/pets/**`, `method:get`, `operation:listPets`; a bare text is an operation's id. */
export interface Choice {
  /** Without any, all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export function isChosen(operation: ListedOperation, { include, exclude }: Choice): boolean {
  if (exclude.some((rule) => fits(operation, rule))) return false;
  return include.length === 0 || include.some((rule) => fits(operation, rule));
}

/** The same for a workflow: `workflow:buyPet`, or its id alone. */
export function isChosenWorkflow(workflowId: string, { include, exclude }: Choice): boolean {
  const fitsOne = (rule: string) => matches(workflowId, rule.replace(/^workflow:/, ""));
  return !exclude.some(fitsOne) && (include.length === 0 || include.some(fitsOne));
}

function fits({ operationId, method, path, tags }: ListedOperation, rule: string): boolean {
  const [, kind, wanted = ""] = /^(tag|path|method|operation):(.*)$/s.exec(rule) ?? ["", "operation", rule];
  switch (kind) {
    case "tag":
      return tags.some((tag) => matches(tag, wanted));
    case "path":
      return matches(path, wanted);
    case "method":
      return method.toLowerCase() === wanted.toLowerCase();
    default:
      return matches(operationId, wanted) || matches(`${method} ${path}`, wanted);
  }
}

/** `*` stands for anything but "/", `**` for anything. Without either the whole text counts, in any case. */
function matches(text: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*?)/)
    .map((part) =>
      part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "is").test(text);
}
