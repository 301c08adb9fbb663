import { elements, writePath } from "./json-path.ts";
import type { Selection } from "./tool-plan.ts";

/** A node of the tree that merges the paths of a `select`. */
export interface SelectionNode {
  /** A path ends here: everything below is selected. */
  whole: boolean;
  list: { max: number | undefined; readonly element: SelectionNode } | undefined;
  readonly members: Map<string, { readonly from: readonly string[]; readonly node: SelectionNode }>;
}

/** A path without choices, and the name of its end. */
export interface Branch {
  readonly steps: readonly (string | { readonly max: number | undefined })[];
  readonly name: string | undefined;
}

type Trail = readonly (string | typeof elements)[];

export function newNode(): SelectionNode {
  return { whole: false, list: undefined, members: new Map() };
}

/** Adds a path to the tree. Returns a sentence where it contradicts an earlier path. */
export function addBranch(root: SelectionNode, { steps, name }: Branch): string | undefined {
  const lastList = steps.findLastIndex((step) => typeof step !== "string");
  const kept = name === undefined ? steps : steps.slice(0, lastList + 1);
  let node = root;
  const trail: (string | typeof elements)[] = [];
  for (const step of kept) {
    const next = typeof step === "string" ? follow(node, step, [step], trail) : enter(node, step.max, trail);
    if (typeof next === "string") return next;
    trail.push(typeof step === "string" ? step : elements);
    node = next;
  }
  if (name === undefined) return end(node, trail);
  const keys = steps.slice(lastList + 1).filter((step) => typeof step === "string");
  if (keys.length === 0) return "Only a member can be renamed, not a list's elements.";
  const renamed = follow(node, name, keys, trail);
  return typeof renamed === "string" ? renamed : end(renamed, [...trail, name]);
}

export function toSelection(node: SelectionNode, trail: Trail = []): Selection {
  if (node.whole) return { kind: "all" };
  if (node.list) {
    const { max, element } = node.list;
    return {
      kind: "elements",
      path: writePath(trail),
      max,
      element: toSelection(element, [...trail, elements]),
    };
  }
  const members = [...node.members].map(([name, inside]) => ({
    name,
    from: inside.from,
    selection: toSelection(inside.node, [...trail, name]),
  }));
  return { kind: "members", members };
}

function enter(node: SelectionNode, max: number | undefined, trail: Trail): SelectionNode | string {
  if (node.whole) return `"${writePath(trail)}" is selected as a whole before.`;
  if (node.members.size > 0) return `"${writePath(trail)}" is selected as an object before.`;
  node.list ??= { max: undefined, element: newNode() };
  if (max !== undefined && node.list.max !== undefined && max !== node.list.max)
    return `"${writePath(trail)}" has two bounds: ${node.list.max} and ${max}.`;
  node.list.max ??= max;
  return node.list.element;
}

function follow(
  node: SelectionNode,
  name: string,
  from: readonly string[],
  trail: Trail,
): SelectionNode | string {
  if (node.whole) return `"${writePath(trail)}" is selected as a whole before.`;
  if (node.list) return `"${writePath(trail)}" is selected as a list before.`;
  const known = node.members.get(name);
  if (known && !sameKeys(known.from, from)) return `Two paths give "${name}"; rename one: "… as other_name".`;
  const next = known?.node ?? newNode();
  node.members.set(name, { from, node: next });
  return next;
}

function end(node: SelectionNode, trail: Trail): string | undefined {
  if (node.whole) return `"${writePath(trail)}" is selected twice.`;
  if (node.list || node.members.size > 0)
    return `Parts of "${writePath(trail)}" are already selected; select the parts or the whole.`;
  node.whole = true;
  return undefined;
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
