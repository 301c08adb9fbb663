import { isObject, valueText } from "../json/value.ts";
import type { LoadedDocument } from "../openapi/load-document.ts";
import { elements, member, type Place, rootOf } from "../openapi/references.ts";
import { Unsupported } from "./unsupported.ts";

/** A parameter as the step has it. */
export interface GivenParameter {
  readonly place: Place;
  readonly name: string;
  readonly in: unknown;
  readonly value: unknown;
}

/** The parameters of the step, and those of the workflow that the step does not override. */
export function parametersOf(
  step: Place,
  workflow: Place | undefined,
  loaded: LoadedDocument,
): readonly GivenParameter[] {
  const common = workflow ? elements(member(workflow, "parameters")) : [];
  const found = new Map<string, GivenParameter>();
  for (const element of [...common, ...elements(member(step, "parameters"))]) {
    const place = reused(element, loaded);
    const given = isObject(element.value) && "reference" in element.value ? element.value.value : undefined;
    const { name, in: where, value } = isObject(place.value) ? place.value : {};
    if (typeof name !== "string")
      throw new Unsupported(
        "unknown-parameter",
        `A parameter of the step has no name, or its reference does not resolve.`,
      );
    found.set(`${valueText(where)} ${name}`, { place: element, name, in: where, value: given ?? value });
  }
  return [...found.values()];
}

/** Resolves `{ reference: "$components.parameters.page" }` (Arazzo 1.0.1, "Reusable Object"). */
export function reused(place: Place, loaded: LoadedDocument): Place {
  const reference = isObject(place.value) ? place.value.reference : undefined;
  const [, kind, name] = /^\$components\.(\w+)\.(.+)$/.exec(valueText(reference)) ?? [];
  if (kind === undefined || name === undefined) return place;
  return member(member(member(rootOf(loaded), "components"), kind), name);
}
