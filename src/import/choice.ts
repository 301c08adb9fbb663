import type { ListedOperation } from "../openapi/plan-operations.ts";

/** Rules that select operations: `tag:pets`, `path:/pets/**`, `method:get`, `operation:listPets`; a text without a kind is an operation's id. */
export interface Choice {
  /** All operations where it is empty. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export function isChosen(operation: ListedOperation, { include, exclude }: Choice): boolean {
  if (exclude.some((rule) => fits(operation, rule))) return false;
  return include.length === 0 || include.some((rule) => fits(operation, rule));
}

/** The same for workflows: `workflow:buyPet`, or the id alone. */
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

/** `*` matches any text without "/", `**` any text. Ignores case. */
function matches(text: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*?)/)
    .map((part) =>
      part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "is").test(text);
}
