import { isObject, valueText } from "../json/value.ts";
import type { Findings } from "./finding.ts";
import type { LoadedDocument } from "./load-document.ts";
import type { SecurityRequirement, SecurityScheme, ServerPlan } from "./operation-plan.ts";
import { elements, follow, member, members, type Place, rootOf } from "./references.ts";

/** Plans the credentials that an operation requires: its own `security`, else the document's. */
export function planSecurity(
  operation: Place,
  loaded: LoadedDocument,
  findings: Findings,
): SecurityRequirement[] {
  const root = rootOf(loaded);
  const own = member(operation, "security");
  const requirements = elements(own.value === undefined ? member(root, "security") : own).map((entry) =>
    members(entry).map(([name, scopes]) => ({
      scheme: schemeOf(name, entry, loaded, findings),
      scopes: elements(scopes).map(({ value }) => valueText(value)),
    })),
  );
  const usable = requirements.filter((schemes) =>
    schemes.every(({ scheme }) => scheme.kind !== "unsupported"),
  );
  if (usable.length > 0 || requirements.length === 0) return usable;
  const what = requirements
    .flat()
    .flatMap(({ scheme }) => (scheme.kind === "unsupported" ? [scheme.what] : []));
  findings.add(
    "note",
    "unsupported-security",
    operation,
    `It requires ${[...new Set(what)].join(", ")}; set a header for it in the configuration.`,
  );
  return [];
}

function schemeOf(name: string, at: Place, loaded: LoadedDocument, findings: Findings): SecurityScheme {
  const entry = member(member(member(rootOf(loaded), "components"), "securitySchemes"), name);
  const followed = follow(entry, loaded);
  const unsupported = (what: string): SecurityScheme => ({ name, kind: "unsupported", what });
  if ("problem" in followed || !isObject(followed.place.value)) {
    findings.add(
      "note",
      "missing-reference",
      member(at, name),
      `The document describes no security scheme "${name}".`,
    );
    return unsupported(`"${name}", which is not described`);
  }
  const { value } = followed.place;
  switch (value.type) {
    case "apiKey": {
      const place = (["query", "header", "cookie"] as const).find((one) => one === value.in);
      return place && typeof value.name === "string"
        ? { name, kind: "apiKey", in: place, key: value.name }
        : unsupported("an API key without a place");
    }
    case "http": {
      const scheme = valueText(value.scheme).toLowerCase();
      return scheme === "basic" || scheme === "bearer"
        ? { name, kind: scheme }
        : unsupported(`HTTP ${scheme}`);
    }
    case "oauth2": {
      const flow = member(member(followed.place, "flows"), "clientCredentials").value;
      const tokenUrl = isObject(flow) ? flow.tokenUrl : undefined;
      return {
        name,
        kind: "oauth2",
        ...(typeof tokenUrl === "string" && { clientCredentials: { tokenUrl } }),
      };
    }
    // The provider issues a bearer token.
    case "openIdConnect":
      return { name, kind: "oauth2" };
    default:
      return unsupported(valueText(value.type));
  }
}

/** Returns the servers of an operation: its own, else its path's, else the document's, else the document's address. */
export function planServers(
  item: Place,
  operation: Place,
  loaded: LoadedDocument,
  findings: Findings,
): ServerPlan[] {
  const root = rootOf(loaded);
  for (const owner of [operation, item, root]) {
    const servers = elements(member(owner, "servers")).flatMap((at) =>
      planServer(at, owner === root, findings),
    );
    if (servers.length > 0) return servers;
  }
  return [{ url: "/", variables: {}, shared: true }];
}

function planServer(at: Place, shared: boolean, findings: Findings): ServerPlan[] {
  const value = isObject(at.value) ? at.value : {};
  if (typeof value.url !== "string") {
    findings.add("note", "invalid-server", at, "A server has no address.");
    return [];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(value.url) && !/^https?:/i.test(value.url)) {
    findings.add("note", "invalid-server", at, `"${value.url}" is not an http(s) address; it is ignored.`);
    return [];
  }
  const variables = members(member(at, "variables")).map(([name, variable]) => {
    const given = isObject(variable.value) ? variable.value : {};
    return [
      name,
      {
        default: valueText(given.default ?? ""),
        enum: Array.isArray(given.enum) ? given.enum.map(valueText) : [],
      },
    ] as const;
  });
  return [{ url: value.url, variables: Object.fromEntries(variables), shared }];
}
