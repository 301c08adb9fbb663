import type { Keys } from "../json/pointer.ts";
import type { JsonSchema } from "../json/schema.ts";
import { propertyNames } from "../json/schema.ts";
import { isObject, own } from "../json/value.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { checkPath } from "./check-path.ts";
import { parsePath } from "./json-path.ts";
import { planSelection } from "./plan-selection.ts";
import type { Planning } from "./planning.ts";
import { selectedSchema } from "./selected-schema.ts";
import type { Shape } from "./shape.ts";
import type { NextArgument, PagingPlan, Selection, ShapePlan } from "./tool-plan.ts";

/** Plans `select` and `paging` of an entry, and derives the output schema. */
export function planShape(
  entry: Readonly<Record<string, unknown>>,
  at: Keys,
  schemas: { readonly input: JsonSchema; readonly result: JsonSchema },
  planning: Planning,
): { readonly shape: ShapePlan | undefined; readonly outputSchema: JsonSchema } {
  const { select, paging } = entry;
  if (select === undefined && paging === undefined) return { shape: undefined, outputSchema: schemas.result };
  const file = planning.documents.manifest;
  const selection = Array.isArray(select)
    ? planSelection(select, schemas.result, { file, at: [...at, "select"], problems: planning.problems })
    : undefined;
  const pagingPlan =
    paging === undefined
      ? undefined
      : planPaging(paging, [...at, "paging"], { ...schemas, selection }, planning);
  const selected = selection === undefined ? schemas.result : selectedSchema(schemas.result, selection);
  return {
    shape: { resultSchema: schemas.result, selection, paging: pagingPlan },
    outputSchema: withOwnMembers(selected, schemas.input, { selection, paging: pagingPlan }, at, planning),
  };
}

/** Adds `left_out` and `next` to the selected members. */
function withOwnMembers(
  schema: JsonSchema,
  input: JsonSchema,
  { selection, paging }: Shape,
  at: Keys,
  { problems, documents }: Planning,
): JsonSchema {
  const added = {
    ...(selection && isBounded(selection) && { left_out: leftOutSchema }),
    ...(paging && { next: nextSchema(paging, input) }),
  };
  for (const name of Object.keys(added)) {
    if (own(schema.properties, name) === undefined) continue;
    const message = `The result already has a member "${name}".`;
    const help = `Rename it in "select": "$.${name} as other_name".`;
    problems.error(documents.manifest, at, "invalid-select", message, help);
  }
  const properties = isObject(schema.properties) ? schema.properties : {};
  return { ...schema, properties: { ...properties, ...added } };
}

const leftOutSchema = {
  type: "object",
  description: "How many elements are not shown, by their list.",
  additionalProperties: { type: "integer" },
};

function nextSchema({ next }: PagingPlan, { properties }: JsonSchema): JsonSchema {
  const names = next.map(({ argument }) => argument);
  const typed = names.map((name) => {
    const type = own(own(properties, name), "type");
    return [name, type === undefined ? {} : { type }];
  });
  return {
    type: "object",
    properties: Object.fromEntries(typed),
    description: `For the next page, call again with the same arguments and this ${names.join(", ")}. Absent on the last page.`,
  };
}

function isBounded(selection: Selection): boolean {
  if (selection.kind === "all") return false;
  if (selection.kind === "elements") return selection.max !== undefined || isBounded(selection.element);
  return selection.members.some((member) => isBounded(member.selection));
}

function planPaging(
  value: unknown,
  at: Keys,
  schemas: {
    readonly input: JsonSchema;
    readonly result: JsonSchema;
    readonly selection: Selection | undefined;
  },
  { documents, problems }: Planning,
): PagingPlan {
  const file = documents.manifest;
  const items = keysOf(own(value, "items"), [...at, "items"]);
  const more = own(value, "more");
  const size = own(value, "size");
  if (typeof size === "string") checkArgument(size, [...at, "size"]);
  const shown = schemas.selection && boundAt(schemas.selection, items);
  const next = Object.entries(Object(own(value, "next"))).map(([argument, source]): NextArgument => {
    const here = [...at, "next", argument];
    checkArgument(argument, here);
    const types = [own(own(schemas.input.properties, argument), "type") ?? []].flat();
    const numeric = types.some((type) => type === "integer" || type === "number");
    return { argument, numeric, from: sourceOf(source, here) };
  });
  if (shown !== undefined && next.some(({ from }) => from.kind !== "add" || from.add !== "items")) {
    const message = `"select" shows ${shown} elements of a page, but the next page begins after the whole page.`;
    const help = `Leave the bound out of "select", and give the argument for a page's size a "default" and a "maximum".`;
    problems.error(file, at, "invalid-paging", message, help);
  }
  return {
    items,
    shown,
    more: more === undefined ? undefined : keysOf(more, [...at, "more"]),
    size: typeof size === "string" ? size : undefined,
    next,
  };

  function sourceOf(source: unknown, here: Keys): NextArgument["from"] {
    const link = own(source, "link");
    const add = own(source, "add");
    const first = own(source, "first");
    if (typeof source === "string") return { kind: "value", keys: keysOf(source, here) };
    if (link !== undefined)
      return {
        kind: "link",
        keys: keysOf(link, [...here, "link"]),
        parameter: String(own(source, "parameter")),
      };
    return {
      kind: "add",
      add: typeof add === "number" ? add : "items",
      first: typeof first === "number" ? first : typeof add === "number" ? 1 : 0,
    };
  }

  /** Returns a path to one value, which has only names. */
  function keysOf(path: unknown, here: Keys): string[] {
    const steps = parsePath(String(path));
    const keys =
      typeof steps === "string"
        ? []
        : steps.flatMap((step) => (step.kind === "names" && step.names.length === 1 ? step.names : []));
    if (typeof steps === "string" || keys.length !== steps.length || keys.length === 0) {
      const message = `"${String(path)}" is not a path to one value of the result, such as "$.body.items".`;
      problems.error(file, here, "invalid-paging", message);
      return [];
    }
    checkPath(keys, schemas.result, { file, at: here, problems });
    return keys;
  }

  function checkArgument(name: string, here: Keys): void {
    const names = propertyNames(schemas.input);
    if (names.includes(name)) return;
    const message = `The input schema has no "${name}".${didYouMean(name, names)}`;
    problems.error(file, here, "unknown-input", message, `There are: ${names.join(", ")}.`);
  }
}

/** Returns the largest number of elements that a selection shows of a list, if it has a limit. */
function boundAt(selection: Selection, keys: readonly string[]): number | undefined {
  if (selection.kind === "elements") return keys.length === 0 ? selection.max : undefined;
  if (selection.kind === "all") return undefined;
  const bounds = selection.members.flatMap(({ from, selection: inside }) =>
    from.every((key, index) => key === keys[index]) ? [boundAt(inside, keys.slice(from.length))] : [],
  );
  return bounds.find((bound) => bound !== undefined);
}
