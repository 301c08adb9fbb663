import { isObject, valueText } from "../json/value.ts";
import type { Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import {
  type Notation,
  type ParameterPlace,
  type ParameterPlan,
  type Style,
  styles,
} from "./operation-plan.ts";
import type { SchemaReader } from "./read-schema.ts";
import { elements, follow, member, members, type Place } from "./references.ts";

const places = ["path", "query", "header", "cookie"] as const;

/** The styles of each place (OpenAPI 3.1.1, "Style Values"); the first is the default. */
const stylesOf: Readonly<Record<ParameterPlace, readonly [Style, ...Style[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** Plans the parameters of a path and of its operation; the operation's override the path's. */
export function planParameters(
  item: Place,
  operation: Place,
  path: string,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): ParameterPlan[] {
  const planned = new Map<string, ParameterPlan>();
  for (const owner of [item, operation]) {
    const own = new Set<string>();
    for (const entry of elements(member(owner, "parameters"))) {
      const plan = planParameter(entry, reader, loaded, findings);
      if (!plan) continue;
      const key = `${plan.in}.${plan.in === "header" ? plan.name.toLowerCase() : plan.name}`;
      if (own.has(key))
        findings.add(
          "note",
          "duplicate-parameter",
          entry,
          `"${plan.name}" is listed twice; the last counts.`,
        );
      own.add(key);
      planned.set(key, plan);
    }
  }
  const parameters = [...planned.values()];
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (planned.has(`path.${name}`)) continue;
    findings.add(
      "note",
      "undescribed-path-parameter",
      operation,
      `"{${name}}" of the path is not described; it is taken as a text.`,
    );
    parameters.push({
      in: "path",
      name,
      required: true,
      deprecated: false,
      description: "",
      schema: { type: "string" },
      notation: { style: "simple", explode: false, allowReserved: false },
      multiSegment: false,
    });
  }
  return parameters.filter((parameter) => {
    if (parameter.in !== "path" || path.includes(`{${parameter.name}}`)) return true;
    findings.add(
      "note",
      "invalid-parameter",
      operation,
      `The path has no "{${parameter.name}}"; the parameter is left out.`,
    );
    return false;
  });
}

function planParameter(
  entry: Place,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): ParameterPlan | undefined {
  const followed = follow(entry, loaded);
  if ("problem" in followed) {
    findings.add("left out", followed.code, entry, `A parameter can't be read: ${followed.problem}.`);
    return undefined;
  }
  const { place } = followed;
  const value = isObject(place.value) ? place.value : {};
  const where = places.find((name) => name === value.in);
  if (!where || typeof value.name !== "string" || value.name === "") {
    const effect = value.required === true ? "left out" : "degraded";
    const message = where
      ? "A parameter has no name."
      : `A parameter has an unknown "in" (${JSON.stringify(value.in)}).`;
    findings.add(effect, "invalid-parameter", entry, message);
    return undefined;
  }
  // OpenAPI 3.1.1, "Parameter Object": other parts of the document describe these; a parameter of that name is ignored.
  if (where === "header" && /^(accept|content-type|authorization)$/i.test(value.name)) return undefined;
  return {
    in: where,
    name: value.name,
    required: where === "path" || value.required === true,
    deprecated: value.deprecated === true,
    description: typeof value.description === "string" ? value.description : "",
    ...content(place, where, reader, loaded, findings),
    multiSegment: where === "path" && value["x-multi-segment"] === true,
  };
}

function content(
  place: Place,
  where: ParameterPlace,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): Pick<ParameterPlan, "schema" | "notation"> {
  const [media] = members(member(place, "content"));
  if (media) {
    const [contentType, at] = media;
    const followed = follow(at, loaded);
    const schema = "place" in followed ? member(followed.place, "schema") : { ...at, value: undefined };
    return { schema: reader.read(schema, "input", findings), notation: { contentType } };
  }
  const schema = reader.read(member(place, "schema"), "input", findings);
  return { schema, notation: notationOf(place, where, findings) };
}

function notationOf(place: Place, where: ParameterPlace, findings: Findings): Notation {
  const value = isObject(place.value) ? place.value : {};
  const allowed = stylesOf[where];
  const style = allowed.find((name) => name === value.style) ?? allowed[0];
  if (value.style !== undefined && value.style !== style) {
    findings.add(
      "degraded",
      "unsupported-style",
      member(place, "style"),
      `"${valueText(value.style)}" is not a style of a ${where} parameter; it is written as "${style}".`,
    );
  }
  return readNotation(value, style);
}

/** `explode` defaults to true for forms (OpenAPI 3.1.1, "Parameter Object"). */
export function readNotation(value: Readonly<Record<string, unknown>>, otherwise: Style): Notation {
  const style = styles.find((name) => name === value.style) ?? otherwise;
  return {
    style,
    explode: typeof value.explode === "boolean" ? value.explode : style === "form" || style === "deepObject",
    allowReserved: value.allowReserved === true,
  };
}
