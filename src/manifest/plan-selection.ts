import type { JsonSchema } from "../json/schema.ts";
import { checkPath, type PathReport } from "./check-path.ts";
import { type PathStep, parsePath } from "./json-path.ts";
import { addBranch, type Branch, newNode, toSelection } from "./selection-tree.ts";
import type { Selection } from "./tool-plan.ts";

/**
 * Plans `select`: a list of paths (RFC 9535), each with ` as NAME` where its end has another name in the result. A renamed
 * member is placed in the element of the path's last list, or in the result. Each path is checked against `schema`.
 */
export function planSelection(
  paths: readonly unknown[],
  schema: JsonSchema,
  { file, at, problems }: PathReport,
): Selection {
  const root = newNode();
  paths.forEach((path, index) => {
    const here = [...at, index];
    const branches = branchesOf(String(path));
    if (typeof branches === "string") {
      problems.error(file, here, "invalid-select", branches, notation);
      return;
    }
    for (const branch of branches) {
      if (!checkPath(branch.steps, schema, { file, at: here, problems })) return;
      const problem = addBranch(root, branch);
      if (problem === undefined) continue;
      problems.error(file, here, "invalid-select", problem);
      return;
    }
  });
  return toSelection(root);
}

const notation = `A path is JSONPath of names and lists: "$.items[*].id", "$.items[:30]['id','full name']", "$.items[*].owner.login as owner".`;

function branchesOf(source: string): Branch[] | string {
  const [, path = source, name] = /^(.*\S)\s+as\s+([A-Za-z_][A-Za-z0-9_-]{0,63})$/s.exec(source) ?? [];
  const steps = parsePath(path.trim());
  if (typeof steps === "string") return steps;
  if (steps[0]?.kind !== "names")
    return `"${source}" selects nothing of the result: "$.name" is a member of it.`;
  const count = steps.reduce((all, step) => all * (step.kind === "names" ? step.names.length : 1), 1);
  if (count > mostBranches) return `"${source.slice(0, 100)}" stands for more than ${mostBranches} paths.`;
  const branches = expand(steps);
  if (name !== undefined && branches.length > 1)
    return `"${source}" gives several members the name "${name}".`;
  return branches.map((branch) => ({ steps: branch, name }));
}

/** Choices in one path multiply. */
const mostBranches = 1000;

/** `$.a['b','c']` is `$.a.b` and `$.a.c`. */
function expand(steps: readonly PathStep[]): Branch["steps"][] {
  let branches: Branch["steps"][] = [[]];
  for (const step of steps) {
    const next = step.kind === "elements" ? [{ max: step.max }] : [...new Set(step.names)];
    branches = branches.flatMap((branch) => next.map((one) => [...branch, one]));
  }
  return branches;
}
