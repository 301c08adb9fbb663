import { isObject } from "../json/value.ts";
import type { Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import type { ResponsePlan } from "./operation-plan.ts";
import { kindOf } from "./plan-body.ts";
import type { SchemaReader } from "./read-schema.ts";
import { follow, member, members, type Place } from "./references.ts";

/** Plans the responses of an operation. One that cannot be read is a note: requests do not depend on it. */
export function planResponses(
  operation: Place,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): ResponsePlan[] {
  return members(member(operation, "responses"))
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .map(([status, entry]) => planResponse(status, entry, reader, loaded, findings));
}

function planResponse(
  status: string,
  entry: Place,
  reader: SchemaReader,
  loaded: LoadedDocument,
  findings: Findings,
): ResponsePlan {
  const followed = follow(entry, loaded);
  const nothing = {
    status,
    description: "",
    kind: "empty",
    contentType: undefined,
    schema: undefined,
    headers: [],
  } as const;
  if ("problem" in followed) {
    findings.add("note", followed.code, entry, `The answer ${status} can't be read: ${followed.problem}.`);
    return nothing;
  }
  const { place } = followed;
  const value = isObject(place.value) ? place.value : {};
  const description = typeof value.description === "string" ? value.description : "";
  const headers = members(member(place, "headers")).map(([name]) => name);
  const given = members(member(place, "content"));
  const [media] = [...given].sort(([a], [b]) => rank(a) - rank(b));
  if (!media) return { ...nothing, description, headers };
  const [contentType, at] = media;
  // Clients only see the schemas of success.
  const schema = /^2|default/i.test(status) ? reader.read(member(at, "schema"), "output", findings) : {};
  const kind = kindOf(contentType, schema);
  return {
    status,
    description,
    kind: kind === "form" || kind === "multipart" ? "text" : kind,
    contentType,
    schema,
    headers,
  };
}

function rank(contentType: string): number {
  return kindOf(contentType, {}) === "json" ? 0 : 1;
}
